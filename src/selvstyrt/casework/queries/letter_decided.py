"""The decision's letter: what was asked and what was decided, in sum, in terms and part by part."""

from __future__ import annotations

from collections.abc import Iterator

from django.utils.translation import gettext as _

from selvstyrt.casework.domain.decision import Result
from selvstyrt.casework.domain.proposal import ProposalContent, ProposedLine
from selvstyrt.casework.models import Case
from selvstyrt.casework.queries.addressees import Addressee
from selvstyrt.casework.queries.case_dates import norwegian_day
from selvstyrt.letters.domain.document import Block, Facts, Heading, Paragraph, Table
from selvstyrt.ui import words
from selvstyrt.ui.catalogue import say


def decided_blocks(case: Case, content: ProposalContent, addressee: Addressee) -> Iterator[Block]:
    """Result, terms and lines, spoken to the holder or about the holder."""
    yield from _result(case, content, addressee)
    yield from _lines(content.lines)


def _result(case: Case, content: ProposalContent, addressee: Addressee) -> Iterator[Block]:
    received = words.day(norwegian_day(case.received_at)) if case.received_at else ""
    if addressee.is_holder:
        yield Paragraph(_("You applied for BPA. The application came in on %(day)s.") % {"day": received})
    else:
        yield Paragraph(
            _("This letter concerns %(name)s. The application for BPA came in on %(day)s.")
            % {"name": addressee.holder.name, "day": received}
        )
    yield Heading(_("What we have decided"))
    who = _("you") if addressee.is_holder else addressee.holder.name
    hours = {
        "who": who,
        "asked": words.hours_in_words(content.asked),
        "granted": words.hours_in_words(content.granted),
    }
    match content.result:
        case Result.GRANTED:
            told = _(
                "The decision gives %(who)s %(granted)s of assistance a week, as the application asked for."
            )
        case Result.PARTLY_GRANTED:
            told = _(
                "The decision gives %(who)s %(granted)s of assistance a week. The application asked for "
                "%(asked)s. "
                "Below we say for each part what is granted, and why not all of it is."
            )
        case Result.REFUSED:
            told = _(
                "The application asked for %(asked)s of assistance a week. We do not grant it. Below we say "
                "why, "
                "part by part."
            )
    yield Paragraph(told % hours)
    if content.result is not Result.REFUSED:
        yield Facts(tuple(_terms(content)))


def _terms(content: ProposalContent) -> Iterator[tuple[str, str]]:
    yield _("Hours a week"), words.hours_in_words(content.granted)
    yield _("Period"), words.period(content.period)
    if content.free_use_over_year:
        yield (
            _("Use over the year"),
            _("Hours that are not used one week can be saved and used another time in the year."),
        )
    else:
        yield _("Use over the year"), _("The hours are for each week and are not saved.")
    yield _("Conditions"), content.conditions or _("None.")
    if content.co_payment:
        yield _("Co-payment"), content.co_payment_words or _("Nothing is to be paid for these hours.")


def _lines(lines: tuple[ProposedLine, ...]) -> Iterator[Block]:
    yield Table(
        caption=_("Hours a week, part by part"),
        header=(_("Part of life"), _("Asked for"), _("Granted"), _("Why")),
        rows=tuple(
            (
                say(f"casework.area.{line.area}"),
                words.hours_in_words(line.asked),
                words.hours_in_words(line.granted),
                line.reason or _("Granted as asked for."),
            )
            for line in lines
        ),
        numeric=(1, 2),
    )
