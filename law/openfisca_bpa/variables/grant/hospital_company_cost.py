from openfisca_core.periods import DateUnit

from openfisca_bpa.amounts import Amount
from openfisca_bpa.entities import Person


class hospital_company_cost(Amount):
    value_type = int
    entity = Person
    definition_period = DateUnit.YEAR
    label = "Of these: wages of company during a hospital stay"
    reference = "https://www.helsedirektoratet.no/tilskudd/saerlig-ressurskrevende-helse-og-omsorgstjenester"
