"""How every form is drawn: label, help, error, then the field."""

from __future__ import annotations

from typing import Any

from django import forms
from django.forms.renderers import TemplatesSetting

from selvstyrt.core.domain.errors import Refused
from selvstyrt.ui.catalogue import say


class Field(forms.BoundField):
    """A field on a form, knowing which shape it is drawn in and where a link to it leads."""

    @property
    def shape(self) -> str:
        """`group` (choices in a fieldset), `tick` (one checkbox), `parts` (several inputs) or `line`."""
        widget = self.field.widget
        if isinstance(widget, forms.RadioSelect | forms.CheckboxSelectMultiple):
            return "group"
        if isinstance(widget, forms.CheckboxInput):
            return "tick"
        return "parts" if self.use_fieldset else "line"

    @property
    def anchor(self) -> str:
        """The id that a link from the error summary leads to: always something that takes the keyboard."""
        own = str(self.field.widget.attrs.get("id") or self.auto_id)
        return f"{own}_0" if self.shape in ("group", "parts") else own

    def build_widget_attrs(self, attrs: dict[str, Any], widget: forms.Widget | None = None) -> dict[str, Any]:
        built = super().build_widget_attrs(attrs, widget)
        own = (widget or self.field.widget).attrs.get("class", "")
        built["class"] = f"ds-input {own}".strip()
        return built


class Renderer(TemplatesSetting):
    """FORM_RENDERER: our templates for forms and fields."""

    form_template_name = "ui/fields.html"
    field_template_name = "ui/field.html"
    bound_field_class = Field


def show_refusal(form: forms.BaseForm, refused: Refused, field: str | None = None) -> None:
    """Put the words for what an action refused at the field it concerns, or above the whole form."""
    form.add_error(field, say(refused.code, **refused.params))
