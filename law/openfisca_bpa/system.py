"""The system: entities, dated parameters and variables in one object."""

from pathlib import Path

from openfisca_core.taxbenefitsystems import TaxBenefitSystem

from openfisca_bpa.entities import entities

_HERE = Path(__file__).parent


class CountryTaxBenefitSystem(TaxBenefitSystem):
    """Norwegian law on BPA. The class name is the one the openfisca command line looks for."""

    def __init__(self):
        super().__init__(entities)
        self.add_variables_from_directory(str(_HERE / "variables"))
        self.load_parameters(str(_HERE / "parameters"))
