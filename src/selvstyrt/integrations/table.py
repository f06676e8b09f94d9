"""Which outside systems are really spoken to, and which a demo plays: shown to everyone."""

from __future__ import annotations

from dataclasses import dataclass

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _


@dataclass(frozen=True, slots=True)
class Integration:
    """One outside system. `real`: an adapter speaks its own format; `demo`: an adapter plays it.

    `switch` is the environment variable that chooses between the two, with its values.
    """

    name: str
    party: str
    purpose: Promise
    real: bool
    demo: bool
    tested: Promise
    switch: str


_LOCAL_SERVER = _("Against a small server of our own that speaks the format, never against the real system")

TABLE: tuple[Integration, ...] = (
    Integration(
        name="Noark 5",
        party="",
        purpose=_("Hands closed cases over to the municipality’s archive"),
        real=True,
        demo=True,
        tested=_("By our own tests of the format, never in an archive’s own validator"),
        switch="SELVSTYRT_ARCHIVE=demo|noark5",
    ),
    Integration(
        name="SvarUt",
        party="KS",
        purpose=_("Prints and posts letters to people who want paper"),
        real=True,
        demo=True,
        tested=_LOCAL_SERVER,
        switch="SELVSTYRT_DELIVERY=demo|svarut",
    ),
    Integration(
        name="Maskinporten",
        party="Digdir",
        purpose=_("Tells SvarUt which municipality is calling"),
        real=True,
        demo=False,
        tested=_LOCAL_SERVER,
        switch="SELVSTYRT_DELIVERY=demo|svarut",
    ),
    Integration(
        name="SMTP",
        party="",
        purpose=_("Tells people by e-mail that something is waiting"),
        real=True,
        demo=True,
        tested=_("With a mailbox in our own tests, never against a real mail server"),
        switch="SELVSTYRT_EMAIL=demo|smtp",
    ),
    Integration(
        name="SMS",
        party="",
        purpose=_("Tells people by text message that something is waiting"),
        real=True,
        demo=True,
        tested=_LOCAL_SERVER,
        switch="SELVSTYRT_SMS=demo|http",
    ),
)
