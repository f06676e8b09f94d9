"""Words for the codes of `core`."""

from django.utils.translation import gettext_lazy as _

TEXTS = {
    "role.holder": _("Myself"),
    "role.helper": _("Helper for another person"),
    "role.caseworker": _("Caseworker"),
    "role.approver": _("Approver"),
    "role.administrator": _("Municipal set-up"),
    "role.county_governor": _("County governor’s officer"),
    "role.coordinator": _("Provider’s coordinator"),
    "role.controller": _("Municipal controller"),
    "role.assistant": _("Assistant"),
    "role.system": _("The platform itself"),
}
