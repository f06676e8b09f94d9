"""Words for complaints: states, the formal look, the statement, and what stops a step."""

from django.utils.translation import gettext_lazy as _

TEXTS = {
    "casework.complaint.state.draft": _("Complaint not sent"),
    "casework.complaint.state.sent": _("Complaint sent to the municipality"),
    "casework.complaint.state.in_review": _("The municipality looks at the complaint"),
    "casework.complaint.state.forwarded": _("Sent on to the county governor"),
    "casework.complaint.state.withdrawn": _("Complaint withdrawn"),
    "casework.complaint.met.met": _("Met"),
    "casework.complaint.met.not_met": _("Not met"),
    "casework.complaint.met.not_known": _("Not known"),
    "casework.complaint.formal.party": _("Does it come from someone who may complain (fvl § 28)?"),
    "casework.complaint.formal.deadline": _("Did it come in time (pbrl § 7-5)?"),
    "casework.complaint.formal.concrete": _("Does it say what the disagreement is about (fvl § 32)?"),
    "casework.complaint.formal.signed": _("Is it signed, by oneself or by who has authority (pbrl § 7-3)?"),
    "casework.complaint.formal_short.party": _("who complains"),
    "casework.complaint.formal_short.deadline": _("in time"),
    "casework.complaint.formal_short.concrete": _("what it is about"),
    "casework.complaint.formal_short.signed": _("signed"),
    "casework.complaint.part.documentation": _("What we build on"),
    "casework.complaint.part.question": _("What the disagreement is about"),
    "casework.complaint.part.law": _("The rules"),
    "casework.complaint.part.assessment": _("Our assessment"),
    "casework.complaint.part.points": _("An answer to each point"),
    "casework.complaint.wrong_state": _(
        "The complaint has come further since you opened the page, so this cannot be done now."
    ),
    "casework.complaint.saved_since": _(
        "Something was saved since you opened this page, maybe by someone else. Your words stand here. Save once "
        "more to keep yours instead."
    ),
    "casework.complaint.nothing_disputed": _(
        "Tick a part that you disagree with, or write some words, so that the municipality knows what it is about."
    ),
    "casework.complaint.check_missing": _("Choose an answer for each point first."),
    "casework.complaint.check_reason_missing": _("Write why, where something is not met or not known."),
    "casework.complaint.statement_not_whole": _(
        "Something is missing in what you write to the county governor. The page of the complaint says what."
    ),
    "casework.purpose.complaint": _("To look at the complaint"),
    "casework.purpose.appeal": _("To look at the complaint as county governor"),
    "casework.sent.complaint": _("Complaint"),
    "casework.sent.complaint_comment": _("Comment on the complaint"),
    "casework.sent.complaint_withdrawn": _("Withdrawal of the complaint"),
    "casework.happened.complaint_sent": _("A complaint was sent. Receipt number: %(receipt)s."),
    "casework.happened.complaint_comment_sent": _(
        "A comment on the complaint was sent. Receipt number: %(receipt)s."
    ),
    "casework.happened.complaint_withdrawn_sent": _(
        "The complaint was withdrawn. Receipt number: %(receipt)s."
    ),
    "casework.happened.check_complaint": _("The municipality looked over the complaint."),
    "casework.happened.forward_complaint": _("The complaint was sent on to the county governor."),
    "casework.next.review_complaint": _("The municipality looks at the decision again."),
    "casework.next.appeal": _("The county governor decides the complaint."),
    "casework.who.county_governor": _("The county governor"),
    "casework.done.send_complaint": _("A complaint was sent"),
    "casework.done.check_complaint": _("The complaint was looked over"),
    "casework.done.save_statement": _("What will be written to the county governor was saved"),
    "casework.done.forward_complaint": _("The complaint was sent on to the county governor"),
    "casework.done.withdraw_complaint": _("The complaint was withdrawn"),
    "casework.waiting.own.complaint_draft": _("Your complaint is not sent yet"),
    "casework.waiting.own.complaint_draft.why": _(
        "Everything you have written is saved. Go on where you left off."
    ),
    "casework.waiting.citizen.complaint_draft": _("Your complaint for %(name)s is not sent yet"),
    "casework.waiting.citizen.complaint_draft.why": _(
        "Everything you have written is saved. Go on where you left off."
    ),
    "casework.waiting.office.complaint": _("A complaint from %(name)s"),
    "casework.waiting.office.complaint.why": _("It came on %(since)s. Look at the decision once more."),
    "casework.waiting.office.appeal": _("The complaint from %(name)s"),
    "casework.waiting.office.appeal.why": _("The municipality sent it on %(since)s."),
}
