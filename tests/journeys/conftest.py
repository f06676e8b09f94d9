"""Whole stories in a real browser against a real server. No story touches the database itself."""

from __future__ import annotations

import itertools
import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright

from tests.journeys.house import House, build_pattern, copy_of, tear_down

FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
_stories = itertools.count(1)


def _postgres() -> str | None:
    return (
        os.environ.get("TEST_POSTGRES_URL")
        if os.environ.get("SELVSTYRT_TEST_DATABASE") == "postgres"
        else None
    )


@pytest.fixture(scope="session")
def pattern(tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    house = build_pattern(tmp_path_factory.mktemp("pattern"), _postgres())
    yield house
    tear_down(house, _postgres())


@contextmanager
def open_copy(pattern: House, var: Path, **settings: str) -> Iterator[House]:
    """A running platform with the demo world, and with these settings of the environment besides."""
    fresh = copy_of(pattern, var, _postgres(), next(_stories))
    fresh.settings.update(settings)
    with fresh.running():
        yield fresh
    tear_down(fresh, _postgres())


@pytest.fixture
def house(pattern: House, tmp_path: Path) -> Iterator[House]:
    """A running platform with the demo world as it stands right after `make run`."""
    with open_copy(pattern, tmp_path / "var") as fresh:
        yield fresh


@pytest.fixture(scope="module")
def house_of_module(pattern: House, tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    """The same, shared by the tests of a module that do not disturb each other."""
    with open_copy(pattern, tmp_path_factory.mktemp("shared") / "var") as fresh:
        yield fresh


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    path = os.environ.get("CHROMIUM") or shutil.which("chromium") or shutil.which("chromium-browser")
    if path is None:
        pytest.fail("Chromium is not installed: apt-get install chromium, or set CHROMIUM to its path")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=FLAGS)
        yield browser
        browser.close()


@pytest.fixture
def visitor(house: House, chromium: Browser) -> Iterator[Callable[..., Page]]:
    """A new person at a new device: a page of their own with cookies of their own."""
    contexts: list[BrowserContext] = []

    def come_in(*, script: bool = True, width: int = 1280, dark: bool = False, language: str = "en") -> Page:
        context = chromium.new_context(
            base_url=house.address,
            java_script_enabled=script,
            viewport={"width": width, "height": 900},
            color_scheme="dark" if dark else "light",
            locale={"nb": "nb-NO", "nn": "nn-NO", "en": "en-GB"}[language],
            reduced_motion="reduce",
        )
        context.add_cookies([{"name": "language", "value": language, "url": house.address}])
        contexts.append(context)
        page = context.new_page()
        page.set_default_timeout(15_000)
        return page

    yield come_in
    for context in contexts:
        context.close()
