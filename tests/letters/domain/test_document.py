import pytest
from tests.letters.writing import letter

from selvstyrt.letters.domain.document import (
    BulletList,
    Contact,
    Facts,
    Heading,
    NotALetter,
    Paragraph,
    Recipient,
    Sender,
    Table,
    Variant,
)


@pytest.mark.parametrize(
    "blocks",
    [
        (Heading("Part of a part", 3),),
        (Heading("Title again", 1),),
        (Heading(" "),),
        (BulletList(()),),
        (Facts(()),),
        (Table("", ("A",), (("1",),)),),
        (Table("Caption", (), ()),),
        (Table("Caption", ("A", ""), (("1", "2"),)),),
        (Table("Caption", ("A", "B"), (("1",),)),),
        (Table("Caption", ("A",), ()),),
        (Table("Caption", ("A",), (("1",),), numeric=(1,)),),
    ],
)
def test_what_a_screen_reader_could_not_follow_is_no_letter(blocks):
    with pytest.raises(NotALetter):
        letter(blocks=blocks)
    with pytest.raises(NotALetter):
        letter(easy=blocks)


def test_the_easy_setting_takes_the_easy_words_and_every_other_the_whole_letter():
    both = letter(easy=(Paragraph("Du får 7 timer."),))
    assert both.set_as(Variant.EASY).blocks == (Paragraph("Du får 7 timer."),)
    assert both.set_as(Variant.LARGE).blocks == both.blocks
    assert letter().set_as(Variant.EASY).blocks == letter().blocks


def test_a_letter_has_a_title_and_a_person_to_ask():
    with pytest.raises(NotALetter):
        letter(title=" ")
    with pytest.raises(NotALetter):
        letter(sender=Sender("Fjordvik kommune", (), Contact("Torunn", "")))


@pytest.mark.parametrize(
    ("postcode", "town", "is_postal"),
    [
        ("6999", "Fjordvik", True),
        ("699", "Fjordvik", False),
        ("69x9", "Fjordvik", False),
        ("6999", " ", False),
        ("", "", False),
    ],
)
def test_paper_needs_postcode_and_town(postcode, town, is_postal):
    assert Recipient("Ingrid", (), postcode, town).is_postal is is_postal
