"""Reforms: what is proposed, or adopted but not in force. None is on unless someone asks for it by name."""
