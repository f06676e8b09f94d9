"""The way to the archive through the front door, and what is erased: once, by the right people, nothing alive."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any
from uuid import uuid4
from xml.etree import ElementTree

import pytest
from django.urls import reverse
from tests.casework.files_to_send import PDF
from tests.integrations.archive.standard import CHANGES, STRUCTURE, faults
from tests.world import actor, oneself, visit

from selvstyrt.casework.actions.attach_file import attach_file
from selvstyrt.casework.actions.close_case import close_case
from selvstyrt.casework.actions.erase_kept_input import erase_kept_input
from selvstyrt.casework.actions.erase_unsent import erase_unsent
from selvstyrt.casework.actions.hand_over_to_archive import hand_over_to_archive
from selvstyrt.casework.actions.keep_input import keep_input
from selvstyrt.casework.actions.save_application_step import save_application_step
from selvstyrt.casework.actions.save_complaint import save_complaint
from selvstyrt.casework.actions.withdraw_application import withdraw_application
from selvstyrt.casework.domain.archiving import Parcel
from selvstyrt.casework.domain.keeping import Hold
from selvstyrt.casework.domain.platform import platform_in
from selvstyrt.casework.models import (
    ArchiveHandover,
    Attachment,
    Case,
    Disqualification,
    ImportCheck,
    KeptInput,
)
from selvstyrt.casework.ports import ARCHIVE, ArchiveFailed, ArchiveReceipt
from selvstyrt.casework.queries.archiving import on_their_way
from selvstyrt.config.demo.people import FJORDVIK, ODDEVIK, demo_id
from selvstyrt.core import clock
from selvstyrt.core.domain.actor import SYSTEM, Actor, Role
from selvstyrt.core.domain.errors import NotSeen, Refused
from selvstyrt.core.models import Event, Reading
from selvstyrt.integrations.archive.real import NoarkFolder
from selvstyrt.integrations.archive.text import TITLES

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("demo_world")]
PAGE = reverse("casework:archive")


class Kept:
    """An archive in a test: remembers what it took."""

    def __init__(self) -> None:
        self.taken: list[Parcel] = []
        self.fails = False

    def take(self, parcel: Parcel) -> ArchiveReceipt:
        if self.fails:
            raise ArchiveFailed("casework.archive.not_written")
        self.taken.append(parcel)
        return ArchiveReceipt("test", f"ref-{parcel.number}", "a" * 64, len(parcel.entries), False)


@pytest.fixture
def archive() -> Iterator[Kept]:
    kept = Kept()
    before = ARCHIVE.plug(kept)
    yield kept
    ARCHIVE.plug(before)


def torunn() -> Actor:
    return actor("Torunn", Role.CASEWORKER)


def aslaks() -> Any:
    return Case.objects.within(FJORDVIK).get(holder=demo_id("Aslak"))


def later(days: int) -> Any:
    return clock.at(clock.now() + timedelta(days=days))


def to(case: Any) -> str:
    return reverse("casework:hand_over_to_archive", args=[case.id])


def test_a_closed_case_waits_then_is_handed_over_by_a_button_and_the_receipt_stands(archive: Kept) -> None:
    case = close_case(actor=torunn(), case_id=aslaks().id)
    (waiting,) = on_their_way(torunn(), clock.today())
    assert set(waiting.holds) == {Hold.TIME, Hold.COMPLAINT_TIME}
    assert to(case) not in visit("Torunn", Role.CASEWORKER).get(PAGE).content.decode()
    with later(40):
        office = visit("Torunn", Role.CASEWORKER)
        assert to(case) in office.get(PAGE).content.decode()
        page = office.post(to(case), follow=True).content.decode()
        assert f"ref-{case.number}" in page
        assert to(case) not in page
    row = ArchiveHandover.objects.within(FJORDVIK).get()
    assert (row.case_id, row.reference, row.is_demo) == (case.id, f"ref-{case.number}", False)
    assert Event.objects.filter(verb="hand_over_to_archive", object_id=case.id).count() == 1
    assert not Reading.objects.filter(purpose="archive").exists()  # a redirect shows nothing


def test_the_whole_case_goes_along_in_the_order_it_happened(archive: Kept) -> None:
    case = close_case(actor=torunn(), case_id=aslaks().id)
    with later(40):
        hand_over_to_archive(actor=torunn(), case_id=case.id)
    (parcel,) = archive.taken
    assert [each.at for each in parcel.entries] == sorted(each.at for each in parcel.entries)
    codes = [each.code for each in parcel.entries]
    assert set(codes) - {"letter", "attachment"} <= set(TITLES)
    assert {"application", "view", "proposal", "letter"} <= set(codes)
    letter = next(each for each in parcel.entries if each.code == "letter")
    assert letter.files[0].content.startswith(b"%PDF")
    assert (parcel.holder, parcel.caseworker, parcel.number) == ("Aslak", "Torunn", case.number)
    states = [(each.before.value, each.after.value) for each in parcel.changes]
    assert states[0] == ("draft", "submitted")
    assert states[-1] == ("delivered", "closed")


def test_a_real_case_becomes_an_extraction_in_the_order_of_the_standard(tmp_path: Path) -> None:
    """Everything a case can hold in the demo world, through the adapter that writes."""
    before = ARCHIVE.plug(NoarkFolder(tmp_path))
    try:
        case = close_case(actor=torunn(), case_id=aslaks().id)
        with later(40):
            row = hand_over_to_archive(actor=torunn(), case_id=case.id)
    finally:
        ARCHIVE.plug(before)
    place = tmp_path / row.reference
    assert faults(ElementTree.parse(place / "arkivstruktur.xml").getroot(), STRUCTURE) == []  # noqa: S314  # ours
    assert faults(ElementTree.parse(place / "endringslogg.xml").getroot(), CHANGES) == []  # noqa: S314  # ours
    assert row.documents == len(list((place / "dokumenter").iterdir()))
    assert row.sha256 == hashlib.sha256((place / "arkivuttrekk.xml").read_bytes()).hexdigest()


def test_twice_is_once_and_two_at_the_same_time_are_one(archive: Kept) -> None:
    case = close_case(actor=torunn(), case_id=aslaks().id)

    class Slow(Kept):
        """While it takes the case, a colleague's hand-over is done."""

        def take(self, parcel: Parcel) -> ArchiveReceipt:
            ARCHIVE.plug(archive)
            hand_over_to_archive(actor=torunn(), case_id=case.id)
            return super().take(parcel)

    with later(40):
        ARCHIVE.plug(Slow())
        with pytest.raises(Refused, match="handed_over_before"):
            hand_over_to_archive(actor=torunn(), case_id=case.id)
        with pytest.raises(Refused, match="handed_over_before"):
            hand_over_to_archive(actor=torunn(), case_id=case.id)
    assert ArchiveHandover.objects.within(FJORDVIK).count() == 1


