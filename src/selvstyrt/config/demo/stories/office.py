"""Fjordvik's own set-up, and that of Oddevik, where Aslak wants to move."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from selvstyrt.casework.actions.save_setup import save_setup
from selvstyrt.casework.domain.office import SetupValues
from selvstyrt.config.demo.stories.telling import GEIR, SIGRUN, days_ago
from selvstyrt.core.domain.actor import Role


def tell_office(today: date) -> None:
    """Geir and Sigrun, who are also administrators, have filled in letterhead, contact and targets."""
    with days_ago(today, 300):
        save_setup(
            actor=replace(GEIR, role=Role.ADMINISTRATOR),
            values=SetupValues(
                letterhead="Fjordvik kommune\nTjenestekontoret\nRådhusgata 1\n5990 Fjordvik",
                contact_name="Torunn",
                contact_phone="55 50 01 01",
                contact_email="tjenestekontoret@example.org",
                target_first_contact_days=14,
                target_decision_days=56,
            ),
        )
        save_setup(
            actor=SIGRUN,
            values=SetupValues(
                letterhead="Oddevik kommune\nHelse og meistring\nSjøvegen 3\n5994 Oddevik",
                contact_name="Sigrun",
                contact_phone="55 60 01 01",
                contact_email="helse@example.org",
                target_first_contact_days=14,
                target_decision_days=42,
            ),
        )
