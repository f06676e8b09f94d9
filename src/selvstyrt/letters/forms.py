"""The switch of the demo outbox."""

from __future__ import annotations

from django import forms


class FaultForm(forms.Form):
    """Which demo service, and whether it is to fail from now on."""

    port = forms.ChoiceField(choices=[(port, port) for port in ("paper", "email", "sms")])
    fails = forms.BooleanField(required=False)
    once = forms.BooleanField(required=False)
