"""The caseworker's pages through the front door: who sees what, and how many queries it takes."""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import Any
from uuid import uuid4

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from tests.casework.office_world import Office, account_of

from selvstyrt.casework.actions.appoint_stand_in import appoint_stand_in
from selvstyrt.casework.actions.begin_assessment import begin_assessment
from selvstyrt.casework.domain.life import LifeArea
from selvstyrt.casework.models import Application, Assessment, AssessmentLine, Case, Meeting, Question, Setup
from selvstyrt.core import clock
from selvstyrt.core.domain.actor import Actor
from selvstyrt.ui.catalogue import say

pytestmark = pytest.mark.django_db
TABS = (
    "case",
    "case_people",
    "case_application",
    "case_dialogue",
    "case_assessment",
    "case_law",
    "case_history",
)
MOST_QUERIES = 12
FOLD_OPEN = re.compile(r'<details class="ds-details" open')


@pytest.fixture
def office(monday: Any) -> Office:
    return Office()


def client_of(actor: Actor) -> Client:
    client = Client()
    client.force_login(account_of(actor), backend="allauth.account.auth_backends.AuthenticationBackend")
    return client


def queries(client: Client, url: str) -> int:
    """How many questions the page asks the database; transaction marks are none."""
    client.get(url)
    with CaptureQueriesContext(connection) as captured:
        assert client.get(url).status_code == 200
    marks = ("SAVEPOINT", "RELEASE", "BEGIN", "COMMIT")
    return sum(not query["sql"].startswith(marks) for query in captured.captured_queries)


def url(name: str, case: Case, **more: object) -> str:
    return reverse(f"casework:{name}", kwargs={"case_id": case.id, **more})


@pytest.mark.parametrize("tab", ["mine", "unassigned", "team", "due"])
def test_the_list_asks_as_many_questions_for_ten_cases_as_for_a_thousand(office: Office, tab: str) -> None:
    client, where = client_of(office["Torunn"]), f"{reverse('casework:worklist')}?tab={tab}"
    for turn in range(10):
        office.case({LifeArea.HOME: 5}, caseworker="Torunn" if turn % 2 else None, days_ago=40)
    few = queries(client, where)
    more = [
        Case(
            municipality="9901",
            number=f"N{turn}",
            holder_id=office.ingrid.id,
            state="submitted",
            caseworker_id=office["Torunn"].person if turn % 2 else None,
            received_at=clock.now() - timedelta(days=30, minutes=turn),
        )
        for turn in range(990)
    ]
    Case.objects.bulk_create(more)
    assert queries(client, where) == few <= MOST_QUERIES


def test_pages_of_the_list_meet_end_to_end(office: Office) -> None:
    cases = [office.case({LifeArea.HOME: 5}) for _ in range(45)]
    client, here = client_of(office["Torunn"]), reverse("casework:worklist")
    seen: list[Any] = []
    page = client.get(here).context["page"]
    while True:
        seen += [row.id for row in page.rows]
        if page.after is None:
            break
        page = client.get(here, {"after": str(page.after)}).context["page"]
    assert seen == [case.id for case in reversed(cases)]
    back = client.get(here, {"before": str(page.before)}).context["page"]
    assert [row.id for row in back.rows] == seen[20:40]
    assert client.get(here, {"after": "rubbish", "tab": "none"}).status_code == 200


def test_search_finds_by_receipt_number_and_by_name(office: Office) -> None:
    case = office.case({LifeArea.HOME: 5}, caseworker=None)
    client, here = client_of(office["Mai"]), reverse("casework:worklist")
    for text in (case.number or "", "sørli", (case.number or "").lower().replace("-", " ")):
        assert [row.id for row in client.get(here, {"q": text}).context["page"].rows] == [case.id]
    assert client.get(here, {"q": "Nobody"}).context["page"].rows == []


@pytest.mark.parametrize("name", TABS)
def test_each_page_of_a_case_opens_within_its_queries(office: Office, name: str) -> None:
    case = office.case({LifeArea.HOME: 20, LifeArea.MEALS: 12}, arenas={"functional_assistance": 2250})
    begin_assessment(actor=office["Torunn"], case_id=case.id)
    client = client_of(office["Torunn"])

    def ask(times: int) -> None:
        for turn in range(times):
            Question.objects.create(
                municipality="9901",
                case=case,
                asked_by_id=office["Torunn"].person,
                asked_at=clock.now(),
                text=f"Spørsmål {turn}",
            )

    ask(1)
    few = queries(client, url(name, case))
    ask(12)
    assert queries(client, url(name, case)) == few <= MOST_QUERIES


