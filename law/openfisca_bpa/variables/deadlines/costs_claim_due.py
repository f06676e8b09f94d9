from datetime import date

from openfisca_core.periods import DateUnit
from openfisca_core.variables import Variable

from openfisca_bpa.amounts import dated
from openfisca_bpa.days import NO_DAY, weeks_after
from openfisca_bpa.entities import Person


class costs_claim_due(Variable):
    value_type = date
    default_value = NO_DAY
    entity = Person
    definition_period = DateUnit.DAY
    label = "The last day to claim costs"
    reference = "https://lovdata.no/lov/1967-02-10/§36"

    def formula(person, period, parameters):
        length = dated(parameters(period).storting.deadlines, "costs_claim_weeks")
        return weeks_after(person("favourable_notice_arrived_on", period), length)
