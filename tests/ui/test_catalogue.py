"""Codes become words; a code without words is found at once."""

import pytest
from django.utils.functional import lazystr
from django.utils.translation import override

from selvstyrt.core.domain.actor import Role
from selvstyrt.core.domain.errors import Message, Refused
from selvstyrt.core.domain.hours import Hours
from selvstyrt.ui import catalogue
from selvstyrt.ui.templatetags import ui


@pytest.mark.parametrize("role", list(Role))
def test_every_role_has_words(role: Role) -> None:
    for language in ("nb", "nn", "en"):
        with override(language):
            assert ui.say_filter(role, "role")


def test_all_catalogues_load_and_hold_text() -> None:
    assert all(str(text) for text in catalogue.texts().values())


def test_an_unknown_code_raises() -> None:
    with pytest.raises(catalogue.UnknownCode):
        catalogue.say("nobody.wrote_this")


def test_parameters_come_in_words(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(catalogue.texts(), "test.left", lazystr("%(hours)s left"))
    with override("en"):
        assert catalogue.say("test.left", hours=Hours.of("37.5")) == "37.5 h left"
        assert ui.say_filter(Refused("test.left", hours=Hours(20))) == "20 min left"
        assert ui.say_filter(Message("test.left", (("hours", Hours(60)),))) == "1 h left"
    assert ui.say_filter(None) == ""