@pytest.mark.parametrize("name", TABS)
def test_another_municipality_and_strangers_find_nothing(office: Office, name: str) -> None:
    elsewhere = office.case({LifeArea.HOME: 5}, municipality="9902", caseworker=None)
    client = client_of(office["Torunn"])
    assert client.get(url(name, elsewhere)).status_code == 404
    assert client.get(reverse(f"casework:{name}", kwargs={"case_id": uuid4()})).status_code == 404
    here = office.case({LifeArea.HOME: 5})
    assert client_of(Actor(person=office.ingrid.id, role="holder")).get(url(name, here)).status_code == 404
    assert Client().get(url(name, here)).status_code == 302


def test_whoever_stands_in_finds_the_cases_of_the_absent_under_mine_marked(office: Office) -> None:
    case = office.case({LifeArea.HOME: 5}, caseworker="Mai")
    client, here = client_of(office["Torunn"]), reverse("casework:worklist")
    assert client.get(here).context["page"].rows == []
    today = clock.today()
    appoint_stand_in(
        actor=office["Torunn"],
        absent=office["Mai"].person,
        stand_in=office["Torunn"].person,
        valid_from=today,
        valid_to=today + timedelta(days=7),
    )
    (row,) = client.get(here).context["page"].rows
    assert (row.id, row.stands_in_for) == (case.id, "Mai Dahl")
    assert client.post(url("begin_assessment", case)).status_code == 302
    assert Assessment.objects.within("9901").filter(case=case).exists()


def test_a_case_is_not_handed_over_to_the_one_who_has_it(office: Office) -> None:
    case = office.case({LifeArea.HOME: 5}, caseworker="Torunn")
    form = client_of(office["Torunn"]).get(url("hand_over_case", case)).context["form"]
    offered = {str(value) for value, _name in form.fields["to"].choices}
    assert str(office["Mai"].person) in offered
    assert str(office["Torunn"].person) not in offered


def test_a_disqualified_caseworker_is_shut_out_from_then_on(office: Office) -> None:
    case = office.case({LifeArea.HOME: 5})
    client = client_of(office["Torunn"])
    told = {"reason": "Søkeren er søsteren min.", "is_sure": "on"}
    assert client.post(url("declare_disqualified", case), told).status_code == 302
    assert all(client.get(url(name, case)).status_code == 404 for name in TABS)
    case.refresh_from_db()
    assert case.caseworker_id is None
    assert client_of(office["Mai"]).post(url("take_case", case)).status_code == 302
    case.refresh_from_db()
    assert case.caseworker_id == office["Mai"].person


