from numpy import maximum
from openfisca_core.periods import DateUnit

from openfisca_bpa.amounts import NOT_KNOWN, Amount, where_known
from openfisca_bpa.entities import Person


class direct_wage_cost(Amount):
    value_type = int
    entity = Person
    definition_period = DateUnit.YEAR
    default_value = NOT_KNOWN
    label = "The accounts year's wages for direct contact with the person"
    reference = "https://www.helsedirektoratet.no/tilskudd/saerlig-ressurskrevende-helse-og-omsorgstjenester"

    def formula(person, period):
        """Without administration, training and guidance, travel time, and company during a hospital stay."""
        gross = person("gross_wage_cost", period)
        excluded = [
            person("administration_cost", period),
            person("training_and_guidance_cost", period),
            person("travel_time_cost", period),
            person("hospital_company_cost", period),
        ]
        return where_known(maximum(gross - sum(excluded), 0), gross, *excluded)
