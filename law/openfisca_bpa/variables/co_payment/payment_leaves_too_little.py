from openfisca_core.periods import DateUnit
from openfisca_core.variables import Variable

from openfisca_bpa.entities import Person


class payment_leaves_too_little(Variable):
    value_type = bool
    entity = Person
    definition_period = DateUnit.MONTH
    label = "The payment would leave too little for personal needs and those one supports"
    reference = "https://lovdata.no/forskrift/2011-12-16-1349/§9"
