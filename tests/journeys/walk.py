"""Goes through the platform as one person: every link, and every address that the people's own cases give."""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass, field
from html import unescape
from typing import Any
from urllib.parse import parse_qsl, urljoin, urlsplit

from django.urls import Resolver404, URLPattern, URLResolver, get_resolver, resolve, reverse
from playwright.sync_api import BrowserContext, Page

ANYONE = ""  # nobody logged in
PEOPLE = (
    ANYONE, "Ingrid", "Leila", "Yusuf", "Synnøve", "Aslak", "Marit", "Torunn", "Geir", "Hilde", "Stranger",
)  # fmt: skip
_LINK = re.compile(r'\shref="([^"]+)"')
_CHOICES = re.compile(r'<select[^>]*name="choice".*?</select>', re.DOTALL)
_OPTION = re.compile(r'<option value="([^"]+)"')


@dataclass(frozen=True)
class Address:
    """A page as it was met: where, what it is called in the house, what came back."""

    path: str
    name: str
    status: int
    kind: str

    @property
    def is_page(self) -> bool:
        return self.status == 200 and self.kind == "text/html"


@dataclass
class Walk:
    """Breadth first from the front page, in the hat that the context wears now."""

    context: BrowserContext
    base: str
    leaving_out: frozenset[str] = frozenset()
    met: dict[str, Address] = field(default_factory=dict)
    texts: dict[str, str] = field(default_factory=dict)
    _cases: set[str] = field(default_factory=set)

    def go(self, *more: str) -> list[Address]:
        waiting = deque(["/", "/home/", *_without_arguments(), *more])
        while waiting:
            here = waiting.popleft()
            if _key(here) in self.met:
                continue
            waiting.extend(self._open(here))
        return list(self.met.values())

    def _open(self, path: str) -> Iterator[str]:
        name = name_of(path)
        if name is None or name in self.leaving_out:
            return
        answer = self.context.request.get(self.base + path, max_redirects=0)
        kind = answer.headers.get("content-type", "").split(";")[0]
        self.met[_key(path)] = Address(path, name, answer.status, kind)
        if 300 <= answer.status < 400:
            yield from self._ours(path, [answer.headers["location"]])
        if not self.met[_key(path)].is_page:
            return
        self.texts[path] = answer.text()
        yield from self._ours(path, [unescape(link) for link in _LINK.findall(self.texts[path])])
        yield from self._around(path)

    def _ours(self, here: str, links: list[str]) -> Iterator[str]:
        for link in links:
            target = urlsplit(urljoin(self.base + here, link))
            if target.netloc == urlsplit(self.base).netloc and not target.path.startswith("/static/"):
                yield target.path + (f"?{target.query}" if target.query else "")

    def _around(self, path: str) -> Iterator[str]:
        """Every address that carries nothing but the case one has just met."""
        case = resolve(urlsplit(path).path).kwargs.get("case_id")
        if case is not None and str(case) not in self._cases:
            self._cases.add(str(case))
            yield from (reverse(name, args=[case]) for name, takes in NAMES.items() if takes == ["case_id"])


def names(
    patterns: Any = None, space: str = "", taken: tuple[str, ...] = ()
) -> Iterator[tuple[str, list[str]]]:
    """Every address of the house by its name, with what it takes."""
    for each in get_resolver().url_patterns if patterns is None else patterns:
        takes = (*taken, *each.pattern.converters)
        if isinstance(each, URLResolver):
            yield from names(
                each.url_patterns, f"{space}{each.namespace}:" if each.namespace else space, takes
            )
        elif isinstance(each, URLPattern):
            yield f"{space}{each.name}", list(takes)


NAMES = dict(names())
# Addresses that never show a page, each with the reason.
NO_PAGE = {
    **dict.fromkeys((name for name in NAMES if name.startswith(("guide:api:", "guide:openapi"))), "answers programs"),
    **dict.fromkeys(
        (
            "account_login", "account_inactive", "mfa_index", "openid_connect_login", "openid_connect_callback",
            "socialaccount_login_cancelled", "mfa_login_webauthn",
        ),
        "sends on to another page",
    ),
    **dict.fromkeys(("people:act_as", "people:demo_login", "people:logout", "people:withdraw"), "only a button"),
    **dict.fromkeys(("ui:appearance", "ui:set_language", "ui:stay"), "only a button"),
    **dict.fromkeys(
        (
            "casework:add_assessment_line", "casework:begin_assessment", "casework:change_after_complaint",
            "casework:close_case", "casework:hand_over_to_archive", "casework:remove_norm_time",
            "casework:confirm_decision", "casework:discard_draft", "casework:end_stand_in",
            "casework:decide_appeal", "casework:take_appeal",
            "casework:forward_complaint",
            "casework:remove_arena", "casework:remove_attachment", "casework:remove_need",
            "comparison:leave_comparison",
            "casework:retry_delivery", "casework:return_proposal", "casework:take_case",
        ),
        "only a button",
    ),
    **dict.fromkeys(
        (
            "casework:answered_file", "casework:appeal_paper",
            "casework:appeal_file", "casework:attachment", "casework:case_file_archive",
            "casework:import_template", "letters:letter_pdf",
        ),
        "a file",
    ),
}  # fmt: skip


def name_of(path: str) -> str | None:
    try:
        return resolve(urlsplit(path).path).view_name
    except Resolver404:
        return None


def _without_arguments() -> list[str]:
    return [reverse(name) for name, takes in NAMES.items() if not takes]


def _key(path: str) -> str:
    """Where one is sent afterwards does not make it another page."""
    split = urlsplit(path)
    asked = sorted(f"{name}={value}" for name, value in parse_qsl(split.query) if name != "next")
    return f"{split.path}?{'&'.join(asked)}"


def log_in(page: Page, name: str, house: str = "") -> None:
    """By the one-click login of the demo; the button begins with the name, whatever the language."""
    page.goto(urljoin(house, "/login/"))
    if name:
        with page.expect_navigation():
            page.get_by_role("button", name=re.compile(rf"^{name}\b")).click()


def hats(page: Page) -> list[str]:
    """What the person may act as, as the choice at the top of every page says it."""
    page.goto("/home/")
    choices = _CHOICES.search(page.content())
    return _OPTION.findall(choices.group()) if choices else [""]


def wear(page: Page, hat: str) -> None:
    if hat:
        page.goto("/home/")
        page.locator("select[name=choice]").select_option(hat)
        with page.expect_navigation():
            page.locator(".who-switch button").click()
