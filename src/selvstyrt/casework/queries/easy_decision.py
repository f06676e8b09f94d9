"""The decision's letter in easy words: short sentences, one thought in each."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from django.utils.translation import gettext as _

from selvstyrt.casework.domain.clocks import complaint_at_least_until
from selvstyrt.casework.domain.decision import Result
from selvstyrt.casework.domain.proposal import CoPayment, ProposalContent, ProposedLine
from selvstyrt.casework.models import Case
from selvstyrt.casework.queries.addressees import Addressee
from selvstyrt.letters.domain.document import Block, BulletList, Heading, Paragraph
from selvstyrt.people.queries import county_governor_of
from selvstyrt.rules.queries.deadlines import complaint_weeks
from selvstyrt.ui import words
from selvstyrt.ui.catalogue import say


def easy_decision(
    case: Case, content: ProposalContent, addressee: Addressee, today: date
) -> tuple[Block, ...]:
    """The blocks, in the language that is active: what, how much, why, and what to do if you disagree."""
    return (*_decided(content, addressee), *_hours(content), *_why(content), *_complaint(case, today))


def _decided(content: ProposalContent, addressee: Addressee) -> Iterator[Block]:
    yield Paragraph(_("This is the letter in short. The whole letter says more. The whole letter counts."))
    yield Heading(_("What we have decided"))
    said = []
    if not addressee.is_holder:
        said.append(_("This is about %(name)s.") % {"name": addressee.holder.name})
    said.append(
        _("The application asked for %(asked)s of help a week.")
        % {"asked": words.hours_in_words(content.asked)}
    )
    if content.result is Result.REFUSED:
        said.append(_("The answer is no."))
    else:
        said.append(
            _("The answer is %(granted)s a week.") % {"granted": words.hours_in_words(content.granted)}
        )
        said.extend(_terms(content))
    yield BulletList(tuple(said))


def _terms(content: ProposalContent) -> Iterator[str]:
    yield _("It starts on %(when)s.") % {"when": words.day(content.period.valid_from)}
    if content.period.valid_to:
        yield _("It lasts until %(when)s.") % {"when": words.day(content.period.valid_to)}
    if content.free_use_over_year:
        yield _("Hours from one week can be used in another week.")
    else:
        yield _("The hours are for each week. They cannot be saved.")
    if content.co_payment == CoPayment.NONE:
        yield _("You pay nothing for these hours.")
    elif content.co_payment:
        yield _("There is something to pay. It stands in the whole letter.")
    if content.conditions:
        yield _("There are conditions. They stand in the whole letter.")


def _hours(content: ProposalContent) -> Iterator[Block]:
    if content.result is not Result.REFUSED and content.lines:
        yield Heading(_("What the hours are for"))
        yield BulletList(tuple(_line(line) for line in content.lines))


def _line(line: ProposedLine) -> str:
    named = {
        "part": say(f"casework.area.{line.area}"),
        "asked": words.hours_in_words(line.asked),
        "granted": words.hours_in_words(line.granted),
    }
    if line.granted == line.asked:
        return _("%(part)s: %(granted)s a week.") % named
    return _("%(part)s: %(granted)s a week. The application asked for %(asked)s.") % named


def _why(content: ProposalContent) -> Iterator[Block]:
    yield Heading(_("Why"))
    yield from (Paragraph(" ".join(part.split())) for part in content.reasons.split("\n\n") if part.strip())
    reasons = tuple(
        f"{say(f'casework.area.{line.area}')}: {line.reason}" for line in content.lines if line.reason
    )
    if reasons:
        yield BulletList(reasons)


def _complaint(case: Case, today: date) -> Iterator[Block]:
    until = complaint_at_least_until(today, complaint_weeks(today))
    governor = county_governor_of(case.municipality)
    office = governor.name if governor else _("the County Governor (Statsforvalteren)")
    yield Heading(_("Do you disagree?"))
    yield BulletList(
        (
            _("You can complain. To complain is to say that the decision is wrong."),
            _("You can complain at least until %(when)s.") % {"when": words.day(until)},
            _("Write what you disagree with. Write your name under it. Send it to us."),
            _("We can help you to write. It costs nothing."),
            _("Someone else can complain for you."),
            _("First we look at the decision again. If we do not change it, %(office)s decides.")
            % {"office": office},
        )
    )
