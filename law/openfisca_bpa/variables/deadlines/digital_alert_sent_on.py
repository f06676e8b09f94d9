from datetime import date

from openfisca_core.periods import DateUnit
from openfisca_core.variables import Variable

from openfisca_bpa.days import NO_DAY
from openfisca_bpa.entities import Person


class digital_alert_sent_on(Variable):
    value_type = date
    default_value = NO_DAY
    entity = Person
    definition_period = DateUnit.DAY
    label = "The alert of the digital decision was sent on this day"
    reference = "https://lovdata.no/forskrift/2004-06-25-988/§8"
