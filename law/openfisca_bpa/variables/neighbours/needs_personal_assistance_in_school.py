from openfisca_core.periods import DateUnit
from openfisca_core.variables import Variable

from openfisca_bpa.entities import Person


class needs_personal_assistance_in_school(Variable):
    value_type = bool
    entity = Person
    definition_period = DateUnit.DAY
    label = "The pupil needs personal assistance in school"
    reference = "https://lovdata.no/lov/2023-06-09-30/§11-4"
