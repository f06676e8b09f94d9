"""The demo world's people and organisations: all invented, the same ids and numbers every time."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from uuid import NAMESPACE_URL, UUID, uuid5

from selvstyrt.core.domain.actor import SYSTEM, Role
from selvstyrt.people.actions.assign_role import assign_role
from selvstyrt.people.actions.open_demo_door import open_demo_door
from selvstyrt.people.actions.record_parental_responsibility import record_parental_responsibility
from selvstyrt.people.actions.register_organisation import register_organisation
from selvstyrt.people.actions.register_person import register_person
from selvstyrt.people.domain.identity_number import IdentityNumber
from selvstyrt.people.domain.roles import OrganisationKind

FJORDVIK = "9901"
ODDEVIK = "9902"  # the other municipality: sees what is sent to it, and nothing of Fjordvik's cases


def demo_id(name: str) -> UUID:
    """The fixed id of a person or organisation of the demo world."""
    return uuid5(NAMESPACE_URL, f"https://selvstyrt.example/demo/{name}")


@dataclass(frozen=True, slots=True)
class Citizen:
    """A person of the demo world; `age` is the age on the day the world is loaded."""

    name: str
    age: int
    born: tuple[int, int]  # month, day
    language: str = "nb"
    address: str = ""


@dataclass(frozen=True, slots=True)
class Post:
    """A role in an organisation."""

    name: str
    role: Role
    organisation: str
    title: str
    phone: str = ""
    may_decide: bool = False


CITIZENS = (
    Citizen("Ingrid", 34, (3, 14), "nb", "Fjordgata 4"),
    Citizen("Leila", 38, (5, 2), "nb", "Bakkeveien 12"),
    Citizen("Yusuf", 41, (9, 23), "en", "Bakkeveien 12"),
    Citizen("Omar", 9, (1, 30), "nb", "Bakkeveien 12"),
    Citizen("Synnøve", 66, (2, 11), "nb", "Kirkebakken 1"),
    Citizen("Aslak", 22, (6, 19), "nn", "Nedre gate 9"),
    Citizen("Marit", 51, (10, 5), "nb", "Strandveien 22"),
    Citizen("Stranger", 45, (4, 4), "en"),
    Citizen("Torunn", 47, (8, 8)),
    Citizen("Geir", 55, (7, 17)),
    Citizen("Arvid", 49, (12, 1)),
    Citizen("Bente", 43, (11, 11)),
    Citizen("Hilde", 50, (2, 20)),
    Citizen("Jonas", 27, (3, 3)),
    Citizen("Fatima", 31, (6, 6)),
    Citizen("Petter", 36, (9, 9)),
    Citizen("Mai", 24, (5, 17)),
    Citizen("Elin", 29, (8, 28)),
    Citizen("Sigrun", 39, (1, 9), "nn"),
)
ORGANISATIONS = (
    ("Statsforvalteren i Fjordfylket", "310000019", OrganisationKind.COUNTY_GOVERNOR, ""),
    ("Fjordvik kommune", "310000108", OrganisationKind.MUNICIPALITY, FJORDVIK),
    ("Oddevik kommune", "310000205", OrganisationKind.MUNICIPALITY, ODDEVIK),
    ("Egenstyrt assistanse SA", "310000302", OrganisationKind.PROVIDER, ""),
    ("Nordassist AS", "310000418", OrganisationKind.PROVIDER, ""),
)
POSTS = (
    Post("Torunn", Role.CASEWORKER, "Fjordvik kommune", "Saksbehandler", "55 50 01 01"),
    Post("Geir", Role.APPROVER, "Fjordvik kommune", "Avdelingsleder", "55 50 01 02", may_decide=True),
    Post("Geir", Role.ADMINISTRATOR, "Fjordvik kommune", "Avdelingsleder", "55 50 01 02"),
    Post("Arvid", Role.CONTROLLER, "Fjordvik kommune", "Controller", "55 50 01 03"),
    Post("Bente", Role.COORDINATOR, "Egenstyrt assistanse SA", "Koordinator", "55 50 02 01"),
    Post("Sigrun", Role.CASEWORKER, "Oddevik kommune", "Sakshandsamar", "55 60 01 01"),
    Post("Sigrun", Role.ADMINISTRATOR, "Oddevik kommune", "Sakshandsamar", "55 60 01 01"),
    Post("Hilde", Role.COUNTY_GOVERNOR, "Statsforvalteren i Fjordfylket", "Seniorrådgiver", "55 50 03 01"),
)
DOORS = (
    "Ingrid",
    "Torunn",
    "Geir",
    "Leila",
    "Yusuf",
    "Synnøve",
    "Aslak",
    "Marit",
    "Hilde",
    "Sigrun",
    "Stranger",
)


def load_people(today: date) -> None:
    """Organisations first, then people, their roles and parents, and last the doors of the login page."""
    county = demo_id(ORGANISATIONS[0][0])
    for name, number, kind, municipality in ORGANISATIONS:
        register_organisation(
            actor=SYSTEM,
            name=name,
            number=number,
            kind=kind,
            municipality=municipality,
            county_governor=county if kind is OrganisationKind.MUNICIPALITY else None,
            organisation_id=demo_id(name),
        )
    for turn, citizen in enumerate(CITIZENS):
        _register(citizen, turn, today)
    for post in POSTS:
        assign_role(
            actor=SYSTEM,
            person=demo_id(post.name),
            organisation=demo_id(post.organisation),
            role=post.role,
            may_decide=post.may_decide,
            title=post.title,
            phone=post.phone,
            valid_from=date(today.year - 1, 1, 1),
        )
    for parent in ("Leila", "Yusuf"):
        record_parental_responsibility(actor=SYSTEM, child=demo_id("Omar"), parent=demo_id(parent))
    for name in DOORS:
        open_demo_door(person=demo_id(name))


def _register(citizen: Citizen, turn: int, today: date) -> None:
    born = birth_date(citizen, today)
    register_person(
        actor=SYSTEM,
        person_id=demo_id(citizen.name),
        name=citizen.name,
        identity_number=IdentityNumber.synthetic(born, turn).digits,
        language=citizen.language,
        email=f"{citizen.name.lower().replace('ø', 'o')}@example.org",
        phone=f"4000 00 {turn:02}",
        address=citizen.address,
        postal_code="5990" if citizen.address else "",
        place="Fjordvik" if citizen.address else "",
        municipality=FJORDVIK if citizen.address else "",
    )


def birth_date(citizen: Citizen, today: date) -> date:
    """The birth date that gives the wanted age today."""
    month, day = citizen.born
    has_had_birthday = (month, day) <= (today.month, today.day)
    return date(today.year - citizen.age - (0 if has_had_birthday else 1), month, day)
