"""Norwegian law on user-controlled personal assistance (BPA)."""

from openfisca_bpa.reading import LAW_READ_AS_OF, VERSION
from openfisca_bpa.system import CountryTaxBenefitSystem

__all__ = ["LAW_READ_AS_OF", "VERSION", "CountryTaxBenefitSystem"]
