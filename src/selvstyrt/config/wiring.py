"""Which adapter answers which port: chosen by the environment, plugged in once at start."""

from __future__ import annotations

import os
from functools import partial
from pathlib import Path

from django.core.exceptions import ImproperlyConfigured

from selvstyrt.casework import ports as casework_ports
from selvstyrt.integrations.archive.demo import DemoArchive
from selvstyrt.integrations.archive.real import NoarkFolder
from selvstyrt.integrations.mail.demo import DemoEmail
from selvstyrt.integrations.mail.real import Email
from selvstyrt.integrations.maskinporten.real import Maskinporten
from selvstyrt.integrations.sms.demo import DemoSms
from selvstyrt.integrations.sms.real import Sms
from selvstyrt.integrations.svarut.demo import DemoSvarUt
from selvstyrt.integrations.svarut.real import SvarUt, SvarUtAccount
from selvstyrt.letters import ports
from selvstyrt.letters.actions.refuse_in_demo import refuse_in_demo
from selvstyrt.letters.queries import fails_on_command


def wire() -> None:
    """Plug every port of the rooms."""
    ports.PAPER.plug(paper())
    ports.EMAIL.plug(email())
    ports.SMS.plug(sms())
    casework_ports.ARCHIVE.plug(archive())


def paper() -> ports.DeliveryPort:
    """SELVSTYRT_DELIVERY: `demo` (when unset) or `svarut`."""
    if _choice("SELVSTYRT_DELIVERY", "demo", "svarut") == "demo":
        return DemoSvarUt(partial(fails_on_command, "paper"), partial(refuse_in_demo, port="paper"))
    token = Maskinporten(
        issuer=_needed("SELVSTYRT_MASKINPORTEN_ISSUER"),
        client=_needed("SELVSTYRT_MASKINPORTEN_CLIENT"),
        key=Path(_needed("SELVSTYRT_MASKINPORTEN_KEY_FILE")).read_text(),
        key_id=_needed("SELVSTYRT_MASKINPORTEN_KEY_ID"),
    )
    account = SvarUtAccount(
        url=os.environ.get("SELVSTYRT_SVARUT_URL", "https://svarut.ks.no"),
        account=_needed("SELVSTYRT_SVARUT_ACCOUNT"),
        integration=_needed("SELVSTYRT_SVARUT_INTEGRATION"),
        password=_needed("SELVSTYRT_SVARUT_PASSWORD"),
    )
    return SvarUt(account, token)


def email() -> ports.NoticePort:
    """SELVSTYRT_EMAIL: `demo` (when unset) or `smtp`."""
    if _choice("SELVSTYRT_EMAIL", "demo", "smtp") == "demo":
        return DemoEmail(partial(fails_on_command, "email"))
    return Email()


def sms() -> ports.NoticePort:
    """SELVSTYRT_SMS: `demo` (when unset) or `http`."""
    if _choice("SELVSTYRT_SMS", "demo", "http") == "demo":
        return DemoSms(partial(fails_on_command, "sms"))
    return Sms(
        url=_needed("SELVSTYRT_SMS_URL"),
        token=_needed("SELVSTYRT_SMS_TOKEN"),
        sender=os.environ.get("SELVSTYRT_SMS_SENDER", "Selvstyrt"),
    )


def archive() -> casework_ports.ArchivePort:
    """SELVSTYRT_ARCHIVE: `demo` (when unset) or `noark5`, which writes into SELVSTYRT_ARCHIVE_FOLDER."""
    if _choice("SELVSTYRT_ARCHIVE", "demo", "noark5") == "demo":
        return DemoArchive()
    return NoarkFolder(Path(_needed("SELVSTYRT_ARCHIVE_FOLDER")))


def _choice(name: str, *known: str) -> str:
    chosen = os.environ.get(name, known[0])
    if chosen not in known:
        raise ImproperlyConfigured(f"{name} is one of {', '.join(known)}, not {chosen}")
    return chosen


def _needed(name: str) -> str:
    if value := os.environ.get(name):
        return value
    raise ImproperlyConfigured(f"Set {name}: the chosen service needs it")
