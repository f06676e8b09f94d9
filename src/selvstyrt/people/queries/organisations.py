"""Organisations as cards."""

from __future__ import annotations

from uuid import UUID

from selvstyrt.core.domain.errors import NotSeen
from selvstyrt.people.domain.handover import OrganisationCard
from selvstyrt.people.domain.roles import OrganisationKind
from selvstyrt.people.models import Organisation


def _card(organisation: Organisation) -> OrganisationCard:
    return OrganisationCard(
        id=organisation.id,
        name=organisation.name,
        organisation_number=organisation.organisation_number,
        kind=OrganisationKind(organisation.kind),
        municipality=organisation.municipality,
    )


def organisation_card(organisation_id: UUID) -> OrganisationCard:
    """One organisation; raises NotSeen when there is none."""
    found = Organisation.objects.filter(pk=organisation_id).first()
    if found is None:
        raise NotSeen
    return _card(found)


def organisation_of_municipality(number: str) -> OrganisationCard | None:
    """The municipality with this four-digit number, if it uses the platform."""
    found = Organisation.objects.filter(kind=OrganisationKind.MUNICIPALITY.value, municipality=number).first()
    return _card(found) if found else None


def municipalities() -> list[OrganisationCard]:
    """All municipalities that use the platform, by name."""
    found = Organisation.objects.filter(kind=OrganisationKind.MUNICIPALITY.value)
    return [_card(each) for each in found.order_by("name")]


def county_governor_of(number: str) -> OrganisationCard | None:
    """The county governor who handles complaints over this municipality."""
    found = (
        Organisation.objects.filter(kind=OrganisationKind.MUNICIPALITY.value, municipality=number)
        .select_related("county_governor")
        .first()
    )
    return _card(found.county_governor) if found and found.county_governor else None


def municipalities_under(organisation_id: UUID) -> list[str]:
    """The numbers of the municipalities under this county governor."""
    under = Organisation.objects.filter(county_governor=organisation_id)
    return list(under.order_by("municipality").values_list("municipality", flat=True))