def test_an_archive_that_does_not_take_it_leaves_everything_as_it_was(archive: Kept) -> None:
    case, archive.fails = close_case(actor=torunn(), case_id=aslaks().id), True
    with later(40):
        page = visit("Torunn", Role.CASEWORKER).post(to(case), follow=True).content.decode()
        assert to(case) in page
        archive.fails = False
        assert hand_over_to_archive(actor=torunn(), case_id=case.id).documents


def test_a_complaint_even_unsent_keeps_the_case_here(archive: Kept) -> None:
    case = close_case(actor=torunn(), case_id=aslaks().id)
    save_complaint(actor=oneself("Aslak"), case_id=case.id, points={}, overall="Eg er ueinig.")
    with later(400), pytest.raises(Refused, match=r"hold\.complaint$"):
        hand_over_to_archive(actor=torunn(), case_id=case.id)
    assert archive.taken == []


def test_only_caseworkers_of_the_municipality_who_are_not_disqualified(archive: Kept) -> None:
    case = close_case(actor=torunn(), case_id=aslaks().id)
    with later(40):
        for name, role in (
            ("Geir", Role.APPROVER),
            ("Geir", Role.ADMINISTRATOR),
            ("Sigrun", Role.CASEWORKER),
            ("Aslak", Role.HOLDER),
            ("Hilde", Role.COUNTY_GOVERNOR),
        ):
            assert visit(name, role).post(to(case)).status_code == 404
        Disqualification.objects.create(
            municipality=FJORDVIK, case=case, person_id=demo_id("Torunn"), reason="Systera mi"
        )
        with pytest.raises(NotSeen):
            hand_over_to_archive(actor=torunn(), case_id=case.id)
        assert on_their_way(torunn(), clock.today()) == []
        assert len(on_their_way(actor("Geir", Role.ADMINISTRATOR), clock.today())) == 1
        assert on_their_way(actor("Sigrun", Role.ADMINISTRATOR), clock.today()) == []
    assert archive.taken == []


