"""May this person confirm this proposal now?"""

from __future__ import annotations

from datetime import date

from selvstyrt.casework.domain.approval import Approval, open_points
from selvstyrt.casework.domain.guards import open_guards
from selvstyrt.casework.domain.proposal import ProposalContent, from_json
from selvstyrt.casework.models import Proposal
from selvstyrt.casework.queries.clarifying import Standing, standing_of
from selvstyrt.casework.queries.disqualified import is_disqualified
from selvstyrt.casework.queries.guards import ready_for
from selvstyrt.casework.queries.proposals import news_since
from selvstyrt.casework.queries.weighing import weighed_proposal
from selvstyrt.core.domain.actor import Actor
from selvstyrt.core.domain.errors import Message
from selvstyrt.people.queries import role_held
from selvstyrt.rules.domain.outcome_json import outcome_from_json
from selvstyrt.rules.queries import LAW_VERSION


def clarified(proposal: Proposal, content: ProposalContent, today: date) -> Standing:
    """How the clarifications stand for the proposal exactly as it is."""
    ready = ready_for(proposal.case, outcome_from_json(content.outcome), today)
    return standing_of(proposal.case, open_guards(ready), weighed_proposal(proposal.case, content))


def approval_points(
    actor: Actor, proposal: Proposal, today: date, standing: Standing | None = None
) -> list[Message]:
    """What stops this approver from confirming, in words to be; empty when nothing does.

    Whoever has declared disqualification does not see the case at all; who acts for the holder sees it here.
    `standing` saves the reading for who has already asked `clarified`.
    """
    held = role_held(actor, today)
    standing = standing or clarified(proposal, from_json(proposal.content), today)
    points = open_points(
        Approval(
            prepared_by=proposal.prepared_by_id,
            approver=actor.person,
            may_decide=held is not None and held.may_decide,
            prepared_under=proposal.content["law_version"],
            law_now=LAW_VERSION,
            news=news_since(proposal.case, proposal.prepared_at),
            is_disqualified=is_disqualified(actor.person, proposal.case, today),
        )
    )
    return points + [each.message for each in standing.open]
