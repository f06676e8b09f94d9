"""Words for assessing a case, for in whose hands it is, and for the municipality's set-up."""

from django.utils.translation import gettext_lazy as _

TEXTS = {
    "casework.service.personal_assistance": _("Practical assistance and training (counts)"),
    "casework.service.support_contact": _("Support contact (counts)"),
    "casework.service.respite": _("Respite for parents of a child (counts)"),
    "casework.service.respite_health": _("Health services inside respite (do not count)"),
    "casework.service.home_health": _("Health services at home (do not count)"),
    "casework.service.higher_education": _("Assistance in higher education (does not count)"),
    "casework.view_of.holder": _("Holder"),
    "casework.view_of.child": _("The child"),
    "casework.view_of.parent": _("Parent"),
    "casework.view_of.guardian": _("Guardian"),
    "casework.view_of.authority": _("Helper with written authority"),
    "casework.case_not_assigned": _("Nobody has this case yet. Assign it to yourself first."),
    "casework.case_with_colleague": _("A colleague has this case. It must be handed over to you first."),
    "casework.not_a_caseworker_here": _("That person is not a caseworker in this municipality today."),
    "casework.receiver_disqualified": _("That colleague is disqualified from this case. Choose another."),
    "casework.already_with_this_colleague": _("That colleague already has the case."),
    "casework.note_missing": _("Write a note to your colleague."),
    "casework.reason_missing": _("Write why."),
    "casework.text_missing": _("Write something here first."),
    "casework.text_too_long": _("The text is too long: at most %(most)s characters."),
    "casework.stand_in_is_same": _("Choose two different people."),
    "casework.meeting_not_held": _("The meeting has not been held yet."),
    "casework.meeting_minuted_already": _("The minutes of this meeting are already written."),
    "casework.heard_in_the_future": _("The day cannot be in the future."),
    "casework.which_parent": _("Say which parent this is."),
    "casework.area_missing": _("Choose a part of life."),
    "casework.split_out_of_range": _("Write more than nought and less than the %(asked)s that were asked."),
    "casework.months_out_of_range": _("Write a whole number of months from 0 to 1,200."),
    "casework.duration_order": _("The longest time cannot be shorter than the shortest."),
    "casework.documentation_missing": _("Write what the documentation shows, or choose “Not known”."),
    "casework.helpers_out_of_range": _("Choose one or two assistants."),
    "casework.hours_out_of_range": _("There are at most %(most)s hours in a week for so many assistants."),
    "casework.service_missing": _("Choose the kind of service for these hours."),
    "casework.reduction_reason_missing": _("Write why this is less than what was asked."),
    "casework.setup_incomplete": _("Fill in letterhead, contact and telephone."),
    "casework.guard.disqualified": _("You are disqualified from this case."),
    "casework.guard.need_unanswered": _("Needs or lines without hours and kind of service: %(count)s."),
    "casework.guard.no_lines": _("The assessment has no lines."),
    "casework.guard.reduction_without_reason": _("Lines with less than asked and no reason: %(count)s."),
    "casework.guard.reason_is_threshold": _(
        "Lines whose only reason is a number of hours in the law: %(count)s. That is no reason for "
        "refusing a need. Say what the person needs and why this is enough."
    ),
    "casework.guard.law_not_assessed": _("The law has not been asked about the case yet."),
    "casework.guard.law_not_known": _(
        "The law’s answer hangs on facts that are not known. An unknown fact is never a refusal: find out "
        "the facts, or give what was asked."
    ),
    "casework.guard.view_missing": _("The holder’s own view is not written down (pbrl § 3-1)."),
    "casework.guard.child_not_heard": _("The child’s own view is not written down (fvl § 17)."),
    "casework.guard.parent_not_heard": _("%(name)s has parental responsibility and has not been heard."),
    "casework.guard.best_interests_missing": _("The child’s best interests have not been weighed."),
    "casework.guard.duty_not_considered": _(
        "There is no individual right, but the duty to offer BPA stands (hol § 3-8). Write how it was "
        "considered for this person."
    ),
    "casework.guard.duty_on_threshold_alone": _(
        "“Under 25 hours” or “under 32 hours” is no reason for not offering BPA under hol § 3-8. Write a "
        "reason that is about this person."
    ),
    "casework.import.column.row": _("The whole row"),
    "casework.import.column.identity_number": _("Identity number"),
    "casework.import.column.name": _("Name"),
    "casework.import.column.hours_a_week": _("Hours a week"),
    "casework.import.column.valid_from": _("Valid from"),
    "casework.import.column.valid_to": _("Valid to"),
    "casework.import.column.under_right": _("Right under § 2-1 d"),
    "casework.import.formula": _("The cell holds a formula. Write the value itself."),
    "casework.import.empty": _("The cell is empty."),
    "casework.import.double": _("Line %(first)s already has the same person from the same day."),
    "casework.import.negative_hours": _("Hours cannot be less than nought."),
    "casework.import.not_hours": _("Write the hours as a number, for example 37,5."),
    "casework.import.too_many_hours": _("A week has only %(most)s hours."),
    "casework.import.no_hours": _("A decision of no hours is not a running decision."),
    "casework.import.not_a_date": _("Write the date as 31.12.2026."),
    "casework.import.date_out_of_range": _("The date is outside what a BPA decision can have."),
    "casework.import.not_yes_or_no": _("Write yes or no, or leave the cell empty."),
    "casework.import.unknown_person": _("No person with this identity number is registered here."),
    "casework.import.other_name": _("The person with this identity number has another name."),
    "casework.import.imported_before": _("This decision has been imported before."),
    "casework.import.no_rows": _("There are no rows below the headings."),
    "casework.import.too_many_rows": _("There are more than %(most)s rows. Split the spreadsheet."),
    "casework.import.too_big": _("The file is larger than %(most)s MB."),
    "casework.import.too_big_inside": _("The file is too large once unpacked."),
    "casework.import.has_macros": _("The spreadsheet holds macros. Save it as XLSX without macros."),
    "casework.import.not_a_spreadsheet": _("This is no spreadsheet that can be read. Send XLSX or CSV."),
    "casework.import.columns_missing": _("These headings are missing: %(columns)s."),
    "casework.import.faults_left": _(
        "There are %(count)s faults left. Correct them, or say that only the rows without faults are imported."
    ),
    "casework.import.no_clean_rows": _("No row can be imported."),
    "casework.import.confirmed_before": _("This spreadsheet has been imported already."),
    "casework.import.changed_meanwhile": _(
        "Some of this was imported by someone else meanwhile. Check the file again."
    ),
}
