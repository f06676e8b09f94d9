from openfisca_core.periods import DateUnit
from openfisca_core.variables import Variable

from openfisca_bpa.entities import Person


class pay_public_holiday_minutes(Variable):
    value_type = int
    entity = Person
    definition_period = DateUnit.DAY
    label = "Of these, minutes for which the supplement for public holidays is paid"
    reference = "https://www.uloba.no/bli-assistent/dette-tjener-assistenter-i-uloba/"
