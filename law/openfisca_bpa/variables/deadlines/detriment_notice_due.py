from datetime import date

from openfisca_core.periods import DateUnit
from openfisca_core.variables import Variable

from openfisca_bpa.amounts import dated
from openfisca_bpa.days import NO_DAY, months_after
from openfisca_bpa.entities import Person


class detriment_notice_due(Variable):
    value_type = date
    default_value = NO_DAY
    entity = Person
    definition_period = DateUnit.DAY
    label = "The last day for notice of a change to the complainant's detriment"
    reference = "https://lovdata.no/lov/1967-02-10/§34"

    def formula(person, period, parameters):
        length = dated(parameters(period).storting.deadlines, "detriment_notice_months")
        return months_after(person("complaint_received_on", period), length)
