"""When the law was read, and which version of this package read it."""

from datetime import date
from importlib.metadata import version

LAW_READ_AS_OF = date(2026, 5, 2)  # Lovdata's consolidated statutes of that day
VERSION = version("openfisca-bpa")
