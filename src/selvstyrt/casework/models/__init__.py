from selvstyrt.casework.models.answering import DecisionLetter, PreliminaryReply
from selvstyrt.casework.models.appeal import (
    Appeal,
    AppealDecision,
    AppealDraft,
    AppealPoint,
    CostsClaim,
    DeferralDecision,
    DocumentRequest,
    SupervisionRequest,
)
from selvstyrt.casework.models.assessment import Assessment, AssessmentLine
from selvstyrt.casework.models.case import Application, Case, Need, OtherArena
from selvstyrt.casework.models.clarifying import ClarificationAnswer
from selvstyrt.casework.models.complaint import (
    Complaint,
    ComplaintPoint,
    ComplaintReview,
    ForwardedComplaint,
)
from selvstyrt.casework.models.correspondence import Attachment, Meeting, Question, SentItem, StatedView
from selvstyrt.casework.models.decision import Decision, DecisionLine, ImportCheck, ImportedDecision, Proposal
from selvstyrt.casework.models.follow_up import CaseOpening, ComplaintChange, DutyMet, ReversalDuty
from selvstyrt.casework.models.kept import KeptInput
from selvstyrt.casework.models.office import Disqualification, Setup, StandIn

__all__ = [
    "Appeal",
    "AppealDecision",
    "AppealDraft",
    "AppealPoint",
    "Application",
    "Assessment",
    "AssessmentLine",
    "Attachment",
    "Case",
    "CaseOpening",
    "ClarificationAnswer",
    "Complaint",
    "ComplaintChange",
    "ComplaintPoint",
    "ComplaintReview",
    "CostsClaim",
    "Decision",
    "DecisionLetter",
    "DecisionLine",
    "DeferralDecision",
    "Disqualification",
    "DocumentRequest",
    "DutyMet",
    "ForwardedComplaint",
    "ImportCheck",
    "ImportedDecision",
    "KeptInput",
    "Meeting",
    "Need",
    "OtherArena",
    "PreliminaryReply",
    "Proposal",
    "Question",
    "ReversalDuty",
    "SentItem",
    "Setup",
    "StandIn",
    "StatedView",
    "SupervisionRequest",
]
