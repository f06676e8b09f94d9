import json
from collections.abc import Iterator
from typing import Any

import pytest
from tests.integrations.svarut.server import start

from selvstyrt.integrations.sms.demo import DemoSms
from selvstyrt.integrations.sms.format import number
from selvstyrt.integrations.sms.real import Sms
from selvstyrt.letters.ports import NoticeFailed


class Gateway:
    """A gateway that remembers what it was handed."""

    def __init__(self) -> None:
        self.url, self.status, self.taken = "", 200, []

    def answer(self, method: str, path: str, headers: dict[str, str], body: bytes) -> tuple[int, Any]:
        self.taken.append((method, path, headers["authorization"], json.loads(body)))
        return self.status, {}


@pytest.fixture
def gateway() -> Iterator[Gateway]:
    mind = Gateway()
    running = start(mind)
    yield mind
    running.shutdown()
    running.server_close()


def test_a_text_message_is_handed_over(gateway):
    Sms(f"{gateway.url}/send", "secret", "Fjordvik").send(
        "912 34 567", "left out", "Det ligger noe nytt til deg."
    )
    assert gateway.taken == [
        (
            "POST",
            "/send",
            "Bearer secret",
            {"to": "+4791234567", "from": "Fjordvik", "text": "Det ligger noe nytt til deg."},
        )
    ]


@pytest.mark.parametrize(("status", "code"), [(400, "service_refused"), (502, "service_down")])
def test_a_refusal_is_told(gateway, status, code):
    gateway.status = status
    with pytest.raises(NoticeFailed, match=code):
        Sms(gateway.url, "secret", "Fjordvik").send("91234567", "", "x")


def test_nobody_answers():
    with pytest.raises(NoticeFailed, match="service_unreachable"):
        Sms("http://127.0.0.1:9", "secret", "Fjordvik").send("91234567", "", "x")


@pytest.mark.parametrize(
    ("written", "expected"),
    [("91234567", "+4791234567"), ("0047 912 34 567", "+4791234567"), ("+46 70-123 45 67", "+46701234567")],
)
def test_numbers_are_written_the_worldwide_way(written, expected):
    assert number(written) == expected


@pytest.mark.parametrize("written", ["", "123", "01234567", "call me"])
def test_what_is_no_number_is_refused(written):
    with pytest.raises(NoticeFailed, match="not_a_number"):
        number(written)


def test_the_demo_fails_on_command():
    DemoSms(lambda: False).send("91234567", "", "x")
    with pytest.raises(NoticeFailed):
        DemoSms(lambda: True).send("91234567", "", "x")
