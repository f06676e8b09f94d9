from openfisca_core.periods import DateUnit
from openfisca_core.variables import Variable

from openfisca_bpa.entities import Person


class school_year(Variable):
    value_type = int
    entity = Person
    definition_period = DateUnit.DAY
    label = "Year of school; 0 for someone who is not at school"
    reference = "https://lovdata.no/lov/2023-06-09-30/§4-5"
