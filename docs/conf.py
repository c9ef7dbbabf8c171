"""Sphinx configuration; writes the generated pages on the law and the readings before the build."""

import json
import re
from collections.abc import Iterable
from pathlib import Path

from tdkt_rules import LONG_BIEN_2023, ClusterYear, RuleSet
from tdkt_rules.award_law import Regime
from tdkt_rules.documents.long_bien_2023 import DOCUMENT, READINGS, RULES
from tdkt_rules.texts import TEXTS

project = "tdkt_rules"
extensions = ["myst_parser", "sphinx.ext.autodoc", "sphinx.ext.napoleon"]
html_theme = "furo"
exclude_patterns = ["_build", "examples"]
HERE = Path(__file__).parent


def tests_of(clause: str) -> list[str]:
    """Return the tests marked with a clause."""
    names = []
    for path in sorted((HERE.parent / "tests" / "law").glob("test_*.py")):
        text = path.read_text(encoding="utf-8")
        for mark, name in re.findall(r"@clause\(([^)]*)\)(?:.|\n)*?def (test_\w+)", text):
            if f'"{clause}"' in mark:
                names.append(name)
    return names


def law_page() -> Iterable[str]:
    """Yield the page of clauses: text, fates, rules, readings, tests."""
    yield f"# {DOCUMENT.number}\n"
    for clause in DOCUMENT.clauses:
        yield f"## {clause.id}\n\n> " + clause.vi.replace("\n", "\n> ") + f"\n\n{clause.en}\n"
        for fate in clause.fates:
            yield f"- fate: {fate.kind}" + (f" — {fate.idle.vi} / {fate.idle.en}" if fate.idle else "")
        yield from (f"- slip of the source: “{slip.printed}”, meant “{slip.meant}”" for slip in clause.slips)
        yield from (f"- rule: `{rule.kind}`" for rule in RULES if rule.clause == clause.id)
        yield from (f"- reading: `{reading.id}`" for reading in READINGS if reading.clause == clause.id)
        yield from (f"- test: `{name}`" for name in tests_of(clause.id))
        yield ""


def readings_page() -> Iterable[str]:
    """Yield the page of readings: question, clause, options, what each changes."""
    yield "# Readings\n"
    for reading in READINGS:
        yield f"## {reading.id} ({reading.clause})\n\n{reading.question.vi}\n\n{reading.question.en}\n"
        for place, option in enumerate(reading.options):
            yield f"- `{option.id}`{' (default)' if not place else ''}: {option.effect.vi} / {option.effect.en}"
        yield ""


def awards_page() -> Iterable[str]:
    """Yield the page of the award law: each regime, its dates, its standards, and what is not verified."""
    yield "# Award law\n"
    for regime in LONG_BIEN_2023.award_law:
        until = f" to {regime.last_day}" if regime.last_day else ""
        yield f"## {regime.name.vi} / {regime.name.en}\n\nFrom {regime.first_day}{until}.\n"
        if regime.note:
            yield f"{regime.note.vi}\n\n{regime.note.en}\n"
        for each in regime.standards:
            mark = "" if each.verified else " — **not verified / chưa đối chiếu với nguyên văn**"
            yield f"- `{each.award}` ({each.article.vi} / {each.article.en}){mark}\n"
            yield f"  {each.summary.vi}\n\n  {each.summary.en}\n"
        yield from other_law(regime)
        yield ""


def other_law(regime: Regime) -> Iterable[str]:
    """Yield what a regime says beside its standards."""
    marked = [("flag_cap", regime.flag_cap), ("registration", regime.registration)]
    marked += [("majorities", each) for each in regime.majorities]
    for name, each in marked:
        if each is not None:
            mark = "" if each.verified else " — **not verified / chưa đối chiếu với nguyên văn**"
            yield f"- `{name}`: {each.article.vi} / {each.article.en}{mark}"
    yield from (f"- `prizes` from {each.first_day}: {each.article.vi} / {each.article.en}" for each in regime.prizes)


def findings_page() -> Iterable[str]:
    """Yield the page of findings: each code with its text in both languages, as it is before values are put in."""
    yield "# Findings and texts\n\nEvery code is stable. `{name}` stands for a value used.\n"
    for code, text in TEXTS.items():
        yield f"- `{code}`\n\n  ```text\n  {text.vi}\n  {text.en}\n  ```\n"


(HERE / "law").mkdir(exist_ok=True)
(HERE / "law" / "clauses.md").write_text("\n".join(law_page()), encoding="utf-8")
(HERE / "law" / "readings.md").write_text("\n".join(readings_page()), encoding="utf-8")
for model, name in ((ClusterYear, "cluster-year"), (RuleSet, "rule-set")):
    schema = json.dumps(model.model_json_schema(), ensure_ascii=False, indent=1)
    (HERE / "law" / f"{name}.schema.json").write_text(schema, encoding="utf-8")
(HERE / "law" / "awards.md").write_text("\n".join(awards_page()), encoding="utf-8")
(HERE / "law" / "findings.md").write_text("\n".join(findings_page()), encoding="utf-8")
