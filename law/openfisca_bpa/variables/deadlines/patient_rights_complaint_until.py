from datetime import date

from openfisca_core.periods import DateUnit
from openfisca_core.variables import Variable

from openfisca_bpa.amounts import dated
from openfisca_bpa.days import NO_DAY, weeks_after
from openfisca_bpa.entities import Person


class patient_rights_complaint_until(Variable):
    value_type = date
    default_value = NO_DAY
    entity = Person
    definition_period = DateUnit.DAY
    label = "A complaint about health and care services is in time until this day at least"
    reference = "https://lovdata.no/lov/1999-07-02-63/§7-5"

    def formula(person, period, parameters):
        length = dated(parameters(period).storting.deadlines, "complaint_weeks")
        return weeks_after(person("decision_known_on", period), length)
