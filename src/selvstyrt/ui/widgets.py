"""Inputs drawn without templates: the very HTML that Django's own templates give, in a fraction of the time.

A page may hold forty fields, each input of which would cost up to ten small templates.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from django.utils.html import conditional_escape
from django.utils.safestring import SafeString, mark_safe

Widget = Mapping[str, Any]  # what a widget's `get_context` calls "widget"


def _attributes(attributes: Mapping[str, Any]) -> str:
    """False is left out, True stands bare, all else has its value."""
    drawn = (
        f" {conditional_escape(name)}" if value is True else f' {conditional_escape(name)}="{_text(value)}"'
        for name, value in attributes.items()
        if value is not False
    )
    return "".join(drawn)


def _text(value: Any) -> str:
    return conditional_escape(value if isinstance(value, str) else str(value))


def _input(widget: Widget) -> SafeString:
    value = widget["value"]
    typed = "" if value is None else f' value="{_text(value)}"'
    start = f'<input type="{_text(widget["type"])}" name="{_text(widget["name"])}"'
    return mark_safe(f"{start}{typed}{_attributes(widget['attrs'])}>")  # noqa: S308  # every part is escaped


def _choice(widget: Widget) -> SafeString:
    """One radio button or tick box; with its label around it where Django wants that."""
    if not widget.get("wrap_label"):
        return _input(widget)
    own = widget["attrs"].get("id")
    target = f' for="{_text(own)}"' if own else ""
    return mark_safe(f"<label{target}>{_input(widget)} {_text(widget['label'])}</label>")  # noqa: S308  # as above


def _textarea(widget: Widget) -> SafeString:
    start = f'<textarea name="{_text(widget["name"])}"{_attributes(widget["attrs"])}>'
    return mark_safe(f"{start}\n{_text(widget['value'] or '')}</textarea>")  # noqa: S308  # as above


def _select(widget: Widget) -> SafeString:
    drawn = [f'<select name="{_text(widget["name"])}"{_attributes(widget["attrs"])}>']
    for group, options, _index in widget["optgroups"]:
        drawn += [f'<optgroup label="{_text(group)}">'] if group else []
        drawn += [
            f'<option value="{_text(each["value"])}"{_attributes(each["attrs"])}>{_text(each["label"])}</option>'
            for each in options
        ]
        drawn += ["</optgroup>"] if group else []
    return mark_safe("\n".join([*drawn, "</select>"]))  # noqa: S308  # as above


DRAWN: dict[str, Callable[[Widget], SafeString]] = {
    f"django/forms/widgets/{name}.html": draw
    for draw, names in (
        (_input, ("checkbox", "date", "email", "hidden", "input", "number", "password", "text", "url")),
        (_choice, ("checkbox_option", "radio_option")),
        (_textarea, ("textarea",)),
        (_select, ("select",)),
    )
    for name in names
}
