"""The house rules that a machine can hold: no I/O, no clock, no law numbers in engines, short functions, frozen names."""

import ast
from pathlib import Path

import pytest

import tdkt_rules

PACKAGE = Path(tdkt_rules.__file__).parent
MODULES = sorted(PACKAGE.rglob("*.py"))
ENGINES = (
    *("assess", "awards", "checks", "conduct", "duties", "ladder", "leadership", "nomination", "process", "progress"),
    *("council", "history", "prizes", "reconsideration", "transition", "voting", "whatif"),
    *(
        "bonus",
        "figures",
        "grading",
        "ranking",
        "reconciliation",
        "scoring",
        "sheets",
        "standards",
        "timeline",
        "timetable",
        "truth",
    ),
)
PUBLIC = {
    *("in_force", "score", "rank", "evaluate", "nominate", "deadlines", "check", "assess", "amend", "to_plain"),
    *("Unit", "Cluster", "Criterion", "CriteriaSet", "CriteriaBook", "Measure", "Judgement", "NotAssigned", "Bonus"),
    *("StepBonus", "ProportionalBonus", "FixedBonus", "ConductFinding", "PastAward", "Achievements", "Dossier"),
    *("Participant", "Meeting", "Ruling", "ClusterYear", "RuleSet", "LONG_BIEN_2023", "Outcome", "Severity", "Finding"),
    *("ScoreSheet", "Standings", "Evaluation", "Slate", "Deadline", "Assessment"),
    *("duties", "progress", "reconcile", "rotation", "timetable", "due_within"),
    *("BodyScore", "Graded", "grade", "roll_up"),
    *("Adjustment", "Answer", "Delivery", "Figure", "Leader"),
    *("compare", "verify", "impact", "sensitivity", "shortfall", "outlook"),
    *("RuleSetComparison", "Verification", "Impact", "Outlook"),
    *("council", "tally", "prize", "reconsider", "history", "transition"),
    *("CouncilResult", "Tally", "Vote", "Prize", "Decision", "Reconsideration", "History", "Transition"),
    *("Disagreement", "Registered", "Duty", "Progress", "Reconciliation", "Rotation"),
    *("TdktError", "NoRuleSetInForce", "RuleSetConflict"),
}


def test_public_names_are_frozen() -> None:
    assert set(tdkt_rules.__all__) == PUBLIC
    assert all(hasattr(tdkt_rules, name) for name in PUBLIC)


@pytest.mark.parametrize("path", MODULES, ids=lambda path: path.stem)
def test_no_io_no_clock(path: Path) -> None:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
            assert node.func.id not in {"print", "open", "input", "eval", "exec", "float"}
        if isinstance(node, ast.Attribute):
            assert node.attr not in {"today", "now", "utcnow"}
        if isinstance(node, ast.FunctionDef):
            assert (node.end_lineno or 0) - node.lineno <= 50, node.name


@pytest.mark.parametrize("name", ENGINES)
def test_engines_know_no_numbers_of_law(name: str) -> None:
    tree = ast.parse((PACKAGE / f"{name}.py").read_text(encoding="utf-8"))
    numbers = {
        node.value for node in ast.walk(tree) if isinstance(node, ast.Constant) and type(node.value) in (int, float)
    }
    assert numbers <= {0, 1, 2, 3, 10, 100, 9998}
