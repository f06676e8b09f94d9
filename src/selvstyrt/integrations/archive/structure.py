"""arkivstruktur.xml of Noark 5: archive, part, case folder, records, documents."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any
from uuid import uuid5
from xml.etree import ElementTree as ET

from selvstyrt.casework.domain.archiving import Direction, Entry, Parcel
from selvstyrt.core.clock import OSLO
from selvstyrt.integrations.archive.documents import Document, title_of
from selvstyrt.integrations.archive.xml import NOARK, Writer, written

NAMESPACE = f"{NOARK}/arkivstruktur"
CASE_TITLE = "Brukerstyrt personlig assistanse"
LEGAL_BASIS = "Offl. § 13, jf. hol. § 12-1 og fvl. § 13"
TYPES = {
    Direction.INCOMING: "Inngående dokument",
    Direction.OUTGOING: "Utgående dokument",
    Direction.INTERNAL: "Organinternt dokument uten oppfølging",
}
_write = Writer(NAMESPACE)


def case_sequence(number: str) -> int:
    """The receipt number as a whole number: the standard asks for one, and this is as unique as the receipt."""
    return int(number.replace("-", ""), 36)


def archive_structure(parcel: Parcel, entries: Sequence[tuple[Entry, Sequence[Document]]]) -> bytes:
    root = _write.root("arkiv")
    _head(root, parcel, "arkiv", f"{parcel.municipality}: Selvstyrt")
    _write.all(root, arkivstatus="Avsluttet")
    _made_and_ended(root, parcel)
    creator = _write.add(root, "arkivskaper")
    _write.all(creator, arkivskaperID=parcel.organisation_number, arkivskaperNavn=parcel.municipality)
    part = _write.add(root, "arkivdel")
    _head(part, parcel, "arkivdel", "Saker om brukerstyrt personlig assistanse")
    _write.all(part, arkivdelstatus="Avsluttet periode")
    _made_and_ended(part, parcel)
    _folder(part, parcel, entries)
    return written(root, NAMESPACE)


def _head(element: ET.Element, parcel: Parcel, kind: str, title: str) -> None:
    _write.all(element, systemID=uuid5(parcel.case, kind), tittel=title)


def _made_and_ended(element: ET.Element, parcel: Parcel) -> None:
    _write.all(
        element,
        opprettetDato=parcel.received_at,
        opprettetAv=parcel.holder if element.tag.endswith("mappe") else parcel.municipality,
        avsluttetDato=parcel.ended_at,
        avsluttetAv=parcel.caseworker,
    )


def _folder(part: ET.Element, parcel: Parcel, entries: Sequence[tuple[Entry, Sequence[Document]]]) -> None:
    folder = _write.add(part, "mappe", kind="saksmappe")
    _write.all(
        folder,
        systemID=uuid5(parcel.case, "mappe"),
        mappeID=parcel.number,
        tittel=f"{CASE_TITLE} – {parcel.holder}",
        offentligTittel=f"{CASE_TITLE} – *****",
    )
    _made_and_ended(folder, parcel)
    party = _write.add(folder, "part")
    _write.all(party, partNavn=parcel.holder, partRolle="Søker")
    _shielded(folder, "Skjerming navn part i sak")
    for number, (entry, documents) in enumerate(entries, start=1):
        _record(folder, parcel, entry, documents, number)
    received = parcel.received_at.astimezone(OSLO).date()
    _write.all(
        folder,
        saksaar=received.year,
        sakssekvensnummer=case_sequence(parcel.number),
        saksdato=received,
        administrativEnhet=parcel.municipality,
        saksansvarlig=parcel.caseworker,
        saksstatus="Utgår" if parcel.is_withdrawn else "Avsluttet",
    )


def _shielded(element: ET.Element, what: str) -> None:
    """Health and other personal matters: kept from the public, whole."""
    shield = _write.add(element, "skjerming")
    _write.all(
        shield,
        tilgangsrestriksjon="Unntatt offentlighet",
        skjermingshjemmel=LEGAL_BASIS,
        skjermingMetadata=what,
        skjermingDokument="Skjerming av hele dokumentet",
    )


def _record(
    folder: ET.Element, parcel: Parcel, entry: Entry, documents: Sequence[Document], number: int
) -> None:
    day = entry.at.astimezone(OSLO).date()
    record = _write.add(folder, "registrering", kind="journalpost")
    _write.all(
        record,
        systemID=entry.id,
        opprettetDato=entry.at,
        opprettetAv=entry.by,
        arkivertDato=parcel.handed_over_at,
        arkivertAv=parcel.handed_over_by,
    )
    _shielded(record, "Skjerming tittel registrering - utvalgte ord")
    for place, document in enumerate(documents, start=1):
        _description(record, entry, document, place)
    _write.all(record, tittel=title_of(entry), offentligTittel="*****")
    for kind, name in parties(parcel, entry):
        correspondent = _write.add(record, "korrespondansepart")
        _write.all(correspondent, korrespondanseparttype=kind, korrespondansepartNavn=name)
    _write.all(record, **journal_numbers(day, number))
    _write.all(
        record,
        journalposttype=TYPES[entry.direction],
        journalstatus="Arkivert",
        journaldato=day,
        dokumentetsDato=day,
        mottattDato=entry.at if entry.direction is Direction.INCOMING else None,
        sendtDato=entry.at if entry.direction is Direction.OUTGOING else None,
        antallVedlegg=max(len(documents) - 1, 0),
    )


def journal_numbers(day: Any, number: int) -> dict[str, int]:
    """Unique within the extraction; the receiving archive gives its own."""
    return {"journalaar": day.year, "journalsekvensnummer": number, "journalpostnummer": number}


def parties(parcel: Parcel, entry: Entry) -> list[tuple[str, str]]:
    """Who sent it to whom."""
    if entry.direction is Direction.INCOMING:
        return [("Avsender", entry.by), ("Mottaker", parcel.municipality)]
    if entry.direction is Direction.OUTGOING:
        return [("Avsender", parcel.municipality), ("Mottaker", parcel.holder)]
    return [("Intern avsender", entry.by)]


def _description(record: ET.Element, entry: Entry, document: Document, place: int) -> None:
    described = _write.add(record, "dokumentbeskrivelse")
    _write.all(
        described,
        systemID=uuid5(document.id, "beskrivelse"),
        dokumenttype="Brev" if entry.direction is not Direction.INTERNAL else "Notat",
        dokumentstatus="Dokumentet er ferdigstilt",
        tittel=document.title,
        opprettetDato=entry.at,
        opprettetAv=entry.by,
        tilknyttetRegistreringSom="Hoveddokument" if place == 1 else "Vedlegg",
        dokumentnummer=place,
        tilknyttetDato=entry.at,
        tilknyttetAv=entry.by,
    )
    thing = _write.add(described, "dokumentobjekt")
    _write.all(
        thing,
        systemID=document.id,
        versjonsnummer=1,
        variantformat="Arkivformat" if document.is_archival else "Produksjonsformat",
        format=document.format,
        formatDetaljer=document.mime,
        opprettetDato=entry.at,
        opprettetAv=entry.by,
        referanseDokumentfil=document.path,
        sjekksum=document.sha256,
        sjekksumAlgoritme="SHA-256",
        filstoerrelse=len(document.content),
    )
