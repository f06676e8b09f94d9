"""What must be true before a decision may be prepared: each open guard says what is still to be done."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from uuid import UUID

from selvstyrt.casework.domain.facts import AssessedLine
from selvstyrt.casework.domain.life import ViewOf
from selvstyrt.core.domain.errors import Message
from selvstyrt.rules.domain.outcome import Outcome, Result

OWN_WORDS = 10  # our rule, not law: fewer words than this beside a threshold are no reason of their own
_THRESHOLD = re.compile(
    r"\b(?:25|32|tjuefem|tjue fem|femogtjue|trettito|tretti to|toogtretti|twenty-?\s?five|thirty-?\s?two)\b"
    r"(?:[.,]\d+)?\s*(?:t\b|h\b|timer|timar|hours?)",
    re.IGNORECASE,
)
_WORD = re.compile(r"[^\W\d_]{3,}")


@dataclass(frozen=True, slots=True)
class HeardView:
    """Whose view has been written down; the person is named for parents."""

    whose: ViewOf
    person: UUID | None = None


@dataclass(frozen=True, slots=True)
class ParentToHear:
    """Someone with parental responsibility for the holder."""

    person: UUID
    name: str


@dataclass(frozen=True, slots=True)
class ReadyFor:
    """Everything the guards look at. `outcome` is None while the law has not been asked.

    `needs_without_line` are the areas of needs that no line answers.
    """

    lines: Sequence[AssessedLine]
    outcome: Outcome | None
    views: Sequence[HeardView]
    holder_is_child: bool = False
    parents: Sequence[ParentToHear] = ()
    best_interests: str = ""
    duty_considered: str = ""
    needs_without_line: Sequence[str] = ()
    is_disqualified: bool = False


def rests_on_threshold_alone(reason: str) -> bool:
    """True for "under 25 hours" and its like: a threshold of § 2-1 d with next to nothing beside it.

    The hours of § 2-1 d decide the right to have services organised as BPA. They are no reason for refusing
    a need, and none for not offering BPA (hol § 3-8).
    """
    rest, found = _THRESHOLD.subn(" ", reason)
    return found > 0 and len(_WORD.findall(rest)) < OWN_WORDS


def open_guards(ready: ReadyFor) -> list[Message]:
    """What still stops a decision from being prepared, in the order of the page; empty when nothing does."""
    return [
        *_not_disqualified(ready),
        *_every_need_answered(ready),
        *_reductions_reasoned(ready.lines),
        *_law_assessed(ready),
        *_all_heard(ready),
        *_duty_considered(ready),
    ]


def _not_disqualified(ready: ReadyFor) -> Iterable[Message]:
    if ready.is_disqualified:
        yield Message("casework.guard.disqualified")


def _every_need_answered(ready: ReadyFor) -> Iterable[Message]:
    """Every need asked for has a line, and every line has hours and a kind of service."""
    missing = len(ready.needs_without_line) + sum(not line.is_answered for line in ready.lines)
    if missing:
        yield Message("casework.guard.need_unanswered", (("count", missing),))
    elif not ready.lines:
        yield Message("casework.guard.no_lines")


def _reductions_reasoned(lines: Sequence[AssessedLine]) -> Iterable[Message]:
    reduced = [line for line in lines if line.is_reduced]
    without = sum(not line.reason.strip() for line in reduced)
    if without:
        yield Message("casework.guard.reduction_without_reason", (("count", without),))
    on_threshold = sum(rests_on_threshold_alone(line.reason) for line in reduced)
    if on_threshold:
        yield Message("casework.guard.reason_is_threshold", (("count", on_threshold),))


def _law_assessed(ready: ReadyFor) -> Iterable[Message]:
    """An unknown fact is never a refusal: with the law's answer open, only what was asked can be given."""
    if ready.outcome is None:
        yield Message("casework.guard.law_not_assessed")
    elif ready.outcome.result is Result.NOT_KNOWN and any(line.is_reduced for line in ready.lines):
        yield Message("casework.guard.law_not_known")


def not_heard(
    views: Sequence[HeardView], parents: Sequence[ParentToHear], *, holder_is_child: bool
) -> list[Message]:
    """Whose view is still to be written down before a decision can be prepared."""
    speaks = {ViewOf.HOLDER, ViewOf.GUARDIAN} | ({ViewOf.CHILD} if holder_is_child else set())
    found = [] if any(each.whose in speaks for each in views) else [Message("casework.guard.view_missing")]
    if not holder_is_child:
        return found
    if not any(each.whose is ViewOf.CHILD for each in views):
        found.append(Message("casework.guard.child_not_heard"))
    heard = {each.person for each in views if each.whose is ViewOf.PARENT}
    missing = (each for each in parents if each.person not in heard)
    return found + [Message("casework.guard.parent_not_heard", (("name", each.name),)) for each in missing]


def _all_heard(ready: ReadyFor) -> Iterable[Message]:
    """The holder's own view, or that of who speaks for the holder (pbrl § 3-1); for a child also the child
    and each parent, and the best interests are weighed (fvl § 17).
    """
    yield from not_heard(ready.views, ready.parents, holder_is_child=ready.holder_is_child)
    if ready.holder_is_child and not ready.best_interests.strip():
        yield Message("casework.guard.best_interests_missing")


def _duty_considered(ready: ReadyFor) -> Iterable[Message]:
    """Without an individual right the duty to offer BPA stands and is considered on its own (hol § 3-8)."""
    if ready.outcome is None or ready.outcome.result not in (Result.NO_RIGHT_DUTY_STANDS, Result.NOT_KNOWN):
        return
    if not ready.duty_considered.strip():
        yield Message("casework.guard.duty_not_considered")
    elif rests_on_threshold_alone(ready.duty_considered):
        yield Message("casework.guard.duty_on_threshold_alone")
