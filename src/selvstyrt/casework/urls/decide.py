"""Addresses of proposal, decision and the case as one file."""

from django.urls import path

from selvstyrt.casework.views.decide import approve, decision, prepare, take_along

CASE = "cases/<uuid:case_id>/"
urlpatterns = [
    path(f"{CASE}preliminary-reply/", prepare.reply, name="send_preliminary_reply"),
    path(f"{CASE}prepare/", prepare.prepare, name="prepare"),
    path("approvals/", approve.approvals, name="approvals"),
    path("approvals/<uuid:case_id>/", approve.proposal, name="proposal"),
    path("approvals/<uuid:case_id>/confirm/", approve.confirm, name="confirm_decision"),
    path("approvals/<uuid:case_id>/return/", approve.send_back, name="return_proposal"),
    path(f"{CASE}decision/", decision.decision, name="decision"),
    path(f"{CASE}decision/law/", decision.law, name="decision_law"),
    path(f"{CASE}decision/deliver/", decision.retry, name="retry_delivery"),
    path(f"{CASE}close/", decision.close, name="close_case"),
    path(f"{CASE}documents/", take_along.documents, name="case_file"),
    path(f"{CASE}documents/case.zip", take_along.archive, name="case_file_archive"),
]
