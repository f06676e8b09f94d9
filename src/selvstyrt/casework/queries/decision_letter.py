"""The decision's letter, in the addressee's own language: what, why, by which law, and what can be done
about it.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from django.utils import translation
from django.utils.translation import gettext as _

from selvstyrt.casework.domain.clocks import complaint_at_least_until
from selvstyrt.casework.domain.decision import Result
from selvstyrt.casework.domain.proposal import ProposalContent, ProposedLine, from_json
from selvstyrt.casework.models import Case, Decision
from selvstyrt.casework.queries.addressees import Addressee, sender_of
from selvstyrt.casework.queries.case_dates import norwegian_day
from selvstyrt.casework.queries.easy_decision import easy_decision
from selvstyrt.letters.domain.document import (
    Block,
    BulletList,
    Facts,
    Heading,
    LetterDocument,
    Paragraph,
    Table,
    Variant,
)
from selvstyrt.people.queries import county_governor_of
from selvstyrt.rules.domain.outcome import Certainty, Outcome
from selvstyrt.rules.domain.outcome import Result as LawResult
from selvstyrt.rules.domain.outcome_json import outcome_from_json
from selvstyrt.rules.queries.deadlines import complaint_weeks
from selvstyrt.ui import words
from selvstyrt.ui.catalogue import say


def decision_letter(
    decision: Decision, addressee: Addressee, today: date, variant: Variant = Variant.NORMAL
) -> LetterDocument:
    """The letter as it is to be written today."""
    case, content = decision.case, from_json(decision.proposal.content)
    with translation.override(addressee.language.value):
        return LetterDocument(
            title=_("Decision on user-controlled personal assistance (BPA)"),
            language=addressee.language,
            sender=sender_of(case.municipality, decision.contact_name, decision.contact_phone),
            recipient=addressee.recipient,
            date=today,
            reference=case.number or "",
            blocks=tuple(_blocks(case, content, addressee, today)),
            variant=variant,
            easy=easy_decision(case, content, addressee, today),
        )


def _blocks(case: Case, content: ProposalContent, addressee: Addressee, today: date) -> Iterator[Block]:
    outcome = outcome_from_json(content.outcome)
    yield from _decided(case, content, addressee)
    yield from _lines(content.lines)
    yield from _reasons(content)
    yield from _law(content, outcome)
    yield from _complaint(case, today)
    yield from _documents()


def _decided(case: Case, content: ProposalContent, addressee: Addressee) -> Iterator[Block]:
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


def _law_result(result: LawResult) -> str:
    return {
        LawResult.RIGHT: _(
            "There is an individual right to have the services organised as BPA (pbrl § 2-1 d)."
        ),
        LawResult.RIGHT_UNLESS_HIGHER_COST: _(
            "There is an individual right to have the services organised as BPA (pbrl § 2-1 d), unless the "
            "municipality "
            "documents that it costs substantially more."
        ),
        LawResult.NO_RIGHT_DUTY_STANDS: _(
            "There is no individual right to have the services organised as BPA (pbrl § 2-1 d). The "
            "municipality still "
            "has a duty to offer BPA (hol § 3-8), and has considered that here."
        ),
        LawResult.NOT_KNOWN: _(
            "Not all facts are known, so whether there is an individual right to BPA (pbrl § 2-1 d) is not "
            "settled here."
        ),
    }[result]


def _complaint(case: Case, today: date) -> Iterator[Block]:
    weeks = complaint_weeks(today)
    governor = county_governor_of(case.municipality)
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
