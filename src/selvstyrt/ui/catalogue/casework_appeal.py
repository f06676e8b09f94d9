"""Words for complaints at the county governor: states, outcomes, what is missing, and what stops a step."""

from django.utils.translation import gettext_lazy as _

TEXTS = {
    "casework.appeal.state.received": _("Waits for an officer"),
    "casework.appeal.state.in_review": _("In hand"),
    "casework.appeal.state.decided": _("Complaint decided"),
    "casework.appeal.state.withdrawn": _("Complaint withdrawn"),
    "casework.complaint.state.answered": _("Decided by the county governor"),
    "casework.appeal.outcome.rejected": _("Not taken up"),
    "casework.appeal.outcome.upheld": _("The decision stands"),
    "casework.appeal.outcome.changed": _("Changed as the complaint asks"),
    "casework.appeal.outcome.partly_changed": _("Partly changed"),
    "casework.appeal.outcome.set_aside": _("Set aside: the municipality decides anew"),
    "casework.appeal.outcome_letter.rejected": _("We do not take up the complaint."),
    "casework.appeal.outcome_letter.upheld": _("The municipality’s decision stands as it is."),
    "casework.appeal.outcome_letter.changed": _("We have changed the decision as you asked."),
    "casework.appeal.outcome_letter.partly_changed": _("We have changed a part of the decision."),
    "casework.appeal.outcome_letter.set_aside": _(
        "We have set the decision aside. It no longer counts, and the municipality has to decide anew."
    ),
    "casework.appeal.outcome_easy.rejected": _("We cannot decide about it."),
    "casework.appeal.outcome_easy.upheld": _("You do not win. The decision is as before."),
    "casework.appeal.outcome_easy.changed": _("You win. You get what you asked for."),
    "casework.appeal.outcome_easy.partly_changed": _("You win a part of it."),
    "casework.appeal.outcome_easy.set_aside": _(
        "The decision was not good enough. The municipality must try again."
    ),
    "casework.appeal.what_now.rejected": _("The municipality’s decision goes on as before."),
    "casework.appeal.what_now.upheld": _("The municipality’s decision goes on as before."),
    "casework.appeal.what_now.changed": _("The municipality has to do as we have decided."),
    "casework.appeal.what_now.partly_changed": _("The municipality has to do as we have decided."),
    "casework.appeal.what_now.set_aside": _(
        "The municipality looks at the case again and makes a new decision. You may complain over that one too."
    ),
    "casework.appeal.use.free_use": _("Hours may be saved and used another time in the year"),
    "casework.appeal.use.week_by_week": _("The hours are for each week and are not saved"),
    "casework.appeal.worse.hours": _("fewer hours"),
    "casework.appeal.worse.free_use": _("less freedom to use the hours over the year"),
    "casework.appeal.worse.period": _("it ends earlier"),
    "casework.appeal.gap.outcome": _("The outcome"),
    "casework.appeal.gap.reasons": _("The main reasons"),
    "casework.appeal.gap.points": _("An answer to each point"),
    "casework.appeal.gap.right_tested": _("The right in pbrl § 2-1 d, tested by itself"),
    "casework.appeal.gap.package_sound": _("Whether the whole package of services is sound"),
    "casework.appeal.gap.reviews_discretion": _("Whether free discretion is reviewed"),
    "casework.appeal.gap.self_government": _("How municipal self-government is given weight"),
    "casework.appeal.gap.terms": _("What it is changed to: hours a week, use over the year and first day"),
    "casework.appeal.wrong_state": _("The complaint has come further, so this cannot be done now."),
    "casework.appeal.not_in_your_hands": _("A colleague has this complaint. You can read it."),
    "casework.appeal.withdrawn_by_the_person": _(
        "This complaint was made here. The complainant withdraws it, and then it closes by itself."
    ),
    "casework.appeal.not_whole": _(
        "Something is missing in the decision. The page of the complaint says what."
    ),
    "casework.appeal.nobody_to_ask": _(
        "The letter has to say whom to ask, with a telephone number, and none is registered with your role. Ask "
        "who looks after the users here to add it."
    ),
    "casework.appeal.due_not_in_future": _("The day has to come after today."),
    "casework.appeal.due_without_reversal": _(
        "A day for the municipality is only set when the decision is changed or set aside. Leave it empty."
    ),
    "casework.appeal.worse_grounds_missing": _(
        "It becomes worse for the complainant. Write which interests outweigh, and why (fvl § 34)."
    ),
    "casework.appeal.worse_notice_missing": _(
        "It becomes worse for the complainant. Write when the complainant was told that it could (fvl § 34)."
    ),
    "casework.appeal.worse_notice_impossible": _(
        "The day of the notice has to be between %(first)s, when the municipality got the complaint, and today."
    ),
    "casework.appeal.worse_notice_late": _(
        "The complainant had to be told by %(last)s that it could become worse. Told later, it cannot be decided "
        "(fvl § 34)."
    ),
    "casework.deferral.by.municipality": _("Decided by the municipality"),
    "casework.deferral.by.county_governor": _("Decided by the county governor"),
    "casework.deferral.reasons_missing": _(
        "Write why: a decision about this always gives its reasons (fvl § 42)."
    ),
    "casework.deferral.decided_already": _("It is decided already. Open the page again to read it."),
    "casework.appeal.answered_already": _(
        "Somebody has answered this already. Open the page again to read it."
    ),
    "casework.happened.decide_deferral": _(
        "The municipality decided whether the decision waits until the complaint is answered."
    ),
    "casework.happened.decide_appeal_deferral": _(
        "The county governor decided whether the decision waits until the complaint is answered."
    ),
    "casework.happened.request_documents": _("The county governor asked the municipality for something."),
    "casework.happened.answer_document_request": _("The municipality answered the county governor."),
    "casework.done.decide_deferral": _(
        "The municipality decided whether the decision waits until the complaint is answered"
    ),
    "casework.done.decide_appeal_deferral": _(
        "The county governor decided whether the decision waits until the complaint is answered"
    ),
    "casework.done.request_documents": _("The county governor asked the municipality for something"),
    "casework.done.answer_document_request": _("The municipality answered the county governor"),
    "casework.appeal.complained_before_decided": _(
        "The municipality cannot have got the complaint before it decided. Check the dates."
    ),
    "casework.appeal.sent_on_before_received": _(
        "The complaint cannot have come here before the municipality got it. Check the dates."
    ),
    "casework.appeal.not_under_you": _("This municipality belongs under another county governor."),
    "casework.appeal.address_missing": _("The person is new here: write where the letter is to go."),
    "casework.appeal.points_are_the_persons": _("The points of this complaint are the complainant’s own."),
    "casework.supervision.no_office": _(
        "The county governor of this municipality does not use the platform."
    ),
    "casework.purpose.supervision": _("To look at a request for supervision"),
    "casework.waiting.office.supervision": _("Requests for supervision that are not answered"),
    "casework.waiting.office.supervision.why": _("The oldest came on %(since)s."),
    "casework.costs.not_money": _("Write the amount in kroner, such as 4 500 or 4500,50."),
    "casework.costs.no_amount": _("Write an amount that is more than nothing."),
    "casework.costs.no_words": _("Write what it went to."),
    "casework.costs.more_than_claimed": _("Not more than was claimed, which is %(claimed)s."),
    "casework.costs.reasons_missing": _("Write why: the complainant gets the reasons."),
    "casework.costs.claimed_already": _("A claim is sent already. Open the complaint again to read it."),
    "casework.costs.decided_already": _("The claim is decided already. Open the page again to read it."),
    "casework.happened.claim_costs": _("Costs of the complaint were claimed."),
    "casework.happened.decide_costs": _("The municipality decided the claim for costs."),
    "casework.happened.decide_appeal_costs": _("The county governor decided the claim for costs."),
    "casework.done.claim_costs": _("Costs of the complaint were claimed"),
    "casework.done.decide_costs": _("The municipality decided the claim for costs"),
    "casework.done.decide_appeal_costs": _("The county governor decided the claim for costs"),
    "casework.waiting.office.documents": _("The county governor asks for something in the case of %(name)s"),
    "casework.waiting.office.documents.why": _("Asked on %(since)s. Answer on the page of the complaint."),
    "casework.happened.decide_appeal": _("The county governor decided the complaint."),
    "casework.done.decide_appeal": _("The county governor decided the complaint"),
}
