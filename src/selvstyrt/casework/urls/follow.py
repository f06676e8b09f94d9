"""Addresses of cases that follow a case, changes after a complaint, and what came of a reversal."""

from django.urls import path

from selvstyrt.casework.views.apply import ask_again
from selvstyrt.casework.views.assess import change, follow
from selvstyrt.casework.views.decide import story

CASE = "cases/<uuid:case_id>/"
urlpatterns = [
    path("my-cases/<uuid:case_id>/ask-again/", ask_again.ask_again, name="ask_again"),
    path(f"{CASE}follow/", follow.follow, name="follow_case"),
    path(f"{CASE}complaint/change/", change.write, name="complaint_change"),
    path(f"{CASE}complaint/change/begin/", change.change, name="change_after_complaint"),
    path("renewals/", follow.renewals, name="renewals"),
    path("reversals/", story.reversals, name="reversals"),
    path("story/<uuid:case_id>/", story.story, name="story"),
]
