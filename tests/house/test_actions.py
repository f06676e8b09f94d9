"""Each action is one verb in one file, takes an actor by name and leaves an event."""

import ast
from pathlib import Path

import pytest

from tests.house.source import actions, called, functions, short

LOGS = {"log_event", "change_state"}
# Actions that leave no event of their own, each with the reason.
SILENT: dict[str, str] = {
    "src/selvstyrt/core/actions/log_event.py": "it is the event",
}
# Actions before anyone is logged in: the door itself finds out who it is.
DOORS: dict[str, str] = {
    "accept_invitation": "the secret of the invitation says who",
    "welcome_newcomer": "the national e-ID says who",
    "mark_as_demo": "done by the command line on an empty database",
    "open_demo_door": "done by the command line in a demo",
}
ACTIONS = sorted(actions())


def verbs() -> set[str]:
    return {each.stem for each in ACTIONS}


@pytest.mark.parametrize("path", ACTIONS, ids=short)
def test_an_action_bears_the_name_of_its_file_and_is_called_by_names_with_an_actor(path: Path) -> None:
    arguments = functions(path)[path.stem].args
    assert arguments.args == arguments.posonlyargs == []
    assert "actor" in [each.arg for each in arguments.kwonlyargs] or path.stem in DOORS


@pytest.mark.parametrize("path", ACTIONS, ids=short)
def test_an_action_is_the_only_public_thing_in_its_file(path: Path) -> None:
    public = [name for name in functions(path) if not name.startswith("_")]
    assert public == [path.stem]


@pytest.mark.parametrize("path", ACTIONS, ids=short)
def test_an_action_logs_what_it_did(path: Path) -> None:
    if short(path) in SILENT:
        return
    names = called(ast.parse(path.read_text()))
    assert names & (LOGS | (verbs() - {path.stem})), "it calls neither log_event nor another action"


@pytest.mark.parametrize("path", sorted(SILENT))
def test_the_list_of_silent_actions_is_not_older_than_the_code(path: str) -> None:
    assert path in {short(each) for each in ACTIONS}
