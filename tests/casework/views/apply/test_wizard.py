"""The wizard through the public door: save on every step, leave, come back, send once."""

from __future__ import annotations

import pytest
from django.urls import reverse
from tests.casework.applying import (
    NEED,
    begin,
    fill,
    hidden,
    logged_in,
    people,
    send,
    shows,
    step,
    whole_draft,
)

from selvstyrt.casework.models import Case, Need, SentItem

pytestmark = pytest.mark.django_db
EVERYTHING = [
    "who",
    "life",
    "areas",
    "needs-personal_care",
    "needs-work",
    "elsewhere",
    "leading",
    "duration",
    "contact",
    "urgent",
    "attachments",
    "check",
]


def cases():
    return Case.objects.across("test")


def items():
    return SentItem.objects.across("test")


def needs():
    return Need.objects.across("test")


@pytest.mark.parametrize("language", ["nb", "nn", "en"])
def test_each_step_opens_in_each_language(language):
    who = people()
    client = logged_in(who.ingrid)
    case_id = whole_draft(client, who.ingrid)
    client.cookies["language"] = language
    for key in EVERYTHING:
        assert client.get(step(case_id, key)).status_code == 200


def test_from_first_word_to_receipt():
    who = people()
    client = logged_in(who.ingrid)
    case_id = begin(client, who.ingrid)
    ways = [
        ("life", {"wanted_life": "Arbeide og være mor"}, "areas"),
        ("areas", {"areas": ["personal_care", "work"]}, "needs-personal_care"),
        ("needs-personal_care", NEED, "needs-work"),
        ("needs-work", {}, "elsewhere"),
        ("elsewhere", {"kind": "functional_assistance", "payer": "NAV", "hours": "37,5"}, "leading"),
        ("leading", {"leading": "self"}, "duration"),
        ("duration", {"duration_answer": "not_known"}, "contact"),
        (
            "contact",
            {"phone": "912 34 567", "interpreter_language": "tegnspråk", "wants_paper": "on"},
            "urgent",
        ),
        ("urgent", {"urgent": "on", "urgent_why": "Mor er blitt syk"}, "attachments"),
        ("attachments", {}, "check"),
    ]
    for key, typed, after in ways:
        answer = fill(client, step(case_id, key), typed)
        assert answer.status_code == 302, (key, answer.content.decode()[:3000])
        assert answer["Location"] == step(case_id, after)
    page = client.get(step(case_id, "check"))
    assert shows(page, "10,5")  # 7 × 1:30
    assert shows(page, "48 t")  # with 37.5 from elsewhere
    answer = send(client, case_id)
    assert answer["Location"] == reverse("casework:receipt", args=[case_id])
    item = items().get()
    assert shows(client.get(answer["Location"]), item.receipt)
    case = cases().get()
    assert (case.number, case.state, case.urgent) == (item.receipt, "submitted", True)
    assert case.received_at is not None
    told = item.content
    assert told["wanted_life"] == "Arbeide og være mor"
    assert told["asked_minutes_a_week"] == 630
    assert told["needs"][0]["own_words"] == "Opp om morgonen"
    assert told["arenas"] == [{"kind": "functional_assistance", "payer": "NAV", "minutes_a_week": 2250}]
    assert told["duration_months"] == [None, None]
    assert shows(client.get(reverse("casework:sent_item", args=[case_id, item.id])), "Mor er blitt syk")


def test_steps_in_any_order_and_back_on_another_device():
    who = people()
    telephone = logged_in(who.ingrid)
    case_id = begin(telephone, who.ingrid)
    fill(telephone, step(case_id, "urgent"), {"urgent_why": "I dag"})
    fill(telephone, step(case_id, "life"), {"wanted_life": "Reise"})
    computer = logged_in(who.ingrid)
    assert begin(computer, who.ingrid) == case_id  # the same draft, not another
    assert shows(computer.get(step(case_id, "life")), "Reise")
    assert shows(computer.get(step(case_id, "urgent")), "I dag")
    assert cases().get().urgent


def test_nothing_is_filled_in_from_a_norm():
    who = people()
    client = logged_in(who.ingrid)
    case_id = whole_draft(client, who.ingrid)
    form = client.get(step(case_id, "needs-work")).context["form"]
    for name in ("own_words", "how_often", "times", "length"):
        assert not form[name].value()


def test_sending_twice_is_sending_once():
    who = people()
    client = logged_in(who.ingrid)
    case_id = whole_draft(client, who.ingrid)
    url = step(case_id, "check")
    form = hidden(client, url)
    first, second = client.post(url, form), client.post(url, form)
    assert first["Location"] == second["Location"]
    assert items().count() == 1
    assert client.get(second["Location"]).status_code == 200


