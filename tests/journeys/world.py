"""The demo world with everything in it that has a page, and the people's ways through it.

Found once and kept in a folder, so that several test processes can each open a copy of it.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from datetime import date, timedelta
from fcntl import LOCK_EX, flock
from pathlib import Path
from urllib.parse import urlsplit

from playwright.sync_api import Browser

from selvstyrt.core import clock
from selvstyrt.people.domain.identity_number import IdentityNumber
from tests.journeys.hands import Hand
from tests.journeys.house import House
from tests.journeys.walk import ANYONE, PEOPLE, Walk, hats, log_in, name_of, wear

PARTS = frozenset({"ui:parts"})  # the same for everyone: test_parts.py looks at it
RULES = frozenset({"guide:rule"})  # some hundred, the same for everyone: nobody meets them but anyone
_TAG = re.compile(r"<[a-z][^>]*>")
_OWN_VALUE = re.compile(
    r'\b(id|for|href|value|name|action|aria-describedby|aria-labelledby|aria-label|datetime|lang)="[^"]*"'
)
_HEADINGS = "fødselsnummer;navn;timer i uka;gjelder fra"


@dataclass(frozen=True)
class Stop:
    """A page to look at: who meets it, in which hat, where."""

    person: str
    hat: str
    path: str


@dataclass(frozen=True)
class Ways:
    """Every page to look at, and the name of every address that showed one."""

    stops: list[Stop]
    names: set[str]


@contextmanager
def only_one(folder: Path) -> Iterator[bool]:
    """Alone among the processes that use this folder; True for the first of them to get through."""
    folder.mkdir(parents=True, exist_ok=True)
    with (folder / "lock").open("w") as lock:
        flock(lock, LOCK_EX)
        done = folder / "done"
        yield not done.exists()
        done.touch()


def keep(ways: Ways, file: Path) -> None:
    file.write_text(json.dumps([[asdict(each) for each in ways.stops], sorted(ways.names)]))


def kept(file: Path) -> Ways:
    stops, names = json.loads(file.read_text())
    return Ways([Stop(**each) for each in stops], set(names))


def find_ways(house: House, chromium: Browser, folder: Path) -> Ways:
    """Furnish the house, and go through it as everybody in each of their hats.

    Pages that the same address makes of the same elements are met once: the second need of an application is
    built like the first.
    """
    unlinked = furnish(house, chromium, folder)
    found = Ways([], set())
    built: set[object] = set()
    for person in PEOPLE:
        context = chromium.new_context(base_url=house.address)
        page = context.new_page()
        log_in(page, person)
        for hat in hats(page) if person else [""]:
            wear(page, hat)
            walk = Walk(context, house.address, leaving_out=PARTS | RULES if person else PARTS)
            walk.go(*unlinked.get(person, []))
            found.names.update(each.name for each in walk.met.values() if each.is_page)
            found.stops.extend(
                Stop(person, hat, path) for path, text in walk.texts.items() if _is_new(built, path, text)
            )
        context.close()
    return found


def _is_new(built: set[object], path: str, text: str) -> bool:
    """Is its content, or what stands around it, made of other elements than what has been looked at?"""
    _head, body = text.split("<body", 1)
    before, content = body.split("<main", 1)
    around, inside = _elements(before), (name_of(path), _elements(content))
    if around in built and inside in built:
        return False
    built.update((around, inside))
    return True


def _elements(text: str) -> frozenset[str]:
    return frozenset(_OWN_VALUE.sub(r"\1", each) for each in _TAG.findall(text))


def furnish(house: House, chromium: Browser, folder: Path) -> dict[str, list[str]]:
    """What the demo world lacks; returns the pages that no link leads to, by who may open them."""
    torunn = _at_work(house, chromium, "Torunn")
    _visit_that_has_taken_place(torunn)
    _guardian(torunn)
    _notice_that_can_be_answered(torunn)
    geir = _at_work(house, chromium, "Geir")
    report = _imported(geir, folder)
    _invited(geir)
    for each in (torunn, geir):
        each.page.context.close()
    return {ANYONE: [_sent_link(house)], "Geir": [report]}


def _at_work(house: House, chromium: Browser, name: str) -> Hand:
    """This person in the last of their roles, in English."""
    context = chromium.new_context(base_url=house.address, locale="en-GB")
    context.add_cookies([{"name": "language", "value": "en", "url": house.address}])
    page = context.new_page()
    log_in(page, name)
    wear(page, hats(page)[-1])
    page.goto("/home/")
    return Hand(page)


def _send(hand: Hand) -> None:
    hand.page.locator("main form button[type=submit]").last.click()


def _visit_that_has_taken_place(torunn: Hand) -> None:
    torunn.follow("Cases")
    torunn.follow("Omar")
    torunn.follow("Dialogue")
    torunn.follow("Book a meeting")
    torunn.pick("Kind of meeting", "Phone call")
    torunn.date("Date", clock.today() - timedelta(days=1))
    torunn.page.get_by_label("Time").fill("10:00")
    _send(torunn)
    torunn.sees("Write the minutes")


def _guardian(torunn: Hand) -> None:
    torunn.page.goto(torunn.page.url.split("dialogue/")[0] + "people/guardian/")
    torunn.write("Name", "Elin")
    torunn.date("Birth date", date(1979, 4, 2))
    torunn.page.locator("main input[type=checkbox]").first.check()
    _send(torunn)
    torunn.sees("End the guardianship of Elin")


def _notice_that_can_be_answered(torunn: Hand) -> None:
    torunn.page.goto(torunn.page.url.split("people/")[0] + "dialogue/notice/")
    torunn.write("Hours a week you are thinking of", "20")
    torunn.write("Why?", "We are thinking of fewer hours at night.")
    torunn.date("Last day to answer", clock.today() + timedelta(days=20))
    _send(torunn)
    torunn.sees("Write down the answer")


def _imported(geir: Hand, folder: Path) -> str:
    """A spreadsheet that was imported, and the report on another with a faulty row."""
    _check(geir, folder / "imported.csv", f"{_number(1)};Petter;20;01.03.2026")
    _send(geir)
    geir.sees("Petter")
    _check(
        geir, folder / "checked.csv", f"{_number(2)};Mai;12;01.03.2026", f"{_number(3)};Jonas;many;yesterday"
    )
    return urlsplit(geir.page.url).path


def _number(day: int) -> str:
    return IdentityNumber.synthetic(date(1984, 3, day)).digits


def _check(geir: Hand, sheet: Path, *rows: str) -> None:
    sheet.write_text("\n".join([_HEADINGS, *rows]))
    geir.page.goto("/setup/import/")
    geir.page.locator("main input[type=file]").set_input_files(sheet)
    _send(geir)
    geir.heading("Report on the spreadsheet")


def _invited(geir: Hand) -> None:
    geir.page.goto("/staff/new/")
    geir.write("Birth date", "01.02.1980")
    geir.write("Name", "Petter")
    geir.write("E-mail for an invitation", "petter@example.org")
    geir.choose("Caseworker")
    _send(geir)
    geir.heading("Staff and authority")


def _sent_link(house: House) -> str:
    written = (house.var / "server.log").read_text()
    links = re.findall(r"(/invitation/[^/\s]+/)", written)
    assert links, written
    return str(links[-1])
