"""How a form is drawn: label, help, error, field; the summary leads to every field that has a fault."""

import re

import pytest
from django import forms
from django.template import Context, Template
from django.utils.translation import override

from selvstyrt.core.domain.errors import Refused
from selvstyrt.ui import catalogue
from selvstyrt.ui.fields import HoursField
from selvstyrt.ui.forms import show_refusal


class Wish(forms.Form):
    hours = HoursField(label="Timer i uka", help_text="Hele eller deler")
    when = forms.ChoiceField(label="Når", widget=forms.RadioSelect, choices=[("d", "Dag"), ("n", "Natt")])
    areas = forms.MultipleChoiceField(
        label="Hva", widget=forms.CheckboxSelectMultiple, choices=[("w", "Arbeid")], required=False
    )
    sure = forms.BooleanField(label="Jeg er sikker")
    note = forms.CharField(label="Merknad", required=False, initial="x")
    hidden = forms.CharField(widget=forms.HiddenInput, required=False)


@pytest.fixture
def drawn() -> str:
    with override("nb"):
        return str(Wish({"hours": "mange"}))


def test_the_error_stands_between_label_and_field(drawn: str) -> None:
    body = drawn[drawn.index("</ul>") :]
    order = [
        body.index(mark)
        for mark in ('for="id_hours"', 'id="id_hours_helptext"', 'id="id_hours_error"', 'name="hours"')
    ]
    assert order == sorted(order)


def test_the_field_points_to_its_help_and_error(drawn: str) -> None:
    field = re.search(r'<input[^>]*name="hours"[^>]*>', drawn)
    assert field
    assert 'aria-describedby="id_hours_helptext id_hours_error"' in field[0]
    assert 'aria-invalid="true"' in field[0]
    assert 'class="ds-input short"' in field[0]
    assert 'value="mange"' in field[0]


def test_every_link_of_the_summary_leads_to_something(drawn: str) -> None:
    links = re.findall(r'href="#([^"]+)"', drawn)
    assert links == ["id_hours", "id_when_0", "id_sure"]
    assert all(f'id="{anchor}"' in drawn for anchor in links)
    assert 'tabindex="-1" autofocus' in drawn


def test_choices_stand_in_a_fieldset_with_a_legend(drawn: str) -> None:
    group = re.search(r'<fieldset[^>]*id="id_when_group".*?</fieldset>', drawn, re.DOTALL)
    assert group
    assert "<legend" in group[0]
    assert 'aria-describedby="id_when_error"' in group[0]
    assert group[0].index("id_when_error") < group[0].index('type="radio"')
    assert group[0].count("<label") == 2


def test_what_may_be_left_out_says_so(drawn: str) -> None:
    assert "(valgfritt)" in drawn[drawn.index('for="id_note"') :]
    assert drawn.count("(valgfritt)") == 2


def test_a_short_label_takes_the_place_of_the_long_one_and_hides_nothing_else() -> None:
    form = Wish({"hours": "mange"})
    with override("nb"):
        field = Template("{% labelled field label %}").render(
            Context({"field": form["hours"], "label": "<Timer>"})
        )
        optional = Template("{% labelled field 'Kort' %}").render(Context({"field": form["note"]}))
        choices = Template("{% labelled field 'Når' %}").render(Context({"field": form["when"]}))
    assert '<label class="ds-label" for="id_hours">&lt;Timer&gt;</label>' in field
    assert "Timer i uka" not in field
    assert all(mark in field for mark in ('id="id_hours_helptext"', 'id="id_hours_error"', 'name="hours"'))
    assert "(valgfritt)" not in optional
    assert '<legend class="ds-label">Når</legend>' in choices


def test_a_form_without_faults_has_no_summary() -> None:
    assert "ds-error-summary" not in str(Wish())


def test_what_was_typed_is_never_markup() -> None:
    assert "<script>" not in str(Wish({"hours": "<script>alert(1)</script>"}))


def test_a_refusal_of_an_action_is_shown_in_words(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(catalogue.texts(), "test.too_late", "It is too late.")
    form = Wish({"hours": "3", "when": "d", "sure": "on"})
    assert form.is_valid()
    show_refusal(form, Refused("test.too_late"))
    show_refusal(form, Refused("test.too_late"), "hours")
    assert "It is too late." in form.non_field_errors()
    assert "It is too late." in form.errors["hours"]
