"""Inputs drawn without templates: the very HTML that Django's own templates give, in a fraction of the time.

A page may hold forty fields, each input of which would cost up to ten small templates.
"""

from __future__ import annotations

import html
import re
from collections.abc import Callable, Mapping
from typing import Any

from django.utils.functional import Promise
from django.utils.safestring import SafeString, mark_safe

Widget = Mapping[str, Any]  # what a widget's `get_context` calls "widget"
_SPECIAL = re.compile(r"[&<>\"']").search


def escaped(value: Any) -> str:
    """The value as it may stand in HTML, in or out of quotes: what Django's `conditional_escape` gives of its text.

    Most of what a form holds is plain text with nothing to escape, and asking is quicker than replacing.
    """
    if value.__class__ is str:
        return html.escape(value) if _SPECIAL(value) else value
    if isinstance(value, Promise):
        value = str(value)
    if hasattr(value, "__html__"):
        return str(value.__html__())
    return html.escape(str(value))


def _attributes(attributes: Mapping[str, Any]) -> str:
    """False is left out, True stands bare, all else has its value."""
    drawn = ""
    for name, value in attributes.items():
        if value is True:
            drawn += f" {escaped(name)}"
        elif value is not False:
            drawn += f' {escaped(name)}="{escaped(value)}"'
    return drawn


def _input(widget: Widget) -> SafeString:
    value = widget["value"]
    typed = "" if value is None else f' value="{escaped(value)}"'
    start = f'<input type="{escaped(widget["type"])}" name="{escaped(widget["name"])}"'
    return mark_safe(f"{start}{typed}{_attributes(widget['attrs'])}>")  # noqa: S308  # every part is escaped


def _choice(widget: Widget) -> SafeString:
    """One radio button or tick box; with its label around it where Django wants that."""
    if not widget.get("wrap_label"):
        return _input(widget)
    own = widget["attrs"].get("id")
    target = f' for="{escaped(own)}"' if own else ""
    return mark_safe(f"<label{target}>{_input(widget)} {escaped(widget['label'])}</label>")  # noqa: S308  # as above


def _textarea(widget: Widget) -> SafeString:
    start = f'<textarea name="{escaped(widget["name"])}"{_attributes(widget["attrs"])}>'
    return mark_safe(f"{start}\n{escaped(widget['value'] or '')}</textarea>")  # noqa: S308  # as above


def _select(widget: Widget) -> SafeString:
    drawn = [f'<select name="{escaped(widget["name"])}"{_attributes(widget["attrs"])}>']
    for group, options, _index in widget["optgroups"]:
        drawn += [f'<optgroup label="{escaped(group)}">'] if group else []
        drawn += [
            f'<option value="{escaped(each["value"])}"{_attributes(each["attrs"])}>{escaped(each["label"])}</option>'
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
