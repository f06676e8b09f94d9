"""Words for classes, groups and refusals of `comparison`."""

from django.utils.translation import gettext_lazy as _

TEXTS = {
    "comparison.link.office": _("How like cases were decided"),
    "comparison.link.own": _("How cases like yours were decided"),
    "comparison.counted": _(
        "If your municipality has decided so, your decision is counted when like decisions are compared: hours and age "
        "group, never your name. No figure there is about fewer than five people."
    ),
    "casework.purpose.compare": _("To see how like cases were decided"),
    # What is alike
    "comparison.age.child": _("under 18 years"),
    "comparison.age.adult": _("from 18 to 66 years"),
    "comparison.age.older": _("67 years or more"),
    "comparison.size.to_20": _("up to 20 hours a week asked for"),
    "comparison.size.to_40": _("from 20 to 40 hours a week asked for"),
    "comparison.size.to_70": _("from 40 to 70 hours a week asked for"),
    "comparison.size.over_70": _("more than 70 hours a week asked for"),
    "comparison.night.yes": _("assistance at night asked for"),
    "comparison.night.no": _("no assistance at night asked for"),
    "comparison.arenas.yes": _("assistance from others too, for example at school or at work"),
    "comparison.arenas.no": _("no assistance from others"),
    "comparison.emphasis.daily": _("most hours for body, meals, home and health"),
    "comparison.emphasis.outward": _("most hours for life outside the home"),
    "comparison.other": _("beyond that of several kinds, each too rare to be shown alone"),
    # Ages in a sentence
    "comparison.people.child": _("Children under 18"),
    "comparison.people.adult": _("Adults from 18 to 66"),
    "comparison.people.older": _("People of 67 or more"),
    # Groups of municipalities
    "comparison.group.under_5000": _("Under 5,000 inhabitants"),
    "comparison.group.to_10000": _("5,000 to 9,999 inhabitants"),
    "comparison.group.to_25000": _("10,000 to 24,999 inhabitants"),
    "comparison.group.over_25000": _("25,000 inhabitants or more"),
    "comparison.municipalities.under_5000": _("municipalities with under 5,000 inhabitants"),
    "comparison.municipalities.to_10000": _("municipalities with 5,000 to 9,999 inhabitants"),
    "comparison.municipalities.to_25000": _("municipalities with 10,000 to 24,999 inhabitants"),
    "comparison.municipalities.over_25000": _("municipalities with 25,000 inhabitants or more"),
    "comparison.percent": _("%(share)s%%"),
    "comparison.difference.less": _(
        "here they grant less, about %(share)s%% of what is asked for, against %(others)s%% in the other groups."
    ),
    "comparison.difference.more": _(
        "here they grant more, about %(share)s%% of what is asked for, against %(others)s%% in the other groups."
    ),
    # Refusals
    "comparison.no_authority": _(
        "Only an approver with authority to decide may decide this for the municipality."
    ),
    "comparison.inhabitants_out_of_range": _("Write how many live in the municipality: from 1 to %(most)s."),
    "comparison.takes_part_already": _("The municipality takes part already."),
    "comparison.takes_no_part": _("The municipality does not take part."),
}
