"""The extraction as the standard asks for it: order, words, sums; and nothing of anybody in the public journal."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from uuid import UUID
from xml.etree import ElementTree as ET

import pytest

from selvstyrt.casework.domain.archiving import ArchivedFile, Direction, Entry, Parcel, StateChange
from selvstyrt.casework.domain.life import SentKind
from selvstyrt.casework.domain.states import CaseState
from selvstyrt.casework.ports import ArchiveFailed
from selvstyrt.integrations.archive.demo import DemoArchive
from selvstyrt.integrations.archive.documents import documents_of
from selvstyrt.integrations.archive.format import Extraction, extraction_of
from selvstyrt.integrations.archive.real import NoarkFolder
from selvstyrt.integrations.archive.text import TITLES
from tests.integrations.archive import standard
from tests.integrations.archive.standard import ADDML, CHANGES, PUBLIC, RUNNING, STRUCTURE, bare, faults

SENT = datetime(2026, 5, 4, 8, 0, tzinfo=UTC)
PDFA = b"%PDF-1.7 <pdfaid:part>2</pdfaid:part> %%EOF"
PARCEL = Parcel(
    case=UUID(int=1),
    number="BQ4J-54TA",
    municipality="Fjordvik kommune",
    organisation_number="310000108",
    holder="Aslak",
    caseworker="Torunn",
    received_at=SENT,
    ended_at=datetime(2026, 9, 1, 8, 0, tzinfo=UTC),
    is_withdrawn=False,
    entries=(
        Entry(
            UUID(int=2),
            "application",
            Direction.INCOMING,
            SENT,
            "Aslak",
            record={
                "wanted_life": "Bu åleine\x0b & studere <her>",
                "areas": ["meals"],
                "needs": [{"area": "meals", "minutes_a_week": 630, "at_night": False}],
                "unheard_of": "stands",
                "move": None,
            },
        ),
        Entry(
            UUID(int=3),
            "letter",
            Direction.OUTGOING,
            datetime(2026, 6, 1, 22, 30, tzinfo=UTC),
            "Fjordvik kommune",
            title="Vedtak om BPA",
            files=(
                ArchivedFile(UUID(int=4), "Vedtak.pdf", "application/pdf", PDFA),
                ArchivedFile(UUID(int=5), "old.pdf", "application/pdf", b"%PDF-1.4"),
            ),
        ),
        Entry(UUID(int=6), "meeting", Direction.INTERNAL, SENT, "Torunn", record={"minutes": "Hjemme."}),
    ),
    changes=(StateChange(SENT, "Aslak", CaseState.DRAFT, CaseState.SUBMITTED),),
    handed_over_at=datetime(2026, 10, 2, 8, 0, tzinfo=UTC),
    handed_over_by="Torunn",
)


@pytest.fixture
def made() -> Extraction:
    return extraction_of(PARCEL)


def tree(made: Extraction, name: str) -> ET.Element:
    return ET.fromstring(made.files[name])  # noqa: S314  # our own file


@pytest.mark.parametrize(
    ("name", "types"),
    [
        ("arkivstruktur.xml", STRUCTURE),
        ("endringslogg.xml", CHANGES),
        ("loependeJournal.xml", RUNNING),
        ("offentligJournal.xml", PUBLIC),
        ("arkivuttrekk.xml", ADDML),
    ],
)
def test_every_element_stands_where_the_standard_wants_it(
    made: Extraction, name: str, types: dict[str, standard.Order]
) -> None:
    root = tree(made, name)
    space = "addml" if name == "arkivuttrekk.xml" else f"noark5/{name.removesuffix('.xml')}"
    assert root.tag.startswith(f"{{http://www.arkivverket.no/standarder/{space}}}")
    assert faults(root, types) == []


def test_the_check_of_order_can_fail(made: Extraction) -> None:
    root = tree(made, "arkivstruktur.xml")
    root.insert(0, root[3])
    assert faults(root, STRUCTURE)
    assert faults(ET.fromstring("<endring><endretAv/></endring>"), CHANGES)  # noqa: S314  # ours


def test_words_numbers_days_and_moments_are_as_the_catalogue_says(made: Extraction) -> None:
    for name in ("arkivstruktur.xml", "loependeJournal.xml", "offentligJournal.xml", "endringslogg.xml"):
        for element in tree(made, name).iter():
            kind, text = bare(element), element.text or ""
            if kind in standard.WORDS:
                assert text in standard.WORDS[kind]
            if kind in standard.NUMBERS:
                assert int(text) >= 0
            if kind in standard.DAYS:
                date.fromisoformat(text)
            if kind in standard.MOMENTS:
                assert datetime.fromisoformat(text).tzinfo is not None


def test_each_document_lies_there_with_its_sum_and_size(made: Extraction) -> None:
    found = [each for each in tree(made, "arkivstruktur.xml").iter() if bare(each) == "dokumentobjekt"]
    assert len(found) == made.documents == 4
    for each in found:
        told = {bare(child): child.text or "" for child in each}
        content = made.files[told["referanseDokumentfil"]]
        assert told["sjekksum"] == hashlib.sha256(content).hexdigest()
        assert told["sjekksumAlgoritme"] == "SHA-256"
        assert int(told["filstoerrelse"]) == len(content)
    kinds = [child.text for each in found for child in each if bare(child) == "variantformat"]
    assert kinds == ["Arkivformat", "Arkivformat", "Produksjonsformat", "Arkivformat"]


def test_the_list_has_the_sum_of_every_file_and_the_true_counts(made: Extraction) -> None:
    text = made.files["arkivuttrekk.xml"].decode()
    for name in ("arkivstruktur", "endringslogg", "loependeJournal", "offentligJournal"):
        assert hashlib.sha256(made.files[f"{name}.xml"]).hexdigest() in text
    space = {"a": "http://www.arkivverket.no/standarder/addml"}
    counted = {
        each.findtext("a:value", namespaces=space): each.findtext(
            "a:properties/a:property[@name='value']/a:value", namespaces=space
        )
        for each in tree(made, "arkivuttrekk.xml").iterfind(
            ".//a:property[@name='numberOfOccurrences']", space
        )
    }
    assert counted == {"mappe": "1", "registrering": "3", "endring": "1", "journalregistrering": "3"}
    records = [each for each in tree(made, "arkivstruktur.xml").iter() if bare(each) == "registrering"]
    assert len(records) == 3


def test_the_public_journal_names_nobody_and_tells_nothing(made: Extraction) -> None:
    text = made.files["offentligJournal.xml"].decode()
    for secret in ("Aslak", "Torunn", "Vedtak", "Søknad"):
        assert secret not in text
    assert "Aslak" in made.files["loependeJournal.xml"].decode()


def test_days_are_norwegian(made: Extraction) -> None:
    """Half past ten in the evening in UTC is the next day in Norway."""
    days = [each.text for each in tree(made, "loependeJournal.xml").iter() if bare(each) == "journaldato"]
    assert days == ["2026-05-04", "2026-06-02", "2026-05-04"]


def test_data_becomes_text_in_norwegian_and_nothing_is_left_out() -> None:
    (document,) = documents_of(PARCEL, PARCEL.entries[0], 1)
    text = document.content.decode()
    assert text.startswith("Søknad om brukerstyrt personlig assistanse\n====")
    for told in (
        "Bu åleine",
        "Behov:",
        "Minutter i uka: 630",
        "Om natta: nei",
        "unheard_of: stands",
        "Flytting: –",
    ):
        assert told in text


@pytest.mark.parametrize("kind", SentKind)
def test_everything_that_can_be_sent_has_its_title(kind: SentKind) -> None:
    assert TITLES[kind.value]


def test_the_same_case_gives_the_same_bytes() -> None:
    assert extraction_of(PARCEL).files == extraction_of(PARCEL).files


def test_a_withdrawn_case_says_so() -> None:
    made = extraction_of(replace(PARCEL, is_withdrawn=True))
    assert "<saksstatus>Utgår</saksstatus>" in made.files["arkivstruktur.xml"].decode()


def test_the_folder_takes_a_case_whole_and_once(tmp_path: Path) -> None:
    archive = NoarkFolder(tmp_path)
    first = archive.take(PARCEL)
    place = tmp_path / "310000108" / "BQ4J-54TA"
    assert {path.relative_to(place).as_posix() for path in place.rglob("*.*")} == set(
        extraction_of(PARCEL).files
    )
    assert (first.reference, first.documents, first.is_demo) == ("310000108/BQ4J-54TA", 4, False)
    assert first.sha256 == extraction_of(PARCEL).sha256
    later = replace(PARCEL, handed_over_at=datetime(2027, 1, 1, tzinfo=UTC))
    assert archive.take(later) == first
    assert [path.name for path in place.parent.iterdir()] == ["BQ4J-54TA"]


def test_a_folder_that_cannot_be_written_takes_nothing(tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("in the way")
    with pytest.raises(ArchiveFailed, match="not_written"):
        NoarkFolder(blocked).take(PARCEL)


def test_the_demo_makes_everything_keeps_nothing_and_fails_on_command() -> None:
    receipt = DemoArchive().take(PARCEL)
    assert (receipt.is_demo, receipt.documents, receipt.archive) == (True, 4, "demo")
    assert receipt == DemoArchive().take(PARCEL)
    with pytest.raises(ArchiveFailed):
        DemoArchive(lambda: True).take(PARCEL)
