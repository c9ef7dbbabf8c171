"""Time the ward year: its assessment against a bare Decimal loop, and its checks and state; medians of one run.

Run: python tests/benchmarks/bench_assess.py
"""

import statistics
import time
from collections.abc import Callable
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from pathlib import Path

from tdkt_rules import LONG_BIEN_2023, ClusterYear, assess, check, progress

TEXT = (Path(__file__).parents[1] / "data" / "ward-2023.json").read_text(encoding="utf-8")
YEAR = ClusterYear.model_validate_json(TEXT)
CRITERIA = {item.id: item for part in YEAR.criteria.sets for item in part.criteria}
ROWS = [[(CRITERIA[entry.criterion], entry) for entry in dossier.entries] for dossier in YEAR.dossiers]
CENT = Decimal("0.01")
ONE = Decimal(1)


def bare() -> list[Decimal]:
    """Compute, quantize and sum the official points."""
    totals = []
    for row in ROWS:
        total = Decimal(0)
        for criterion, entry in row:
            if entry.kind == "judgement":
                total += entry.reviewed_points or 0
            elif entry.kind == "measure" and entry.verified is not None:
                above = criterion.kind == "reverse" and entry.verified > entry.plan
                ratio = entry.plan / entry.verified if above else ONE
                if criterion.kind == "plan":
                    ratio = min(entry.verified / entry.plan, ONE)
                total += (criterion.points * ratio).quantize(CENT, ROUND_HALF_UP)
        totals.append(total)
    return totals


def median(call: Callable[[], object], runs: int = 25) -> float:
    """Return the median seconds of a call."""
    seconds = []
    for _ in range(runs):
        started = time.perf_counter()
        call()
        seconds.append(time.perf_counter() - started)
    return statistics.median(seconds)


if __name__ == "__main__":
    loop, whole = median(bare), median(lambda: assess(YEAR))
    print(f"bare loop {loop * 1000:.2f} ms, assess {whole * 1000:.2f} ms, ratio {whole / loop:.1f}")  # noqa: T201
    for on in (date(2023, 6, 30), date(2023, 12, 31)):
        both = median(lambda on=on: (check(YEAR, LONG_BIEN_2023, on=on), progress(YEAR, LONG_BIEN_2023, on=on)))
        print(f"check and progress on {on}: {both * 1000:.2f} ms (limit 30 ms)")  # noqa: T201
