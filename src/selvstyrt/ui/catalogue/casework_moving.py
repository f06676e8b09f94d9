"""Words for moving to another municipality: the days that matter, who says so, and what stops a step."""

from django.utils.translation import gettext_lazy as _

TEXTS = {
    "casework.moving.day.moving": _("You move"),
    "casework.moving.day.old_first": _("The decision you have begins to apply"),
    "casework.moving.day.old_last": _("The last day of the decision you have"),
    "casework.moving.day.reply": _("The new municipality must have answered, or told when it will"),
    "casework.moving.day.target": _("The new municipality aims to have decided"),
    "casework.moving.day.new_first": _("The new decision begins to apply"),
    "casework.moving.rule.moving": _("You do"),
    "casework.moving.rule.old_first": _("The decision"),
    "casework.moving.rule.old_last": _("The decision"),
    "casework.moving.rule.reply": _("The law (fvl § 11 a)"),
    "casework.moving.rule.target": _("The new municipality’s own target, not the law"),
    "casework.moving.rule.new_first": _("The new decision"),
    "casework.moving.day_far_away": _(
        "That day is more than a year ago or more than three years ahead. Check the year."
    ),
    "casework.moving.same_municipality": _(
        "That is the municipality you have your decision in. A move within it needs no new application."
    ),
    "casework.moving.sent_already": _("You have sent an application there with this decision already."),
    "casework.moving.other_draft": _(
        "You have begun another application there. Send it or withdraw it first; you find it under “My cases”."
    ),
    "casework.done.begin_move": _("An application with a decision from before was begun"),
    "casework.done.change_move": _("The moving day or the wish for overlap was changed"),
}
