"""The demo stories that the first page tells: who to be, and what to do."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from django.utils.translation import gettext_lazy as _


@dataclass(frozen=True, slots=True)
class Story:
    """One story: a title, what happens, and whom to log in as, in order (names in lower case)."""

    title: Any
    text: Any
    people: tuple[str, ...]
    steps: tuple[Any, ...]


STORIES = (
    Story(
        title=_("From application to decision"),
        text=_("Ingrid, 34, works full time. Her application is written and waits to be sent."),
        people=("ingrid", "torunn", "geir"),
        steps=(
            _("Be Ingrid: read through the application and send it."),
            _("Be Torunn: take the case, assess the hours line by line, prepare the decision."),
            _("Be Geir: read it and confirm it, or send it back."),
            _("Be Ingrid again: read the decision and the letter."),
        ),
    ),
    Story(
        title=_("Two parents, one child"),
        text=_("Omar is 9. Leila has applied for respite; the caseworker has a question."),
        people=("leila", "yusuf", "torunn"),
        steps=(
            _("Be Leila: answer the question."),
            _("Be Yusuf: see the same case, as the other parent."),
            _("Be Torunn: write down what Omar and both parents think."),
        ),
    ),
    Story(
        title=_("Just below the line"),
        text=_("Marit, 51, is assessed at 24 hours. Refusing her for that alone is stopped."),
        people=("torunn", "marit"),
        steps=(
            _("Be Torunn: try to prepare the decision, and see what is missing."),
            _("Be Marit: see what has happened and what comes next."),
        ),
    ),
    Story(
        title=_("Before turning 67"),
        text=_("Synnøve, 66, has BPA today. A new decision waits for Geir."),
        people=("geir", "synnøve"),
        steps=(
            _("Be Geir: confirm the decision. He did not prepare it himself."),
            _("Be Synnøve: open the letter, in large print if you like."),
        ),
    ),
    Story(
        title=_("A decision that can be read"),
        text=_("Aslak, 22, wants to move away to study. His decision has been delivered, in nynorsk."),
        people=("aslak",),
        steps=(_("Be Aslak: read the decision, see the rules behind it and who has opened the case."),),
    ),
    Story(
        title=_("Moving without a day between"),
        text=_("Aslak moves to Oddevik to study, and takes his decision with him."),
        people=("aslak", "sigrun"),
        steps=(
            _("Be Aslak: open the decision, take it with you to Oddevik, and see both clocks."),
            _("Be Aslak: look over the draft and send it."),
            _("Be Sigrun in Oddevik: read what he sent. His old case is not there."),
        ),
    ),
    Story(
        title=_("The one who must see nothing"),
        text=_("Stranger has no part in any case."),
        people=("stranger",),
        steps=(_("Be Stranger: try the address of somebody's case. There is nothing there."),),
    ),
)
