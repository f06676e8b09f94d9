"""`python -m bench`: every benchmark there is, one after the other; 1 when one of them misses its aim."""

from bench import casework, law, letters

raise SystemExit(max(law.main(), letters.main(), casework.main()))
