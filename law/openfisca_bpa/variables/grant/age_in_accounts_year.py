from openfisca_core.periods import DateUnit
from openfisca_core.variables import Variable

from openfisca_bpa.entities import Person


class age_in_accounts_year(Variable):
    value_type = int
    entity = Person
    definition_period = DateUnit.YEAR
    label = "Age reached in the course of the accounts year, which is the year before the scheme's"
    reference = "https://www.helsedirektoratet.no/tilskudd/saerlig-ressurskrevende-helse-og-omsorgstjenester"

    def formula(person, period):
        birth_year = person("birth_date", period).astype("datetime64[Y]").astype(int) + 1970
        return period.last_year.start.year - birth_year
