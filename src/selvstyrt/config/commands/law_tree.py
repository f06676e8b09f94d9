"""An explanation of the law as text for a terminal: a tree, short or whole."""

from __future__ import annotations

from collections.abc import Iterator

from django.utils.translation import gettext as _

from selvstyrt.rules.domain.answer import Answer
from selvstyrt.rules.domain.step import Step
from selvstyrt.ui import steps

_SHORT = 1  # levels below the answer


def answer_text(answer: Answer, *, whole: bool) -> str:
    """The answer, what it hangs on, the tree, and how far the law was read."""
    return "\n".join(_lines(answer, whole))


def _lines(answer: Answer, whole: bool) -> Iterator[str]:
    names = {step.name: steps.name(step) for step in answer.explanation.all()}
    if answer.find_out:
        yield _("Find out first:")
        yield from (f"  - {names.get(name, name)}" for name in answer.find_out)
        yield ""
    yield from _tree(answer.explanation, 0, None if whole else _SHORT)
    yield ""
    if answer.assumed:
        yield _("Not said in the case, so taken as nought, none or no: %(count)s (--json names them).") % {
            "count": len(answer.assumed)
        }
    yield _("Law as read on %(day)s.") % {"day": answer.read_as_of.isoformat()}
    if answer.beyond_reading:
        yield _("The day of the assessment is later: changes since then are not known here.")
    if not whole:
        yield _("The whole explanation: --whole")


def _tree(step: Step, depth: int, levels: int | None) -> Iterator[str]:
    told = [each for each in (steps.source(step), *steps.remarks(step)) if each]
    behind = f"  ({'; '.join(told)})" if told else ""
    yield f"{'  ' * depth}{steps.name(step)}: {steps.value(step)}{behind}"
    if levels == 0 or not step.is_said:
        return
    for below in step.steps:
        if below.given:
            yield from _tree(below, depth + 1, None if levels is None else levels - 1)
