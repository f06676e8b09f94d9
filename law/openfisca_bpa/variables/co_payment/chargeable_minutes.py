from openfisca_core.periods import DateUnit

from openfisca_bpa.amounts import NOT_KNOWN, Amount
from openfisca_bpa.entities import Person


class chargeable_minutes(Amount):
    value_type = int
    entity = Person
    definition_period = DateUnit.MONTH
    default_value = NOT_KNOWN
    label = "Help given in the month that may be charged for"
    reference = "https://lovdata.no/forskrift/2011-12-16-1349/§8"

    def formula_2012_01_01(person, period, parameters):
        charged = parameters(period).regjeringen.co_payment.charged
        return (
            charged.practical_assistance * person("practical_assistance_given_minutes", period)
            + charged.personal_care * person("personal_care_minutes", period)
            + charged.home_nursing * person("home_nursing_given_minutes", period)
            + charged.support_contact * person("support_contact_given_minutes", period)
            + charged.respite * person("respite_given_minutes", period)
            + charged.short_stay_respite * person("short_stay_respite_given_minutes", period)
        )
