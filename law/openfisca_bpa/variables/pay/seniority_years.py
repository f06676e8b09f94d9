from openfisca_core.periods import DateUnit
from openfisca_core.variables import Variable

from openfisca_bpa.entities import Person


class seniority_years(Variable):
    value_type = int
    entity = Person
    definition_period = DateUnit.DAY
    label = "Whole years of employment with the employer"
    reference = "https://www.uloba.no/bli-assistent/dette-tjener-assistenter-i-uloba/"
