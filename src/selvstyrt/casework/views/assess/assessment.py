"""The assessment: hours line by line beside what was asked, with the law's outcome beside."""

from __future__ import annotations

from uuid import UUID

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from selvstyrt.casework.actions.add_assessment_line import add_assessment_line
from selvstyrt.casework.actions.begin_assessment import begin_assessment
from selvstyrt.casework.actions.save_assessment import save_assessment
from selvstyrt.casework.domain.assessing import Considered, WholeAssessment, sums
from selvstyrt.casework.domain.facts import case_facts
from selvstyrt.casework.domain.life import LifeArea
from selvstyrt.casework.domain.relevance import facts_that_matter
from selvstyrt.casework.domain.states import CaseState
from selvstyrt.casework.forms.assess.assessment import MONTHS, TEXTS, AssessmentForm
from selvstyrt.casework.forms.assess.lines import AddLineForm, SplitLineForm
from selvstyrt.casework.models import AssessmentLine
from selvstyrt.casework.queries.casepage import CasePage, arenas_of, assessment_of, page_read
from selvstyrt.casework.queries.imported import running_of_holder
from selvstyrt.casework.queries.law import assessed_facts, assessed_line
from selvstyrt.casework.queries.proposals import last_returned
from selvstyrt.casework.queries.seen import case_read
from selvstyrt.casework.views.assess.case import READERS
from selvstyrt.casework.views.assess.frame import show
from selvstyrt.casework.views.assess.outcome import ToldOutcome, told
from selvstyrt.core import clock
from selvstyrt.core.access import actor_of, found_for, opens
from selvstyrt.core.domain.actor import Role
from selvstyrt.core.domain.errors import NotSeen, Refused
from selvstyrt.rules.domain.facts import FactsError
from selvstyrt.rules.queries import assess
from selvstyrt.ui.catalogue import say
from selvstyrt.ui.forms import show_refusal


@opens(*READERS, purpose="assess", reads=page_read)
@require_http_methods(["GET", "POST"])
def assessment(request: HttpRequest, case_id: UUID) -> HttpResponse:
    """Show, save, or (asked by htmx while typing) only work out the law's outcome again."""
    actor, page = actor_of(request), found_for(request, CasePage)
    found = assessment_of(page.case)
    if found is None:
        return show(request, page, "not_begun", "case_assessment")
    begun, rows = found
    may_write = page.in_my_hands and page.case.state == CaseState.IN_ASSESSMENT
    typed = request.POST if request.method == "POST" and may_write else None
    form = AssessmentForm(typed, assessment=begun, rows=rows)
    if typed is not None and getattr(request, "htmx", False):
        form.is_valid()
        context = {
            "told": _told(page, form.whole, rows),
            "sums": sums(form.whole.lines.values()),
            "is_unread": form.is_unread,
        }
        return render(request, "casework/assess/outcome.html", context)
    if typed is not None and form.is_valid():
        try:
            save_assessment(actor=actor, case_id=case_id, whole=form.whole)
        except Refused as refused:
            show_refusal(form, refused)
        else:
            messages.success(request, _("The assessment is saved."))
            return redirect("casework:case_assessment", case_id=case_id)
    if typed is not None:
        whole = form.whole
    else:
        considered = Considered(**{name: getattr(begun, name) for name in TEXTS})
        whole = WholeAssessment(
            assessed_facts(begun), considered, {str(row.id): assessed_line(row) for row in rows}
        )
    answer = _told(page, whole, rows)
    first = _first_facts(page, whole, answer)
    shared = [form[name] for name in form.base_fields]
    return show(
        request,
        page,
        "assessment",
        "case_assessment",
        form=form,
        told=answer,
        sums=sums(whole.lines.values()),
        is_unread=typed is not None and form.is_unread,
        may_write=may_write,
        returned=last_returned(page.case) if may_write else None,
        months=[field for field in shared if field.name in MONTHS],
        shared=[field for field in shared if field.name in first and field.name not in MONTHS],
        folded=[field for field in shared if field.name not in first],
        add_line=AddLineForm(prefix="add"),
        running=running_of_holder(page.case.municipality, page.holder.id),
    )


def _first_facts(page: CasePage, whole: WholeAssessment, answer: ToldOutcome | None) -> frozenset[str]:
    """The names of the facts that are shown first for this person."""
    result = answer.outcome.result if answer else None
    lines = list(whole.lines.values())
    return facts_that_matter(
        whole.facts, whole.considered, lines, page.holder.birth_date, result, clock.today()
    )


def _told(page: CasePage, whole: WholeAssessment, rows: list[AssessmentLine]) -> ToldOutcome | None:
    """The law's answer to what is typed; None while something typed cannot be."""
    lines = [whole.lines[str(row.id)] for row in rows]
    facts = case_facts(whole.facts, lines, arenas_of(page.case), page.holder.birth_date, clock.today())
    try:
        return told(assess(facts), [say(f"casework.area.{row.area}") for row in rows])
    except FactsError:
        return None


@opens(Role.CASEWORKER, purpose="assess", reads=case_read)
@require_POST
def begin(request: HttpRequest, case_id: UUID) -> HttpResponse:
    """Take up the assessment."""
    try:
        begin_assessment(actor=actor_of(request), case_id=case_id)
    except Refused as refused:
        messages.error(request, say(refused.code, **refused.params))
        return redirect("casework:case", case_id=case_id)
    return redirect("casework:case_assessment", case_id=case_id)


@opens(Role.CASEWORKER, purpose="assess", reads=case_read)
@require_POST
def add_line(request: HttpRequest, case_id: UUID) -> HttpResponse:
    """A line for something that was not asked for."""
    form = AddLineForm(request.POST, prefix="add")
    try:
        if form.is_valid():
            area = LifeArea(form.cleaned_data["area"])
            add_assessment_line(actor=actor_of(request), case_id=case_id, area=area)
            messages.success(request, _("The line is added."))
        else:
            messages.error(request, say("casework.area_missing"))
    except Refused as refused:
        messages.error(request, say(refused.code, **refused.params))
    return redirect("casework:case_assessment", case_id=case_id)


@opens(Role.CASEWORKER, purpose="assess", reads=page_read)
@require_http_methods(["GET", "POST"])
def split_line(request: HttpRequest, case_id: UUID, line_id: UUID) -> HttpResponse:
    """Move some of the asked hours of a line to a new one."""
    actor, page = actor_of(request), found_for(request, CasePage)
    found = assessment_of(page.case)
    line = next((row for row in found[1] if row.id == line_id), None) if found else None
    if line is None:
        raise NotSeen
    form = SplitLineForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        asked = form.cleaned_data["asked"]
        try:
            add_assessment_line(actor=actor, case_id=case_id, split=line_id, asked=asked)
        except Refused as refused:
            show_refusal(form, refused, "asked" if refused.code == "casework.split_out_of_range" else None)
        else:
            messages.success(request, _("The line is split."))
            return redirect("casework:case_assessment", case_id=case_id)
    title = _("Split the line “%(area)s”") % {"area": say(f"casework.area.{line.area}")}
    return show(
        request, page, "one_form", "case_assessment", form=form, title=title, submit=_("Split"), lead=""
    )
