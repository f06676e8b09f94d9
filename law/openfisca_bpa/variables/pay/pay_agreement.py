from openfisca_core.indexed_enums import Enum
from openfisca_core.periods import DateUnit
from openfisca_core.variables import Variable

from openfisca_bpa.employment import PayAgreement
from openfisca_bpa.entities import Person


class pay_agreement(Variable):
    value_type = Enum
    possible_values = PayAgreement
    default_value = PayAgreement.none
    entity = Person
    definition_period = DateUnit.DAY
    label = "The collective agreement that the assistant is paid by"
    reference = "https://www.uloba.no/bli-assistent/dette-tjener-assistenter-i-uloba/"
