from openfisca_core.periods import DateUnit
from openfisca_core.variables import Variable

from openfisca_bpa.amounts import dated, is_known
from openfisca_bpa.entities import Person


class above_grant_age(Variable):
    value_type = bool
    entity = Person
    definition_period = DateUnit.YEAR
    label = "The calendar year of turning 67 was over before the accounts year"
    reference = "https://www.helsedirektoratet.no/tilskudd/saerlig-ressurskrevende-helse-og-omsorgstjenester"

    def formula(person, period, parameters):
        limit = dated(parameters(period).helsedirektoratet.grant, "age_limit")
        return is_known(limit) & (person("age_in_accounts_year", period) > limit)
