"""Append-only tables: the database itself refuses to change or delete a row, on SQLite and PostgreSQL alike."""

from __future__ import annotations

from typing import Any

from django.db.backends.base.schema import BaseDatabaseSchemaEditor
from django.db.migrations.operations import RunPython


def append_only(model: str, *, but: tuple[str, ...] = ()) -> RunPython:
    """A migration step: rows of this model ("app.Model") can be added, never updated or deleted.

    `but` names the columns that may still change, if any.
    """
    app, name = model.split(".")

    def add(apps: Any, editor: BaseDatabaseSchemaEditor) -> None:
        found = apps.get_model(app, name)._meta
        table = found.db_table
        kept = [field.column for field in found.local_concrete_fields if field.name not in but]
        for statement in _statements(editor.connection.vendor, table, kept if but else []):
            editor.execute(statement, params=None)

    def drop(apps: Any, editor: BaseDatabaseSchemaEditor) -> None:
        table = apps.get_model(app, name)._meta.db_table
        for verb in ("update", "delete"):
            on = f" ON {table}" if editor.connection.vendor == "postgresql" else ""
            editor.execute(f"DROP TRIGGER IF EXISTS {table}_no_{verb}{on}")

    return RunPython(add, drop)


def _statements(vendor: str, table: str, kept: list[str]) -> list[str]:
    message = f"{table} is append-only"
    columns = f" OF {', '.join(kept)}" if kept else ""
    if vendor == "postgresql":
        return [
            "CREATE OR REPLACE FUNCTION refuse_change() RETURNS trigger AS $$ "
            "BEGIN RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'restrict_violation'; END "
            "$$ LANGUAGE plpgsql",
            f"CREATE TRIGGER {table}_no_update BEFORE UPDATE{columns} ON {table} "
            "FOR EACH ROW EXECUTE FUNCTION refuse_change()",
            f"CREATE TRIGGER {table}_no_delete BEFORE DELETE ON {table} "
            "FOR EACH ROW EXECUTE FUNCTION refuse_change()",
        ]
    # With `PRAGMA recursive_triggers` (settings) the second also stops INSERT OR REPLACE, which deletes first.
    return [
        f"CREATE TRIGGER {table}_no_update BEFORE UPDATE{columns} ON {table} "
        f"BEGIN SELECT RAISE(ABORT, '{message}'); END",
        f"CREATE TRIGGER {table}_no_delete BEFORE DELETE ON {table} "
        f"BEGIN SELECT RAISE(ABORT, '{message}'); END",
    ]
