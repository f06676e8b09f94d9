"""The municipality's set-up, and the spreadsheet of running decisions."""

from __future__ import annotations

import re
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from selvstyrt.casework.domain.spreadsheet import MOST_BYTES
from selvstyrt.casework.forms.assess.fields import text
from selvstyrt.casework.forms.assess.spreadsheet_file import Row, read_file
from selvstyrt.core.domain.errors import Refused
from selvstyrt.ui.catalogue import say


class SetupForm(forms.Form):
    """Letterhead, contact and own targets."""

    letterhead = text(
        _("Letterhead"), help_text=_("Name and address of the municipality, one line each."), required=True
    )
    contact_name = forms.CharField(label=_("Contact in letters"), max_length=200)
    contact_phone = forms.CharField(label=_("Telephone"), max_length=20)
    contact_email = forms.EmailField(label=_("E-mail"), required=False)
    target_first_contact_days = forms.IntegerField(
        label=_("Own target: first contact within (days)"), required=False, min_value=1, max_value=365
    )
    target_decision_days = forms.IntegerField(
        label=_("Own target: decision within (days)"),
        help_text=_("Your own target pauses while the applicant is asked. The law’s clocks never pause."),
        required=False,
        min_value=1,
        max_value=730,
    )
    target_after_reversal_days = forms.IntegerField(
        label=_("Own target: new decision after the county governor’s within (days)"),
        help_text=_("Counts where the county governor has set no day."),
        required=False,
        min_value=1,
        max_value=730,
    )
    archive_after_days = forms.IntegerField(
        label=_("Own plan: a case may go to the archive when it has been ended for (days)"),
        help_text=_("Empty: 30 days, which is our rule and not the law’s."),
        required=False,
        min_value=0,
        max_value=3650,
    )
    erase_drafts_after_days = forms.IntegerField(
        label=_("Own plan: a draft nobody has touched is erased after (days)"),
        help_text=_("Empty: 365 days, which is our rule and not the law’s. What was sent is never erased."),
        required=False,
        min_value=30,
        max_value=3650,
    )

    def clean_contact_phone(self) -> str:
        phone = str(self.cleaned_data["contact_phone"])
        if not re.fullmatch(r"\+?[0-9 ]{5,20}", phone):
            raise forms.ValidationError(_("Write the telephone number with digits, for example 55 12 34 56."))
        return phone


class ImportFileForm(forms.Form):
    """The filled-in template; cleaned to rows of cells."""

    file = forms.FileField(
        label=_("Spreadsheet"),
        help_text=_("The filled-in template, as XLSX or CSV, at most 2 MB and 5,000 rows."),
        widget=forms.ClearableFileInput(attrs={"accept": ".xlsx,.csv"}),
    )
    rows: list[Row]

    def clean_file(self) -> Any:
        upload: Any = self.cleaned_data["file"]
        if (upload.size or 0) > MOST_BYTES:
            raise forms.ValidationError(say("casework.import.too_big", most=MOST_BYTES // 1024 // 1024))
        try:
            self.rows = read_file(upload.name or "", upload.read())
        except Refused as refused:
            raise forms.ValidationError(say(refused.code, **refused.params)) from refused
        return upload


class ConfirmImportForm(forms.Form):
    """Yes to importing the clean rows only."""

    only_clean = forms.BooleanField(
        label=_("Import only the rows without faults; I will deal with the others"), required=False
    )
