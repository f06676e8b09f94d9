from openfisca_core.periods import DateUnit

from openfisca_bpa.amounts import NOT_KNOWN, Amount
from openfisca_bpa.entities import Person


class personal_care_minutes(Amount):
    value_type = int
    entity = Person
    definition_period = DateUnit.MONTH
    default_value = NOT_KNOWN
    label = "Personal care and self-care given in the month"
    reference = "https://lovdata.no/forskrift/2011-12-16-1349/§8"

    def formula_2012_01_01(person, period):
        return (
            person("getting_up_minutes", period)
            + person("hygiene_minutes", period)
            + person("toilet_minutes", period)
            + person("dressing_minutes", period)
            + person("eating_minutes", period)
            + person("supervision_minutes", period)
            + person("similar_care_minutes", period)
        )
