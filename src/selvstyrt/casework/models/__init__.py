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
from selvstyrt.casework.models.appeal_file import AppealFile
from selvstyrt.casework.models.archiving import ArchiveHandover
from selvstyrt.casework.models.assessment import Assessment, AssessmentLine
from selvstyrt.casework.models.case import Application, Case, Need, OtherArena
from selvstyrt.casework.models.clarifying import ClarificationAnswer, GuardCheck
from selvstyrt.casework.models.complaint import (
    Complaint,
    ComplaintPoint,
    ComplaintReview,
    ForwardedComplaint,
)
from selvstyrt.casework.models.correspondence import Attachment, Meeting, Question, SentItem, StatedView
from selvstyrt.casework.models.decision import Decision, DecisionLine, ImportCheck, ImportedDecision, Proposal
from selvstyrt.casework.models.follow_up import CaseOpening, ComplaintChange, DutyMet, ReversalDuty
from selvstyrt.casework.models.hearing import AdvanceNotice, CallNote, FamilyWish
from selvstyrt.casework.models.kept import KeptInput
from selvstyrt.casework.models.moving import Move
from selvstyrt.casework.models.norm import NormTime
from selvstyrt.casework.models.office import Disqualification, Setup, StandIn

__all__ = [
    "AdvanceNotice",
    "Appeal",
    "AppealDecision",
    "AppealDraft",
    "AppealFile",
    "AppealPoint",
    "Application",
    "ArchiveHandover",
    "Assessment",
    "AssessmentLine",
    "Attachment",
    "CallNote",
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
    "FamilyWish",
    "ForwardedComplaint",
    "GuardCheck",
    "ImportCheck",
    "ImportedDecision",
    "KeptInput",
    "Meeting",
    "Move",
    "Need",
    "NormTime",
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
