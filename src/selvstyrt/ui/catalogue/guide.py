"""Words for the codes of `guide`: acts behind their short names, themes, and what the API refuses."""

from django.utils.translation import gettext_lazy as _

TEXTS = {
    "guide.act.aml": _("The Working Environment Act"),
    "guide.act.fvl": _("The Public Administration Act"),
    "guide.act.hol": _("The Health and Care Services Act"),
    "guide.act.HTA": _("The main collective agreement of the municipalities"),
    "guide.act.pbrl": _("The Patients’ and Service Users’ Rights Act"),
    "guide.act.FOR-2017-06-25-1052": _("The regulation on working time for relief workers"),
    "guide.act.FOR-2022-06-03-969": _("The regulation on work in the employer’s home and household"),
    "guide.act.FOR-2025-05-23-837": _("The regulation on the national insurance basic amount"),
    "guide.broken": _("Something went wrong here, not with you. It is written down. Try again later."),
    "guide.no_address": _("There is nothing at this address. All addresses are in /api/openapi.json."),
    "guide.no_method": _("This address does not know that method. It knows %(known)s."),
    "guide.too_large": _("What was sent is too large: at most %(most)s bytes."),
    "guide.theme.cases": _("Decided cases"),
    "guide.theme.co_payment": _("Co-payment"),
    "guide.theme.counting": _("Hours that count"),
    "guide.theme.deadlines": _("Deadlines and complaints"),
    "guide.theme.complaint": _("Complaint, and what comes of it"),
    "guide.theme.duty": _("Duty to offer BPA"),
    "guide.theme.grant": _("High-cost grant"),
    "guide.theme.neighbours": _("Work, school and other arenas"),
    "guide.theme.needs": _("Needs"),
    "guide.theme.pay": _("Pay and employer’s costs"),
    "guide.theme.person": _("The person"),
    "guide.theme.right": _("The right to BPA"),
    "guide.theme.reforms": _("Not in force, and proposals"),
    "guide.theme.unread": _("Changes not read yet"),
    "guide.theme.working_time": _("Working time"),
}
