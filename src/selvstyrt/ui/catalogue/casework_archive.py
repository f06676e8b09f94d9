"""Words for the way to the archive: what holds a case back, what a rule is about, what stops a hand-over."""

from django.utils.translation import gettext_lazy as _

TEXTS = {
    "casework.archive.kept.sent_case": _("A case that was sent, with everything in it"),
    "casework.archive.kept.hand_over": _("Handing an ended case over to the archive"),
    "casework.archive.kept.unsent_draft": _("A draft that was never sent, since it was last touched"),
    "casework.archive.kept.kept_input": _("What somebody was typing when the session ended"),
    "casework.archive.kept.import_check": _("A checked spreadsheet that nobody said yes to"),
    "casework.archive.hold.not_ended": _("The case has not ended."),
    "casework.archive.hold.complaint": _("A complaint is not answered."),
    "casework.archive.hold.duty": _("The county governor’s reversal is not followed by a new decision."),
    "casework.archive.hold.followed": _("A case that follows it is being worked on."),
    "casework.archive.hold.costs": _("A claim for costs is not answered."),
    "casework.archive.hold.complaint_time": _("A complaint may still come in time."),
    "casework.archive.hold.time": _("It ended too lately."),
    "casework.archive.handed_over_before": _("The case is handed over already."),
    "casework.archive.not_written": _(
        "The archive did not take the case. Nothing is handed over; try again later."
    ),
    "casework.purpose.archive": _("To hand the case over to the archive"),
    "casework.done.hand_over_to_archive": _("The case was handed over to the archive"),
}
