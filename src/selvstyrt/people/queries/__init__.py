"""What others may ask about people. Every answer is a frozen value without a national identity number."""

from selvstyrt.people.queries.accounts import account_of, without_account
from selvstyrt.people.queries.acted import acted_for
from selvstyrt.people.queries.contact import contact_of, may_give_authority, own_contact
from selvstyrt.people.queries.demo import demo_people, is_demo
from selvstyrt.people.queries.hats import Hat, Standing, hats_of, standing_of
from selvstyrt.people.queries.invitations import invited
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
from selvstyrt.people.queries.registered import invitations_of, registered_about
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
    "Standing",
    "account_of",
    "acted_for",
    "colleagues",
    "contact_of",
    "county_governor_of",
    "demo_people",
    "find_by_identity_number",
    "hats_of",
    "helpers_of",
    "holders_of",
    "invitations_of",
    "invited",
    "is_demo",
    "may_act_for",
    "may_give_authority",
    "municipalities",
    "municipalities_under",
    "organisation_card",
    "organisation_of_municipality",
    "own_contact",
    "parents_of",
    "person_card",
    "person_cards",
    "persons_in_municipality",
    "registered_about",
    "role_held",
    "roles_of",
    "staff_of",
    "standing_of",
    "those_acting_for",
    "without_account",
]
