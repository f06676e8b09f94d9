"""The order of elements in Noark 5 version 5 and ADDML 8.3, as the National Archives' schemas have it.

Only the types that an extraction of ours can hold, each whole: (name, least, most); most None means any number.
"""

from __future__ import annotations

from xml.etree import ElementTree as ET

XSI = "{http://www.w3.org/2001/XMLSchema-instance}type"
Order = list[tuple[str, int, int | None]]


def order(text: str) -> Order:
    """`name` once, `name?` at most once, `name*` any number, `name+` at least one."""
    ends = {"?": (0, 1), "*": (0, None), "+": (1, None)}
    return [(each.rstrip("?*+"), *ends.get(each[-1], (1, 1))) for each in text.split()]


FOLDER = (
    "systemID mappeID tittel offentligTittel? beskrivelse? noekkelord* dokumentmedium? oppbevaringssted* opprettetDato "
    "opprettetAv avsluttetDato avsluttetAv referanseArkivdel* virksomhetsspesifikkeMetadata? part* kryssreferanse* "
    "merknad* kassasjon? skjerming? gradering? mappe* registrering* "
)
RECORD = (
    "systemID opprettetDato opprettetAv arkivertDato arkivertAv referanseArkivdel* part* kassasjon? skjerming? "
    "gradering? dokumentbeskrivelse* registreringsID? tittel offentligTittel? beskrivelse? noekkelord* forfatter* "
    "dokumentmedium? oppbevaringssted* virksomhetsspesifikkeMetadata? merknad* kryssreferanse* korrespondansepart+ "
)
STRUCTURE = {
    "arkiv": order(
        "systemID tittel beskrivelse? arkivstatus? dokumentmedium? oppbevaringssted* opprettetDato opprettetAv "
        "avsluttetDato avsluttetAv arkivskaper+ arkiv* arkivdel*"
    ),
    "arkivskaper": order("arkivskaperID arkivskaperNavn beskrivelse?"),
    "arkivdel": order(
        "systemID tittel beskrivelse? arkivdelstatus dokumentmedium? oppbevaringssted* opprettetDato opprettetAv "
        "avsluttetDato avsluttetAv arkivperiodeStartDato? arkivperiodeSluttDato? referanseForloeper? "
        "referanseArvtaker? kassasjon? utfoertKassasjon? sletting? skjerming? gradering? klassifikasjonssystem* "
        "mappe* registrering*"
    ),
    "saksmappe": order(
        FOLDER
        + "saksaar sakssekvensnummer saksdato administrativEnhet saksansvarlig journalenhet? saksstatus "
        "utlaantDato? utlaantTil? referanseSekundaerKlassifikasjon* presedens*"
    ),
    "part": order("partID? partNavn partRolle postadresse* postnummer? poststed? land?"),
    "skjerming": order(
        "tilgangsrestriksjon skjermingshjemmel skjermingMetadata+ skjermingDokument? skjermingsvarighet? "
        "skjermingOpphoererDato?"
    ),
    "journalpost": order(
        RECORD
        + "journalaar journalsekvensnummer journalpostnummer journalposttype journalstatus journaldato "
        "dokumentetsDato? mottattDato? sendtDato? forfallsdato? offentlighetsvurdertDato? antallVedlegg? utlaantDato? "
        "utlaantTil? journalenhet? avskrivning* dokumentflyt* presedens* elektroniskSignatur?"
    ),
    "korrespondansepart": order("korrespondanseparttype korrespondansepartNavn"),
    "dokumentbeskrivelse": order(
        "systemID dokumenttype dokumentstatus tittel beskrivelse? forfatter* opprettetDato opprettetAv dokumentmedium? "
        "oppbevaringssted? referanseArkivdel* tilknyttetRegistreringSom dokumentnummer tilknyttetDato tilknyttetAv "
        "part* merknad* kassasjon? utfoertKassasjon? sletting? skjerming? gradering? elektroniskSignatur? "
        "dokumentobjekt*"
    ),
    "dokumentobjekt": order(
        "systemID versjonsnummer variantformat format formatDetaljer? pronomMIME? pronomPUID? opprettetDato "
        "opprettetAv referanseDokumentfil sjekksum sjekksumAlgoritme filstoerrelse elektroniskSignatur? konvertering*"
    ),
}
CHANGES = {
    "endringslogg": order("endring+"),
    "endring": order("referanseArkivenhet referanseMetadata endretDato endretAv tidligereVerdi nyVerdi"),
}
_JOURNAL = {
    "journalhode": order("journalStartDato journalSluttDato seleksjon? antallJournalposter arkivskaper+"),
    "arkivskaper": STRUCTURE["arkivskaper"],
    "journalregistrering": order("klasse? saksmappe journalpost"),
    "korrespondansepart": order("korrespondanseparttype korrespondansepartNavn skjermingMetadata?"),
}
_TAIL = (
    "offentligTittel? journaldato dokumentetsDato? avskrivningsdato? avskrivningsmaate? "
    "referanseAvskrivesAvJournalpost? tilgangsrestriksjon? grad? skjermingshjemmel? korrespondansepart+"
)
RUNNING = _JOURNAL | {
    "loependeJournal": order("journalhode journalregistrering+"),
    "saksmappe": order("saksaar sakssekvensnummer tittel offentligTittel? skjermingMetadata?"),
    "journalpost": order("systemID journalaar journalsekvensnummer journalpostnummer tittel " + _TAIL),
}
PUBLIC = _JOURNAL | {
    "offentligJournal": order("journalhode journalregistrering+"),
    "saksmappe": order("saksaar sakssekvensnummer offentligTittel?"),
    "journalpost": order("systemID journalaar journalsekvensnummer journalpostnummer " + _TAIL),
    "korrespondansepart": order("korrespondanseparttype korrespondansepartNavn"),
}
ADDML = {
    "addml": order("dataset+"),
    "dataset": order("description? reference? flatFiles? dataObjects?"),
    "reference": order("context? content?"),
    "context": order("description? additionalElements? processes?"),
    "content": order("description? additionalElements? processes?"),
    "additionalElements": order("additionalElement+"),
    "additionalElement": order("value? properties? additionalElements?"),
    "dataObjects": order("dataObject+"),
    "dataObject": order("description? properties? dataObjects? processes?"),
    "properties": order("property+"),
    "property": order("description? value? properties?"),
}
# The words that the standard allows, where it lists them.
WORDS = {
    "arkivstatus": {"Opprettet", "Avsluttet"},
    "arkivdelstatus": {"Aktiv periode", "Overlappingsperiode", "Avsluttet periode", "Uaktuelle mapper"},
    "saksstatus": {"Under behandling", "Avsluttet", "Utgår"},
    "journalstatus": {"Journalført", "Ekspedert", "Arkivert", "Utgår"},
    "dokumentstatus": {"Dokumentet er under redigering", "Dokumentet er ferdigstilt"},
    "journalposttype": {
        "Inngående dokument", "Utgående dokument", "Organinternt dokument for oppfølging",
        "Organinternt dokument uten oppfølging", "Saksframlegg",
    },
    "korrespondanseparttype": {
        "Avsender", "Mottaker", "Kopimottaker", "Gruppemottaker", "Intern avsender", "Intern mottaker",
    },
    "tilgangsrestriksjon": {"Unntatt offentlighet"},
    "skjermingMetadata": {
        "Skjerming navn part i sak", "Skjerming tittel registrering - utvalgte ord",
    },
    "skjermingDokument": {"Skjerming av hele dokumentet", "Skjerming av deler av dokumentet"},
    "variantformat": {
        "Produksjonsformat", "Arkivformat", "Dokument hvor deler av innholdet er skjermet",
    },
    "tilknyttetRegistreringSom": {"Hoveddokument", "Vedlegg"},
}  # fmt: skip
NUMBERS = {
    "saksaar", "sakssekvensnummer", "journalaar", "journalsekvensnummer", "journalpostnummer", "dokumentnummer",
    "versjonsnummer", "antallVedlegg", "filstoerrelse", "antallJournalposter",
}  # fmt: skip
DAYS = {"saksdato", "journaldato", "dokumentetsDato", "journalStartDato", "journalSluttDato"}
MOMENTS = {
    "opprettetDato",
    "avsluttetDato",
    "arkivertDato",
    "mottattDato",
    "sendtDato",
    "tilknyttetDato",
    "endretDato",
}


def bare(element: ET.Element) -> str:
    return element.tag.split("}")[-1]


def faults(element: ET.Element, types: dict[str, Order]) -> list[str]:
    """Every element that is missing, too many, unknown or out of order, from here down."""
    kind = element.get(XSI) or bare(element)
    if kind not in types:
        return [] if len(element) == 0 else [f"{kind}: no such type"]
    left, found = [bare(child) for child in element], []
    for name, least, most in types[kind]:
        count = 0
        while left and left[0] == name and (most is None or count < most):
            left.pop(0)
            count += 1
        if count < least:
            found.append(f"{kind}: {name} is missing before {left[:1]}")
    if left:
        found.append(f"{kind}: {left[0]} is unknown or out of order")
    return found + [each for child in element for each in faults(child, types)]
