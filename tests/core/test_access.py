from uuid import UUID, uuid4

import pytest
from django.http import Http404, HttpRequest, HttpResponse
from django.test import RequestFactory

from selvstyrt.core.access import Read, actor_of, opens
from selvstyrt.core.domain.actor import Actor, Role
from selvstyrt.core.domain.errors import NotSeen
from selvstyrt.core.models import Reading

HOLDER, CASE = uuid4(), uuid4()
OWNER = Actor(HOLDER, Role.HOLDER)
CASEWORKER = Actor(uuid4(), Role.CASEWORKER, organisation=uuid4(), municipality="9901")


def request(actor: Actor | None, status: int = 200) -> HttpRequest:
    asked = RequestFactory().get("/somewhere/?page=2", headers={"X-Answer-With": status})
    if actor is not None:
        asked.actor = actor  # type: ignore[attr-defined]  # set by the middleware
    return asked


def find(actor: Actor, *, case_id: UUID) -> Read:
    if case_id != CASE:
        raise NotSeen
    return Read(HOLDER, "case", CASE)


@opens()
def public(_request: HttpRequest) -> HttpResponse:
    return HttpResponse("for all")


@opens(Role.HOLDER, Role.CASEWORKER, purpose="assess", reads=find)
def case_page(asked: HttpRequest, case_id: UUID) -> HttpResponse:
    return HttpResponse(actor_of(asked).role, status=int(asked.headers.get("X-Answer-With", 200)))


def test_a_public_page_opens_for_anyone() -> None:
    assert public(request(None)).status_code == 200
    assert public(request(OWNER)).status_code == 200


def test_who_is_not_logged_in_is_sent_to_log_in_and_back() -> None:
    sent = case_page(request(None), case_id=CASE)
    assert sent.status_code == 302
    assert sent["Location"].endswith("?next=%2Fsomewhere%2F%3Fpage%3D2")


@pytest.mark.parametrize("role", sorted(set(Role) - {Role.HOLDER, Role.CASEWORKER}))
def test_a_role_that_is_not_named_is_told_nothing(role: Role) -> None:
    with pytest.raises(Http404):
        case_page(request(Actor(HOLDER, role)), case_id=CASE)


def test_what_the_actor_may_not_see_is_not_there() -> None:
    with pytest.raises(Http404):
        case_page(request(CASEWORKER), case_id=uuid4())


@pytest.mark.django_db
def test_anothers_look_is_logged_with_its_purpose() -> None:
    assert case_page(request(CASEWORKER), case_id=CASE).status_code == 200
    read = Reading.objects.get()
    assert (read.person, read.role, read.organisation) == (
        CASEWORKER.person,
        "caseworker",
        CASEWORKER.organisation,
    )
    assert (read.holder, read.object_type, read.object_id, read.purpose) == (HOLDER, "case", CASE, "assess")


@pytest.mark.django_db
@pytest.mark.parametrize(("actor", "status"), [(OWNER, 200), (CASEWORKER, 302), (CASEWORKER, 400)])
def test_ones_own_look_and_a_page_not_shown_are_no_reading(actor: Actor, status: int) -> None:
    case_page(request(actor, status), case_id=CASE)
    assert not Reading.objects.exists()


@pytest.mark.django_db
def test_a_form_shown_again_with_its_faults_is_a_reading_too() -> None:
    case_page(request(CASEWORKER, 422), case_id=CASE)
    assert Reading.objects.get().person == CASEWORKER.person


def test_no_browser_keeps_a_page_behind_the_login() -> None:
    assert case_page(request(OWNER), case_id=CASE)["Cache-Control"] == "private, no-store"
    assert not public(request(OWNER)).has_header("Cache-Control")
