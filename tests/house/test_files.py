"""What may lie in the repository, and where."""

import json
import re
from pathlib import Path
from statistics import median

import pytest

from tests.house.source import ROOT, SRC, files, modules, rooms, short

NAMELESS = {"utils", "util", "helpers", "helper", "common", "misc", "services", "service", "signals", "tools"}
# Put together so that this file does not hold what it looks for.
MACHINE_PATHS = re.compile(r"(?<![\w.})\]/-])/(?:" + "|".join(["work", "root", "tmp"]) + r")/\w")
REGISTRIES = re.compile("|".join(["pypi" + r"\.org", "python" + "hosted", "registry" + r"\.npm"]))
LOCKS = sorted((ROOT / "requirements").glob("*.txt"))


def texts() -> list[tuple[Path, str]]:
    found = []
    for path in files():
        try:
            found.append((path, (ROOT / path).read_text(encoding="utf-8")))
        except UnicodeDecodeError:
            continue  # a picture or a document
    return found


def test_the_root_stays_easy_to_take_in() -> None:
    top = {path.parts[0] for path in files()}
    assert len(top) <= 18, sorted(top)


def test_no_file_is_named_after_nothing() -> None:
    nameless = {path.as_posix() for path in files() if NAMELESS & {part.split(".")[0] for part in path.parts}}
    assert nameless == set()


def test_paths_are_plain_ascii() -> None:
    assert [str(path) for path in files() if not str(path).isascii()] == []


def test_no_path_of_somebodys_machine_is_written_down() -> None:
    found = [f"{path}: {match.group()}" for path, text in texts() for match in MACHINE_PATHS.finditer(text)]
    assert not found


def test_no_address_of_a_package_registry_is_written_down() -> None:
    assert [str(path) for path, text in texts() if REGISTRIES.search(text)] == []


def test_every_folder_of_code_is_a_package() -> None:
    folders = {module.parent for module in modules()}
    assert [short(folder) for folder in folders if not (folder / "__init__.py").exists()] == []


def test_every_room_tells_what_it_is_for() -> None:
    assert [room for room in rooms() if not (SRC / room / "README.md").exists()] == []


@pytest.mark.parametrize("lock", LOCKS, ids=lambda lock: lock.name)
def test_locks_hold_hashes_and_no_addresses(lock: Path) -> None:
    text = lock.read_text()
    assert "://" not in text
    assert "--index" not in text
    packages = [block for block in re.split(r"\n(?=\w)", text) if block.strip()]
    assert [block.splitlines()[0] for block in packages if "--hash=sha256:" not in block] == []


def test_the_front_end_lock_holds_hashes_and_no_addresses() -> None:
    packages = json.loads((SRC / "ui/npm/package-lock.json").read_text())["packages"]
    fetched = {name: each for name, each in packages.items() if name}
    assert [name for name, each in fetched.items() if "resolved" in each] == []
    assert [name for name, each in fetched.items() if "integrity" not in each] == []


def test_files_stay_small() -> None:
    """Aims of docs/house.md: half of the files at most 80 lines, 95 % under 250."""
    sizes = {path: len(path.read_text().splitlines()) for path in modules() if path.stem != "__init__"}
    large = sorted((lines, short(path)) for path, lines in sizes.items() if lines >= 250)
    assert median(sizes.values()) <= 80
    assert len(large) <= len(sizes) * 0.05, large
