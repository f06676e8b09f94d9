"""Inputs drawn in Python give what Django's own templates give, whatever stands in them."""

from datetime import date
from typing import Any

import pytest
from django import forms
from django.forms.renderers import DjangoTemplates
from django.test import SimpleTestCase

from selvstyrt.ui.forms import Renderer
from selvstyrt.ui.widgets import DRAWN

EVIL = "\"><script>alert('x')</script>&amp; æøå"
GROUPED = [("Dag", [(1, EVIL), ("b", "To")]), ("", "Ingen"), (None, "Vet ikke")]
FLAT = [("", "Velg"), (EVIL, "Én"), (2, EVIL)]
WIDGETS: list[forms.Widget] = [
    forms.TextInput(attrs={"inputmode": "decimal", "title": EVIL, "autofocus": True, "hidden": False}),
    forms.NumberInput(attrs={"min": 0, "max": 1_000_000}),
    forms.EmailInput(),
    forms.URLInput(),
    forms.PasswordInput(),
    forms.HiddenInput(),
    forms.DateInput(format="%Y-%m-%d", attrs={"type": "date"}),
    forms.Textarea(attrs={"rows": 2}),
    forms.CheckboxInput(),
    forms.Select(choices=FLAT),
    forms.Select(choices=GROUPED, attrs={"required": True}),
    forms.SelectMultiple(choices=GROUPED),
    forms.RadioSelect(choices=FLAT),
    forms.CheckboxSelectMultiple(choices=GROUPED),
]
VALUES = [None, "", EVIL, 0, 2, 1234567, True, False, date(2026, 5, 4), ["b", 1]]


@pytest.mark.parametrize("value", VALUES, ids=str)
@pytest.mark.parametrize("widget", WIDGETS, ids=lambda each: type(each).__name__)
def test_the_same_page_as_from_the_templates(widget: forms.Widget, value: Any) -> None:
    drawn, expected = (
        widget.render("a<b", value, {"id": "id_a", "class": "ds-input"}, renderer=renderer)
        for renderer in (Renderer(), DjangoTemplates())
    )
    SimpleTestCase().assertHTMLEqual(drawn, expected)
    assert "<script>" not in drawn


def test_every_drawn_name_is_a_template_of_django() -> None:
    for name in DRAWN:
        assert DjangoTemplates().get_template(name)


def test_one_choice_stands_without_its_label_where_the_page_writes_that() -> None:
    class Choice(forms.Form):
        which = forms.ChoiceField(choices=FLAT, widget=forms.RadioSelect)

    (_, second, _) = Choice({"which": EVIL})["which"]
    assert "label" not in second.tag()
    SimpleTestCase().assertInHTML(str(second.tag()), str(Choice({"which": EVIL})["which"]))
