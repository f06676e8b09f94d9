from numpy import where
from openfisca_core.periods import DateUnit

from openfisca_bpa.amounts import NOT_KNOWN, Amount, dated, is_known
from openfisca_bpa.entities import Person


class criterion_deduction(Amount):
    value_type = int
    entity = Person
    definition_period = DateUnit.YEAR
    default_value = NOT_KNOWN
    label = "The block grant's share for the person in the criterion of intellectual disability, 16 and over"
    reference = "https://www.helsedirektoratet.no/tilskudd/saerlig-ressurskrevende-helse-og-omsorgstjenester"

    def formula(person, period, parameters):
        """Where the last year of birth is not known, that the person was counted is enough."""
        grant = parameters(period).helsedirektoratet.grant
        latest = dated(grant, "criterion_latest_birth_year")
        amount = dated(grant, "criterion_deduction")
        birth_year = person("birth_date", period).astype("datetime64[Y]").astype(int) + 1970
        outside = ~person("in_intellectual_disability_criterion", period) | (
            is_known(latest) & (birth_year > latest)
        )
        return where(outside, 0, amount)
