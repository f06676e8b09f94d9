"""Rooms point at each other's rows by name only: never back, never deep, never deleting."""

import ast
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from django.apps import apps
from django.db import models

from tests.house.source import modules, room_of, rooms, short, tree

# What may follow the name of a relation: the row's own id, or a question about the column itself.
ENDINGS = {"id", "pk", "in", "isnull", "exact"}


def relations() -> Iterator[Any]:
    """Every foreign key from a model of one room to a model of another."""
    for room in rooms():
        if apps.is_installed(f"selvstyrt.{room}"):
            for model in apps.get_app_config(room).get_models():
                for field in model._meta.local_fields:
                    if field.is_relation and field.related_model._meta.app_label != room:
                        yield field


CROSSING = {(field.model._meta.app_label, field.name) for field in relations()}


@pytest.mark.parametrize("field", list(relations()), ids=str)
def test_a_key_to_another_room_has_no_way_back_and_protects(field: Any) -> None:
    assert field.remote_field.related_name == "+"
    assert field.remote_field.on_delete is models.PROTECT


def words(path: Path) -> Iterator[str]:
    """Everything in a module that may be a look-up: keyword names and strings of several names."""
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.keyword) and node.arg:
            yield node.arg
        elif isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield node.value.lstrip("-")


@pytest.mark.parametrize("path", [path for path in modules() if room_of(path) != "core"], ids=short)
def test_no_look_up_reaches_into_another_room(path: Path) -> None:
    found = []
    for word in words(path):
        steps = word.split("__")
        if not all(step.isidentifier() for step in steps):
            continue
        for step, following in pairwise(steps):
            if (room_of(path), step) in CROSSING and following not in ENDINGS:
                found.append(word)
    assert not found
