"""The decision's letter: why, and by which law (fvl §§ 24 and 25)."""

from __future__ import annotations

from collections.abc import Iterator

from django.utils.translation import gettext as _

from selvstyrt.casework.domain.proposal import ProposalContent
from selvstyrt.letters.domain.document import Block, BulletList, Heading, Paragraph, Table
from selvstyrt.rules.domain.outcome import Certainty, Outcome, Result
from selvstyrt.rules.domain.outcome_json import outcome_from_json
from selvstyrt.ui import words
from selvstyrt.ui.catalogue import say


def reasons_blocks(content: ProposalContent) -> Iterator[Block]:
    """The municipality's own reasons, then each rule and how it came out."""
    yield from _reasons(content)
    yield from _law(content, outcome_from_json(content.outcome))


def _reasons(content: ProposalContent) -> Iterator[Block]:
    yield Heading(_("Why"))
    yield from _paragraphs(content.reasons)
    if content.views:
        yield Heading(_("What we have been told"), 3)
        yield Paragraph(_("The view of who needs the assistance is given great weight (pbrl § 3-1)."))
        yield BulletList(
            tuple(f"{say(f'casework.view_of.{view.whose}')}: {view.text}" for view in content.views)
        )
    if content.best_interests:
        yield Heading(_("The best interests of the child"), 3)
        yield from _paragraphs(content.best_interests)
    if content.duty_considered:
        yield Heading(_("The duty to offer BPA"), 3)
        yield from _paragraphs(content.duty_considered)
    if content.elsewhere:
        yield Heading(_("Assistance from others"), 3)
        yield BulletList(
            tuple(
                _("%(kind)s: %(hours)s a week")
                % {"kind": say(f"casework.arena.{each.kind}"), "hours": words.hours_in_words(each.hours)}
                for each in content.elsewhere
            )
        )
        yield Paragraph(_("This is information. It has no effect on the right to BPA (pbrl § 2-1 d)."))


def _paragraphs(text: str) -> Iterator[Paragraph]:
    return (Paragraph(" ".join(part.split())) for part in text.split("\n\n") if part.strip())


def _law(content: ProposalContent, outcome: Outcome) -> Iterator[Block]:
    yield Heading(_("The law we have used"))
    yield Paragraph(_law_result(outcome.result))
    yield Table(
        caption=_("Each rule, and how it came out"),
        header=(_("Rule"), _("Result"), _("Where it stands"), _("In force since")),
        rows=tuple(
            (say(row.rule.code), say(row.result.code), row.paragraph, words.day(row.valid_from))
            for row in outcome.explanation
        ),
    )
    notes = [
        _("The law is used as it was read on %(day)s. Law package: %(version)s.")
        % {"day": words.day(outcome.read_as_of), "version": content.law_version}
    ]
    if outcome.beyond_reading:
        notes.append(_("The case was assessed after that day. Later changes in the law are not included."))
    if any(row.certainty is not Certainty.CONFIRMED for row in outcome.explanation):
        notes.append(_("Not every rule in the table is fully confirmed by the sources we have read."))
    notes.append(
        _(
            "Necessary services follow from pbrl § 2-1, and the duty to offer BPA from hol § 3-8. Both stand "
            "whatever the "
            "answer on the right to BPA."
        )
    )
    yield BulletList(tuple(notes))


def _law_result(result: Result) -> str:
    return {
        Result.RIGHT: _("There is an individual right to have the services organised as BPA (pbrl § 2-1 d)."),
        Result.RIGHT_UNLESS_HIGHER_COST: _(
            "There is an individual right to have the services organised as BPA (pbrl § 2-1 d), unless the "
            "municipality "
            "documents that it costs substantially more."
        ),
        Result.NO_RIGHT_DUTY_STANDS: _(
            "There is no individual right to have the services organised as BPA (pbrl § 2-1 d). The "
            "municipality still "
            "has a duty to offer BPA (hol § 3-8), and has considered that here."
        ),
        Result.NOT_KNOWN: _(
            "Not all facts are known, so whether there is an individual right to BPA (pbrl § 2-1 d) is not "
            "settled here."
        ),
    }[result]
