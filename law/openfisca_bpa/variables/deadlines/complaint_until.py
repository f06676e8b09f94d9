from datetime import date

from numpy import where
from openfisca_core.periods import DateUnit
from openfisca_core.variables import Variable

from openfisca_bpa.days import NO_DAY
from openfisca_bpa.entities import Person


class complaint_until(Variable):
    value_type = date
    default_value = NO_DAY
    entity = Person
    definition_period = DateUnit.DAY
    label = "A complaint is in time until this day at least"
    reference = "https://lovdata.no/lov/1999-07-02-63/§7-5"

    def formula(person, period):
        return where(
            person("decision_outside_patient_rights", period),
            person("general_complaint_until", period),
            person("patient_rights_complaint_until", period),
        )
