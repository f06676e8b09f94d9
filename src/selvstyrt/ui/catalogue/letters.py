"""Words for the codes of the letters room."""

from django.utils.translation import gettext_lazy as _

TEXTS = {
    "letters.channel.platform": _("Here in Selvstyrt"),
    "letters.channel.paper": _("On paper by post"),
    "letters.delivery.waiting": _("Waiting to be sent"),
    "letters.delivery.sent": _("On its way"),
    "letters.delivery.delivered": _("Delivered"),
    "letters.delivery.opened": _("Opened"),
    "letters.delivery.failed": _("Not delivered"),
    "letters.reason.address_incomplete": _(
        "The address is not complete. Put in postcode and place, and send again."
    ),
    "letters.reason.service_unreachable": _(
        "The postal service did not answer. The letter is kept. Send it again in a while."
    ),
    "letters.reason.service_down": _(
        "The postal service has a fault of its own. The letter is kept. Send it again in a while."
    ),
    "letters.reason.service_refused": _(
        "The postal service would not take the letter. Check the address, or call the service."
    ),
    "letters.reason.service_gave_up": _(
        "The postal service could not deliver the letter. Check the address and send it again."
    ),
    "letters.reason.answer_unreadable": _(
        "The postal service gave an answer we do not understand. Ask whoever runs the platform to look at it."
    ),
    "letters.reason.no_access": _(
        "We were not let in to the postal service. Ask whoever runs the platform to check the set-up."
    ),
    "letters.delivery_cannot_move": _("The letter has come too far for this."),
    "letters.only_in_demo": _("This can only be done in the demo."),
    "letters.purpose.read_letter": _("Read a letter"),
}
