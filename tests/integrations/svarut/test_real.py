"""The real adapter against a server that speaks the format."""

from collections.abc import Iterator
from datetime import datetime, timedelta, timezone

import pytest

from selvstyrt.integrations.svarut.real import SvarUt, SvarUtAccount
from selvstyrt.letters.domain.delivery import DeliveryState
from selvstyrt.letters.domain.document import Recipient
from selvstyrt.letters.ports import DeliveryFailed, Shipment
from tests.integrations.svarut.server import ACCOUNT, SHIPMENT, TOKEN, SvarUtServer, start

LETTER = Shipment(
    reference="letter-1",
    title="Vedtak",
    pdf=b"%PDF-1.7 not really",
    recipient=Recipient("Synnøve", ("Fjordgata 4",), "6999", "Fjordvik"),
    language="nb",
)


@pytest.fixture
def server() -> Iterator[SvarUtServer]:
    mind = SvarUtServer()
    running = start(mind)
    yield mind
    running.shutdown()
    running.server_close()


def adapter(server: SvarUtServer) -> SvarUt:
    return SvarUt(SvarUtAccount(server.url, ACCOUNT, "integration-1", "a-password"), lambda: TOKEN)


def test_a_letter_is_posted_in_the_format_of_svarut(server):
    receipt = adapter(server).send(LETTER)
    [(metadata, files)] = server.posted
    assert metadata["mottaker"] == {
        "navn": "Synnøve",
        "adresselinje1": "Fjordgata 4",
        "postnummer": "6999",
        "poststed": "Fjordvik",
    }
    assert metadata["tittel"] == "Vedtak"
    assert metadata["eksternReferanse"] == "letter-1"
    assert "digitalId" not in metadata["mottaker"]
    assert files == [("brev.pdf", b"%PDF-1.7 not really")]
    assert (receipt.reference, receipt.state, receipt.party_state) == (
        SHIPMENT,
        DeliveryState.SENT,
        "SENDT_PRINT",
    )


def test_every_call_says_who_is_calling(server):
    adapter(server).send(LETTER)
    for headers in server.headers:
        assert headers["authorization"] == f"Bearer {TOKEN}"
        assert headers["integrasjonid"] == "integration-1"
        assert headers["integrasjonpassord"] == "a-password"


def test_a_letter_sent_before_is_not_posted_again(server):
    first = adapter(server).send(LETTER)
    assert adapter(server).send(LETTER) == first
    assert len(server.posted) == 1


def test_the_log_is_read_in_both_ways_of_writing_time(server):
    receipt = adapter(server).status(SHIPMENT)
    winter = timezone(timedelta(hours=1))
    assert [event.at for event in receipt.events] == [
        datetime(2026, 11, 22, 11, 30, tzinfo=winter),
        datetime(2026, 11, 22, 11, 31, tzinfo=winter),
    ]
    assert receipt.at == datetime(2026, 11, 22, 11, 33, 55, 8000, tzinfo=winter)


@pytest.mark.parametrize(
    ("status", "code"), [(400, "service_refused"), (403, "service_refused"), (503, "service_down")]
)
def test_a_refusal_carries_the_services_own_words(server, status, code):
    server.refusal = (status, {"status": status, "errorCode": "E17", "message": "Ugyldig postnummer"})
    with pytest.raises(DeliveryFailed) as failed:
        adapter(server).send(LETTER)
    assert (failed.value.code, failed.value.detail) == (code, f"{status} E17 Ugyldig postnummer")


def test_an_answer_nobody_understands_fails_and_is_kept(server):
    server.garbage = True
    with pytest.raises(DeliveryFailed, match="answer_unreadable"):
        adapter(server).status(SHIPMENT)


def test_nobody_answers():
    with pytest.raises(DeliveryFailed, match="service_unreachable"):
        SvarUt(SvarUtAccount("http://127.0.0.1:9", ACCOUNT, "i", "p"), lambda: TOKEN).send(LETTER)
