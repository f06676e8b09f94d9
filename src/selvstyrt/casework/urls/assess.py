"""Addresses of the caseworker's list, the pages of a case in work, and the municipality's set-up."""

from django.urls import path

from selvstyrt.casework.views.assess import (
    assessment,
    case,
    clarify,
    dialogue,
    hands,
    office,
    people,
    person,
    representatives,
    worklist,
)

CASE = "cases/<uuid:case_id>/"
urlpatterns = [
    path("cases/", worklist.worklist, name="worklist"),
    path(CASE, case.overview, name="case"),
    path(f"{CASE}people/", people.people, name="case_people"),
    path(f"{CASE}people/parent/", representatives.new_parent, name="add_parent"),
    path(
        f"{CASE}people/parent/<uuid:parental_responsibility_id>/",
        representatives.last_day_of_parent,
        name="end_parent",
    ),
    path(f"{CASE}people/guardian/", representatives.new_guardian, name="add_guardian"),
    path(
        f"{CASE}people/guardian/<uuid:guardianship_id>/",
        representatives.last_day_of_guardian,
        name="end_guardian",
    ),
    path(f"{CASE}people/address/", person.address, name="protect_address"),
    path(f"{CASE}people/invitation/", person.invitation, name="invite_party"),
    path(f"{CASE}people/death/", person.death, name="note_death"),
    path(f"{CASE}application/", case.application, name="case_application"),
    path(f"{CASE}dialogue/", case.dialogue, name="case_dialogue"),
    path(f"{CASE}assessment/", assessment.assessment, name="case_assessment"),
    path(f"{CASE}law/", case.law, name="case_law"),
    path(f"{CASE}law/whole/", case.whole_law, name="whole_law"),
    path(f"{CASE}clarifications/<slug:code>/", clarify.answer, name="answer_clarification"),
    path(f"{CASE}history/", case.history, name="case_history"),
    path(f"{CASE}take/", hands.take, name="take_case"),
    path(f"{CASE}assign/", hands.assign, name="assign_case"),
    path(f"{CASE}hand-over/", hands.hand_over, name="hand_over_case"),
    path(f"{CASE}disqualified/", hands.disqualify, name="declare_disqualified"),
    path(f"{CASE}dialogue/question/", dialogue.ask, name="ask_question"),
    path(f"{CASE}dialogue/meeting/", dialogue.meet, name="book_meeting"),
    path(f"{CASE}dialogue/meeting/<uuid:meeting_id>/", dialogue.minute, name="minute_meeting"),
    path(f"{CASE}dialogue/view/", dialogue.view, name="record_view"),
    path(f"{CASE}assessment/begin/", assessment.begin, name="begin_assessment"),
    path(f"{CASE}assessment/line/", assessment.add_line, name="add_assessment_line"),
    path(f"{CASE}assessment/line/<uuid:line_id>/", assessment.split_line, name="split_assessment_line"),
    path("stand-ins/", hands.standing_in, name="stand_ins"),
    path("stand-ins/<uuid:stand_in_id>/end/", hands.back, name="end_stand_in"),
    path("setup/", office.setup, name="setup"),
    path("setup/import/", office.import_file, name="import_decisions"),
    path("setup/import/template/", office.import_template, name="import_template"),
    path("setup/import/<uuid:check_id>/", office.import_report, name="import_report"),
    path("running-decisions/", office.imported, name="imported_decisions"),
]