class TestAssessing:
    @pytest.fixture
    def case(self, office: Office) -> Case:
        case = office.case({LifeArea.HOME: 20}, arenas={"functional_assistance": 2250})
        begin_assessment(actor=office["Torunn"], case_id=case.id)
        return case

    @pytest.fixture
    def line(self, case: Case) -> AssessmentLine:
        found: AssessmentLine = AssessmentLine.objects.within("9901").get(assessment__case=case)
        return found

    def typed(self, line: AssessmentLine, **more: str) -> dict[str, str]:
        facts = dict.fromkeys(
            (
                "had_right_before_67",
                "higher_cost_documented",
                "night_continuous",
                "helpers_continuous",
                "respite_for_home_child",
            ),
            "unknown",
        )
        own = {
            f"{line.id}-{name}": value
            for name, value in {
                "hours": "18",
                "service": "personal_assistance",
                "helpers": "1",
                "reason": "Ektefellen vil fortsette å lage maten.",
                **more,
            }.items()
        }
        return {**facts, "duration_months_low": "36", **own}

    def test_no_hours_are_filled_in_beforehand(
        self, office: Office, case: Case, line: AssessmentLine
    ) -> None:
        assert line.assessed_minutes is None
        page = client_of(office["Torunn"]).get(url("case_assessment", case))
        assert page.context["form"][f"{line.id}-hours"].value() == ""

    def test_saving_shows_the_law_beside(self, office: Office, case: Case, line: AssessmentLine) -> None:
        client = client_of(office["Torunn"])
        assert client.post(url("case_assessment", case), self.typed(line)).status_code == 302
        line.refresh_from_db()
        assert line.assessed_minutes == 18 * 60
        page = client.get(url("case_law", case)).content.decode()
        assert "55,5 t" in page
        assert "§ 3-8" in page
        assert "2. mai 2026" in page

    def test_typing_works_out_the_law_without_saving(
        self, office: Office, case: Case, line: AssessmentLine
    ) -> None:
        client = client_of(office["Torunn"])
        answer = client.post(
            url("case_assessment", case), self.typed(line, hours="32"), headers={"HX-Request": "true"}
        )
        assert answer.context["told"].outcome.result == "right"
        assert b"<html" not in answer.content
        line.refresh_from_db()
        assert line.assessed_minutes is None

    @pytest.mark.parametrize(
        ("field", "value"),
        [("hours", "-1"), ("hours", "169"), ("hours", "mange"), ("service", ""), ("reason", "")],
    )
    def test_a_fault_stands_at_its_field_and_nothing_is_saved(
        self, office: Office, case: Case, line: AssessmentLine, field: str, value: str
    ) -> None:
        page = client_of(office["Torunn"]).post(
            url("case_assessment", case), self.typed(line, **{field: value})
        )
        assert list(page.context["form"].errors) == [f"{line.id}-{field}"]
        assert value in page.content.decode()
        line.refresh_from_db()
        assert line.assessed_minutes is None
        assert Assessment.objects.within("9901").get(case=case).duration_months_low is None

    def test_what_does_not_matter_is_folded_away_unless_it_is_wrong(
        self, office: Office, case: Case, line: AssessmentLine
    ) -> None:
        client = client_of(office["Torunn"])
        page = client.get(url("case_assessment", case))
        assert {field.name for field in page.context["folded"]} >= {"child_birth_date", "had_right_before_67"}
        assert not FOLD_OPEN.search(page.content.decode())
        wrong = self.typed(line) | {"child_birth_date": "31.31.2020"}
        assert FOLD_OPEN.search(client.post(url("case_assessment", case), wrong).content.decode())
        client.post(url("case_assessment", case), self.typed(line))  # 18 hours: the duty to offer stands
        shown = client.get(url("case_assessment", case)).context["shared"]
        assert "duty_considered" in {field.name for field in shown}

    def test_hours_that_cannot_be_are_said_to_count_as_not_known(
        self, office: Office, case: Case, line: AssessmentLine
    ) -> None:
        client, htmx = client_of(office["Torunn"]), {"HX-Request": "true"}
        for hours, unread in (("abc", True), ("12,5", False)):
            typed = self.typed(line, hours=hours)
            answer = client.post(url("case_assessment", case), typed, headers=htmx)
            assert answer.context["is_unread"] is unread
        assert answer.context["sums"].assessed == 750
        assert client.get(url("case_assessment", case)).context["sums"].assessed == 0  # nothing was saved

    def test_a_colleague_reads_and_cannot_write(
        self, office: Office, case: Case, line: AssessmentLine
    ) -> None:
        client = client_of(office["Mai"])
        client.post(url("case_assessment", case), self.typed(line))
        line.refresh_from_db()
        assert line.assessed_minutes is None
        assert client.get(url("case_assessment", case)).status_code == 200

    def test_a_line_is_split_so_that_what_was_asked_stays_the_same(
        self, office: Office, case: Case, line: AssessmentLine
    ) -> None:
        client = client_of(office["Torunn"])
        where = url("split_assessment_line", case, line_id=line.id)
        assert client.post(where, {"asked": "20"}).status_code == 200
        assert client.post(where, {"asked": "7,5"}).status_code == 302
        asked = AssessmentLine.objects.within("9901").filter(assessment__case=case)
        assert sorted(asked.values_list("asked_minutes", flat=True)) == [450, 750]
        assert client.post(url("add_assessment_line", case), {"add-area": "travel"}).status_code == 302
        assert asked.filter(area="travel", asked_minutes=0, assessed_minutes=None).count() == 1


@pytest.mark.parametrize(
    "name",
    ["ask_question", "book_meeting", "record_view", "hand_over_case", "assign_case", "declare_disqualified"],
)
def test_each_form_opens_and_says_what_is_missing(office: Office, name: str) -> None:
    case = office.case({LifeArea.HOME: 5})
    client = client_of(office["Torunn"])
    assert client.get(url(name, case)).status_code == 200
    assert client.post(url(name, case), {}).status_code == 200


