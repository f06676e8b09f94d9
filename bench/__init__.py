"""Benchmarks: `make bench`. Times are compared within one run only, on one machine."""
