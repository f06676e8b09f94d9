"""Addresses of complaining: the person's own, the municipality's, the county governor's."""

from django.urls import path

from selvstyrt.casework.views.apply import complaint as own
from selvstyrt.casework.views.apply import costs as own_costs
from selvstyrt.casework.views.apply import supervision as own_supervision
from selvstyrt.casework.views.assess import complaint as office
from selvstyrt.casework.views.decide import (
    appeal,
    appeal_decide,
    appeal_register,
    costs,
    deferral,
    document_request,
    supervision,
)

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
    path(f"{CASE}wait/", deferral.of_municipality, name="decide_deferral"),
    path(f"{CASE}asked/<uuid:document_request_id>/", document_request.answer, name="answer_document_request"),
    path(f"{CASE}files/<uuid:appeal_file_id>/", document_request.of_answer, name="answered_file"),
    path(f"{OWN}costs/", own_costs.claim, name="claim_costs"),
    path(f"{CASE}costs/", costs.of_municipality, name="decide_costs"),
    path("supervision/", own_supervision.supervision, name="supervision"),
    path("supervision/ask/", own_supervision.ask, name="request_supervision"),
    path("supervision-requests/", supervision.requests, name="supervision_requests"),
    path(
        "supervision-requests/<uuid:supervision_request_id>/",
        supervision.answer,
        name="answer_supervision",
    ),
    path("appeals/register/", appeal_register.register, name="register_appeal"),
    path("appeals/", appeal.appeals, name="appeals"),
    path(APPEAL, appeal.appeal, name="appeal"),
    path(f"{APPEAL}take/", appeal.take, name="take_appeal"),
    path(f"{APPEAL}write/", appeal_decide.write, name="write_appeal"),
    path(f"{APPEAL}decide/", appeal_decide.decide, name="decide_appeal"),
    path(f"{APPEAL}wait/", deferral.of_county_governor, name="decide_appeal_deferral"),
    path(f"{APPEAL}ask/", document_request.ask, name="request_documents"),
    path(f"{APPEAL}papers/<uuid:appeal_file_id>/", document_request.of_appeal, name="appeal_paper"),
    path(f"{APPEAL}costs/", costs.of_county_governor, name="decide_appeal_costs"),
    path(f"{APPEAL}points/", appeal_register.point, name="add_appeal_point"),
    path(f"{APPEAL}add-papers/", appeal_register.papers, name="add_appeal_files"),
    path(f"{APPEAL}taken-back/", appeal_register.withdrawn, name="note_withdrawal"),
    path(f"{APPEAL}files/<uuid:attachment_id>/", appeal.appeal_file, name="appeal_file"),
]
