"""What others may ask about people. Every answer is a frozen value without a national identity number."""

from selvstyrt.people.queries.contact import contact_of
from selvstyrt.people.queries.demo import demo_people, is_demo
from selvstyrt.people.queries.hats import Hat, hats_of
from selvstyrt.people.queries.organisations import (
    county_governor_of,
    municipalities,
    municipalities_under,
    organisation_card,
    organisation_of_municipality,
)
from selvstyrt.people.queries.persons import (
    find_by_identity_number,
    person_card,
    person_cards,
    persons_in_municipality,
)
from selvstyrt.people.queries.representation import (
    helpers_of,
    holders_of,
    may_act_for,
    parents_of,
    those_acting_for,
)
from selvstyrt.people.queries.roles import colleagues, role_held, roles_of, staff_of

__all__ = [
    "Hat",
    "colleagues",
    "contact_of",
    "county_governor_of",
    "demo_people",
    "find_by_identity_number",
    "hats_of",
    "helpers_of",
    "holders_of",
    "is_demo",
    "may_act_for",
    "municipalities",
    "municipalities_under",
    "organisation_card",
    "organisation_of_municipality",
    "parents_of",
    "person_card",
    "person_cards",
    "persons_in_municipality",
    "role_held",
    "roles_of",
    "staff_of",
    "those_acting_for",
]
