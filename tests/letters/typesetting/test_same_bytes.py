"""The same letter is the same bytes: in another process, another time zone, another language, on another day."""

from __future__ import annotations

import hashlib
import json
import os
import re
import subprocess
import sys

from django.utils import translation
from tests.letters.tagged import read
from tests.letters.writing import letter

from selvstyrt.letters.domain.document import Language, Variant
from selvstyrt.letters.domain.stored import as_data
from selvstyrt.letters.typesetting.render import typeset

ELSEWHERE = """
import django, hashlib, json, sys
django.setup()
from selvstyrt.letters.domain.stored import from_data
from selvstyrt.letters.typesetting.render import typeset
for told in json.load(sys.stdin):
    print(hashlib.sha256(typeset(from_data(told))).hexdigest())
"""
LETTERS = [letter(language=language, variant=variant) for language in Language for variant in Variant]


def made_elsewhere(**surroundings: str) -> list[str]:
    told = json.dumps([as_data(each) for each in LETTERS])
    environment = {**os.environ, **surroundings}
    command = [sys.executable, "-c", ELSEWHERE]
    return subprocess.run(
        command, input=told, env=environment, capture_output=True, text=True, check=True
    ).stdout.split()


def test_another_process_makes_the_same_bytes_wherever_it_stands() -> None:
    here = [hashlib.sha256(typeset(each)).hexdigest() for each in LETTERS]
    assert len(set(here)) == len(LETTERS)
    assert made_elsewhere(TZ="Pacific/Auckland", PYTHONHASHSEED="1", LANG="C") == here
    assert made_elsewhere(TZ="America/Anchorage", PYTHONHASHSEED="2", LANG="nb_NO.UTF-8") == here


def test_the_language_of_who_asks_and_what_was_set_before_change_nothing() -> None:
    with translation.override("nb"):
        first = typeset(letter())
    typeset(letter(title="Noe ganske annet", variant=Variant.LARGE))
    with translation.override("en"):
        assert typeset(letter()) == first


def test_no_day_but_the_letter_s_own_is_in_the_file() -> None:
    pdf = typeset(letter())
    told = read(pdf).trailer["/Root"]["/Metadata"].get_data().decode()
    days = re.findall(rb"D:(\d{8})", pdf) + re.findall(r"(\d{4}-\d\d-\d\d)T", told)
    assert {each.decode() if isinstance(each, bytes) else each.replace("-", "") for each in days} == {
        "20261122"
    }
