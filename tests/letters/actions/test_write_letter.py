from uuid import UUID

import pytest
from django.db import DatabaseError, transaction
from tests.letters.people_of_fjordvik import caseworker, person, written
from tests.letters.writing import letter

from selvstyrt.core.models import Event
from selvstyrt.letters import queries
from selvstyrt.letters.models import Letter

pytestmark = pytest.mark.django_db


def test_the_letter_is_kept_with_its_pdf_and_logged():
    torunn, ingrid = caseworker(person("Torunn")), person("Ingrid")
    letter_id = written(torunn, ingrid)
    kept = queries.letter_for(torunn, letter_id)
    assert kept.document == letter()
    assert kept.pdf.startswith(b"%PDF-")
    assert kept.holder == kept.addressee == ingrid.id
    assert Event.objects.get(verb="write_letter").object_id == letter_id


@pytest.mark.parametrize("change", ["update", "delete"])
def test_the_database_itself_refuses_to_change_a_written_letter(change):
    letter_id: UUID = written(caseworker(person("Torunn")), person("Ingrid"))
    rows = Letter.objects.across("test").filter(id=letter_id)
    with pytest.raises(DatabaseError), transaction.atomic():
        rows.update(title="Other") if change == "update" else rows._raw_delete("default")
