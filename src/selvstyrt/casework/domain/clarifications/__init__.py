"""What must be clarified before a decision holds: one named rule each, in files by the question they ask."""