def test_a_question_waits_until_the_municipality_has_said_whom_to_ask(office: Office) -> None:
    case = office.case({LifeArea.HOME: 5})
    asked = client_of(office["Torunn"]).post(url("ask_question", case), {"text": "Hvem hjelper deg?"})
    assert asked.context["form"].non_field_errors() == [say("casework.nobody_to_ask")]
    assert not case.questions.exists()


def test_dialogue_from_question_to_minutes(office: Office) -> None:
    case = office.case({LifeArea.HOME: 5})
    Setup.objects.create(
        municipality="9901",
        letterhead="Fjordvik kommune",
        contact_name="Servicetorget",
        contact_phone="57 00 00 00",
    )
    client = client_of(office["Torunn"])
    client.post(url("ask_question", case), {"text": "Hvem hjelper deg i dag?"})
    yesterday = (clock.today() - timedelta(days=1)).isoformat()
    client.post(url("book_meeting", case), {"kind": "home_visit", "on": yesterday, "at": "10:00"})
    meeting = case.meetings.get()
    client.post(url("minute_meeting", case, meeting_id=meeting.id), {"minutes": "Vi snakket om kvelden."})
    tomorrow = (clock.today() + timedelta(days=1)).isoformat()
    late = client.post(url("record_view", case), {"whose": "holder", "text": "Nei", "heard_on": tomorrow})
    assert "heard_on" in late.context["form"].errors
    client.post(
        url("record_view", case), {"whose": "holder", "text": "Jeg vil bo hjemme.", "heard_on": yesterday}
    )
    page = client.get(url("case_dialogue", case)).content.decode()
    for said in ("Hvem hjelper deg i dag?", "Vi snakket om kvelden.", "Jeg vil bo hjemme."):
        assert said in page


def test_a_child_and_both_parents_can_be_chosen_by_name(office: Office) -> None:
    from tests.people.world import person

    from selvstyrt.core.domain.actor import SYSTEM
    from selvstyrt.people.actions.record_parental_responsibility import record_parental_responsibility

    omar, leila, yusuf = (
        person("Omar", date(2016, 9, 1), turn=1),
        person("Leila", date(1985, 1, 1)),
        person("Yusuf", date(1983, 1, 1)),
    )
    for parent in (leila, yusuf):
        record_parental_responsibility(actor=SYSTEM, child=omar.id, parent=parent.id)
    case = office.case({LifeArea.HOME: 5}, holder=omar.id)
    form = client_of(office["Torunn"]).get(url("record_view", case)).context["form"]
    values = [value for value, _label in form.fields["whose"].choices]
    assert values[0] == "child"
    assert set(values[1:]) == {f"parent:{leila.id}", f"parent:{yusuf.id}"}
    assert "has parental responsibility and has not been heard" in _dialogue(office, case)


def test_a_co_leader_from_the_application_is_to_be_talked_with_until_a_meeting_names_them(
    office: Office,
) -> None:
    case = office.case({LifeArea.HOME: 5})
    Application.objects.within("9901").filter(case=case).update(co_leader_name="Elin")
    assert "Elin is named as co-leader" in _dialogue(office, case)
    assert "own view is not written down" in _dialogue(office, case)
    Meeting.objects.create(
        municipality="9901", case=case, kind="home_visit", at=clock.now(), with_whom="Ingrid og Elin"
    )
    assert "Elin is named as co-leader" not in _dialogue(office, case)


def _dialogue(office: Office, case: Case) -> str:
    client = client_of(office["Torunn"])
    client.cookies["language"] = "en"
    return str(client.get(url("case_dialogue", case)).content.decode()).replace("’", "'")


@pytest.mark.parametrize("name", ["case_application", "case_dialogue"])
def test_what_people_wrote_is_read_in_their_language_on_a_page_in_another(office: Office, name: str) -> None:
    case = office.case({LifeArea.HOME: 5})
    Question.objects.create(
        municipality="9901",
        case=case,
        text="Hvem hjelper deg?",
        asked_by_id=office["Torunn"].person,
        asked_at=clock.now(),
    )
    client = client_of(office["Torunn"])
    client.cookies["language"] = "en"
    page = client.get(url(name, case)).content.decode()
    assert '<html lang="en"' in page
    assert 'class="own-words" lang="nb"' in page
    assert 'class="own-words">' not in page
