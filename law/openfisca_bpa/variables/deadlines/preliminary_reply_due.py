from datetime import date

from openfisca_core.periods import DateUnit
from openfisca_core.variables import Variable

from openfisca_bpa.amounts import dated
from openfisca_bpa.days import NO_DAY, months_after
from openfisca_bpa.entities import Person


class preliminary_reply_due(Variable):
    value_type = date
    default_value = NO_DAY
    entity = Person
    definition_period = DateUnit.DAY
    label = "The last day for an answer or a preliminary reply"
    reference = "https://lovdata.no/lov/1967-02-10/§11a"

    def formula(person, period, parameters):
        length = dated(parameters(period).storting.deadlines, "preliminary_reply_months")
        return months_after(person("application_received_on", period), length)
