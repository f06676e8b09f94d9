"""Words for hearing people before a decision: notices, answers, calls, family, and the table of usual times."""

from django.utils.translation import gettext_lazy as _

TEXTS = {
    "casework.notice_reason_missing": _("Write why. The person is to be able to answer it."),
    "casework.notice_no_time": _("Choose a day to come, so that there is time to answer."),
    "casework.with_whom_missing": _("Write with whom you spoke."),
    "casework.call_in_the_future": _("The call cannot be in the future. Check date and time."),
    "casework.who_missing": _("Write who it is."),
    "casework.written_in_the_future": _("It cannot be written on a day to come. Check the date."),
    "casework.norm_time_known": _(
        "This task is in the table already. Take it out first, or give it another name."
    ),
    "casework.sent.notice_answer": _("Answer to an advance notice"),
    "casework.happened.notify_in_advance": _("An advance notice was sent."),
    "casework.happened.note_call": _("A telephone call was written down."),
    "casework.happened.record_family_wish": _("What somebody in the family has written was kept."),
    "casework.happened.notice_answer_sent": _(
        "The advance notice was answered. Receipt number: %(receipt)s."
    ),
    "casework.happened.notice_answer_entered": _(
        "The municipality wrote down an answer to the advance notice. Receipt number: %(receipt)s."
    ),
    "casework.next.answer_notice": _("The advance notice can be answered"),
    "casework.clock.advance_notice": _("Time to answer the advance notice"),
    "casework.clock_reason.advance_notice": _("Counted from %(start)s, when the notice was sent."),
    "casework.done.notify_in_advance": _("An advance notice was sent"),
    "casework.done.answer_advance_notice": _("An answer to an advance notice was kept"),
    "casework.done.note_call": _("A telephone call was written down"),
    "casework.done.record_family_wish": _("What somebody in the family has written was kept"),
    "casework.done.answer_clarification": _("A clarification was answered with a reason"),
}
