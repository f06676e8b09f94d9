from datetime import date

from openfisca_core.periods import DateUnit
from openfisca_core.variables import Variable

from openfisca_bpa.amounts import dated
from openfisca_bpa.days import NO_DAY, weeks_after
from openfisca_bpa.entities import Person


class general_complaint_until(Variable):
    value_type = date
    default_value = NO_DAY
    entity = Person
    definition_period = DateUnit.DAY
    label = "A complaint by the general rule is in time until this day at least"
    reference = "https://lovdata.no/lov/1967-02-10/§29"

    def formula(person, period, parameters):
        length = dated(parameters(period).storting.deadlines, "general_complaint_weeks")
        return weeks_after(person("decision_notice_arrived_on", period), length)
