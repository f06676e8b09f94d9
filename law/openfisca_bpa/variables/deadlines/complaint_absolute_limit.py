from datetime import date

from openfisca_core.periods import DateUnit
from openfisca_core.variables import Variable

from openfisca_bpa.amounts import dated
from openfisca_bpa.days import NO_DAY, years_after
from openfisca_bpa.entities import Person


class complaint_absolute_limit(Variable):
    value_type = date
    default_value = NO_DAY
    entity = Person
    definition_period = DateUnit.DAY
    label = "The last day on which a late complaint can be taken up"
    reference = "https://lovdata.no/lov/1967-02-10/§31"

    def formula(person, period, parameters):
        length = dated(parameters(period).storting.deadlines, "absolute_limit_years")
        return years_after(person("decision_made_on", period), length)
