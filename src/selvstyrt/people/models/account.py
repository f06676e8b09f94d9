"""Account: the door a person logs in through. No passwords and no rights: those follow from the roles."""

from __future__ import annotations

import uuid
from typing import Any, ClassVar

from django.contrib.auth.base_user import AbstractBaseUser, BaseUserManager
from django.db import models
from django.db.models import Q
from django.db.models.functions import Lower

from selvstyrt.core import clock
from selvstyrt.people.models.person import Person


class AccountManager(BaseUserManager["Account"]):
    """Loads the person with the account, so each request asks the database once for both."""

    def get_queryset(self) -> models.QuerySet[Account]:
        return super().get_queryset().select_related("person")

    def create_account(self, *, person: Person, email: str | None = None) -> Account:
        """An account without a usable password."""
        account = self.model(person=person, email=email)
        account.set_unusable_password()
        account.save(using=self._db)
        return account


class Account(AbstractBaseUser):
    """One account per person; the e-mail is for login by code, empty for who uses ID-porten only."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    person = models.OneToOneField(Person, on_delete=models.PROTECT, related_name="account")
    email = models.EmailField(unique=True, null=True, blank=True)
    is_active = models.BooleanField(default=True)
    created_at = models.DateTimeField(default=clock.now, editable=False)

    objects: ClassVar[AccountManager] = AccountManager()

    USERNAME_FIELD = "email"
    EMAIL_FIELD = "email"
    REQUIRED_FIELDS: ClassVar[list[str]] = []

    class Meta:
        constraints = [
            models.CheckConstraint(
                name="account_email_lower_or_null",
                condition=Q(email__isnull=True) | (Q(email=Lower("email")) & ~Q(email="")),
            )
        ]

    def __str__(self) -> str:
        return str(self.id)

    def has_perm(self, _perm: str, _obj: Any = None) -> bool:
        """Django's permissions are not used: `@opens` and the queries decide."""
        return False

    def has_module_perms(self, _app_label: str) -> bool:
        return False
