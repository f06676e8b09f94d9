"""Addresses of applying and of one's own cases."""

from django.urls import path

from selvstyrt.casework.views.apply import (
    check,
    elsewhere,
    files,
    keep,
    later,
    needs,
    notice,
    own,
    start,
    step,
)

CASE = "application/<uuid:case_id>/"
OWN = "my-cases/<uuid:case_id>/"
urlpatterns = [
    path("application/new/", start.start, name="start_application"),
    path("application/new/paper/", start.enter_paper, name="enter_paper"),
    path("application/kept/", keep.kept_for_another, name="kept_for_another"),
    path(f"{CASE}receipt/", check.receipt, name="receipt"),
    path(f"{CASE}discard/", start.discard, name="discard_draft"),
    path(f"{CASE}withdraw/", later.withdraw, name="withdraw_application"),
    path(f"{CASE}needs/<uuid:need_id>/", needs.change, name="change_need"),
    path(f"{CASE}needs/<uuid:need_id>/remove/", needs.remove, name="remove_need"),
    path(f"{CASE}elsewhere/<uuid:arena_id>/remove/", elsewhere.remove, name="remove_arena"),
    path(f"{CASE}files/<uuid:attachment_id>/remove/", files.remove, name="remove_attachment"),
    path(f"{CASE}<slug:key>/", step.step, name="step"),
    path("my-cases/", own.cases, name="own_cases"),
    path(OWN, own.case, name="own_case"),
    path(f"{OWN}sent/<uuid:item_id>/", own.sent_item, name="sent_item"),
    path(f"{OWN}information/", later.information, name="send_information"),
    path(f"{OWN}notices/<uuid:notice_id>/", notice.answer, name="answer_advance_notice"),
    path(f"{OWN}questions/<uuid:question_id>/", later.answer, name="answer_question"),
    path("files/<uuid:case_id>/<uuid:attachment_id>/", files.give, name="attachment"),
]
