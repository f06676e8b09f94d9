"""Addresses of complaining: the person's own, the municipality's, the county governor's."""

from django.urls import path

from selvstyrt.casework.views.apply import complaint as own
from selvstyrt.casework.views.assess import complaint as office
from selvstyrt.casework.views.decide import appeal, appeal_decide

OWN = "my-cases/<uuid:case_id>/complaint/"
CASE = "cases/<uuid:case_id>/complaint/"
APPEAL = "appeals/<uuid:appeal_id>/"
urlpatterns = [
    path(OWN, own.own_complaint, name="own_complaint"),
    path(f"{OWN}write/", own.complain, name="complain"),
    path(f"{OWN}send/", own.send, name="send_complaint"),
    path(f"{OWN}comment/", own.comment, name="comment_complaint"),
    path(f"{OWN}withdraw/", own.withdraw, name="withdraw_complaint"),
    path("complaints/", office.complaints, name="complaints"),
    path(CASE, office.complaint, name="case_complaint"),
    path(f"{CASE}check/", office.check, name="check_complaint"),
    path(f"{CASE}statement/", office.statement, name="complaint_statement"),
    path(f"{CASE}forward/", office.forward, name="forward_complaint"),
    path("appeals/", appeal.appeals, name="appeals"),
    path(APPEAL, appeal.appeal, name="appeal"),
    path(f"{APPEAL}take/", appeal.take, name="take_appeal"),
    path(f"{APPEAL}write/", appeal_decide.write, name="write_appeal"),
    path(f"{APPEAL}decide/", appeal_decide.decide, name="decide_appeal"),
    path(f"{APPEAL}files/<uuid:attachment_id>/", appeal.appeal_file, name="appeal_file"),
]
