"""How every form is drawn: label, help, error, then the field."""

from __future__ import annotations

from typing import Any

from django import forms
from django.forms.renderers import TemplatesSetting
from django.utils.safestring import SafeString, mark_safe

from selvstyrt.core.domain.errors import Refused
from selvstyrt.ui.catalogue import say
from selvstyrt.ui.widgets import DRAWN


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

    @property
    def says_optional(self) -> bool:
        """Said at the field only where it tells fields apart: not when everything on the form is optional."""
        return not self.field.required and not is_all_optional(self.form)

    def build_widget_attrs(self, attrs: dict[str, Any], widget: forms.Widget | None = None) -> dict[str, Any]:
        built = super().build_widget_attrs(attrs, widget)
        own = (widget or self.field.widget).attrs.get("class", "")
        built["class"] = f"ds-input {own}".strip()
        return built


def is_all_optional(form: forms.BaseForm) -> bool:
    """True for a form that says so once (`says_optional_once`) and has no field that must be filled in.

    A choice that is already made needs nothing.
    """
    return getattr(form, "says_optional_once", False) and not any(
        field.field.required and not _is_chosen(field) for field in form.visible_fields()
    )


def _is_chosen(field: forms.BoundField) -> bool:
    return isinstance(field.field.widget, forms.RadioSelect) and field.initial not in (None, "")


class Renderer(TemplatesSetting):
    """FORM_RENDERER: our templates for forms and fields."""

    form_template_name = "ui/fields.html"
    field_template_name = "ui/field.html"
    bound_field_class = Field

    def render(self, template_name: str, context: Any, request: Any = None) -> SafeString:
        """Plain inputs are drawn in Python, all else by its template."""
        draw = DRAWN.get(template_name)
        if draw is not None:
            return draw(context["widget"])
        return mark_safe(super().render(template_name, context, request))  # noqa: S308  # a rendered template


def show_refusal(form: forms.BaseForm, refused: Refused, field: str | None = None) -> None:
    """Put the words for what an action refused at the field it concerns, or above the whole form."""
    form.add_error(field, say(refused.code, **refused.params))
