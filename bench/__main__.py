"""`python -m bench`: every benchmark there is."""

from bench.casework import main

raise SystemExit(main())
