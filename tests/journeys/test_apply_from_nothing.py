"""Yusuf applies from nothing, in nynorsk on a phone: he leaves in the middle and goes on at another device.

Once by real key presses only, once by mouse without JavaScript.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.casework.files_to_send import EXE, PDF
from tests.journeys.hands import Hand, Keys, NoScript
from tests.journeys.house import House

pytestmark = pytest.mark.journey
LIFE = "Eg vil gå på jobb om morgonen og synge i kor om kvelden, og vere far heime."
CARE = "Stå opp, dusje og kle på meg."
CHOIR = "Kor og vener i bygda."
LUNCH = "Hjelp til å lage lunsj."


@pytest.fixture(scope="module")
def house(house_of_module: House) -> House:
    return house_of_module


@pytest.mark.parametrize(
    ("kind", "name"), [(Keys, "Yusuf"), (NoScript, "Stranger")], ids=["keys", "no-script"]
)
def test_an_application_from_nothing_to_sent(
    visitor: Callable[..., Page], tmp_path: Path, kind: type[Hand], name: str
) -> None:
    def device() -> Hand:
        hand = kind(visitor(script=kind is not NoScript, width=390, language="nn"))
        hand.page.goto("/login/")
        hand.press(name)
        hand.page.goto("/home/")
        return hand

    phone = device()
    _begin(phone)
    _tell_the_first_needs(phone)

    elsewhere = device()
    elsewhere.follow("er ikkje send enno")
    _finds_everything(elsewhere)
    _tell_the_rest(elsewhere)
    _add_files(elsewhere, tmp_path)
    _look_over_and_send(elsewhere)


def _begin(phone: Hand) -> None:
    phone.follow("Søk om")
    phone.heading("Søk om personleg assistanse (BPA)")
    phone.choose("Meg sjølv")
    phone.pick("Kommune", "Fjordvik kommune")
    phone.press("Start på søknaden")
    phone.write("Livet eg vil ha", LIFE)
    phone.press("Lagre og gå vidare")
    phone.choose("Personleg stell", "checkbox")
    phone.choose("Måltid", "checkbox")
    phone.choose("Fritid og vener", "checkbox")
    phone.press("Lagre og gå vidare")


def _tell_the_first_needs(phone: Hand) -> None:
    phone.heading("ersonleg stell")
    _need(phone, CARE, "Kvar dag", times="2", length="halvanna time")
    phone.press("Lagre og gå vidare")
    phone.sees("Skriv tida som 1,5 eller 1:30")
    expect(phone.find("textbox", "Kva vil du ha assistanse til?")).to_have_value(CARE)
    phone.write("Kor lenge kvar gong?", "1,5")
    phone.press("Lagre og gå vidare")
    phone.heading("Måltid")
    _need(phone, LUNCH, "Måndag til fredag", times="1", length="45 min")
    phone.press("Lagre og gå vidare")
    phone.heading("Fritid og vener")


def _need(hand: Hand, words: str, often: str, *, times: str, length: str) -> None:
    hand.write("Kva vil du ha assistanse til?", words)
    hand.pick("Kor ofte?", often)
    hand.write("Kor mange gonger?", times)
    hand.write("Kor lenge kvar gong?", length)
    hand.choose("Éin")
    hand.choose("Om dagen eller kvelden")


def _finds_everything(hand: Hand) -> None:
    hand.heading("Sjå over og send")
    for told in (LIFE, CARE, LUNCH):
        hand.sees(told)
    hand.sees("21 t")  # twice a day for one and a half hours
    hand.sees("3,75 t")  # five times 45 minutes
    hand.sees("24,75 t")


def _tell_the_rest(hand: Hand) -> None:
    hand.follow("Fritid og vener")
    _need(hand, CHOIR, "Kvar veke", times="2", length="1:30")
    hand.press("Lagre og gå vidare")
    hand.heading("Assistanse frå andre")
    hand.press("Lagre og gå vidare")
    hand.choose("Eg leier arbeidet sjølv")
    hand.press("Lagre og gå vidare")
    hand.choose("Meir enn to år")
    hand.press("Lagre og gå vidare")
    hand.press("Lagre og gå vidare")
    hand.press("Lagre og gå vidare")
    hand.heading("Filer")


def _add_files(hand: Hand, folder: Path) -> None:
    paper, renamed = folder / "brev-frå-lege.pdf", folder / "timeplan.pdf"
    paper.write_bytes(PDF)
    renamed.write_bytes(EXE)
    hand.attach("Vel filer", renamed)
    hand.press("Legg ved dei valde filene, eller gå vidare")
    field = hand.page.get_by_label("Vel filer")
    expect(field).to_have_attribute("aria-invalid", "true")
    at_the_field = hand.page.locator(f"#{field.get_attribute('aria-describedby').split()[-1]}")
    expect(at_the_field).to_contain_text("timeplan.pdf: Innhaldet i fila er ikkje PDF")
    hand.attach("Vel filer", paper)
    hand.press("Legg ved dei valde filene, eller gå vidare")
    hand.sees("Lagt til: brev-frå-lege.pdf")
    hand.press("Legg ved dei valde filene, eller gå vidare")


def _look_over_and_send(hand: Hand) -> None:
    hand.heading("Sjå over og send")
    for told in (LIFE, CARE, LUNCH, CHOIR, "brev-frå-lege.pdf", "Eg leier arbeidet sjølv"):
        hand.sees(told)
    hand.sees("27,75 t")
    expect(hand.page.get_by_role("main")).not_to_contain_text("timeplan.pdf")
    hand.press("Send søknaden")
    hand.heading("Søknaden er send")
    hand.follow("Følg saka")
    expect(hand.page.get_by_role("heading", level=1)).to_contain_text(
        re.compile(r"\b[A-Z0-9]{4}-[A-Z0-9]{4}\b")
    )
    hand.sees("Kva skjer vidare")
