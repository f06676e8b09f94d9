from numpy import where
from openfisca_core.indexed_enums import Enum
from openfisca_core.periods import DateUnit
from openfisca_core.variables import Variable

from openfisca_bpa.charges import Recipient
from openfisca_bpa.entities import Person


class co_payment_recipient(Variable):
    value_type = Enum
    possible_values = Recipient
    default_value = Recipient.not_known
    entity = Person
    definition_period = DateUnit.MONTH
    label = "Who counts as receiving the help, and so is the only one who can be charged"
    reference = "https://lovdata.no/forskrift/2011-12-16-1349/§8"

    def formula_2012_01_01(person, period, parameters):
        """Being a child is no exemption: help at home for a child's needs counts as given to the parents.

        Age is that of the first day of the month: our rule.
        """
        limit = parameters(period).regjeringen.co_payment.child_age_limit
        child = person("age", period.first_day) < limit
        return where(child & person("help_at_home_for_child", period), Recipient.parents, Recipient.person)
