"""Words for cases that follow a case, own reversal, and what came of a reversal by the county governor."""

from django.utils.translation import gettext_lazy as _

TEXTS = {
    "casework.origin.application": _("Application"),
    "casework.origin.complaint_met": _("Change after a complaint (fvl § 33)"),
    "casework.origin.own_reversal": _("Own reversal (fvl § 35)"),
    "casework.origin.renewal": _("Renewal before the decision ends"),
    "casework.origin.reassessment": _("New assessment"),
    "casework.origin.after_appeal": _("New decision after the county governor’s"),
    "casework.origin.moving": _("Moving from another municipality"),
    "casework.following.title.own_reversal": _("We look at your decision again on our own account"),
    "casework.following.title.renewal": _("Your decision ends soon: we look at a new one"),
    "casework.following.title.reassessment": _("We assess your need for assistance anew"),
    "casework.following.title.after_appeal": _("We decide anew after the county governor’s decision"),
    "casework.following.lead.own_reversal": _(
        "We have found reason to change the decision of %(day)s ourselves, without a complaint (fvl § 35)."
    ),
    "casework.following.lead.renewal": _(
        "The decision of %(day)s has a last day. We begin in good time, so that you are not left without."
    ),
    "casework.following.lead.reassessment": _(
        "We assess anew what you need. You have a decision of %(day)s."
    ),
    "casework.following.lead.after_appeal": _(
        "The county governor has set aside or changed the decision of %(day)s. We now make a new one."
    ),
    "casework.following.easy.own_reversal": _(
        "We want to change your decision. You have not done anything wrong."
    ),
    "casework.following.easy.renewal": _("Your decision ends soon. We look at a new one now."),
    "casework.following.easy.reassessment": _("We look again at how much help you need."),
    "casework.following.easy.after_appeal": _(
        "The county governor has read your complaint. We must decide again."
    ),
    "casework.following.why_missing": _("Write why the case is opened."),
    "casework.following.no_decision": _(
        "There is no delivered decision here to follow. Wait until the decision has arrived."
    ),
    "casework.following.has_no_end": _(
        "This decision has no last day, so there is nothing to renew. Choose a new assessment instead."
    ),
    "casework.following.has_ended": _(
        "This decision has ended already, so it cannot be renewed. Choose a new assessment instead."
    ),
    "casework.following.no_reversal": _("No reversal by the county governor waits here for a new decision."),
    "casework.following.no_change": _("A change after a complaint is opened from the page of the complaint."),
    "casework.following.already_open": _(
        "Such a case is open already, or a colleague opened one at the same time. Nothing was opened twice."
    ),
    "casework.reversal.ground.not_to_detriment": _("It is not to the person’s detriment (letter a)"),
    "casework.reversal.ground.not_yet_notified": _(
        "The person has not been told of the decision yet (letter b)"
    ),
    "casework.reversal.ground.invalid": _("The decision is invalid (letter c)"),
    "casework.reversal.letter.not_to_detriment": _(
        "We may do this because the change is not to your detriment (fvl § 35 first paragraph letter a)."
    ),
    "casework.reversal.letter.not_yet_notified": _(
        "We may do this because you had not been told of the decision yet (fvl § 35 first paragraph letter b)."
    ),
    "casework.reversal.letter.invalid": _(
        "We hold the decision to be invalid, and may then change it (fvl § 35 first paragraph letter c)."
    ),
    "casework.reversal.ground_missing": _(
        "Own reversal needs one of the grounds in fvl § 35. Without one, the decision stands."
    ),
    "casework.reversal.detriment_unsaid": _("Say whether the change is to the person’s detriment."),
    "casework.reversal.to_detriment": _(
        "A change to the person’s detriment cannot rest on letter a. Unless the decision is invalid or not yet told "
        "of, it stands."
    ),
    "casework.reversal.is_notified": _(
        "The person has been told of this decision, so letter b does not fit."
    ),
    "casework.reversal.worse": _(
        "This case was opened as not to the person’s detriment, and the new decision is worse than the one it "
        "changes. Give at least what the old one gave, or find another ground (fvl § 35)."
    ),
    "casework.reversal.worse_after_complaint": _(
        "This case changes a decision because the complaint over it was right, and the new decision is worse than the "
        "one complained of: fewer hours, less free use or a shorter time. Give at least what the old one gave "
        "(fvl §§ 33 and 35)."
    ),
    "casework.duty.unmet": _(
        "The county governor has set aside or changed this decision, and no new one has reached the person. The case "
        "stays open until it has."
    ),
    "casework.standing.expired": _("has ended"),
    "casework.standing.time_limited": _("runs to a last day"),
    "casework.standing.open_ended": _("has no last day"),
    "casework.effect.none_or_small": _("No change, or a small one"),
    "casework.effect.partly": _("Partly changed"),
    "casework.effect.largely_or_fully": _("Largely or fully changed"),
    "casework.duty.open": _("Waits for a new decision"),
    "casework.duty.overdue": _("Not done in time"),
    "casework.duty.met": _("A new decision is delivered"),
    "casework.duty.met_late": _("A new decision is delivered, late"),
    "casework.duty.let_go": _("Taken back by the person"),
    "casework.due_by.county_governor": _("set by the county governor"),
    "casework.due_by.own_target": _("the municipality’s own target, not law"),
    "casework.due_by.not_known": _("Nobody has set a day, and the municipality has no target of its own."),
    "casework.flag.overdue": _("Late"),
    "casework.flag.late": _("Came late"),
    "casework.flag.little_change": _("Next to no change"),
    "casework.part.hours": _("Hours a week"),
    "casework.part.free_use": _("Free use over the year"),
    "casework.part.period": _("Period"),
    "casework.happened.opened_complaint_met": _(
        "The case was opened to change a decision after a complaint."
    ),
    "casework.happened.opened_own_reversal": _(
        "The municipality opened the case on its own account (fvl § 35)."
    ),
    "casework.happened.opened_renewal": _("The case was opened to renew a decision that ends."),
    "casework.happened.opened_reassessment": _("The case was opened for a new assessment."),
    "casework.happened.opened_after_appeal": _(
        "The case was opened to decide anew after the county governor’s decision."
    ),
    "casework.happened.followed": _("A new case was opened that follows this one: %(number)s."),
    "casework.happened.meet_duty": _("A new decision after the county governor’s has arrived."),
    "casework.happened.change_after_complaint": _(
        "The municipality changes its decision after the complaint."
    ),
    "casework.done.open_following_case": _("A case that follows another was opened"),
    "casework.done.carry_application": _("What was applied for was carried along from the old case"),
    "casework.done.meet_duty": _("A new decision after the county governor’s arrived, and was compared"),
    "casework.done.change_after_complaint": _("The municipality changed its decision after the complaint"),
    "casework.complaint.state.changed": _("Complaint met: a new decision is made"),
    "casework.complaint.part.change": _("What is changed, and why"),
    "casework.complaint.part.whole": _("Whether the complainant is met wholly or partly"),
    "casework.complaint.change_not_whole": _(
        "Something is missing in what you write about the change. The page of the complaint says what."
    ),
    "casework.reversed.changed": _("Changed by the county governor"),
    "casework.reversed.partly_changed": _("Partly changed by the county governor"),
    "casework.reversed.set_aside": _("Set aside by the county governor"),
    "casework.flag_says.overdue": _("The new decision has not come in time."),
    "casework.flag_says.late": _("The new decision came later than it should."),
    "casework.flag_says.little_change": _(
        "The new decision changes next to nothing. It can be complained of like any other."
    ),
    "casework.purpose.story": _("To see the whole story of the case"),
    "casework.story.applied": _("Application received"),
    "casework.story.opened.complaint_met": _("New case: the municipality changes its decision"),
    "casework.story.opened.own_reversal": _("New case: the municipality’s own reversal"),
    "casework.story.opened.renewal": _("New case: renewal"),
    "casework.story.opened.reassessment": _("New case: new assessment"),
    "casework.story.opened.after_appeal": _("New case: to be decided anew after the county governor"),
    "casework.story.decided.granted": _("Decision: granted"),
    "casework.story.decided.partly_granted": _("Decision: granted in part"),
    "casework.story.decided.refused": _("Decision: refused"),
    "casework.story.complained": _("Complaint"),
    "casework.story.met_wholly": _("The municipality: the complaint is met wholly"),
    "casework.story.met_in_part": _("The municipality: the complaint is met partly"),
    "casework.story.sent_on": _("The municipality keeps its decision and sends the complaint on"),
    "casework.story.appeal.rejected": _("The county governor: the complaint is not taken up"),
    "casework.story.appeal.upheld": _("The county governor: the decision stands"),
    "casework.story.appeal.changed": _("The county governor: the decision is changed"),
    "casework.story.appeal.partly_changed": _("The county governor: the decision is partly changed"),
    "casework.story.appeal.set_aside": _("The county governor: the decision is set aside"),
    "casework.story.came_of_it.none_or_small": _("What came of it: no change, or a small one"),
    "casework.story.came_of_it.partly": _("What came of it: partly changed"),
    "casework.story.came_of_it.largely_or_fully": _("What came of it: largely or fully changed"),
    "casework.story.overdue": _("The day for a new decision passed without one"),
    "casework.enclosed.application": _("The application"),
    "casework.enclosed.information": _("More information from the applicant"),
    "casework.enclosed.answer": _("Answer to a question"),
    "casework.enclosed.notice_answer": _("Answer to an advance notice"),
    "casework.enclosed.complaint": _("The complaint"),
    "casework.enclosed.complaint_comment": _("Comment on the complaint"),
    "casework.enclosed.decision": _("The decision"),
    "casework.enclosed.letter": _("Letter"),
    "casework.enclosed.file": _("File"),
}
