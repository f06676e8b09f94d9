"""What waits, in words: a title and why, for the holder, for who acts for the holder, and for the office."""

from django.utils.translation import gettext_lazy as _

TEXTS = {
    "casework.waiting.own.draft": _("Your application is not sent yet"),
    "casework.waiting.own.draft.why": _("Everything you have written is saved. Go on where you left off."),
    "casework.waiting.own.question": _("The municipality has a question"),
    "casework.waiting.own.question.why": _("Your answer helps your case move on."),
    "casework.waiting.own.notice": _("The municipality is thinking of a decision. What do you say?"),
    "casework.waiting.own.notice.why": _("Nothing is decided. You can answer until the date here."),
    "casework.waiting.citizen.notice": _(
        "The municipality is thinking of a decision for %(name)s. What do you say?"
    ),
    "casework.waiting.citizen.notice.why": _("Nothing is decided. You can answer until the date here."),
    "casework.waiting.own.meeting": _("%(kind)s: %(at)s"),
    "casework.waiting.own.meeting.why": _("Tell the municipality if the time does not suit you."),
    "casework.waiting.own.letter": _("A decision has come for you"),
    "casework.waiting.own.letter.why": _(
        "Read it when you have time. Your right to complain counts from then."
    ),
    "casework.waiting.citizen.draft": _("Your application for %(name)s is not sent yet"),
    "casework.waiting.citizen.draft.why": _(
        "Everything you have written is saved. Go on where you left off."
    ),
    "casework.waiting.citizen.question": _("The municipality has a question"),
    "casework.waiting.citizen.question.why": _("Your answer helps the case for %(name)s move on."),
    "casework.waiting.citizen.meeting": _("%(kind)s: %(at)s"),
    "casework.waiting.citizen.meeting.why": _("Tell the municipality if the time does not suit you."),
    "casework.waiting.citizen.letter": _("A decision has come for %(name)s"),
    "casework.waiting.citizen.letter.why": _(
        "Read it when you have time. Your right to complain counts from then."
    ),
    "casework.waiting.office.case": _("%(name)s's case"),
    "casework.waiting.office.case.why": _("It is your turn to take the case further."),
    "casework.waiting.office.meeting": _("%(kind)s with %(name)s: %(at)s"),
    "casework.waiting.office.meeting.why": _("Write the minutes afterwards, so that they stand in the case."),
    "casework.waiting.office.returned": _("The proposal for %(name)s was sent back"),
    "casework.waiting.office.returned.why": _("The approver has written a comment."),
    "casework.waiting.office.untaken": _("Applications that nobody has taken"),
    "casework.waiting.office.untaken.why": _("The oldest came on %(since)s."),
    "casework.waiting.office.undelivered": _("The letter to %(name)s did not arrive"),
    "casework.waiting.office.undelivered.why": _("See why, and try again or send it on paper."),
    "casework.waiting.office.proposal": _("A decision for %(name)s waits for you"),
    "casework.waiting.office.proposal.why": _("Read it, then confirm it or send it back."),
    "casework.waiting.office.reversal": _(
        "The county governor has reversed decisions: %(count)s to decide anew"
    ),
    "casework.waiting.office.reversal.why": _(
        "Open a new case from the reversal. The date is the first to come."
    ),
}
