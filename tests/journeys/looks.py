"""What a machine can see wrong on a page: axe-core, and what axe does not measure."""

from __future__ import annotations

from functools import cache
from typing import Any

from playwright.sync_api import Page, ViewportSize

from selvstyrt.ui.assets import AXE

DESK: ViewportSize = {"width": 1280, "height": 900}
NARROW: ViewportSize = {"width": 320, "height": 700}
EVERYTHING = {
    "runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    "rules": {"target-size": {"enabled": True}},
}
# The rules of axe whose answer hangs on colours; the others say the same in the light and in the dark.
COLOURS = {"runOnly": {"type": "rule", "values": ["color-contrast", "link-in-text-block"]}}
# Colours that are on their way from one to the other are no colours yet; and when those of an element have come
# there, those that its children inherit may set out: so until two frames in a row have nothing on its way.
_SETTLED = """async () => {
  for (let quiet = 0; quiet < 2; quiet++) {
    await new Promise(requestAnimationFrame);
    const moving = document.getAnimations();
    if (moving.length) quiet = -1;
    await Promise.allSettled(moving.map(each => each.finished));
  }
}"""
_RUN = """async rules => (await axe.run(document, {resultTypes: ["violations"], ...rules})).violations.map(
  each => each.id + ": " + each.nodes.map(node => node.html.slice(0, 160)).join(" | "))"""
_MEASURE = """language => {
  const wrong = [];
  const heads = document.querySelectorAll("h1").length;
  if (heads !== 1) wrong.push(`${heads} h1`);
  if (document.documentElement.lang !== language) wrong.push(`lang is ${document.documentElement.lang}`);
  const room = document.documentElement;
  if (room.scrollWidth > innerWidth) wrong.push(`${room.scrollWidth} px wide in a window of ${innerWidth}`);
  for (const each of document.querySelectorAll("button, input, select, textarea, summary, a.ds-button")) {
    const target = each.closest(".choice") || each;
    const box = target.getBoundingClientRect();
    if (each.type === "hidden" || !each.checkVisibility() || box.width === 0) continue;
    if (box.height < 43.5 || box.width < 43.5)
      wrong.push(`${Math.round(box.width)} × ${Math.round(box.height)} px: ${each.outerHTML.slice(0, 120)}`);
  }
  return wrong;
}"""


@cache
def _axe() -> str:
    if not AXE.exists():
        raise AssertionError("axe-core is not installed: python -m selvstyrt.ui.assets --dev")
    return AXE.read_text()


def violations(page: Page, rules: dict[str, Any] | None = None) -> list[str]:
    """What axe finds on the page as it stands; run in the page's own world, past its content policy."""
    if page.evaluate("typeof axe") == "undefined":
        page.evaluate(_axe())
    return list(page.evaluate(_RUN, rules or EVERYTHING))


def faults(page: Page, language: str) -> list[str]:
    """Everything wrong: by axe in the light and in the dark, and by measure on a desk and at 320 px.

    The page may come narrow or wide and is left the other way: making it over is the slowest part of looking.
    """
    if is_narrow := page.viewport_size == NARROW:
        found = _narrow(page, language)
        page.set_viewport_size(DESK)
    else:
        found = []
    found += violations(page)
    found += page.evaluate(_MEASURE, language)
    page.emulate_media(color_scheme="dark")
    page.evaluate(_SETTLED)
    found += [f"dark: {each}" for each in violations(page, COLOURS)]
    page.emulate_media(color_scheme="light")
    if not is_narrow:
        page.set_viewport_size(NARROW)
        found += _narrow(page, language)
    return found


def _narrow(page: Page, language: str) -> list[str]:
    return [f"at 320 px: {each}" for each in page.evaluate(_MEASURE, language)]
