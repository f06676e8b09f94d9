"""Who may read a letter: written by hand, row by row."""

from uuid import uuid4

import pytest
from tests.letters.people_of_fjordvik import FJORDVIK, OTHER, caseworker, citizen, helper, person, written

from selvstyrt.core.domain.actor import Actor, Role
from selvstyrt.core.domain.errors import NotSeen
from selvstyrt.letters import actions, queries
from selvstyrt.letters.domain.delivery import Channel

pytestmark = pytest.mark.django_db


@pytest.fixture
def world():
    people = {name: person(name) for name in ("Ingrid", "Leila", "Torunn", "Geir", "Bente", "Arvid", "Hilde")}
    people["Stranger"] = person("Stranger")
    subject = uuid4()
    torunn = caseworker(people["Torunn"])
    letter_id = written(torunn, people["Ingrid"], subject=subject)
    actions.deliver_letter(actor=torunn, letter_id=letter_id, channel=Channel.PLATFORM)
    actions.bar_reader(actor=torunn, subject=subject, person=people["Bente"].id, municipality=FJORDVIK)
    return people, letter_id, subject


TABLE = [
    ("Ingrid", lambda p: citizen(p["Ingrid"]), True),
    ("who acts for Ingrid", lambda p: helper(p["Leila"], p["Ingrid"]), True),
    ("caseworker", lambda p: caseworker(p["Torunn"]), True),
    ("approver", lambda p: caseworker(p["Geir"], role=Role.APPROVER), True),
    ("disqualified colleague", lambda p: caseworker(p["Bente"]), False),
    ("caseworker elsewhere", lambda p: caseworker(p["Torunn"], OTHER), False),
    ("the caseworker as a private person", lambda p: citizen(p["Torunn"]), False),
    ("who acts for somebody else", lambda p: helper(p["Leila"], p["Stranger"]), False),
    ("administrator", lambda p: caseworker(p["Geir"], role=Role.ADMINISTRATOR), False),
    ("controller", lambda p: caseworker(p["Arvid"], role=Role.CONTROLLER), False),
    ("county governor", lambda p: Actor(p["Hilde"].id, Role.COUNTY_GOVERNOR), False),
    ("Stranger", lambda p: citizen(p["Stranger"]), False),
]


@pytest.mark.parametrize(("who", "actor_of", "may"), TABLE, ids=[row[0] for row in TABLE])
def test_who_may_read(world, who, actor_of, may):
    people, letter_id, subject = world
    actor = actor_of(people)
    if may:
        assert queries.letter_for(actor, letter_id).id == letter_id
        assert queries.letter_read(actor, letter_id=letter_id).holder == people["Ingrid"].id
        assert [card.id for card in queries.letters_about(actor, subject)] == [letter_id]
    else:
        with pytest.raises(NotSeen):
            queries.letter_for(actor, letter_id)
        with pytest.raises(NotSeen):
            queries.letter_read(actor, letter_id=letter_id)
        assert queries.letters_about(actor, subject) == []


def test_the_holders_own_list_is_read_without_the_pdfs(world, django_assert_num_queries):
    people, letter_id, _ = world
    with django_assert_num_queries(2):
        assert [card.id for card in queries.letters_to(citizen(people["Ingrid"]))] == [letter_id]
