"""Words for clocks, timeline, proposals and decisions of `casework`."""

from django.utils.translation import gettext_lazy as _

TEXTS = {
    # Clocks
    "casework.clock.preliminary_reply": _("Answer, or a reply that says why it takes longer"),
    "casework.clock.first_contact": _("First contact"),
    "casework.clock.decision": _("Decision"),
    "casework.clock.complaint": _("Time to complain"),
    "casework.clock_reason.preliminary_reply": _("Counted from %(start)s, when the application came in."),
    "casework.clock_reason.preliminary_reply_sent": _(
        "The application came in on %(start)s. A preliminary reply was sent on %(done_on)s."
    ),
    "casework.clock_reason.answered": _(
        "The application came in on %(start)s. The answer was delivered on %(done_on)s."
    ),
    "casework.clock_reason.complaint_delivered": _(
        "%(weeks)s weeks from when you got to know of the decision, counted here from %(start)s, when it was "
        "delivered."
    ),
    "casework.clock_reason.complaint_opened": _(
        "%(weeks)s weeks from when you got to know of the decision, counted here from %(start)s, when it was "
        "first "
        "opened."
    ),
    "casework.clock_reason.complaint_delivered_office": _(
        "%(weeks)s weeks from when the applicant got to know of the decision, counted here from %(start)s, "
        "when it was delivered."
    ),
    "casework.clock_reason.complaint_opened_office": _(
        "%(weeks)s weeks from when the applicant got to know of the decision, counted here from %(start)s, "
        "when it was first opened."
    ),
    "casework.clock_reason.target": _("%(days)s days from %(start)s, when the application came in."),
    "casework.clock_reason.target_paused": _(
        "%(days)s days from %(start)s, when the application came in. Paused since %(since)s, while a "
        "question to the "
        "applicant is open."
    ),
    "casework.clock_reason.target_was_paused": _(
        "%(days)s days from %(start)s, when the application came in, and %(paused)s days more while the "
        "applicant was "
        "asked."
    ),
    # Timeline: who
    "casework.who.applicant": _("The applicant"),
    "casework.who.caseworker": _("Caseworker"),
    "casework.who.approver": _("Approver"),
    "casework.who.municipality": _("The municipality"),
    "casework.who.platform": _("Done by the platform"),
    # Timeline: what has happened
    "casework.happened.application_sent": _("The application was sent. Receipt number: %(receipt)s."),
    "casework.happened.application_entered": _(
        "The municipality entered an application that came by post or phone. Receipt number: %(receipt)s."
    ),
    "casework.happened.information_sent": _("More information was sent. Receipt number: %(receipt)s."),
    "casework.happened.information_entered": _(
        "The municipality entered information that came by post or phone. Receipt number: %(receipt)s."
    ),
    "casework.happened.assign_case": _("The case got a caseworker."),
    "casework.happened.hand_over_case": _("The case got a new caseworker."),
    "casework.happened.begin_assessment": _("The caseworker started to assess the application."),
    "casework.happened.question_asked": _("The applicant was asked a question."),
    "casework.happened.question_answered": _("The question was answered."),
    "casework.happened.home_visit_booked": _("A home visit was booked for %(at)s."),
    "casework.happened.call_booked": _("A phone call was booked for %(at)s."),
    "casework.happened.office_booked": _("A meeting at the office was booked for %(at)s."),
    "casework.happened.home_visit_held": _("Notes from the home visit of %(at)s were written."),
    "casework.happened.call_held": _("Notes from the phone call of %(at)s were written."),
    "casework.happened.office_held": _("Notes from the meeting of %(at)s were written."),
    "casework.happened.view_recorded": _("What the applicant thinks was written down."),
    "casework.happened.preliminary_reply": _(
        "A preliminary reply was sent. The answer is expected by %(expected_on)s."
    ),
    "casework.happened.proposal_prepared": _(
        "A proposal was prepared and sent to another person for confirmation."
    ),
    "casework.happened.proposal_returned": _("The proposal was sent back for more work."),
    "casework.happened.decided": _("The decision was made."),
    "casework.happened.delivered": _("The decision was delivered."),
    "casework.happened.opened": _("The decision was opened for the first time."),
    "casework.happened.close_case": _("The case was closed."),
    "casework.happened.withdraw_application": _("The application was withdrawn."),
    # Timeline: what comes next
    "casework.next.send_application": _("The application is finished and sent."),
    "casework.next.answer_question": _("A question waits for an answer."),
    "casework.next.meeting": _("A meeting is booked."),
    "casework.next.begin": _("A caseworker starts to assess the application."),
    "casework.next.decide": _("The caseworker prepares a decision."),
    "casework.next.confirm": _("Another person reads the proposal, and confirms it or sends it back."),
    "casework.next.deliver": _("The decision is on its way to the applicant."),
    "casework.next.deliver_again": _("The decision could not be delivered. The municipality tries again."),
    "casework.next.complain": _("Who disagrees with the decision may complain."),
    # Results
    "casework.result.granted": _("Granted"),
    "casework.result.partly_granted": _("Partly granted"),
    "casework.result.refused": _("Refused"),
    # What stops a proposal, a reply or a closing
    "casework.reasons_missing": _(
        "Write the main reasons for the decision. The law asks for them (fvl § 25)."
    ),
    "casework.contact_missing": _(
        "Write the name and telephone number of the person to ask about the decision."
    ),
    "casework.nobody_to_ask": _(
        "Nothing can be sent before the municipality has said whom to ask. "
        "Its administrator writes a name and a telephone number under “Set-up”."
    ),
    "casework.ends_before_start": _("The last day comes before the first. Check the two dates."),
    "casework.starts_before_application": _(
        "The decision cannot start before the application came in. Choose a later first day."
    ),
    "casework.comment_missing": _("Write what should be looked at again, so that the caseworker knows."),
    "casework.proposal_not_as_seen": _(
        "Another proposal waits now than the one you have read. Nothing has been done. Read the new one "
        "first."
    ),
    "casework.approval.same_person": _("You prepared this proposal. Another person must confirm it."),
    "casework.approval.no_authority": _(
        "You do not have authority to confirm decisions. Ask whoever sets up users in the municipality."
    ),
    "casework.approval.law_changed": _(
        "The law package has changed since this was prepared. Send it back, so that the law is asked again."
    ),
    "casework.approval.news": _(
        "The applicant has sent something since this was prepared (%(count)s). Send the proposal back, so "
        "that it is "
        "weighed first."
    ),
    "casework.reply_reason_missing": _("Write why the answer takes longer."),
    "casework.reply_expected_passed": _(
        "Choose a day to come. The applicant is to know when to expect an answer."
    ),
    "casework.letter_not_delivered": _(
        "The decision has not reached everyone it is for. The case stays open until it has."
    ),
    # What differs between two proposals
    "casework.change.line_added": _("added"),
    "casework.change.line_removed": _("taken out"),
    "casework.change.line_asked": _("hours asked for"),
    "casework.change.line_granted": _("hours granted"),
    "casework.change.line_service": _("kind of service"),
    "casework.change.line_helpers": _("assistants at the same time"),
    "casework.change.line_at_night": _("at night"),
    "casework.change.line_reason": _("reason"),
    "casework.change.line_own_words": _("what was asked"),
    "casework.change.result": _("Result"),
    "casework.change.granted": _("Hours a week in all"),
    "casework.change.period": _("Period"),
    "casework.change.free_use_over_year": _("Hours may be saved over the year"),
    "casework.change.conditions": _("Conditions"),
    "casework.change.reasons": _("Main reasons"),
    "casework.change.duty_considered": _("The duty to offer BPA"),
    "casework.change.best_interests": _("The best interests of the child"),
    "casework.change.contact_name": _("Person to ask"),
    "casework.change.contact_phone": _("Telephone"),
    "casework.change.co_payment": _("Co-payment"),
    "casework.change.co_payment_words": _("What is to be paid"),
    "casework.co_payment.none": _("Nothing is to be paid for these hours"),
    "casework.co_payment.asked": _("Something is to be paid, as written below"),
    "casework.co_payment_missing": _("Write what is to be paid, or choose that nothing is."),
    "casework.change.law_version": _("Law package"),
    "casework.change.law_result": _("What the law says"),
    "casework.change.facts": _("Facts given to the law"),
    "casework.change.views": _("Number of views written down"),
}
