"""How every form is drawn: label, help, error, then the field."""

from __future__ import annotations

from typing import Any

from django import forms
from django.forms.renderers import TemplatesSetting
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import gettext

from selvstyrt.core.domain.errors import Refused
from selvstyrt.ui.catalogue import say
from selvstyrt.ui.widgets import DRAWN, escaped


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

    def render(
        self, template_name: str | None = None, context: dict[str, Any] | None = None, renderer: Any = None
    ) -> SafeString:
        """The field with all that belongs to it, without a template: a page may hold forty of them."""
        if template_name or getattr(self.field, "template_name", None):
            return super().render(template_name, context, renderer)
        return self.labelled()

    def labelled(self, short: str = "") -> SafeString:
        """Label, help, error, then the place to type or choose. A `short` label is for where the page has said
        above what the field is about; all of it should then stand in the input's `aria-label`.
        """
        shape = self.shape
        label = escaped(short or self.label)
        if not short and shape != "tick" and self.says_optional:
            optional = gettext("(optional)")
            label += f' <span class="optional">{escaped(optional)}</span>'
        if shape == "tick":
            box = f'<div class="ds-field choice">{self}{self._label(self.anchor, label)}</div>'
            drawn = f'<div class="field">{self._help_and_errors()}{box}</div>'
        elif shape == "line":
            before = self._label(self.anchor, label) + self._help_and_errors()
            drawn = f'<div class="ds-field field">{before}{self}</div>'
        else:
            drawn = self._fieldset(label, self._choices() if shape == "group" else str(self))
        return mark_safe(drawn)  # noqa: S308  # every part is escaped

    def _label(self, anchor: str, label: str) -> str:
        return f'<label class="ds-label" for="{escaped(anchor)}">{label}</label>'

    def _fieldset(self, legend: str, inputs: str) -> str:
        told = self._help_and_errors()
        about = f' aria-describedby="{escaped(self.aria_describedby)}"' if told else ""
        return (
            f'<fieldset class="ds-fieldset field" id="{escaped(self.auto_id)}_group"{about}>'
            f'<legend class="ds-label">{legend}</legend>{told}{inputs}</fieldset>'
        )

    def _choices(self) -> str:
        return "".join(
            f'<div class="ds-field choice">{option.tag()}'
            f"{self._label(option.id_for_label, escaped(option.choice_label))}</div>"
            for option in self
        )

    def _help_and_errors(self) -> str:
        own, drawn = escaped(self.auto_id), ""
        if self.help_text:
            drawn = f'<p data-field="description" class="field-help" id="{own}_helptext">{escaped(self.help_text)}</p>'
        if errors := self.errors:
            error = escaped(gettext("Error:"))
            said = "".join(
                f'<p class="ds-validation-message" data-field="validation"><span class="ds-sr-only">{error}</span> '
                f"{escaped(each)}</p>"
                for each in errors
            )
            drawn += f'<div id="{own}_error" class="field-errors">{said}</div>'
        return drawn

    def build_widget_attrs(self, attrs: dict[str, Any], widget: forms.Widget | None = None) -> dict[str, Any]:
        built = super().build_widget_attrs(attrs, widget)
        own = (widget or self.field.widget).attrs.get("class", "")
        built["class"] = f"ds-input {own}".strip()
        return built


def is_all_optional(form: forms.BaseForm) -> bool:
    """True for a form that says so once (`says_optional_once`) and has no field that must be filled in.

    A choice that is already made needs nothing.
    """
    fields = form.visible_fields() if getattr(form, "says_optional_once", False) else []
    return bool(fields) and not any(field.field.required and not _is_chosen(field) for field in fields)


def _is_chosen(field: forms.BoundField) -> bool:
    return isinstance(field.field.widget, forms.RadioSelect) and field.initial not in (None, "")


class Renderer(TemplatesSetting):
    """FORM_RENDERER: our template for forms, our way of drawing fields."""

    form_template_name = "ui/fields.html"
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
