"""The county governor's letter: what is decided over the complaint, why, and what one can do then."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from django.utils import translation
from django.utils.translation import gettext as _

from selvstyrt.casework.domain.appeal import REVERSALS, AppealOutcome
from selvstyrt.casework.models import Appeal, AppealDecision
from selvstyrt.casework.queries.addressees import Addressee, addressees_for, addressees_of
from selvstyrt.casework.queries.appeal_page import municipality_of
from selvstyrt.casework.queries.case_dates import norwegian_day
from selvstyrt.core.domain.actor import Actor
from selvstyrt.core.domain.errors import Refused
from selvstyrt.core.domain.period import Period
from selvstyrt.letters.domain.document import (
    Block,
    BulletList,
    Contact,
    Facts,
    Heading,
    LetterDocument,
    Paragraph,
    Sender,
)
from selvstyrt.people.queries import organisation_card, role_held, without_account
from selvstyrt.rules.queries.deadlines import costs_claim_weeks
from selvstyrt.ui import words
from selvstyrt.ui.catalogue import say


def appellants_of(appeal: Appeal, today: date) -> list[Addressee]:
    """Who gets the county governor's letters: as in the case complained of; else the person, on paper for who has
    never logged in here.
    """
    if appeal.complaint is not None:
        return addressees_of(appeal.complaint.case, today)
    on_paper = bool(without_account([appeal.holder_id]))
    return addressees_for(appeal.holder_id, today, wants_paper=on_paper)


def office_sender(actor: Actor, appeal: Appeal, today: date) -> Sender:
    """The office as it writes, with the officer to ask. Refused when the officer has no telephone to be found at."""
    role = role_held(actor, today)
    if role is None or not role.phone.strip():
        raise Refused("casework.appeal.nobody_to_ask")
    return Sender(organisation_card(appeal.office_id).name, (), Contact(role.person_name, role.phone))


def outcome_letter(decision: AppealDecision, addressee: Addressee, sender: Sender) -> LetterDocument:
    """The decision in the addressee's language."""
    appeal, today = decision.appeal, norwegian_day(decision.decided_at)
    with translation.override(addressee.language.value):
        return LetterDocument(
            title=_("Your complaint is decided"),
            language=addressee.language,
            sender=sender,
            recipient=addressee.recipient,
            date=today,
            reference=appeal.number,
            blocks=(*_outcome(decision), *_why(decision), *_what_now(decision, today)),
            easy=tuple(_easy(decision, today)),
        )


def _flat(text: str) -> str:
    return " ".join(text.split())


def _outcome(decision: AppealDecision) -> Iterator[Block]:
    appeal = decision.appeal
    told = {"municipality": municipality_of(appeal), "on": words.day(appeal.decided_on)}
    yield Paragraph(_("You complained over the decision of %(municipality)s of %(on)s.") % told)
    yield Heading(_("What we have decided"))
    yield Paragraph(say(f"casework.appeal.outcome_letter.{decision.outcome}"))
    if decision.minutes_a_week is not None and decision.valid_from is not None:
        use = "free_use" if decision.free_use_over_year else "week_by_week"
        yield Facts(
            (
                (_("Hours a week"), words.hours_in_words(decision.minutes_a_week)),
                (_("Use over the year"), say(f"casework.appeal.use.{use}")),
                (_("Period"), words.period(Period(decision.valid_from, decision.valid_to))),
            )
        )
    if decision.worse:
        ways = ", ".join(say(f"casework.appeal.worse.{each}") for each in decision.worse)
        yield Paragraph(_("This is worse for you than before: %(ways)s.") % {"ways": ways})
        yield Paragraph(_flat(decision.worse_grounds))
        if decision.worse_notified_on is not None:
            told_on = {"day": words.day(decision.worse_notified_on)}
            yield Paragraph(_("You were told that this could happen on %(day)s (fvl § 34).") % told_on)


def _why(decision: AppealDecision) -> Iterator[Block]:
    yield Heading(_("Why"))
    yield Paragraph(_flat(decision.reasons))
    if decision.points and decision.tested is not None:
        yield Heading(_("Your points, one by one"))
        for point in decision.points:
            yield Heading(say(f"casework.area.{point['area']}"), level=3)
            yield Paragraph(_flat(point["answer"]))
    if decision.tested is not None:
        yield Heading(_("What we have tried"))
        for part, text in (
            (_("The right to BPA (pbrl § 2-1 d)"), decision.tested["right"]),
            (_("All services together"), decision.tested["package"]),
            (_("The weight of municipal self-government (fvl § 34)"), decision.self_government),
        ):
            if text:
                yield Heading(part, level=3)
                yield Paragraph(_flat(text))


def _what_now(decision: AppealDecision, today: date) -> Iterator[Block]:
    yield Heading(_("What happens now"))
    yield Paragraph(say(f"casework.appeal.what_now.{decision.outcome}"))
    if decision.due_on is not None:
        yield Paragraph(
            _("The municipality is to have done it by %(day)s.") % {"day": words.day(decision.due_on)}
        )
    yield Heading(_("What you can do"))
    can = [
        _("You can ask us if there is something you do not understand."),
        _("You can ask the Parliamentary Ombud (Sivilombudet) to look at how we have handled the complaint."),
    ]
    if decision.outcome in REVERSALS:
        can.insert(0, _costs(today))
    yield BulletList(tuple(can))


def _costs(today: date) -> str:
    return _(
        "Did the complaint cost you something? Necessary costs may be covered when a decision is changed in "
        "your favour. Claim them within %(weeks)s weeks of getting this letter (fvl § 36)."
    ) % {"weeks": costs_claim_weeks(today)}


def _easy(decision: AppealDecision, today: date) -> Iterator[Block]:
    said = [_("We have read your complaint."), say(f"casework.appeal.outcome_easy.{decision.outcome}")]
    if decision.minutes_a_week is not None:
        told = {"hours": words.hours_in_words(decision.minutes_a_week)}
        said.append(_("You get %(hours)s a week.") % told)
    if decision.outcome in REVERSALS and decision.outcome != AppealOutcome.SET_ASIDE and decision.worse:
        ways = ", ".join(say(f"casework.appeal.worse.{each}") for each in decision.worse)
        said.append(_("Something is worse than before: %(ways)s.") % {"ways": ways})
    if decision.due_on is not None:
        said.append(_("The municipality must have done it by %(day)s.") % {"day": words.day(decision.due_on)})
    yield BulletList(tuple(said))
    yield Heading(_("Why"))
    yield Paragraph(_flat(decision.reasons))
    if decision.outcome in REVERSALS:
        yield Heading(_("If the complaint cost you money"))
        yield Paragraph(_costs(today))
