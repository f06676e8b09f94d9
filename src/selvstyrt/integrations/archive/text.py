"""What the platform holds as data, as plain text in Norwegian: a format that archives keep."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from django.utils import translation

from selvstyrt.ui.catalogue import UnknownCode, say

TITLES = {
    "application": "Søknad om brukerstyrt personlig assistanse",
    "information": "Opplysninger fra søkeren",
    "answer": "Svar fra søkeren",
    "withdrawal": "Søknaden er trukket",
    "complaint": "Klage",
    "complaint_comment": "Kommentar til uttalelsen om klagen",
    "complaint_withdrawn": "Klagen er trukket",
    "notice_answer": "Svar på forhåndsvarsel",
    "question": "Spørsmål til søkeren",
    "clarification": "Svar på en avklaring",
    "family_wish": "Det noen i familien har skrevet",
    "meeting": "Referat fra møte",
    "view": "Det noen mener",
    "call": "Telefonnotat",
    "proposal": "Forslag til vedtak, slik det ble bekreftet",
    "statement": "Uttalelse til Statsforvalteren",
    "appeal_decision": "Statsforvalterens vedtak",
    "attachment": "Vedlegg",
}
# The names of the data in Norwegian; what has no name here stands under its own.
LABELS: dict[str, str] = {
    "text": "Tekst",
    "reason": "Grunn",
    "asked": "Spørsmål",
    "answer": "Svar",
    "code": "Avklaring",
    "who": "Hvem",
    "wants_to_help": "Vil hjelpe",
    "written_on": "Skrevet",
    "wanted_life": "Livet søkeren ønsker",
    "areas": "Deler av livet",
    "needs": "Behov",
    "area": "Del av livet",
    "own_words": "Egne ord",
    "how_often": "Hvor ofte",
    "times": "Antall ganger",
    "minutes_each_time": "Minutter hver gang",
    "minutes_a_week": "Minutter i uka",
    "asked_minutes_a_week": "Søkt om, minutter i uka",
    "helpers": "Assistenter samtidig",
    "at_night": "Om natta",
    "helped_today_by": "Hjelp i dag fra",
    "arenas": "Assistanse fra andre",
    "kind": "Slag",
    "payer": "Betales av",
    "leading": "Hvem som leder assistentene",
    "co_leader_name": "Medarbeidsleder",
    "duration_answer": "Hvor lenge behovet varer",
    "duration_months": "Varighet i måneder",
    "phone": "Telefon",
    "interpreter_language": "Tolk",
    "wants_paper": "Vil ha brev på papir",
    "urgent": "Haster",
    "urgent_why": "Hvorfor det haster",
    "attachments": "Vedlegg",
    "name": "Navn",
    "number": "Kvitteringsnummer",
    "received_at": "Mottatt",
    "channel": "Kom inn",
    "move": "Flytting",
    "moving_on": "Flyttedag",
    "moved_from": "Flytter fra",
    "wants_overlap": "Ønsker overlapp",
    "points": "Punkter",
    "overall": "Ellers",
    "wants_deferral": "Ber om utsatt iverksetting",
    "deferral_why": "Hvorfor utsette",
    "wants_documents": "Ber om dokumentene",
    "late_why": "Hvorfor det kommer nå",
    "minutes": "Referat",
    "with_whom": "Med hvem",
    "whose": "Hvem",
    "heard_on": "Hørt",
    "lines": "Linjer",
    "granted": "Innvilget",
    "reasons": "Begrunnelse",
    "result": "Resultat",
    "valid_from": "Gjelder fra",
    "valid_to": "Gjelder til",
    "conditions": "Vilkår",
    "free_use_over_year": "Fri bruk over året",
    "outcome": "Utfall",
    "documentation": "Det vi bygger på",
    "question": "Hva uenigheten gjelder",
    "law": "Reglene",
    "assessment": "Vurdering",
    "self_government": "Hensynet til selvstyret",
}
_CODED = {
    "area": "casework.area",
    "areas": "casework.area",
    "how_often": "casework.how_often",
    "leading": "casework.leading",
    "duration_answer": "casework.duration",
    "channel": "casework.channel",
    "result": "casework.result",
    "whose": "casework.view_of",
}


def as_text(title: str, about: Mapping[str, str], record: Mapping[str, Any]) -> bytes:
    """A title, who and when, and everything in the record: nothing is left out, whatever its name."""
    with translation.override("nb"):
        lines = [title, "=" * len(title), "", *(f"{name}: {value}" for name, value in about.items()), ""]
        lines += _lines(record, "")
    return ("\n".join(lines) + "\n").encode()


def _lines(value: Any, indent: str, key: str = "") -> Iterator[str]:
    if isinstance(value, Mapping):
        for name, each in value.items():
            yield from _named(LABELS.get(str(name), str(name)), each, indent, str(name))
    elif isinstance(value, list | tuple):
        for number, each in enumerate(value, start=1):
            yield from _named(str(number), each, indent, key)
    else:
        yield indent + _word(value, key)


def _named(label: str, value: Any, indent: str, key: str) -> Iterator[str]:
    if isinstance(value, Mapping | list | tuple) and value:
        yield f"{indent}{label}:"
        yield from _lines(value, indent + "  ", key)
    else:
        first, *rest = _word(value, key).split("\n")
        yield f"{indent}{label}: {first}"
        yield from (f"{indent}  {line}" for line in rest)


def _word(value: Any, key: str) -> str:
    if value is None or value == "" or value in ([], {}):
        return "–"
    if isinstance(value, bool):
        return "ja" if value else "nei"
    if key in _CODED:
        try:
            return say(f"{_CODED[key]}.{value}")
        except UnknownCode:  # a code from an older form of the copy: it stands as it was written
            return str(value)
    return str(value).replace("\r\n", "\n")
