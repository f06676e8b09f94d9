"""The demo's own window on what went out: notices and paper, readable in the platform."""

from __future__ import annotations

from selvstyrt.core.domain.actor import Actor
from selvstyrt.letters.domain.delivery import Channel, DeliveryState
from selvstyrt.letters.domain.handover import SentNotice, SentPaper
from selvstyrt.letters.models import Delivery, DemoFault, Notice
from selvstyrt.people.queries import is_demo, person_cards

_AT_MOST = 100


def outbox(actor: Actor) -> tuple[list[SentNotice], list[SentPaper]]:
    """The latest notices and paper letters of the demo world, newest first; empty in any other database.

    Notices say nothing of what they are about, and of paper only name and state are shown, so anyone who
    plays in the demo may look.
    """
    if not is_demo():
        return [], []
    why = "the demo world's outbox, which exists in no other database"
    notices = list(Notice.objects.across(why).order_by("-created_at")[:_AT_MOST])
    papers = list(
        Delivery.objects.across(why)
        .filter(channel=Channel.PAPER)
        .select_related("letter")
        .defer("letter__pdf", "letter__document")
        .order_by("-created_at")[:_AT_MOST]
    )
    people = person_cards({n.person_id for n in notices} | {p.letter.addressee_id for p in papers})
    return (
        [
            SentNotice(
                id=each.id,
                name=people[each.person_id].name,
                language=people[each.person_id].language,
                channel=each.channel,
                code=each.code,
                to=each.to,
                subject=each.subject,
                text=each.text,
                state=each.state,
                reason=each.reason,
                at=each.sent_at or each.created_at,
            )
            for each in notices
        ],
        [
            SentPaper(
                name=people[each.letter.addressee_id].name,
                state=DeliveryState(each.state),
                party_state=each.party_state,
                reason=each.reason,
                attempts=each.attempts,
                at=each.created_at,
            )
            for each in papers
        ],
    )


def demo_faults() -> set[str]:
    """The ports that are switched to fail until they are switched back."""
    return set(DemoFault.objects.filter(once=False).values_list("port", flat=True))


def fails_next(port: str) -> bool:
    """Whether the next thing this port is handed will fail, and only that."""
    return DemoFault.objects.filter(port=port, once=True).exists()


def fails_on_command(port: str) -> bool:
    """For questions to the demo adapters: is this port switched to fail until further notice?"""
    return DemoFault.objects.filter(port=port, once=False).exists()