def test_the_same_need_sent_twice_stands_once_and_more_needs_in_one_area_stand_beside_it():
    who = people()
    client = logged_in(who.ingrid)
    case_id = whole_draft(client, who.ingrid)
    url = step(case_id, "needs-work")
    form = {**hidden(client, url), **NEED, "own_words": "På jobb", "more": "1"}
    assert client.post(url, form)["Location"] == url
    client.post(url, form)
    assert needs().filter(area="work").count() == 1
    fill(client, url, {**NEED, "own_words": "Møte"})
    assert needs().filter(area="work").count() == 2


def test_a_need_is_changed_and_removed():
    who = people()
    client = logged_in(who.ingrid)
    case_id = whole_draft(client, who.ingrid)
    need = needs().get()
    url = reverse("casework:change_need", args=[case_id, need.id])
    fill(client, url, {**NEED, "length": "45 min", "helpers": "2"})
    need.refresh_from_db()
    assert (need.minutes_each_time, need.minutes_a_week) == (45, 630)  # 7 × 45 × 2
    client.post(reverse("casework:remove_need", args=[case_id, need.id]))
    assert not needs().exists()


def test_a_stale_form_loses_nothing_and_overwrites_nothing_unasked():
    who = people()
    client = logged_in(who.ingrid)
    case_id = begin(client, who.ingrid)
    url = step(case_id, "life")
    old = hidden(client, url)
    fill(logged_in(who.ingrid), url, {"wanted_life": "Fra telefonen"})
    answer = client.post(url, {**old, "wanted_life": "Fra maskinen"})
    assert answer.status_code == 422
    assert shows(answer, "Fra telefonen")
    assert shows(answer, "Fra maskinen")
    assert cases().get().application.wanted_life == "Fra telefonen"
    again = {name: str(answer.context["form"][name].value() or "") for name in ("seen", "typed_by")}
    assert client.post(url, {**again, "wanted_life": "Fra maskinen"}).status_code == 302
    assert cases().get().application.wanted_life == "Fra maskinen"


def test_saving_the_same_twice_is_no_quarrel():
    who = people()
    client = logged_in(who.ingrid)
    case_id = begin(client, who.ingrid)
    url = step(case_id, "life")
    form = {**hidden(client, url), "wanted_life": "Reise"}
    assert client.post(url, form).status_code == 302
    assert client.post(url, form).status_code == 302


def test_a_change_after_the_check_page_was_opened_is_shown_before_sending():
    who = people()
    client = logged_in(who.ingrid)
    case_id = whole_draft(client, who.ingrid)
    url = step(case_id, "check")
    old = hidden(client, url)
    fill(client, step(case_id, "life"), {"wanted_life": "Noe nytt"})
    answer = client.post(url, old)
    assert answer.status_code == 422
    assert shows(answer, "Noe nytt")
    assert not items().exists()


def test_an_empty_application_says_what_is_needed():
    who = people()
    client = logged_in(who.ingrid)
    case_id = begin(client, who.ingrid)
    page = client.get(step(case_id, "check"))
    assert not page.context["may_be_sent"]
    assert client.post(step(case_id, "check"), {}).status_code == 422
    assert not items().exists()


def test_what_was_typed_into_an_application_already_sent_waits_as_more_information():
    who = people()
    client = logged_in(who.ingrid)
    case_id = whole_draft(client, who.ingrid)
    url = step(case_id, "life")
    old = hidden(client, url)
    send(logged_in(who.ingrid), case_id)
    answer = client.post(url, {**old, "wanted_life": "En ting til"}, follow=True)
    assert answer.request["PATH_INFO"] == reverse("casework:send_information", args=[case_id])
    assert shows(answer, "En ting til")


def test_unticking_an_area_hides_no_need_that_was_told():
    who = people()
    client = logged_in(who.ingrid)
    case_id = whole_draft(client, who.ingrid)
    fill(client, step(case_id, "areas"), {"areas": ["work"]})
    assert client.get(step(case_id, "needs-personal_care")).status_code == 200
    assert client.get(step(case_id, "needs-meals")).status_code == 404


def test_the_parent_applies_for_the_child_and_the_child_s_name_is_shown():
    who = people()
    client = logged_in(who.leila)
    case_id = begin(client, who.omar)
    case = cases().get()
    assert (case.holder_id, case.created_by) == (who.omar, who.leila)
    assert shows(client.get(step(case_id, "life")), "Omar")
    fill(client, step(case_id, "life"), {"wanted_life": "Leke med venner"})
    assert send(client, case_id).status_code == 302
    assert items().get().sent_by_id == who.leila
