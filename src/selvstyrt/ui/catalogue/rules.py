"""Words for the codes of `rules`: what the law asks, how it answers, and what is wrong with facts."""

from django.utils.translation import gettext_lazy as _

TEXTS = {
    "rules.result.right": _("There is a right to have the services organised as BPA."),
    "rules.result.right_unless_higher_cost": _(
        "There is a right to BPA, unless the municipality documents that it costs substantially more."
    ),
    "rules.result.no_right_duty_stands": _(
        "There is no individual right to BPA. The municipality’s duty to offer BPA still stands, "
        "and so does the right to necessary services."
    ),
    "rules.result.not_known": _("It is not known yet whether there is a right to BPA."),
    "rules.met.met": _("Yes"),
    "rules.met.not_met": _("No"),
    "rules.met.not_known": _("Not known yet"),
    "rules.certainty.confirmed": _("Confirmed in the text of the law"),
    "rules.certainty.one_source": _("Found in one source only"),
    "rules.certainty.unconfirmed": _("Not confirmed: our reading, or a figure without a sure source"),
    "rules.rule.right_in_force": _("The individual right to BPA exists on this day"),
    "rules.rule.under_age_limit": _("The person is under 67 on this day"),
    "rules.rule.kept_after_age_limit": _("From 67 on: BPA was granted under the right before, and is kept"),
    "rules.rule.long_lasting": _("The need lasts more than two years"),
    "rules.rule.large_need": _("The hours that count are at least 32 a week"),
    "rules.rule.conditional_need": _("The hours that count are at least 25 a week"),
    "rules.rule.no_higher_cost": _("The municipality has not documented substantially higher cost"),
    "rules.rule.counts_personal_assistance": _(
        "Practical assistance, training, personal assistance and support contact count"
    ),
    "rules.rule.counts_respite": _("Respite for parents of a child under 18 who lives at home counts"),
    "rules.rule.counts_night": _("Help at night counts: it is needed continuously"),
    "rules.rule.counts_several_helpers": _(
        "Help from several helpers at once counts: it is needed continuously"
    ),
    "rules.rule.counts_respite_health": _("Health services inside respite count"),
    "rules.rule.counts_home_health": _("Home health services count"),
    "rules.rule.counts_higher_education": _("Assistance in higher education counts"),
    "rules.rule.counts_other_arenas": _("Help that others pay, at work or in school, counts"),
    "rules.rule.duty_to_offer": _(
        "The municipality must have BPA on offer, also for people outside the right"
    ),
    "rules.rule.necessary_services": _("The right to necessary health and care services stands"),
    "rules.fact.assessed_on": _("The day of the assessment"),
    "rules.fact.birth_date": _("Date of birth"),
    "rules.fact.duration": _("How long the need will last"),
    "rules.fact.service_hours": _("Assessed hours a week"),
    "rules.fact.bpa_before_67_under_right": _("Whether BPA was granted under the right before 67"),
    "rules.fact.municipality_documents_higher_cost": _(
        "Whether the municipality documents substantially higher cost"
    ),
    "rules.fact.needs_night_services_continuously": _("Whether help at night is needed continuously"),
    "rules.fact.needs_several_helpers_continuously": _("Whether several helpers are needed continuously"),
    "rules.fact.respite_for_home_dwelling_child": _(
        "Whether the respite is for those with parental responsibility for a child who lives at home"
    ),
    "rules.fact.child_birth_date": _("The child’s date of birth"),
    "rules.fact.other_arenas": _("Hours a week that others pay"),
    "rules.service.practical_assistance": _("Practical assistance"),
    "rules.service.training": _("Training"),
    "rules.service.personal_assistance": _("Personal assistance"),
    "rules.service.support_contact": _("Support contact"),
    "rules.service.respite": _("Respite"),
    "rules.service.respite_health": _("Health services inside respite"),
    "rules.service.home_health": _("Home health services"),
    "rules.service.higher_education": _("Assistance in higher education"),
    "rules.arena.work": _("Functional assistance at work"),
    "rules.arena.school": _("School"),
    "rules.arena.after_school": _("After-school care"),
    "rules.arena.kindergarten": _("Kindergarten"),
    "rules.arena.other": _("Another payer"),
    "rules.before_bpa": _("The day must be %(first)s or later: before that no statute knew BPA."),
    "rules.born_after": _("The date of birth must not be after the day of the assessment, %(on)s."),
    "rules.too_old": _("The date of birth is more than %(years)s years back. Check the year."),
    "rules.too_many_hours": _("%(value)s hours a week is too much: at most %(most)s here."),
    "rules.not_json": _("This is not JSON."),
    "rules.granted_before_birth": _("BPA cannot have been granted before the birth, %(born)s."),
    "rules.granted_before_right": _(
        "The individual right came on %(since)s. Give the day BPA was granted under it."
    ),
    "rules.granted_after": _("The day BPA was granted must not be after the day of the assessment, %(on)s."),
    "rules.granted_contradicts": _(
        "This does not fit with the day BPA was granted, %(day)s: the 67th birthday is %(limit)s."
    ),
    "rules.not_an_object": _("Write an object with named fields: { … }."),
    "rules.not_a_list": _("Write a list: [ … ]."),
    "rules.unknown_field": _("There is no such field. The fields are: %(known)s."),
    "rules.missing": _("This field is needed."),
    "rules.not_a_date": _("“%(value)s” is not a date. Write it as 2026-03-31."),
    "rules.not_yes_or_no": _("“%(value)s” must be true or false, or null when it is not known."),
    "rules.not_a_whole_number": _("“%(value)s” must be a whole number from 0 up."),
    "rules.not_one_of": _("“%(value)s” is not one of: %(known)s."),
    "rules.not_hours": _("“%(value)s” is not hours. Write “37:30” or “37.5”."),
    "rules.ends_swapped": _("The high end must not be lower than the low end."),
    "rules.day_outside": _("The day must lie from %(first)s to %(last)s."),
    "rules.unknown_variable": _("The law has no question or fact called “%(value)s”."),
    "rules.worked_out": _("This is worked out from other facts and cannot be given."),
    "rules.not_money": _("“%(value)s” is not an amount. Write kroner, with at most two decimals: “1234.50”."),
    "rules.negative": _("“%(value)s” is below nought. Write an amount from 0 up."),
    "rules.too_much": _("%(value)s is too much: from 0 to %(most)s is allowed here."),
    "rules.too_many_open": _(
        "So many facts are open that not all combinations are tried (at most %(most)s)."
    ),
    "rules.not_an_export": _("This is no export of an explanation (format %(known)s)."),
    "rules.step.rule": _("Worked out from the law"),
    "rules.step.fact": _("A fact"),
    "rules.step.judgment": _("A judgment that people make"),
    "rules.step.value": _("A value that the law sets"),
    "rules.covered.modelled": _("Modelled"),
    "rules.covered.partly": _("Partly modelled"),
    "rules.covered.judgment": _("Left to people’s judgment"),
    "rules.covered.unread": _("Not read yet"),
    "rules.covered.not_in_force": _("Not in force"),
    "rules.covered.not_found": _("Not found in any source"),
    "rules.covered.our_rule": _("Our rule; the law is silent"),
}
