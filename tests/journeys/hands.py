"""Three ways of using a page: with a mouse, with keys only, and with a mouse but without JavaScript."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Literal

from playwright.sync_api import Locator, Page, expect
from playwright.sync_api import TimeoutError as PlaywrightTimeout

Control = Literal["link", "button", "textbox", "radio", "checkbox", "combobox"]


class Hand:
    """Uses a page with a mouse; things are found by role and name, as a screen reader finds them."""

    def __init__(self, page: Page) -> None:
        self.page = page

    def find(self, control: Control, name: str, nth: int = 0) -> Locator:
        return self.page.get_by_role(control, name=name).nth(nth)

    def follow(self, link: str, nth: int = 0) -> None:
        self.find("link", link, nth).click()

    def press(self, button: str, nth: int = 0) -> None:
        self.find("button", button, nth).click()

    def write(self, label: str, text: str, nth: int = 0) -> None:
        self.find("textbox", label, nth).fill(text)

    def date(self, label: str, day: date) -> None:
        self.page.get_by_label(label).fill(day.isoformat())

    def choose(self, label: str, control: Control = "radio", nth: int = 0) -> None:
        self.find(control, label, nth).check()

    def pick(self, label: str, option: str, nth: int = 0) -> None:
        self.find("combobox", label, nth).select_option(label=option)

    def attach(self, label: str, file: Path) -> None:
        self.page.get_by_label(label).set_input_files(file)

    def sees(self, text: str) -> None:
        expect(self.page.get_by_role("main")).to_contain_text(text)

    def heading(self, text: str) -> None:
        expect(self.page.get_by_role("heading", level=1)).to_contain_text(text)


class Keys(Hand):
    """Presses keys and nothing else: Tab to the thing, then type, Space, Enter or arrows. Never click()."""

    MOST_TABS = 250

    def reach(self, target: Locator) -> None:
        """Tab until the target has focus; fails when it can't be reached that way."""
        target.wait_for(state="attached")
        for _ in range(self.MOST_TABS):
            if target.evaluate("element => element === document.activeElement"):
                return
            self.page.keyboard.press("Tab")
        raise AssertionError(f"Tab never reached {target}")

    def _type_over(self, text: str) -> None:
        self.page.keyboard.press("Control+A")
        self.page.keyboard.press("Delete")
        self.page.keyboard.insert_text(text)

    def follow(self, link: str, nth: int = 0) -> None:
        self.reach(self.find("link", link, nth))
        self._leaving("Enter")

    def press(self, button: str, nth: int = 0) -> None:
        self.reach(self.find("button", button, nth))
        self._leaving("Enter")

    def _leaving(self, key: str) -> None:
        with self.page.expect_navigation():
            self.page.keyboard.press(key)

    def write(self, label: str, text: str, nth: int = 0) -> None:
        self.reach(self.find("textbox", label, nth))
        self._type_over(text)

    def date(self, label: str, day: date) -> None:
        """Typed in the order this browser shows: month, day, year."""
        target = self.page.get_by_label(label)
        self.reach(target)
        self.page.keyboard.type(day.strftime("%m%d%Y"))
        expect(target).to_have_value(day.isoformat())

    def choose(self, label: str, control: Control = "radio", nth: int = 0) -> None:
        target = self.find(control, label, nth)
        if target.is_checked():
            return
        if control == "checkbox":
            self.reach(target)
            self.page.keyboard.press("Space")
        else:
            self._choose_radio(target)
        expect(target).to_be_checked()

    def _choose_radio(self, target: Locator) -> None:
        """Tab stops once in a group of radios; the arrows go round within it and choose."""
        group = target.get_attribute("name")
        for _ in range(self.MOST_TABS):
            if target.evaluate("e => e === document.activeElement"):
                break
            inside = self.page.evaluate("() => document.activeElement.name || ''") == group
            self.page.keyboard.press("ArrowDown" if inside else "Tab")
        self.page.keyboard.press("Space")

    def pick(self, label: str, option: str, nth: int = 0) -> None:
        target = self.find("combobox", label, nth)
        self.reach(target)
        self.page.keyboard.press("Home")
        chosen = target.locator("option:checked")
        for _ in range(target.locator("option").count()):
            if chosen.inner_text().strip() == option:
                break
            self.page.keyboard.press("ArrowDown")
        expect(chosen).to_have_text(option)

    def attach(self, label: str, file: Path) -> None:
        """The window for choosing a file is the browser's, not ours; where it does not come, one presses again."""
        field = self.page.get_by_label(label)
        for last in (False, False, True):
            self.reach(field)
            try:
                with self.page.expect_file_chooser(timeout=5_000) as chooser:
                    self.page.keyboard.press("Space")
            except PlaywrightTimeout:
                if last:
                    raise
            else:
                chooser.value.set_files(file)
                return


class NoScript(Hand):
    """A mouse in a browser without JavaScript: each press waits for the next whole page."""

    def press(self, button: str, nth: int = 0) -> None:
        super().press(button, nth)
        self.page.wait_for_load_state("load")
