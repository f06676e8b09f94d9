"""The running and the public journal, and the log of changes, of Noark 5."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import uuid5

from django.utils import translation

from selvstyrt.casework.domain.archiving import Entry, Parcel
from selvstyrt.core.clock import OSLO
from selvstyrt.integrations.archive.documents import title_of
from selvstyrt.integrations.archive.structure import (
    CASE_TITLE,
    LEGAL_BASIS,
    case_sequence,
    journal_numbers,
    parties,
)
from selvstyrt.integrations.archive.xml import NOARK, Writer, written
from selvstyrt.ui.catalogue import say

HIDDEN = "*****"


def journal(parcel: Parcel, entries: Sequence[Entry], *, is_public: bool) -> bytes:
    """Every record by its number. The public one says neither who nor what."""
    name = "offentligJournal" if is_public else "loependeJournal"
    write = Writer(f"{NOARK}/{name}")
    root, days = write.root(name), [each.at.astimezone(OSLO).date() for each in entries]
    head = write.add(root, "journalhode")
    write.all(head, journalStartDato=min(days), journalSluttDato=max(days), antallJournalposter=len(entries))
    creator = write.add(head, "arkivskaper")
    write.all(creator, arkivskaperID=parcel.organisation_number, arkivskaperNavn=parcel.municipality)
    year = parcel.received_at.astimezone(OSLO).year
    for number, (entry, day) in enumerate(zip(entries, days, strict=True), start=1):
        line = write.add(root, "journalregistrering")
        folder, record = write.add(line, "saksmappe"), write.add(line, "journalpost")
        write.all(folder, saksaar=year, sakssekvensnummer=case_sequence(parcel.number))
        if not is_public:
            write.all(folder, tittel=f"{CASE_TITLE} – {parcel.holder}")
        write.all(folder, offentligTittel=f"{CASE_TITLE} – {HIDDEN}")
        write.all(record, systemID=entry.id, **journal_numbers(day, number))
        if not is_public:
            write.all(record, tittel=title_of(entry))
        write.all(
            record,
            offentligTittel=HIDDEN,
            journaldato=day,
            dokumentetsDato=day,
            tilgangsrestriksjon="Unntatt offentlighet",
            skjermingshjemmel=LEGAL_BASIS,
        )
        for kind, who in parties(parcel, entry):
            party = write.add(record, "korrespondansepart")
            is_hidden = is_public and who != parcel.municipality
            write.all(party, korrespondanseparttype=kind, korrespondansepartNavn=HIDDEN if is_hidden else who)
    return written(root, write.namespace)


def change_log(parcel: Parcel) -> bytes:
    """Each change of the case's state: before, after, who and when."""
    write = Writer(f"{NOARK}/endringslogg")
    root = write.root("endringslogg")
    with translation.override("nb"):
        for change in parcel.changes:
            write.all(
                write.add(root, "endring"),
                referanseArkivenhet=uuid5(parcel.case, "mappe"),
                referanseMetadata="saksstatus",
                endretDato=change.at,
                endretAv=change.by,
                tidligereVerdi=say(f"casework.state.{change.before.value}"),
                nyVerdi=say(f"casework.state.{change.after.value}"),
            )
    return written(root, write.namespace)
