"""The forms for one need, for assistance from elsewhere and for files."""

from __future__ import annotations

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from selvstyrt.casework.domain.asked import AskedArena, AskedNeed
from selvstyrt.casework.domain.life import ArenaKind, HowOften, LifeArea
from selvstyrt.casework.forms.apply.base import SHORT, FilesField, KeptForm, LengthField, coded, words

_HOW_LONG = _("Such as 1,5 or 1:30 for one and a half hours, or 45 min.")


class RowForm(KeptForm):
    """A form for a new row: it has the row's id from the start, so that sending it twice makes one row."""

    row = forms.UUIDField(widget=forms.HiddenInput, required=False)
    asks: tuple[str, ...] = ()

    @property
    def is_blank(self) -> bool:
        """Nothing was typed: the applicant only wants to go on."""
        return not any(str(self.data.get(name, "")).strip() for name in self.asks)


class NeedForm(RowForm):
    """One need."""

    asks = ("own_words", "how_often", "times", "length", "helped_today_by")

    own_words = words(4, SHORT, label=_("What do you want assistance with?"))
    how_often = forms.ChoiceField(
        label=_("How often?"), choices=coded(HowOften, "casework.how_often", empty=True)
    )
    times = forms.IntegerField(
        label=_("How many times?"),
        help_text=_("Write a number: 2 for twice a day, 1 for once a month."),
        min_value=1,
        max_value=200,
        widget=forms.TextInput(attrs={"inputmode": "numeric"}),
    )
    length = LengthField(label=_("How long each time?"), help_text=_HOW_LONG)
    helpers = forms.TypedChoiceField(
        label=_("How many assistants at once?"),
        choices=[("1", _("One")), ("2", _("Two at the same time"))],
        coerce=int,
        widget=forms.RadioSelect,
    )
    at_night = forms.TypedChoiceField(
        label=_("When?"),
        choices=[("day", _("By day or in the evening")), ("night", _("At night"))],
        coerce=lambda chosen: chosen == "night",
        widget=forms.RadioSelect,
    )
    helped_today_by = forms.CharField(
        label=_("Who helps you with this today?"), max_length=500, required=False
    )

    def asked(self, area: LifeArea) -> AskedNeed:
        """The need; `cleaned_data` must stand."""
        told = self.cleaned_data
        return AskedNeed(
            area=area,
            own_words=told["own_words"],
            how_often=HowOften(told["how_often"]),
            times=told["times"],
            minutes_each_time=told["length"],
            helpers=told["helpers"],
            at_night=told["at_night"],
            helped_today_by=told["helped_today_by"],
        )


# Which field a refusal about a need belongs to.
NEED_FIELDS = {
    "casework.times_out_of_range": "times",
    "casework.no_time_given": "length",
    "casework.more_than_a_week": "length",
    "casework.sum_more_than_a_week": "length",
    "casework.one_or_two_helpers": "helpers",
}


class ArenaForm(RowForm):
    """Assistance from elsewhere."""

    asks = ("kind", "payer", "hours")

    kind = forms.ChoiceField(
        label=_("What kind of assistance?"), choices=coded(ArenaKind, "casework.arena", empty=True)
    )
    payer = forms.CharField(label=_("Who gives or pays for it?"), max_length=200, required=False)
    hours = LengthField(label=_("How many hours a week?"), help_text=_("Such as 37,5 or 37:30."))

    def asked(self) -> AskedArena:
        told = self.cleaned_data
        return AskedArena(kind=ArenaKind(told["kind"]), payer=told["payer"], minutes_a_week=told["hours"])


ARENA_FIELDS = {
    "casework.no_time_given": "hours",
    "casework.more_than_a_week": "hours",
    "casework.sum_more_than_a_week": "hours",
}


class FilesForm(KeptForm):
    """Files to add."""

    says_itself_what_is_needed = True

    uploads = FilesField(
        label=_("Choose files"),
        required=False,
        widget=FilesField.widget(attrs={"accept": ".pdf,.docx,.jpg,.jpeg,.png,.heic"}),
    )

    def contents(self) -> list[tuple[str, bytes]]:
        """Name and content of each."""
        return [(file.name, file.read()) for file in self.cleaned_data["uploads"]]


def need_initial(values: dict[str, Any]) -> dict[str, Any]:
    """What is saved of a need as first values of its form."""
    minutes = values["minutes_each_time"]
    whole, rest = divmod(minutes, 60)
    return {
        **values,
        "length": f"{whole}:{rest:02}" if whole else f"{rest} min",
        "at_night": "night" if values["at_night"] else "day",
    }
