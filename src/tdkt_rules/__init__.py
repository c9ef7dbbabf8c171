"""Emulation clusters: official guidance as exact, explained, citable results. The public names, nothing else."""

from tdkt_rules.assess import Assessment, assess
from tdkt_rules.awards import Evaluation, evaluate
from tdkt_rules.catalogue import in_force
from tdkt_rules.checks import check
from tdkt_rules.council import CouncilResult, council
from tdkt_rules.criteria import CriteriaBook, CriteriaSet, Criterion, FixedBonus, ProportionalBonus, StepBonus
from tdkt_rules.documents.long_bien_2023 import LONG_BIEN_2023
from tdkt_rules.duties import duties
from tdkt_rules.entries import Answer, BodyScore, Delivery, Figure, Judgement, Leader, Measure, NotAssigned
from tdkt_rules.errors import NoRuleSetInForce, RuleSetConflict, TdktError
from tdkt_rules.facts import (
    Achievements,
    Adjustment,
    Bonus,
    Cluster,
    ClusterYear,
    ConductFinding,
    Dossier,
    PastAward,
    Registered,
    Unit,
)
from tdkt_rules.findings import Finding, Outcome, Severity, to_plain
from tdkt_rules.grading import Graded, grade
from tdkt_rules.history import History, history
from tdkt_rules.leadership import Rotation, rotation
from tdkt_rules.meetings import Decision, Disagreement, Meeting, Participant, Ruling, Vote
from tdkt_rules.nomination import Slate, nominate
from tdkt_rules.prizes import Prize, prize
from tdkt_rules.process_rules import Duty
from tdkt_rules.progress import Progress, progress
from tdkt_rules.ranking import rank
from tdkt_rules.reconciliation import Reconciliation, reconcile
from tdkt_rules.reconsideration import Reconsideration, reconsider
from tdkt_rules.ruleset import RuleSet, amend
from tdkt_rules.schedule import Deadline, deadlines
from tdkt_rules.scoring import roll_up, score
from tdkt_rules.sheets import ScoreSheet, Standings
from tdkt_rules.timetable import due_within, timetable
from tdkt_rules.transition import Transition, transition
from tdkt_rules.versions import RuleSetComparison, Verification, compare, verify
from tdkt_rules.voting import Tally, tally
from tdkt_rules.whatif import Impact, Outlook, impact, outlook, sensitivity, shortfall

__all__ = [
    "LONG_BIEN_2023",
    "Achievements",
    "Adjustment",
    "Answer",
    "Assessment",
    "BodyScore",
    "Bonus",
    "Cluster",
    "ClusterYear",
    "ConductFinding",
    "CouncilResult",
    "CriteriaBook",
    "CriteriaSet",
    "Criterion",
    "Deadline",
    "Decision",
    "Delivery",
    "Disagreement",
    "Dossier",
    "Duty",
    "Evaluation",
    "Figure",
    "Finding",
    "FixedBonus",
    "Graded",
    "History",
    "Impact",
    "Judgement",
    "Leader",
    "Measure",
    "Meeting",
    "NoRuleSetInForce",
    "NotAssigned",
    "Outcome",
    "Outlook",
    "Participant",
    "PastAward",
    "Prize",
    "Progress",
    "ProportionalBonus",
    "Reconciliation",
    "Reconsideration",
    "Registered",
    "Rotation",
    "RuleSet",
    "RuleSetComparison",
    "RuleSetConflict",
    "Ruling",
    "ScoreSheet",
    "Severity",
    "Slate",
    "Standings",
    "StepBonus",
    "Tally",
    "TdktError",
    "Transition",
    "Unit",
    "Verification",
    "Vote",
    "amend",
    "assess",
    "check",
    "compare",
    "council",
    "deadlines",
    "due_within",
    "duties",
    "evaluate",
    "grade",
    "history",
    "impact",
    "in_force",
    "nominate",
    "outlook",
    "prize",
    "progress",
    "rank",
    "reconcile",
    "reconsider",
    "roll_up",
    "rotation",
    "score",
    "sensitivity",
    "shortfall",
    "tally",
    "timetable",
    "to_plain",
    "transition",
    "verify",
]
