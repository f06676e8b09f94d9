"""The language, or light and dark, is changed in the middle of a form: what was typed stands, for this page only."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from tests.journeys.hands import Hand, Keys
from tests.journeys.house import House

pytestmark = pytest.mark.walk


@pytest.fixture(scope="module")
def house(house_of_module: House) -> House:
    return house_of_module


@pytest.mark.parametrize("kind", [Hand, Keys], ids=["mouse", "keys"])
@pytest.mark.parametrize(("button", "label"), [("Bokmål", "Telefon"), ("Dark", "Telephone")])
def test_what_was_typed_stands(
    visitor: Callable[..., Page], kind: type[Hand], button: str, label: str
) -> None:
    hand = kind(visitor())
    hand.page.goto("/login/")
    hand.press("Ingrid")
    hand.page.goto("/me/contact/")
    hand.write("Telephone", "22 33 44 55")
    hand.press(button)
    expect(hand.page.get_by_label(label)).to_have_value("22 33 44 55")
    hand.page.goto("/me/contact/")
    expect(hand.page.get_by_label(label)).not_to_have_value("22 33 44 55")
