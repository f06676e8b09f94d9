"""A session that ends in the middle: nothing is lost, and nothing is shown to the wrong person."""

from __future__ import annotations

import pytest
from django.test import Client
from django.urls import reverse
from tests.casework.applying import begin, fill, hidden, log_in, logged_in, people, shows, step, whole_draft

from selvstyrt.casework.models import Case, KeptInput

pytestmark = pytest.mark.django_db
SECRET = "Eg treng hjelp etter slaget i 2019"


def seventh(client, who):
    """Ingrid stands at step 7 with something typed."""
    case_id = whole_draft(client, who.ingrid)
    url = step(case_id, "leading")
    assert client.get(url).context["number"] == 7
    return url, {**hidden(client, url), "leading": "co_leader", "co_leader_name": SECRET}


def test_expired_at_step_seven_then_somebody_else_logs_in_on_the_same_device():
    who = people()
    device = logged_in(who.ingrid)
    url, typed = seventh(device, who)
    device.logout()
    answer = device.post(url, typed)
    assert answer.status_code == 302
    assert answer["Location"].startswith(reverse("people:login"))
    assert SECRET not in answer.content.decode()
    log_in(device, who.stranger)
    for page in (url, reverse("casework:own_cases"), reverse("casework:start_application")):
        assert SECRET not in device.get(page).content.decode()
    assert device.get(url).status_code == 404
    log_in(device, who.ingrid)
    page = device.get(url)
    assert shows(page, SECRET)
    assert page.context["is_kept"]
    fill(device, url, {"leading": "co_leader", "co_leader_name": SECRET})
    assert not KeptInput.objects.exists()
    assert Case.objects.across("test").get().application.co_leader_name == SECRET


def test_somebody_else_is_logged_in_when_the_form_is_sent():
    who = people()
    device = logged_in(who.ingrid)
    url, typed = seventh(device, who)
    log_in(device, who.stranger)
    answer = device.post(url, typed, follow=True)
    assert answer.status_code == 409
    assert SECRET not in answer.content.decode()
    assert "Ingrid" not in answer.content.decode()
    assert KeptInput.objects.get().person_id == who.ingrid
    assert shows(logged_in(who.ingrid).get(url), SECRET)


def test_the_same_with_the_browser_s_own_check_of_forms():
    """A login changes the browser's mark against forged forms; what was typed is kept all the same."""
    who = people()
    device = logged_in(who.ingrid, enforce_csrf_checks=True)
    helper = logged_in(who.ingrid)
    case_id = whole_draft(helper, who.ingrid)
    url = step(case_id, "leading")
    page = device.get(url)
    mark = page.context["csrf_token"]
    typed = {
        **{name: str(page.context["form"][name].value()) for name in ("typed_by", "seen")},
        "csrfmiddlewaretoken": str(mark),
        "co_leader_name": SECRET,
    }
    for other, status in ((who.stranger, 409), (who.ingrid, 200)):
        device.cookies.pop("csrftoken")
        log_in(device, other)
        answer = device.post(url, typed, follow=True)
        assert answer.status_code == status
        assert (SECRET in answer.content.decode()) == (other == who.ingrid)


def test_another_hat_of_the_same_person_does_not_save_into_the_wrong_case():
    who = people()
    client = logged_in(who.leila)
    case_id = begin(client, who.omar)
    url = step(case_id, "life")
    typed = {**hidden(client, url), "wanted_life": SECRET}
    own = begin(client, who.leila)  # puts Leila's own hat on
    answer = client.post(url, typed, follow=True)
    assert answer.status_code == 409
    assert own != case_id
    begin(client, who.omar)
    assert shows(client.get(url), SECRET)


def test_a_forged_mark_keeps_nothing():
    who = people()
    device = logged_in(who.ingrid)
    url, typed = seventh(device, who)
    for mark in ("", "x", typed["typed_by"][:-2] + "xx"):
        assert Client().post(url, {**typed, "typed_by": mark}).status_code == 302
    assert not KeptInput.objects.exists()


def test_a_need_typed_when_the_session_ended_is_there_again_with_its_choices():
    who = people()
    device = logged_in(who.ingrid)
    case_id = whole_draft(device, who.ingrid)
    url = step(case_id, "areas")
    typed = {**hidden(device, url), "areas": ["night", "travel"]}
    device.logout()
    device.post(url, typed)
    log_in(device, who.ingrid)
    assert device.get(url).context["form"]["areas"].value() == ["night", "travel"]


def test_no_more_than_forty_pages_are_kept_for_one_person_and_the_rest_is_told():
    who = people()
    device = logged_in(who.ingrid)
    url, typed = seventh(device, who)
    KeptInput.objects.bulk_create(
        KeptInput(person_id=who.ingrid, page=f"/{turn}/", fields={}, created_by=who.ingrid)
        for turn in range(40)
    )
    device.logout()
    answer = device.post(url, typed)
    assert answer.status_code == 413
    assert shows(answer, "Vi kunne ikke ta vare på det du skrev")
    assert SECRET not in answer.content.decode()
    assert KeptInput.objects.count() == 40
    KeptInput.objects.filter(page="/0/").update(page=url)
    assert device.post(url, typed).status_code == 302, "a page that is kept already is kept anew"
