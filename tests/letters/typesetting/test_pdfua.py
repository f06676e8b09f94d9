"""Letters by veraPDF and by our own checks of what PDF/UA leaves out; and that both see what is wrong."""

from __future__ import annotations

import io
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pypdf import PdfReader, PdfWriter
from pypdf.generic import ArrayObject, NameObject, NumberObject, TextStringObject
from tests.letters import tagged, verapdf
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

LONG = "Du bestemmer selv hvem, hva, hvor og når. " * 30
EVERY_KIND = (
    Heading("Først"),
    Paragraph(LONG),
    Facts((("Timer i uka", "37 t 30 min"), ("Vilkår", LONG))),
    Heading("Del av en del", 3),
    BulletList(("Ett punkt.", LONG)),
    Table("En tabell over flere sider", ("Hva", "Timer"), (("Stell", "7 t"),) * 60, numeric=(1,)),
    Heading("Sist"),
    Table("En liten tabell", ("Hva", "Hvorfor"), (("Fritid\nVenner", LONG),)),
)


def test_every_kind_of_block_passes_in_each_language_and_variant() -> None:
    written = {
        f"{language}-{variant}": letter(blocks=EVERY_KIND, language=language, variant=variant)
        for language in Language
        for variant in Variant
    }
    pdfs = {name: typeset(each) for name, each in written.items()}
    assert verapdf.findings(pdfs) == {name: [] for name in written}
    for name, each in written.items():
        assert tagged.findings(pdfs[name], title=each.title, language=each.language) == [], name


spans = st.integers(1, 300).map(lambda count: "ord " * count)
blocks = st.one_of(
    st.builds(Heading, st.just("En del"), st.just(2)),
    st.builds(Paragraph, spans),
    st.builds(Facts, spans.map(lambda said: (("Vilkår", said), ("Timer", "7 t")))),
    st.builds(BulletList, spans.map(lambda said: ("Kort.", said))),
    st.integers(1, 70).map(lambda rows: Table("Lang", ("Hva", "Timer"), (("Stell", "7 t"),) * rows, (1,))),
    spans.map(lambda said: Table("Bred", ("Hva", "Hvorfor", "Når"), (("Stell", said, "nå"),) * 3)),
)


@settings(max_examples=40, suppress_health_check=[HealthCheck.too_slow])
@given(body=st.lists(blocks, min_size=3, max_size=9).map(tuple), variant=st.sampled_from(list(Variant)))
def test_wherever_the_pages_break_tables_keep_headers_and_caption(body: Any, variant: Variant) -> None:
    pdf = typeset(letter(blocks=body, variant=variant))
    assert tagged.findings(pdf, title=letter().title, language="nb") == []


WIDE = Table(
    "Timer",
    ("Del av livet", "Søkt om", "Innvilget", "Hvorfor"),
    (("Personlig stell", "90 minutter", "60 minutter", "Nei."),),
)


@pytest.mark.parametrize(
    ("variant", "reason", "is_table"),
    [(Variant.NORMAL, "Nei.", True), (Variant.LARGE, "Nei.", False), (Variant.NORMAL, LONG, False)],
)
def test_a_table_of_narrow_columns_is_told_row_by_row(variant: Variant, reason: str, is_table: bool) -> None:
    told = replace(WIDE, rows=((*WIDE.rows[0][:3], reason),))
    pdf = typeset(letter(blocks=(told,), variant=variant))
    assert ("Table" in [tagged.name(each) for each in tagged.tag_tree(pdf)]) is is_table
    each_with_its_header = f"Personlig stell Søkt om 90 minutter Innvilget 60 minutter Hvorfor {reason[:20]}"
    assert (each_with_its_header in tagged.words(pdf)) is not is_table


@pytest.mark.parametrize("said", ["pbrl § 2-1 d", "§§ 7-2", "1. mai", "4 uker", "37 t"])
def test_what_belongs_together_stays_on_one_line(said: str) -> None:
    lines = "\n".join(
        page.extract_text()
        for start in range(60, 90)
        for page in tagged.read(typeset(letter(blocks=(Paragraph("a" * start + " b b " + said),)))).pages
    ).replace("\N{NO-BREAK SPACE}", " ")
    assert lines.count(said.split(" ", 1)[1] if said.startswith("pbrl") else said) == 30


Spoil = Callable[[PdfWriter], None]


def first(pdf: PdfWriter, tag: str) -> Any:
    """The first structure element of this name."""
    found = tagged.tags(pdf.root_object["/StructTreeRoot"])
    return next(each for each in found if tagged.name(each) == tag)


def renamed(tag: str, to: str) -> Spoil:
    return lambda pdf: first(pdf, tag).update({NameObject("/S"): NameObject(f"/{to}")})


def without(*path: str) -> Spoil:
    def spoil(pdf: PdfWriter) -> None:
        at: Any = pdf.root_object
        for key in path[:-1]:
            at = at[key].get_object()
        del at[path[-1]]

    return spoil


def first_font(pdf: PdfWriter) -> Any:
    return next(iter(pdf.pages[0]["/Resources"]["/Font"].values())).get_object()


