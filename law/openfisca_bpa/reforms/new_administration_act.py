# ruff: noqa: N801, N805 - variables are named and called as OpenFisca asks
"""The administration act of 2025 (LOV-2025-06-20-81, nfvl): adopted, not in force when the law was read.

What it changes for deadlines and complaints, so that letters and clocks can be tried out before it commences.
"""

from pathlib import Path

from numpy import where
from openfisca_core.parameters import load_parameter_file
from openfisca_core.periods import DateUnit
from openfisca_core.reforms import Reform
from openfisca_core.variables import Variable

from openfisca_bpa.amounts import dated
from openfisca_bpa.days import choice, is_day, months_after, weeks_after
from openfisca_bpa.entities import Person
from openfisca_bpa.weights import SelfGovernmentWeight

_PARAMETERS = Path(__file__).parent / "parameters" / "new_administration_act"
_ACT = "https://lovdata.no/lov/2025-06-20-81/"


class NewAdministrationAct(Reform):
    """The act of 2025 as if it held from its adoption. Four weeks by pbrl § 7-5 stand: it says nothing of them."""

    name = "Administration act of 2025, not in force"

    def apply(self):
        self.modify_parameters(modifier_function=_with_new_act)
        for changed in (preliminary_reply_due, general_complaint_until, self_government_weight):
            self.update_variable(changed)
        for added in (
            effect_is_irreversible,
            life_or_health_at_risk,
            deferral_exception,
            deferred_effect_mandatory,
            essential_delay,
            must_be_told_of_delay,
        ):
            self.add_variable(added)


def _with_new_act(parameters):
    act = load_parameter_file(str(_PARAMETERS), "new_administration_act")
    parameters.add_child("new_administration_act", act)
    return parameters


class preliminary_reply_due(Variable):
    reference = _ACT + "§17"

    def formula_2025_06_20(person, period, parameters):
        length = dated(parameters(period).new_administration_act, "preliminary_reply_months")
        return months_after(person("application_received_on", period), length)


class general_complaint_until(Variable):
    reference = _ACT + "§63"

    def formula_2025_06_20(person, period, parameters):
        """From when the alert of a digital decision was sent; otherwise from the notice."""
        act = parameters(period).new_administration_act
        alert = person("digital_alert_sent_on", period)
        by_alert = act.counts_from_alert & is_day(alert)
        start = where(by_alert, alert, person("decision_notice_arrived_on", period))
        return weeks_after(start, act.general_complaint_weeks)


class self_government_weight(Variable):
    reference = _ACT + "§68"

    def formula_2025_06_20(person, period):
        """Particularly great weight for other services; for health services pbrl § 7-7 is not changed by the act."""
        health = person("decision_is_health_service", period)
        return choice(
            SelfGovernmentWeight,
            [health],
            [SelfGovernmentWeight.weight],
            SelfGovernmentWeight.particular_weight,
        )


class effect_is_irreversible(Variable):
    value_type = bool
    entity = Person
    definition_period = DateUnit.DAY
    label = "The decision's effect cannot be undone (left to people)"
    reference = _ACT + "§76"


class life_or_health_at_risk(Variable):
    value_type = bool
    entity = Person
    definition_period = DateUnit.DAY
    label = "Life or health is at risk (left to people)"
    reference = _ACT + "§76"


class deferral_exception(Variable):
    value_type = bool
    entity = Person
    definition_period = DateUnit.DAY
    label = "One of the exceptions to mandatory deferral applies (left to people)"
    reference = _ACT + "§76"


class deferred_effect_mandatory(Variable):
    value_type = bool
    entity = Person
    definition_period = DateUnit.DAY
    label = "The decision must not take effect before the complaint is decided"
    reference = _ACT + "§76"

    def formula_2025_06_20(person, period, parameters):
        mandatory = parameters(period).new_administration_act.deferral_is_mandatory
        ground = person("effect_is_irreversible", period) | person("life_or_health_at_risk", period)
        return mandatory & ground & ~person("deferral_exception", period)


class essential_delay(Variable):
    value_type = bool
    entity = Person
    definition_period = DateUnit.DAY
    label = "The case is essentially delayed (left to people)"
    reference = _ACT + "§17"


class must_be_told_of_delay(Variable):
    value_type = bool
    entity = Person
    definition_period = DateUnit.DAY
    label = "The party must be told of the delay"
    reference = _ACT + "§17"

    def formula_2025_06_20(person, period, parameters):
        return parameters(period).new_administration_act.delays_are_told & person("essential_delay", period)
