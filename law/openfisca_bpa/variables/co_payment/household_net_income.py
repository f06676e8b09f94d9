from numpy import where
from openfisca_core.periods import DateUnit

from openfisca_bpa.amounts import NOT_KNOWN, Amount, where_known
from openfisca_bpa.charges import Recipient
from openfisca_bpa.entities import Person


class household_net_income(Amount):
    value_type = int
    entity = Person
    definition_period = DateUnit.MONTH
    default_value = NOT_KNOWN
    label = "The household's net taxable income by the assessments available on 1 January"
    reference = "https://lovdata.no/forskrift/2011-12-16-1349/§10"

    def formula_2012_01_01(person, period, parameters):
        """Spouses or cohabitants; with a child for whose needs the help is given. Long-stay payers are left out."""
        year = period.this_year
        own = person("net_income", year)
        spouse = where(person("spouse_pays_for_long_stay", period), 0, person("spouse_net_income", year))
        limit = parameters(period).regjeringen.co_payment.child_age_limit
        child_counts = (
            person("help_at_home_for_child", period)
            & (person("child_age", period.first_day) < limit)
            & ~person("child_pays_for_long_stay", period)
        )
        child = where(child_counts, person("child_net_income", year), 0)
        parents = person("parents_net_income", year)
        childs_own = where(person("child_pays_for_long_stay", period), 0, own)
        return where(
            person("co_payment_recipient", period) == Recipient.parents,
            where_known(childs_own + parents, childs_own, parents),
            where_known(own + spouse + child, own, spouse, child),
        )