def without_text_of_glyphs(pdf: PdfWriter) -> None:
    del first_font(pdf)["/ToUnicode"]


def without_typeface(pdf: PdfWriter) -> None:
    inside = first_font(pdf)["/DescendantFonts"][0].get_object()["/FontDescriptor"].get_object()
    for key in [each for each in inside if each.startswith("/FontFile")]:
        del inside[key]


def with_loose_content(pdf: PdfWriter) -> None:
    said = pdf.pages[0].get_contents()
    said.set_data(said.get_data() + b"\nq 0 0 10 10 re f Q\n")
    pdf.pages[0][NameObject("/Contents")] = pdf._add_object(said)


def with_words_below_the_page(pdf: PdfWriter) -> None:
    said = pdf.pages[0].get_contents()
    said.set_data(b"1 0 0 1 0 -780 cm\n" + said.get_data())
    pdf.pages[0][NameObject("/Contents")] = pdf._add_object(said)


def with_loose_link(pdf: PdfWriter) -> None:
    link = next(each for page in pdf.pages for each in page.get("/Annots", ()))
    link.get_object().pop("/Contents", None)
    link.get_object().pop("/StructParent", None)


def without_scope(pdf: PdfWriter) -> None:
    for row in ("TH", "TD"):
        for each in tagged.tags(pdf.root_object["/StructTreeRoot"]):
            if tagged.name(each) == row:
                each.pop("/A", None)
                each.pop("/ID", None)


def said_to_be(language: str) -> Spoil:
    return lambda pdf: pdf.root_object.update({NameObject("/Lang"): TextStringObject(language)})


def with_wide_row(pdf: PdfWriter) -> None:
    first(pdf, "TD")[NameObject("/A")] = ArrayObject()
    first(pdf, "TD").update({NameObject("/S"): NameObject("/TH"), NameObject("/ColSpan"): NumberObject(2)})


SPOILED_BY_VERAPDF: dict[str, tuple[Spoil, str]] = {
    "not tagged": (without("/MarkInfo"), "6.2"),
    "no tag tree": (without("/StructTreeRoot"), "7.1"),
    "loose content": (with_loose_content, "7.1-3"),
    "title not shown": (without("/ViewerPreferences"), "7.1-10"),
    "no metadata": (without("/Metadata"), "7.1-8"),
    "unknown tag": (renamed("P", "Paragraf"), "7.1-5"),
    "no language": (without("/Lang"), "7.2"),
    "row outside its table": (renamed("TBody", "Div"), "7.2"),
    "figure without words": (renamed("P", "Figure"), "7.3-1"),
    "heading skipped": (renamed("H2", "H3"), "7.4.2-1"),
    "headers that head nothing": (without_scope, "7.5"),
    "link outside the tags": (with_loose_link, "7.18"),
    "typeface left out": (without_typeface, "7.21.4.1"),
    "glyphs without text": (without_text_of_glyphs, "7.21.7"),
}
SPOILED_BY_US: dict[str, tuple[Spoil, str]] = {
    "wrong language": (said_to_be("en-GB"), "says it is in en-GB"),
    "no language": (without("/Lang"), "says it is in None"),
    "two titles": (renamed("H2", "H1"), "not its title"),
    "heading skipped": (renamed("H2", "H3"), "a heading is skipped"),
    "no headers": (renamed("TH", "TD"), "first row is not of headers"),
    "no caption": (renamed("Caption", "P"), "no caption"),
    "header within": (with_wide_row, "not of one cell for each column"),
    "figure without words": (renamed("P", "Figure"), "a figure says nothing"),
    "words nobody sees": (with_words_below_the_page, "outside the page"),
}


def spoiled(spoil: Spoil) -> bytes:
    writer, made = PdfWriter(clone_from=PdfReader(io.BytesIO(typeset(letter())))), io.BytesIO()
    spoil(writer)
    writer.write(made)
    return made.getvalue()


def test_verapdf_sees_what_is_spoiled_and_passes_what_is_only_copied() -> None:
    copies = {name: spoiled(spoil) for name, (spoil, _) in SPOILED_BY_VERAPDF.items()}
    found = verapdf.findings({**copies, "only copied": spoiled(lambda _pdf: None)})
    assert found.pop("only copied") == []
    unseen = {
        name: found[name]
        for name, (_, rule) in SPOILED_BY_VERAPDF.items()
        if not any(each.startswith(rule) for each in found[name])
    }
    assert unseen == {}


@pytest.mark.parametrize("name", SPOILED_BY_US)
def test_our_own_checks_see_what_is_spoiled(name: str) -> None:
    spoil, says = SPOILED_BY_US[name]
    found = tagged.findings(spoiled(spoil), title=letter().title, language="nb")
    assert any(says in each for each in found), found


def test_our_own_checks_know_the_title_and_pass_what_is_only_copied() -> None:
    copy = spoiled(lambda _pdf: None)
    assert tagged.findings(copy, title=letter().title, language="nb") == []
    assert tagged.findings(copy, title="Noe annet", language="nb") == ["the title is not the letter's"]
