"""The PDF is tagged, has a language and table headers, and takes any text for text."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.letters.tagged import name, read, tag_tree, words
from tests.letters.writing import letter

from selvstyrt.letters.domain.document import (
    BulletList,
    Facts,
    Heading,
    Language,
    Paragraph,
    Table,
    Variant,
)
from selvstyrt.letters.typesetting.render import typeset


def tag_names(pdf: bytes) -> list[str]:
    return [f"/{name(each)}" for each in tag_tree(pdf)]


@pytest.mark.parametrize("variant", list(Variant))
@pytest.mark.parametrize(("language", "said"), [("nb", "nb-NO"), ("nn", "nn-NO"), ("en", "en-GB")])
def test_the_pdf_says_its_language_title_and_that_it_is_ua_1(language, said, variant):
    pdf = typeset(letter(language=Language(language), variant=variant))
    root = read(pdf).trailer["/Root"]
    assert root["/Lang"] == said
    assert root["/MarkInfo"]["/Marked"]
    assert root["/ViewerPreferences"]["/DisplayDocTitle"]
    assert read(pdf).metadata.title == "Vedtak om brukerstyrt personlig assistanse"
    assert b"pdfuaid" in root["/Metadata"].get_data()


def test_each_column_has_a_header_cell_and_the_table_a_caption():
    names = tag_names(typeset(letter()))
    assert names.count("/TH") == 3
    assert names.count("/TD") == 6
    assert "/Caption" in names
    assert "/THead" in names


def test_headings_and_lists_are_tagged_as_such():
    names = tag_names(typeset(letter()))
    assert [name for name in names if name in ("/Title", "/H1", "/H2", "/H3")] == ["/H1", "/H2", "/H3"]
    assert names.count("/L") >= 3
    assert "/Figure" not in names


def test_the_same_letter_is_the_same_bytes():
    assert typeset(letter()) == typeset(letter())


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        ("nb", ["22. november 2026", "Vår referanse", "Side 1 av"]),
        ("nn", ["22. november 2026", "Vår referanse", "Side 1 av"]),
        ("en", ["22 November 2026", "Our reference", "Page 1 of"]),
    ],
)
def test_what_stands_around_the_text_is_in_the_language_of_the_letter(language, expected):
    text = words(typeset(letter(language=Language(language))))
    for each in expected:
        assert each in text


SOURCE = '#panic("no") $x^2$ *bold* _it_ \\ #sys.inputs `raw` = Heading /* c */ // x " ] } @ref <label> https://x.y'


@pytest.mark.parametrize(
    "blocks",
    [
        (Paragraph(SOURCE),),
        (Heading(SOURCE),),
        (BulletList((SOURCE,)),),
        (Facts(((SOURCE, SOURCE),)),),
        (Table(SOURCE, (SOURCE,), ((SOURCE,),)),),
    ],
)
def test_text_that_looks_like_typst_is_only_text(blocks):
    text = words(typeset(letter(blocks=blocks))).replace(" ", "")
    assert '#panic("no")$x^2$*bold*_it_\\#sys.inputs`raw`' in text


def test_large_print_is_eighteen_points():
    sizes: set[float] = set()

    def visit(text: str, _cm: Any, tm: Any, _font: Any, size: float) -> None:
        if "37,5" in text:
            sizes.add(round(size * abs(tm[3]), 1))

    pdf = typeset(letter(variant=Variant.LARGE, blocks=(Paragraph("37,5"),)))
    for page in read(pdf).pages:
        page.extract_text(visitor_text=visit)
    assert sizes == {18.0}


def test_a_megabyte_of_text_is_set():
    pdf = typeset(letter(blocks=(Paragraph("Ærlig talt, dette er langt. " * 40_000),)))
    assert len(read(pdf).pages) > 200


def test_a_megabyte_without_a_space_is_broken_into_lines():
    pdf = typeset(letter(blocks=(Paragraph("a" * 1_000_000),)))
    assert len(read(pdf).pages) > 100


def test_what_the_typeface_lacks_is_marked_and_never_stops_a_letter():
    pdf = typeset(letter(blocks=(Paragraph("Hei 😀 مرحبا 你好 \x00\x1b Čáhci ŋ ß Ж"),)))
    text = words(pdf)
    assert "Čáhci ŋ ß Ж" in text
    assert "\N{WHITE SQUARE}" in text


anything = st.text(max_size=200)
seen = anything.filter(lambda text: any(char.isprintable() and not char.isspace() for char in text))
blocks = st.one_of(
    st.builds(Paragraph, anything),
    st.builds(BulletList, st.lists(anything, min_size=1, max_size=4).map(tuple)),
    st.builds(Facts, st.lists(st.tuples(anything, anything), min_size=1, max_size=3).map(tuple)),
    st.builds(
        lambda caption, head, cells: Table(caption, head, (cells, cells)),
        seen,
        st.tuples(*[seen] * 3),
        st.tuples(anything, anything, anything),
    ),
)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    title=seen,
    body=st.lists(blocks, max_size=6).map(tuple),
    variant=st.sampled_from(list(Variant)),
)
def test_every_letter_can_be_set_whatever_is_written_in_it(title, body, variant):
    pdf = typeset(letter(title=title, blocks=body, variant=variant))
    assert pdf.startswith(b"%PDF-")
