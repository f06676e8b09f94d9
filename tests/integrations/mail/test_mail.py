from smtplib import SMTPRecipientsRefused

import pytest
from django.core import mail
from django.core.mail.backends.locmem import EmailBackend

from selvstyrt.integrations.mail.demo import DemoEmail
from selvstyrt.integrations.mail.real import Email
from selvstyrt.letters.ports import NoticeFailed


def test_a_notice_is_sent_as_plain_text_that_no_machine_answers():
    Email().send("ingrid@fjordvik.example", "Du har en ny\nmelding", "Logg inn.")
    [sent] = mail.outbox
    assert (sent.to, sent.subject, sent.body) == (
        ["ingrid@fjordvik.example"],
        "Du har en ny melding",
        "Logg inn.",
    )
    assert sent.extra_headers["Auto-Submitted"] == "auto-generated"
    assert sent.content_subtype == "plain"


@pytest.mark.parametrize(
    ("fault", "code"),
    [(SMTPRecipientsRefused({}), "service_refused"), (ConnectionRefusedError(), "service_unreachable")],
)
def test_a_fault_is_told(monkeypatch, fault, code):
    def fail(*_: object) -> None:
        raise fault

    monkeypatch.setattr(EmailBackend, "send_messages", fail)
    with pytest.raises(NoticeFailed, match=code):
        Email().send("ingrid@fjordvik.example", "x", "y")


def test_the_demo_sends_nothing_and_fails_on_command():
    DemoEmail(lambda: False).send("ingrid@fjordvik.example", "x", "y")
    assert mail.outbox == []
    with pytest.raises(NoticeFailed):
        DemoEmail(lambda: True).send("ingrid@fjordvik.example", "x", "y")
