"""`python -m bench`: every benchmark there is, one after the other; 1 when one of them misses its aim."""

from bench import casework, law

raise SystemExit(max(law.main(), casework.main()))
