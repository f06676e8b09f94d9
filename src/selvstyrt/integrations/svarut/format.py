"""SvarUt's own format: what is sent, what is answered, and what its states mean to us.

Send: REST v2, `POST /api/v2/kontoer/{kontoId}/forsendelser/` (multipart: "forsendelse", then the files).
State: REST v3, `POST /api/v3/kontoer/{kontoId}/forsendelser/status`. Log: REST v2, `GET …/{id}/hendelser`.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from enum import StrEnum
from typing import Any

from selvstyrt.core.clock import OSLO
from selvstyrt.letters.domain.delivery import DeliveryState
from selvstyrt.letters.ports import DeliveryFailed, Receipt, ReceiptEvent, Shipment

FILE_NAME = "brev.pdf"
SYSTEM_NAME = "Selvstyrt"
_TITLE_LENGTH = 1000
_MOST_LINES = 3


class ShipmentStatus(StrEnum):
    """The states of a shipment as SvarUt writes them (v3)."""

    MOTTATT = "MOTTATT"
    AKSEPTERT = "AKSEPTERT"
    AVVIST = "AVVIST"
    VARSLET = "VARSLET"
    LEST = "LEST"
    SENDT_PRINT = "SENDT_PRINT"
    PRINTET = "PRINTET"
    MANUELT_HANDTERT = "MANUELT_HANDTERT"
    SENDT_DIGITALT = "SENDT_DIGITALT"
    SENDT_SDP = "SENDT_SDP"
    LEVERT_SDP = "LEVERT_SDP"
    KLAR_FOR_MOTTAK = "KLAR_FOR_MOTTAK"
    IKKE_LEVERT = "IKKE_LEVERT"
    FEILET_UNDER_MOTTAK = "FEILET_UNDER_MOTTAK"
    SLETTET = "SLETTET"


_REACHED = {
    ShipmentStatus.SENDT_DIGITALT,
    ShipmentStatus.LEVERT_SDP,
    ShipmentStatus.PRINTET,
    ShipmentStatus.MANUELT_HANDTERT,
}
_GIVEN_UP = {ShipmentStatus.AVVIST, ShipmentStatus.IKKE_LEVERT, ShipmentStatus.FEILET_UNDER_MOTTAK}


def state_of(status: str) -> DeliveryState:
    """Our state for SvarUt's word. A word we do not know counts as under way, never as delivered."""
    if status == ShipmentStatus.LEST:
        return DeliveryState.OPENED
    if status in _REACHED:
        return DeliveryState.DELIVERED
    return DeliveryState.FAILED if status in _GIVEN_UP else DeliveryState.SENT


def shipment_data(shipment: Shipment) -> dict[str, Any]:
    """The part named "forsendelse". Without `digitalId` SvarUt prints and posts; raises DeliveryFailed
    when the address cannot be posted to."""
    recipient = shipment.recipient
    if not recipient.name.strip() or not recipient.is_postal:
        raise DeliveryFailed("address_incomplete")
    lines = _at_most_three([line for line in recipient.lines if line.strip()])
    return {
        "tittel": shipment.title[:_TITLE_LENGTH],
        "mottaker": {
            "navn": recipient.name,
            **{f"adresselinje{at}": line for at, line in enumerate(lines, start=1)},
            "postnummer": recipient.postcode,
            "poststed": recipient.town,
        },
        "avgivendeSystem": SYSTEM_NAME,
        "eksternReferanse": shipment.reference,
        "utskriftskonfigurasjon": {"utskriftMedFarger": False, "tosidig": True},
        "dokumenter": [{"filnavn": FILE_NAME, "mimeType": "application/pdf"}],
    }


def _at_most_three(lines: list[str]) -> list[str]:
    """SvarUt has room for three lines: what is over goes on the last one."""
    return lines if len(lines) <= _MOST_LINES else [*lines[:2], ", ".join(lines[2:])]


def shipment_id(answer: Any) -> str:
    """The number SvarUt gave the shipment."""
    try:
        return str(answer["id"])
    except (KeyError, TypeError) as strange:
        raise DeliveryFailed("answer_unreadable", str(answer)[:500]) from strange


def receipt(answer: Any, log: Any, reference: str) -> Receipt:
    """What `status` and `hendelser` say about one shipment."""
    try:
        found = next(each for each in answer["statuser"] if str(each["id"]) == reference)
        at = datetime.fromisoformat(found["sisteStatusEndring"])
        status = str(found["status"])
    except (KeyError, TypeError, ValueError, StopIteration) as strange:
        raise DeliveryFailed("answer_unreadable", str(answer)[:500]) from strange
    at = at if at.tzinfo else at.replace(tzinfo=OSLO)
    return Receipt(reference, state_of(status), status, at, tuple(_events(log, at)))


def _events(log: Any, otherwise: datetime) -> Iterable[ReceiptEvent]:
    for line in log.get("hendelser", []) if isinstance(log, dict) else []:
        yield ReceiptEvent(_moment(str(line.get("tidspunkt", "")), otherwise), str(line.get("hendelse", "")))


def _moment(written: str, otherwise: datetime) -> datetime:
    """A time of the log, written as ISO 8601 or as 18.10.2019 15:28:30 in Norwegian time."""
    for read in (datetime.fromisoformat, _norwegian):
        try:
            moment = read(written)
        except ValueError:
            continue
        return moment if moment.tzinfo else moment.replace(tzinfo=OSLO)
    return otherwise


def _norwegian(written: str) -> datetime:
    return datetime.strptime(written, "%d.%m.%Y %H:%M:%S").replace(tzinfo=OSLO)


def refusal(status: int, answer: Any) -> DeliveryFailed:
    """SvarUt's error message as a failed delivery: refused (4xx, to be mended) or down (5xx)."""
    said = answer if isinstance(answer, dict) else {}
    detail = " ".join(str(said[key]) for key in ("errorCode", "message", "errorId") if said.get(key))
    code = "service_refused" if status < 500 else "service_down"
    return DeliveryFailed(code, f"{status} {detail}".strip())
