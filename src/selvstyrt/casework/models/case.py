"""The case and what was applied for."""

from __future__ import annotations

from django.db import models
from django.db.models import F, Q

from selvstyrt.casework.domain.life import ArenaKind, Channel, HowOften, Leading, LifeArea
from selvstyrt.casework.domain.origin import FOLLOWING, Origin
from selvstyrt.casework.domain.states import OPEN_TO_THE_MUNICIPALITY, CaseState
from selvstyrt.core.models import MunicipalRecord


def codes(enum: type) -> list[tuple[str, str]]:
    return [(each.value, each.value) for each in enum]  # type: ignore[attr-defined]  # any enum


class Case(MunicipalRecord):
    """One application's way to a delivered decision."""

    number = models.CharField(max_length=20, null=True, unique=True)  # receipt number, given when sent
    holder = models.ForeignKey("people.Person", on_delete=models.PROTECT, related_name="+")
    state = models.CharField(max_length=20, choices=codes(CaseState), default=CaseState.DRAFT)
    origin = models.CharField(max_length=20, choices=codes(Origin), default=Origin.APPLICATION)
    follows = models.ForeignKey("self", null=True, on_delete=models.PROTECT, related_name="followed_by")
    channel = models.CharField(max_length=10, choices=codes(Channel), default=Channel.DIGITAL)
    caseworker = models.ForeignKey("people.Person", null=True, on_delete=models.PROTECT, related_name="+")
    urgent = models.BooleanField(default=False)
    received_at = models.DateTimeField(null=True)  # when it was sent, or the letter stamped
    delivered_at = models.DateTimeField(null=True)
    # Kept by the database itself, so that the list of waiting cases is one short index read however many lie behind.
    is_open = models.GeneratedField(
        expression=Q(state__in=OPEN_TO_THE_MUNICIPALITY),  # type: ignore[arg-type]  # Django takes a Q, its stubs do not
        output_field=models.BooleanField(),
        db_persist=True,
    )

    class Meta:
        constraints = [
            models.CheckConstraint(
                condition=Q(state=CaseState.DRAFT)
                | Q(state=CaseState.WITHDRAWN)
                | Q(number__isnull=False, received_at__isnull=False),
                name="case_sent_has_number",
            ),
            models.CheckConstraint(
                condition=~Q(state__in=[CaseState.DELIVERED, CaseState.CLOSED])
                | Q(delivered_at__isnull=False),
                name="case_not_closed_undelivered",
            ),
            models.CheckConstraint(
                condition=~Q(origin__in=list(FOLLOWING)) | Q(follows__isnull=False),
                name="case_follows_another",
            ),
            models.UniqueConstraint(
                fields=["follows", "origin"],
                condition=Q(origin__in=list(FOLLOWING), state__in=list(OPEN_TO_THE_MUNICIPALITY)),
                name="case_followed_once_at_a_time",
            ),
        ]
        indexes = [
            models.Index(fields=["municipality", "is_open", "received_at", "id"], name="case_worklist"),
            models.Index(
                fields=["municipality", "caseworker", "is_open", "received_at", "id"], name="case_mine"
            ),
            models.Index(fields=["holder", "state"], name="case_holder"),
        ]

    def __str__(self) -> str:
        return self.number or f"draft {self.id}"


class Application(MunicipalRecord):
    """What is applied for; grows step by step in the draft, fixed once sent (the sent copy is append-only)."""

    case = models.OneToOneField(Case, on_delete=models.PROTECT, related_name="application")
    wanted_life = models.TextField(blank=True)
    areas = models.JSONField(default=list)  # the areas of life in which assistance is wanted, as ticked
    leading = models.CharField(max_length=20, choices=codes(Leading), blank=True)
    co_leader_name = models.CharField(max_length=200, blank=True)
    duration_months_low = models.PositiveSmallIntegerField(null=True)  # null: not known
    duration_months_high = models.PositiveSmallIntegerField(null=True)
    duration_answer = models.CharField(max_length=20, blank=True)
    interpreter_language = models.CharField(max_length=60, blank=True)
    wants_paper = models.BooleanField(default=False)
    urgent_why = models.TextField(blank=True)
    phone = models.CharField(max_length=20, blank=True)
    steps_done = models.JSONField(default=list)

    def __str__(self) -> str:
        return f"application {self.case_id}"


class Need(MunicipalRecord):
    """One need in the applicant's own words, with hours that the applicant asks for."""

    application = models.ForeignKey(Application, on_delete=models.PROTECT, related_name="needs")
    area = models.CharField(max_length=20, choices=codes(LifeArea))
    own_words = models.TextField()
    how_often = models.CharField(max_length=20, choices=codes(HowOften))
    times = models.PositiveSmallIntegerField(default=1)  # a day, a week, a month: as `how_often` says
    times_a_week = models.DecimalField(max_digits=5, decimal_places=2)  # for showing, never for adding up
    minutes_each_time = models.PositiveIntegerField()
    minutes_a_week = models.PositiveIntegerField()  # of all helpers together
    helpers = models.PositiveSmallIntegerField(default=1)
    at_night = models.BooleanField(default=False)
    helped_today_by = models.TextField(blank=True)

    class Meta:
        ordering = ["created_at", "id"]
        constraints = [
            models.CheckConstraint(condition=Q(helpers__in=[1, 2]), name="need_one_or_two_helpers"),
            models.CheckConstraint(
                condition=Q(minutes_a_week__lte=F("helpers") * 168 * 60), name="need_within_a_week"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.area} {self.minutes_a_week} min"


class OtherArena(MunicipalRecord):
    """Assistance the applicant has elsewhere, shown in the total need."""

    application = models.ForeignKey(Application, on_delete=models.PROTECT, related_name="arenas")
    kind = models.CharField(max_length=30, choices=codes(ArenaKind))
    payer = models.CharField(max_length=200, blank=True)
    minutes_a_week = models.PositiveIntegerField()

    class Meta:
        ordering = ["created_at", "id"]
        constraints = [
            models.CheckConstraint(condition=Q(minutes_a_week__lte=168 * 60), name="arena_within_a_week"),
        ]

    def __str__(self) -> str:
        return f"{self.kind} {self.minutes_a_week} min"
