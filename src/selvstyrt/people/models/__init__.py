"""The tables of people: persons, accounts, organisations, roles and who may act for whom."""

from selvstyrt.people.models.account import Account
from selvstyrt.people.models.demo import DemoDoor, DemoMark
from selvstyrt.people.models.invitation import Invitation
from selvstyrt.people.models.organisation import Organisation
from selvstyrt.people.models.person import Person
from selvstyrt.people.models.representation import Authority, Guardianship, ParentalResponsibility
from selvstyrt.people.models.role import RoleAssignment

__all__ = [
    "Account",
    "Authority",
    "DemoDoor",
    "DemoMark",
    "Guardianship",
    "Invitation",
    "Organisation",
    "ParentalResponsibility",
    "Person",
    "RoleAssignment",
]
