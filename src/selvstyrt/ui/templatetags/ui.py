"""Tags and filters every template has without loading."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any, Literal

from django import template
from django.conf import settings
from django.forms import BaseForm
from django.template.context import RequestContext
from django.urls import NoReverseMatch, reverse
from django.utils.html import format_html
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import gettext

from selvstyrt.core.domain.hours import Hours
from selvstyrt.core.domain.money import Money
from selvstyrt.core.domain.period import Period
from selvstyrt.ui import catalogue, forms, words
from selvstyrt.ui.widgets import escaped

register = template.Library()


@register.filter
def hours(value: Hours | int | Literal[""] | None) -> str:
    return "" if value is None or value == "" else words.hours(value)


@register.filter
def hours_in_words(value: Hours | int | Literal[""] | None) -> str:
    return "" if value is None or value == "" else words.hours_in_words(value)


@register.filter
def money(value: Money | None) -> str:
    return "" if value is None else words.money(value)


@register.filter
def day(value: date | None) -> str:
    return words.day(value) if value else ""


@register.filter
def iso_day(value: str) -> str:
    """A day as it is kept in plain data, in words."""
    return words.day(date.fromisoformat(value)) if value else ""


@register.filter
def weekday(value: date | None) -> str:
    return words.weekday(value) if value else ""


@register.filter
def moment(value: datetime | None) -> str:
    return words.moment(value) if value else ""


@register.filter
def period(value: Period | None) -> str:
    return words.period(value) if value else ""


@register.filter(name="say")
def say_filter(value: Any, prefix: str = "") -> str:
    """`{{ code|say }}`, `{{ actor.role|say:"role" }}`, or a Message or Refused with its own parameters."""
    if value is None or value == "":
        return ""
    params = dict(getattr(value, "params", ()))
    code = str(getattr(value, "code", None) or getattr(value, "value", value))
    return catalogue.say(f"{prefix}.{code}" if prefix else code, **params)


@register.simple_tag
def say(code: Any, **params: Any) -> str:
    """`{% say "casework.hours_left" hours=left %}`."""
    return catalogue.say(code, **params)


@register.simple_tag
def status(text: str, color: str = "neutral") -> SafeString:
    """A state as a small tag: `{% status state|say:"casework.state" "info" %}`; colour only repeats it."""
    return mark_safe(f'<span class="ds-tag" data-color="{escaped(color)}">{escaped(text)}</span>')  # noqa: S308  # escaped


@register.simple_tag
def crumb(label: str, url: str = "") -> SafeString:
    """One step of the path in `{% block breadcrumb %}`; the page itself has no address."""
    if url:
        return format_html('<li><a class="ds-link" href="{}">{}</a></li>', url, label)
    return format_html('<li><span aria-current="page">{}</span></li>', label)


@register.simple_block_tag
def alert(content: SafeString, color: str = "info", heading: str = "", level: int = 2) -> SafeString:
    """`{% alert "warning" heading="…" %}<p>…</p>{% endalert %}`."""
    title = (
        format_html('<h{0} class="ds-heading" data-size="2xs">{1}</h{0}>', level, heading) if heading else ""
    )
    return format_html('<div class="ds-alert" data-color="{}">{}{}</div>', color, title, content)


@register.simple_block_tag
def table(content: SafeString, caption: str, name: str) -> SafeString:
    """`{% table caption="…" name="hours" %}<thead>…<tbody>…{% endtable %}`: scrolls on a phone."""
    return format_html(
        '<div class="table-scroll" role="region" tabindex="0" aria-labelledby="{0}-caption">'
        '<table class="ds-table"><caption id="{0}-caption">{1}</caption>{2}</table></div>',
        name,
        caption,
        content,
    )


@register.simple_tag
def url_if_any(name: str, *arguments: Any) -> str:
    """The address of a named page, or nothing when that room is not installed."""
    try:
        return reverse(name, args=arguments)
    except NoReverseMatch:
        return ""


@register.simple_tag(takes_context=True)
def appearance(context: RequestContext) -> str:
    """What the reader chose to see: auto, light or dark."""
    request = context.get("request")
    chosen = request.COOKIES.get("appearance", "") if request else ""
    return chosen if chosen in ("light", "dark") else "auto"


@register.filter
def error_count(form: BaseForm) -> int:
    return sum(len(errors) for errors in form.errors.values())


@register.simple_tag
def labelled(field: forms.Field, label: str) -> SafeString:
    """A field with a shorter label than its own, where the page has said above what it is about."""
    return field.labelled(label)


@register.filter
def all_optional(form: BaseForm) -> bool:
    """True when the form is to say, once, that nothing in it has to be filled in."""
    return forms.is_all_optional(form) and not getattr(form, "says_itself_what_is_needed", False)


@register.simple_tag
def session_lasts() -> int:
    """Seconds from the last request until the session ends."""
    return int(settings.SESSION_COOKIE_AGE)


@register.simple_tag
def session_note() -> str:
    """How long there is, said near every form for those whose browser cannot warn them."""
    minutes = settings.SESSION_COOKIE_AGE // 60
    return gettext("You stay logged in for %(minutes)s minutes after the last page you opened.") % {
        "minutes": minutes
    }


@register.filter
def in_words(value: Any) -> Any:
    """Hours, money, dates and periods in words; anything else as it is."""
    return words.in_words(value)
