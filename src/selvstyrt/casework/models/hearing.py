"""What is kept of hearing people before something is decided: advance notices, calls, and what family has said."""

from __future__ import annotations

from django.db import models
from django.db.models import Q

from selvstyrt.casework.domain.life import LifeArea
from selvstyrt.casework.models.case import Case, codes
from selvstyrt.core.models import MunicipalRecord


class AdvanceNotice(MunicipalRecord):
    """What the municipality is thinking of deciding, told before it is decided (fvl § 16), and the answer to it."""

    case = models.ForeignKey(Case, on_delete=models.PROTECT, related_name="advance_notices")
    sent_by = models.ForeignKey("people.Person", on_delete=models.PROTECT, related_name="+")
    sent_at = models.DateTimeField()
    planned_minutes = models.PositiveIntegerField()  # a week: what the decision would give
    reason = models.TextField()
    answer_by = models.DateField()
    answer = models.TextField(blank=True)
    answered_at = models.DateTimeField(null=True)
    answered_by = models.ForeignKey("people.Person", null=True, on_delete=models.PROTECT, related_name="+")

    class Meta:
        ordering = ["sent_at"]
        constraints = [
            models.CheckConstraint(condition=~Q(reason=""), name="advance_notice_has_reason"),
            models.CheckConstraint(
                condition=Q(answered_at__isnull=True, answer="")
                | (Q(answered_at__isnull=False) & ~Q(answer="")),
                name="advance_notice_answer_has_time",
            ),
        ]

    def __str__(self) -> str:
        return f"advance notice {self.case_id} {self.answer_by}"


class CallNote(MunicipalRecord):
    """A telephone call in a case: when, with whom and what was said; append-only."""

    case = models.ForeignKey(Case, on_delete=models.PROTECT, related_name="call_notes")
    at = models.DateTimeField()
    with_whom = models.CharField(max_length=300)
    text = models.TextField()
    withheld_because = models.TextField(blank=True)  # fvl § 19: kept from the party, with the reason shown

    class Meta:
        ordering = ["at"]
        constraints = [
            models.CheckConstraint(condition=~Q(with_whom="") & ~Q(text=""), name="call_note_is_written"),
        ]

    def __str__(self) -> str:
        return f"call {self.at:%Y-%m-%d} {self.case_id}"


class FamilyWish(MunicipalRecord):
    """What somebody in the family has said in writing about helping; append-only, the last word counts."""

    case = models.ForeignKey(Case, on_delete=models.PROTECT, related_name="family_wishes")
    who = models.CharField(max_length=200)
    area = models.CharField(max_length=20, choices=codes(LifeArea))
    wants_to_help = models.BooleanField()  # false: does not, or no longer
    text = models.TextField()  # in their own words, from the document
    written_on = models.DateField()
    valid_to = models.DateField(null=True)

    class Meta:
        ordering = ["created_at"]
        constraints = [
            models.CheckConstraint(condition=~Q(who="") & ~Q(text=""), name="family_wish_is_written"),
            models.CheckConstraint(
                condition=Q(valid_to__isnull=True) | Q(valid_to__gte=models.F("written_on")),
                name="family_wish_in_order",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.who} {self.area} {self.case_id}"