def test_the_administrator_sees_numbers_and_rules_and_no_button() -> None:
    case = close_case(actor=torunn(), case_id=aslaks().id)
    with later(40):
        page = visit("Geir", Role.ADMINISTRATOR).get(PAGE).content.decode()
    assert case.number in page
    assert "Aslak" not in page
    assert to(case) not in page
    assert "arkivlova §§ 5, 7, 13" in page


def test_a_case_withdrawn_after_it_was_sent_goes_the_same_way(archive: Kept) -> None:
    leila = actor("Leila", Role.HELPER, "Omar")
    omars = Case.objects.within(FJORDVIK).get(holder=demo_id("Omar"))
    withdraw_application(actor=leila, case_id=omars.id, reason="")
    with later(31):
        hand_over_to_archive(actor=torunn(), case_id=omars.id)
    assert archive.taken[0].is_withdrawn


def ingrids() -> Any:
    return Case.objects.within(FJORDVIK).filter(holder=demo_id("Ingrid")).first()


def test_a_draft_nobody_touched_for_a_year_is_gone_with_its_files_and_no_other_thing() -> None:
    attach_file(actor=oneself("Ingrid"), case_id=ingrids().id, name="brev.pdf", content=PDF)
    draft, others = ingrids().id, Case.objects.within(FJORDVIK).exclude(holder=demo_id("Ingrid")).count()
    with later(364):
        assert erase_unsent(actor=platform_in(FJORDVIK)) == 0
    with later(366):
        assert erase_unsent(actor=platform_in(ODDEVIK)) == 0
        assert erase_unsent(actor=platform_in(FJORDVIK)) == 1
        assert erase_unsent(actor=platform_in(FJORDVIK)) == 0
    assert ingrids() is None
    assert not Attachment.objects.within(FJORDVIK).filter(case=draft).exists()
    assert Case.objects.within(FJORDVIK).count() == others
    assert Event.objects.filter(verb="erase_unsent", object_id=draft).count() == 1


def test_a_draft_that_is_touched_lives_on() -> None:
    with later(300):
        save_application_step(
            actor=oneself("Ingrid"), case_id=ingrids().id, key="life", values={"wanted_life": "Vidare"}
        )
    with later(500):
        assert erase_unsent(actor=platform_in(FJORDVIK)) == 0
    assert ingrids() is not None


def test_the_municipalitys_own_plan_decides() -> None:
    geir = visit("Geir", Role.ADMINISTRATOR)
    form = geir.get(reverse("casework:setup")).context["form"]
    told = {name: form[name].value() or "" for name in form.fields}
    geir.post(reverse("casework:setup"), {**told, "archive_after_days": "0", "erase_drafts_after_days": "60"})
    page = geir.get(PAGE).content.decode()
    assert "60" in page
    with later(61):
        assert erase_unsent(actor=platform_in(FJORDVIK)) == 1


def test_checks_and_kept_input_have_their_own_time_and_only_the_platform_erases() -> None:
    check = ImportCheck.objects.create(municipality=FJORDVIK, file_name="x.csv", rows=[], faults=[])
    done = ImportCheck.objects.create(
        municipality=FJORDVIK, file_name="y.csv", rows=[], faults=[], confirmed_at=clock.now()
    )
    keep_input(actor=oneself("Ingrid"), page=f"/{uuid4()}/", fields={"text": ["ord"]})
    with later(6):
        assert erase_kept_input(actor=SYSTEM) == 0
    with later(31):
        assert erase_kept_input(actor=SYSTEM) == 1
        erase_unsent(actor=platform_in(FJORDVIK))
    assert not KeptInput.objects.exists()
    left = set(ImportCheck.objects.within(FJORDVIK).values_list("id", flat=True))
    assert check.id not in left
    assert done.id in left
    for who in (torunn(), actor("Geir", Role.ADMINISTRATOR), oneself("Ingrid")):
        with pytest.raises(NotSeen):
            erase_unsent(actor=who)
        with pytest.raises(NotSeen):
            erase_kept_input(actor=who)
