"""What other rooms ask of the law."""

from selvstyrt.rules.queries.assess import assess
from selvstyrt.rules.queries.law import LAW_VERSION, READ_AS_OF

__all__ = ["LAW_VERSION", "READ_AS_OF", "assess"]
