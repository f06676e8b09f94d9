"""Addresses of moving to another municipality."""

from django.urls import path

from selvstyrt.casework.views.apply import moving

urlpatterns = [
    path("my-cases/<uuid:case_id>/move/", moving.take_along, name="take_decision_along"),
    path("my-cases/<uuid:case_id>/my-move/", moving.own_move, name="my_move"),
    path("application/<uuid:case_id>/move/", moving.change, name="change_move"),
    path("running-decisions/<uuid:imported_id>/move/", moving.take_imported, name="take_imported_along"),
]
