"""What letters asks of the world outside; `config` plugs in who answers."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Protocol
from uuid import UUID

from selvstyrt.core.sockets import Socket
from selvstyrt.letters.domain.delivery import DeliveryState
from selvstyrt.letters.domain.document import Recipient


@dataclass(frozen=True, slots=True)
class Shipment:
    """One letter on its way out: the finished PDF, the name on the envelope and our own reference."""

    reference: str
    title: str
    pdf: bytes
    recipient: Recipient
    language: str
    organisation_number: str = ""


@dataclass(frozen=True, slots=True)
class ReceiptEvent:
    """One line of the delivery service's own log, in its words."""

    at: datetime
    text: str


@dataclass(frozen=True, slots=True)
class Receipt:
    """What the delivery service answered: its number, where the letter is, and its own word for that."""

    reference: str
    state: DeliveryState
    party_state: str
    at: datetime
    events: tuple[ReceiptEvent, ...] = ()


class DeliveryFailed(Exception):
    """The letter was not taken. `code` names the reason for people, `detail` is the service's own words."""

    def __init__(self, code: str, detail: str = "") -> None:
        super().__init__(code)
        self.code = code
        self.detail = detail


class DeliveryPort(Protocol):
    """Takes letters to people on paper."""

    def send(self, shipment: Shipment) -> Receipt:
        """Hand over one letter, once however often asked; raises DeliveryFailed when it was not taken."""
        ...

    def status(self, reference: str) -> Receipt:
        """Where the letter with the service's number is; raises DeliveryFailed when nobody answers."""
        ...


class NoticeFailed(Exception):
    """The notice was not taken; `code` names the reason."""

    def __init__(self, code: str, detail: str = "") -> None:
        super().__init__(code)
        self.code = code
        self.detail = detail


class NoticePort(Protocol):
    """Tells a person by e-mail or SMS that something has happened, never what."""

    def send(self, to: str, subject: str, text: str) -> None:
        """Hand over one notice; raises NoticeFailed when it was not taken."""
        ...


PAPER: Socket[DeliveryPort] = Socket("paper")
EMAIL: Socket[NoticePort] = Socket("email")
SMS: Socket[NoticePort] = Socket("sms")


class SoonPort(Protocol):
    """Runs one of the room's jobs as soon as a worker is free."""

    def __call__(self, job: str, record: UUID) -> None: ...


SOON: Socket[SoonPort] = Socket("soon")
