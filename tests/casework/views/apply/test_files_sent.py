"""Files: judged by content, given out only to those who may see the case."""

from __future__ import annotations

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse
from tests.casework import files_to_send as sample
from tests.casework.applying import (
    a_sent_case,
    begin,
    fill,
    logged_in,
    people,
    send,
    shows,
    step,
    whole_draft,
)

from selvstyrt.casework.models import Attachment
from selvstyrt.core.models import Reading

pytestmark = pytest.mark.django_db


def upload(name, content):
    return SimpleUploadedFile(name, content)


def rows():
    return Attachment.objects.across("test")


def test_taken_named_safely_counted_once_and_removed():
    who = people()
    client = logged_in(who.ingrid)
    case_id = begin(client, who.ingrid)
    url = step(case_id, "attachments")
    both = [upload("../../legeerklæring.pdf", sample.PDF), upload("bilde.JPEG", sample.JPEG)]
    assert fill(client, url, {"uploads": both}).status_code == 302
    fill(client, url, {"uploads": upload("same again.pdf", sample.PDF)})
    assert sorted(row.name for row in rows()) == ["bilde.jpg", "legeerklæring.pdf"]
    row = rows().get(name="legeerklæring.pdf")
    assert "lege" not in row.file.name
    given = client.get(reverse("casework:attachment", args=[case_id, row.id]))
    assert given.content == sample.PDF
    assert given["X-Content-Type-Options"] == "nosniff"
    assert given["Content-Security-Policy"].startswith("sandbox")
    assert given["Content-Disposition"].startswith("attachment;")
    client.post(reverse("casework:remove_attachment", args=[case_id, row.id]))
    assert rows().count() == 1


def test_a_renamed_executable_is_refused_at_the_field_and_the_good_file_beside_it_is_kept():
    who = people()
    client = logged_in(who.ingrid)
    case_id = begin(client, who.ingrid)
    answer = fill(
        client,
        step(case_id, "attachments"),
        {"uploads": [upload("epikrise.pdf", sample.EXE), upload("brev.docx", sample.docx())]},
    )
    assert list(answer.context["form"].errors) == ["uploads"]
    assert shows(answer, "epikrise.pdf")
    assert [row.name for row in rows()] == ["brev.docx"]


def test_more_than_20_mb_is_refused():
    who = people()
    client = logged_in(who.ingrid)
    case_id = begin(client, who.ingrid)
    big = upload("stor.pdf", sample.PDF + bytes(20 * 1024 * 1024))
    assert fill(client, step(case_id, "attachments"), {"uploads": big}).status_code == 422
    assert not rows().exists()


def test_strangers_get_nothing_and_the_caseworker_s_look_is_told():
    who = people()
    client = logged_in(who.ingrid)
    case_id = whole_draft(client, who.ingrid)
    fill(client, step(case_id, "attachments"), {"uploads": upload("brev.pdf", sample.PDF)})
    url = reverse("casework:attachment", args=[case_id, rows().get().id])
    torunn = logged_in(who.torunn)
    assert torunn.get(url).status_code == 404  # a draft is the applicant's own
    send(client, case_id)
    assert logged_in(who.stranger).get(url).status_code == 404
    given = torunn.get(url)
    assert given.status_code == 200
    assert given.content == sample.PDF
    assert Reading.objects.get().purpose == "read_file"
    page = client.get(reverse("casework:own_case", args=[case_id]))
    assert shows(page, "Torunn")
    assert shows(page, "Fjordvik kommune")


def test_what_paragraph_19_keeps_back_is_named_with_its_reason_but_not_given():
    who = people()
    case_id = a_sent_case(who)
    client = logged_in(who.ingrid)
    fill(
        client,
        reverse("casework:send_information", args=[case_id]),
        {"text": "Se vedlegg", "uploads": upload("brev.pdf", sample.PDF)},
    )
    row = rows().get()
    rows().update(withheld_because="Opplysninger om en annens helse")
    assert client.get(reverse("casework:attachment", args=[case_id, row.id])).status_code == 404
    page = client.get(reverse("casework:own_case", args=[case_id]))
    assert shows(page, "Opplysninger om en annens helse")
    assert shows(page, "brev.pdf")
    given = logged_in(who.torunn).get(reverse("casework:attachment", args=[case_id, row.id]))
    assert given.status_code == 200
    assert given.content == sample.PDF
