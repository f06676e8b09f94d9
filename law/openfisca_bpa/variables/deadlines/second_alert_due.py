from datetime import date

from numpy import datetime64, where
from openfisca_core.periods import DateUnit
from openfisca_core.variables import Variable

from openfisca_bpa.amounts import dated
from openfisca_bpa.days import NO_DAY, is_day, weeks_after
from openfisca_bpa.entities import Person


class second_alert_due(Variable):
    value_type = date
    default_value = NO_DAY
    entity = Person
    definition_period = DateUnit.DAY
    label = "A second alert is due on this day, unless the decision is opened before"
    reference = "https://lovdata.no/forskrift/2004-06-25-988/§8"

    def formula(person, period, parameters):
        length = dated(parameters(period).regjeringen.deadlines, "second_alert_weeks")
        due = weeks_after(person("digital_alert_sent_on", period), length)
        opened = person("digital_decision_opened_on", period)
        return where(is_day(opened) & (opened <= due), datetime64(NO_DAY, "D"), due)
