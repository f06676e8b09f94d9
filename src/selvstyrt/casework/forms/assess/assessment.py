"""The assessment as one form: every line, the facts of the case, and the caseworker's own texts."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from django import forms
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from selvstyrt.casework.domain.assessing import (
    Considered,
    Fault,
    WholeAssessment,
    faults_of_facts,
    faults_of_line,
)
from selvstyrt.casework.domain.facts import AssessedFacts, AssessedLine
from selvstyrt.casework.domain.service_kinds import Service
from selvstyrt.casework.forms.assess.fields import (
    HoursField,
    YesNoUnknownField,
    said,
    text,
    typed,
)
from selvstyrt.casework.models import Assessment, AssessmentLine
from selvstyrt.ui.catalogue import say

LINE_FIELDS = ("hours", "service", "helpers", "at_night", "reason")
TRUTHS = (
    "had_right_before_67",
    "higher_cost_documented",
    "night_continuous",
    "helpers_continuous",
    "respite_for_home_child",
)
TEXTS = ("higher_cost_reason", "best_interests", "duty_considered", "reasons")
MONTHS = ("duration_months_low", "duration_months_high")


class AssessmentForm(forms.Form):
    """Fields of a line are named "<line id>-<field>"; `lines` gives them together for the page."""

    duration_months_low = forms.IntegerField(
        label=_("The need will last at least (months)"),
        help_text=_("Leave empty what is not known."),
        required=False,
        min_value=0,
        widget=forms.NumberInput(attrs={"inputmode": "numeric"}),
    )
    duration_months_high = forms.IntegerField(
        label=_("The need will last at most (months)"),
        help_text=_("Empty also when no end is in sight."),
        required=False,
        min_value=0,
        widget=forms.NumberInput(attrs={"inputmode": "numeric"}),
    )
    had_right_before_67 = YesNoUnknownField(
        label=_("Had BPA under the individual right before turning 67"),
        help_text=_(
            "Matters only from 67 on. BPA given only under the duty to offer (hol § 3-8) does not count."
        ),
    )
    night_continuous = YesNoUnknownField(
        label=_("Needs help at night continuously"),
        help_text=_(
            "Night hours count only when they are needed all through (pbrl § 2-1 d second paragraph)."
        ),
    )
    helpers_continuous = YesNoUnknownField(
        label=_("Needs more than one assistant continuously"),
        help_text=_("Hours with two assistants count only when that is needed all through."),
    )
    respite_for_home_child = YesNoUnknownField(
        label=_("Respite is for parents of a child with a disability who lives at home"),
        help_text=_("Matters only where there are respite hours."),
    )
    child_birth_date = forms.DateField(
        label=_("That child’s date of birth, when the holder is the parent"),
        required=False,
        input_formats=["%Y-%m-%d", "%d.%m.%Y"],
        widget=forms.DateInput(format="%Y-%m-%d", attrs={"type": "date"}),
    )
    higher_cost_documented = YesNoUnknownField(
        label=_("The municipality documents that BPA costs substantially more"),
        help_text=_("Matters only from 25 up to 32 hours. The municipality has the burden of proof."),
    )
    higher_cost_reason = text(_("What the documentation shows"))
    best_interests = text(_("The child’s best interests: what was weighed, and how"))
    duty_considered = text(
        _("The duty to offer BPA, considered for this person (hol § 3-8)"),
        help_text=_(
            "Needed when there is no individual right. Give great weight to what the person wants. "
            "A number of hours is no reason here."
        ),
    )
    reasons = text(_("Main considerations in the decision (fvl § 25)"))

    def __init__(self, data: Any = None, *, assessment: Assessment, rows: Sequence[AssessmentLine]) -> None:
        self.rows = rows
        super().__init__(data, initial=_initial(assessment, rows))
        areas = [say(f"casework.area.{row.area}") for row in rows]
        services = [
            ("", gettext("Choose")),
            *((each.value, say(f"casework.service.{each.value}")) for each in Service),
        ]
        for position, (row, area) in enumerate(zip(rows, areas, strict=True), start=1):
            about = f"{area} ({position})" if areas.count(area) > 1 else area
            fields = _line_fields(about, services)
            self.fields.update({f"{row.id}-{name}": field for name, field in fields.items()})
        order = [f"{row.id}-{name}" for row in rows for name in LINE_FIELDS]
        self.order_fields([*order, *self.base_fields])

    @property
    def lines(self) -> Iterator[dict[str, Any]]:
        """Each line with its fields, for the page."""
        for row in self.rows:
            yield {"row": row, **{name: self[f"{row.id}-{name}"] for name in LINE_FIELDS}}

    @property
    def is_unread(self) -> bool:
        """True when hours were typed that cannot be: the law is asked as if they were not known."""
        return any(name.endswith("-hours") for name in self.errors)

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or {}
        for name, fault in self._faults():
            if name not in self.errors:
                self.add_error(name, say(fault.message.code, **dict(fault.message.params)))
        return cleaned

    def _faults(self) -> Iterator[tuple[str, Fault]]:
        for row in self.rows:
            for fault in faults_of_line(self.line(row)):
                yield f"{row.id}-{fault.field}", fault
        for fault in faults_of_facts(self.facts, self.considered):
            yield fault.field, fault

    def line(self, row: AssessmentLine) -> AssessedLine:
        """The line as typed; what could not be read is not known."""
        found = {name: self.cleaned_data.get(f"{row.id}-{name}") for name in LINE_FIELDS}
        hours = found["hours"]
        return AssessedLine(
            area=row.area,
            service=Service(found["service"]) if found["service"] else None,
            asked_minutes=row.asked_minutes,
            assessed_minutes=hours.minutes if hours is not None else None,
            helpers=int(found["helpers"] or 1),
            at_night=bool(found["at_night"]),
            reason=str(found["reason"] or "").strip(),
        )

    @property
    def facts(self) -> AssessedFacts:
        names = (*MONTHS, *TRUTHS, "child_birth_date")
        return AssessedFacts(**{name: self.cleaned_data.get(name) for name in names})

    @property
    def considered(self) -> Considered:
        return Considered(**{name: str(self.cleaned_data.get(name) or "").strip() for name in TEXTS})

    @property
    def whole(self) -> WholeAssessment:
        """Everything typed, as the action saves it and the law is asked about it."""
        return WholeAssessment(
            self.facts, self.considered, {str(row.id): self.line(row) for row in self.rows}
        )


def _line_fields(about: str, services: list[tuple[str, str]]) -> dict[str, forms.Field]:
    """The label names the need, so that an error list and a screen reader tell the lines apart.

    The page shows the label without the need, which stands above; `aria-label` says all of it.
    """
    fields = _named_fields(about, services)
    for field in fields.values():
        field.widget.attrs["aria-label"] = field.label
    return fields


def _named_fields(about: str, services: list[tuple[str, str]]) -> dict[str, forms.Field]:
    return {
        "hours": HoursField(
            label=gettext("Assessed hours a week, %(need)s") % {"need": about}, required=False
        ),
        "service": forms.ChoiceField(
            label=gettext("Kind of service, %(need)s") % {"need": about}, choices=services, required=False
        ),
        "helpers": forms.ChoiceField(
            label=gettext("Assistants at a time, %(need)s") % {"need": about},
            choices=[("1", "1"), ("2", "2")],
        ),
        "at_night": forms.BooleanField(label=gettext("At night, %(need)s") % {"need": about}, required=False),
        "reason": text(gettext("Why less than asked, %(need)s") % {"need": about}, rows=2),
    }


def _initial(assessment: Assessment, rows: Sequence[AssessmentLine]) -> dict[str, Any]:
    initial: dict[str, Any] = {
        name: getattr(assessment, name) for name in (*MONTHS, *TEXTS, "child_birth_date")
    }
    initial |= {name: said(getattr(assessment, name)) for name in TRUTHS}
    for row in rows:
        initial |= {
            f"{row.id}-hours": typed(row.assessed_minutes),
            f"{row.id}-service": row.service,
            f"{row.id}-helpers": str(row.helpers),
            f"{row.id}-at_night": row.at_night,
            f"{row.id}-reason": row.reason,
        }
    return initial
