"""The decision's letter: what can be done about the decision, and where its documents are (fvl § 27)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from django.utils.translation import gettext as _

from selvstyrt.casework.domain.clocks import complaint_at_least_until
from selvstyrt.letters.domain.document import Block, BulletList, Heading, Paragraph
from selvstyrt.people.queries import county_governor_of
from selvstyrt.rules.queries.deadlines import complaint_weeks
from selvstyrt.ui import words


def complaint_blocks(municipality: str, today: date) -> Iterator[Block]:
    """How, to whom and until when one may complain, and the right to see the documents."""
    yield from _complaint(municipality, today)
    yield from _documents()


def _complaint(municipality: str, today: date) -> Iterator[Block]:
    weeks = complaint_weeks(today)
    governor = county_governor_of(municipality)
    office = governor.name if governor else _("the County Governor (Statsforvalteren)")
    yield Heading(_("If you disagree, you can complain"))
    yield Paragraph(
        _(
            "You have %(weeks)s weeks to complain, counted from when you got to know of the decision (pbrl § "
            "7-5). "
            "That is at least until %(day)s."
        )
        % {"weeks": weeks, "day": words.day(complaint_at_least_until(today, weeks))}
    )
    yield BulletList(
        (
            _(
                "Send the complaint to us, in writing and signed (pbrl §§ 7-2 and 7-3). Say what you "
                "disagree with."
            ),
            _("We look at the decision again. What we do not change, we send to %(office)s, who decides.")
            % {"office": office},
            _(
                "We help you to write the complaint if you want (fvl § 11). Someone else may complain for "
                "you; if that is "
                "not a lawyer, they need your written permission."
            ),
            _(
                "Is the time out? A late complaint can still be taken when it is not your fault, or there "
                "are special "
                "reasons, until one year after the decision (fvl § 31)."
            ),
            _("You may ask that the decision waits until the complaint is settled (fvl § 42)."),
            _(
                "If the decision is changed in your favour, necessary costs may be covered. Claim them "
                "within three weeks "
                "of the new decision (fvl § 36)."
            ),
        )
    )


def _documents() -> Iterator[Block]:
    yield Heading(_("You may see the documents"))
    yield Paragraph(
        _(
            "You may see the documents of the case (fvl § 18), with the exceptions in fvl § 19. Log in to "
            "read them or to "
            "take the whole case along as one file, or ask us for a copy."
        )
    )
