"""Words for the codes of `people`."""

from django.utils.translation import gettext_lazy as _

TEXTS = {
    # numbers
    "people.identity_number_length": _("A national identity number has 11 digits. Check what you wrote."),
    "people.identity_number_date": _(
        "The first six digits are not a date of birth that exists. Check the number."
    ),
    "people.identity_number_check": _(
        "The last two digits do not fit the others. One digit is probably wrong, or two have changed places."
    ),
    "people.organisation_number_length": _("An organisation number has 9 digits. Check what you wrote."),
    "people.organisation_number_check": _(
        "The last digit does not fit the others. One digit is probably wrong, or two have changed places."
    ),
    "people.municipality_number": _("A municipality number has 4 digits, such as 0301."),
    # persons
    "people.birth_date_or_number": _(
        "Write the national identity number, or the birth date if there is none."
    ),
    "people.name_missing": _("Write the name."),
    "people.already_registered": _("This person is registered already. Search for the name."),
    "people.organisation_registered": _("This organisation or municipality is registered already."),
    "people.person_is_dead": _("The person is registered as dead. Nothing new can be registered."),
    "people.impossible_date": _("The date must lie between the birth date and today."),
    "people.phone_wrong": _("Write the telephone number with digits and spaces only, such as 22 33 44 55."),
    "people.postal_code_wrong": _("A postal code has 4 digits."),
    "people.language_unknown": _("Choose one of the languages in the list."),
    "people.saved": _("Saved."),
    # acting for another
    "people.not_for_oneself": _("This cannot be the same person twice."),
    "people.child_is_grown": _("The child has turned 18 and acts alone. Nobody has parental responsibility."),
    "people.two_parents_already": _("Two parents are registered already. End one of them first."),
    "people.recorded_already": _("This is registered already."),
    "people.ended_already": _("This has ended already."),
    "people.ends_before_start": _("The last day cannot be before the first day."),
    "people.mandate_empty": _("Choose at least one thing that the guardian’s mandate covers."),
    "people.too_young_for_authority": _(
        "You must be 18 to give someone authority to act for you. Until then your parents act for you."
    ),
    "people.helper_unknown": _(
        "We do not know this person yet. Ask your helper to log in here once, and try again."
    ),
    "people.authority_given": _("%(name)s may act for you from now on. You can withdraw this at any time."),
    "people.authority_withdrawn": _("The authority has ended."),
    "people.ground.parent": _("Parent"),
    "people.ground.guardian": _("Guardian"),
    "people.ground.authority": _("Helper with written authority"),
    "people.own_matter": _("You cannot register anything in a matter of your own. Ask a colleague."),
    "people.protected_so_already": _("The address is protected so already. Choose another line, or cancel."),
    "people.scope.personal": _("Personal matters"),
    "people.scope.care_services": _("Health and care services"),
    "people.scope.financial": _("Financial matters"),
    "people.protection.none": _("Those who work on the case, as usual"),
    "people.protection.confidential": _("Confidential: only caseworkers where the person lives"),
    "people.protection.strictly_confidential": _("Strictly confidential: nobody but the person"),
    # roles
    "people.role_not_here": _("This role does not belong in this kind of organisation."),
    "people.role_cannot_decide": _("Only approvers can have authority to confirm decisions."),
    "people.own_administration": _(
        "You cannot end your own role as administrator. Another administrator can, so that the municipality is "
        "not left without one."
    ),
    "people.role_held_already": _("The person has this role already on some of these days."),
    "people.other_municipality": _("You can set up users of your own municipality only."),
    "people.role_given": _("%(name)s has the role from today."),
    "people.act_for": _("Act for %(name)s"),
    "people.role_at": _("%(role)s, %(organisation)s"),
    "people.hat_lapsed": _(
        "You can no longer act in the role you had chosen: it has ended. You are now here as yourself."
    ),
    "people.hat_not_yours": _("You cannot act in that role today. Choose another in the list at the top."),
    # login
    "people.too_young_to_log_in": _(
        "You can log in here yourself from the day you turn 12. Until then a parent can do it for you."
    ),
    "people.account_closed": _(
        "This account is closed. Contact the municipality if you think that this is a mistake."
    ),
    "people.level_too_low": _(
        "This login is not safe enough for information about health. "
        "Log in again with a BankID or another e-ID at the highest level."
    ),
    "people.login_cancelled": _("You cancelled the login. You can try again, or come in another way."),
    "people.has_account": _("This person has an account already and can log in."),
    "people.email_taken": _("Another account uses this e-mail address. Use another address."),
    "people.invitation_used": _("This invitation has been used. Log in with a code by e-mail instead."),
    "people.invitation_sent": _("The invitation to %(name)s is sent."),
    "people.too_young_to_invite": _("The person must be 12 to log in here. Invite a parent instead."),
    "people.invitation.open": _("Not used yet"),
    "people.invitation.used": _("Used"),
    "people.invitation.expired": _("Expired without being used"),
    "people.invitation_expired": _("This invitation has expired. Ask for a new one."),
    # demo
    "people.real_number_in_demo": _(
        "This is a demo for made-up people only. Use a number from the synthetic range (month + 80)."
    ),
    "people.real_people_here": _("This database holds real people and can never become a demo."),
    "people.not_a_demo": _("This database is not a demo."),
}
