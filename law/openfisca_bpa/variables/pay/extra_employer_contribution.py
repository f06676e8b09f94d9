from numpy import asarray, where
from openfisca_core.periods import DateUnit

from openfisca_bpa.amounts import Amount, dated, share, where_known
from openfisca_bpa.entities import Person


class extra_employer_contribution(Amount):
    value_type = int
    entity = Person
    definition_period = DateUnit.DAY
    label = "Extra employer contribution of the day on high pay"
    reference = "https://lovdata.no/lov/1997-02-28-19/§23-2"

    def formula(person, period, parameters):
        part = dated(parameters(period).storting.employer_contribution, "extra_share")
        above = person("pay_above_extra_limit", period)
        due = where_known(share(above, part, 10_000), above, part)
        nothing = (person("gross_pay", period) == 0) | (above == 0) | (asarray(part) == 0)
        return where(nothing, 0, due)
