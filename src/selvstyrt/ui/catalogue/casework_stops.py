"""Words for what clears a stop; what each stop says are the words of the guard."""

from django.utils.translation import gettext_lazy as _

TEXTS = {
    "casework.clarify.disqualified.clears": _("A colleague goes on with the case."),
    "casework.clarify.need_unanswered.clears": _("Every line has hours and a kind of service."),
    "casework.clarify.no_lines.clears": _("The needs in the application have lines in the assessment."),
    "casework.clarify.reduction_without_reason.clears": _(
        "Each line with less than asked has its own reason."
    ),
    "casework.clarify.reason_is_threshold.clears": _("The reason is about the person and the need."),
    "casework.clarify.law_not_assessed.clears": _("The assessment is begun, and the law is asked."),
    "casework.clarify.law_not_known.clears": _(
        "The missing facts are found out, or all that was asked is given."
    ),
    "casework.clarify.view_missing.clears": _("The view is written down under “Dialogue”."),
    "casework.clarify.child_not_heard.clears": _("The child’s view is written down under “Dialogue”."),
    "casework.clarify.parent_not_heard.clears": _("The parent’s view is written down under “Dialogue”."),
    "casework.clarify.best_interests_missing.clears": _("The weighing is written in the assessment."),
    "casework.clarify.duty_not_considered.clears": _("The assessment says how the duty was considered."),
    "casework.clarify.duty_on_threshold_alone.clears": _("The text about the duty is about this person."),
}
