import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.casework import files_to_send as sample

from selvstyrt.casework.domain.files import MOST_BYTES, judge_file, safe_name, type_by_content
from selvstyrt.core.domain.errors import Refused


@pytest.mark.parametrize(
    ("content", "content_type"),
    [
        (sample.PDF, "application/pdf"),
        (sample.JPEG, "image/jpeg"),
        (sample.png(), "image/png"),
        (sample.HEIC, "image/heic"),
        (sample.docx(), "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    ],
)
def test_the_types_taken_are_known_by_their_content(content, content_type):
    assert type_by_content(content) == content_type


@pytest.mark.parametrize(
    "content",
    [
        sample.EXE,
        sample.plain_zip(),
        sample.docx("word/vbaProject.bin"),
        b"PK\x03\x04 broken",
        b"<svg xmlns='http://www.w3.org/2000/svg'><script/></svg>",
        b"<html><script>alert(1)</script>",
        b"\x00\x00\x00\x18ftypisom" + bytes(40),  # a film
        b"plain words",
    ],
)
def test_anything_else_is_not_taken_whatever_it_is_called(content):
    with pytest.raises(Refused) as refused:
        judge_file("holiday.pdf", content)
    assert refused.value.code == "casework.file_type"


def test_empty_and_too_big():
    with pytest.raises(Refused, match="file_empty"):
        judge_file("a.pdf", b"")
    with pytest.raises(Refused, match="file_too_big"):
        judge_file("a.pdf", sample.PDF + bytes(MOST_BYTES))
    assert judge_file("a.pdf", sample.PDF + bytes(MOST_BYTES - len(sample.PDF))).name == "a.pdf"


@pytest.mark.parametrize(
    ("name", "safe"),
    [
        ("../../etc/passwd", "passwd.png"),
        ("C:\\Users\\x\\bilde.PNG", "bilde.png"),
        ("evil.exe", "evil.exe.png"),
        ("brev\u202egnp.exe", "brevgnp.exe.png"),
        ("<script>.png", "script.png"),
        ("", "file.png"),
        ("...", "file.png"),
        ("Epikrise frå sjukehuset.png", "Epikrise frå sjukehuset.png"),
    ],
)
def test_names(name, safe):
    assert safe_name(name, "image/png") == safe


@given(st.text(max_size=300))
def test_a_safe_name_is_never_a_path_and_always_ends_as_its_content(name):
    safe = safe_name(name, "application/pdf")
    assert safe.endswith(".pdf")
    assert len(safe) > 4
    assert not set('/\\<>:"|?*\r\n\0') & set(safe)
    assert not safe.startswith(".")
