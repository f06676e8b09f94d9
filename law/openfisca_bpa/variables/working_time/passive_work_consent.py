from openfisca_core.periods import DateUnit
from openfisca_core.variables import Variable

from openfisca_bpa.entities import Person


class passive_work_consent(Variable):
    value_type = bool
    entity = Person
    definition_period = DateUnit.DAY
    label = "The Labour Inspectorate has consented to longer hours of especially passive work"
    reference = "https://lovdata.no/lov/2005-06-17-62/§10-4"
