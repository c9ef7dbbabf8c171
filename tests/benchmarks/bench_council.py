"""Time the Council's stage over many clusters, their slates made before; medians of one run.

Run: python tests/benchmarks/bench_council.py
"""

import sys
from pathlib import Path

sys.path[:0] = [str(Path(__file__).parents[1]), str(Path(__file__).parent)]

from bench_assess import median  # noqa: E402

from build import contest  # noqa: E402
from tdkt_rules import LONG_BIEN_2023, ClusterYear, Slate, assess, council  # noqa: E402


def slates(count: int) -> list[Slate]:
    """Return slates of clusters of twelve units."""
    made = []
    for number in range(count):
        points = {f"u{place:02}": str(40 + (7 * number + 11 * place) % 60) for place in range(12)}
        facts = contest(points).model_dump(mode="json")
        facts["cluster"]["id"] = f"c{number:03}"
        made.append(assess(ClusterYear.model_validate(facts), LONG_BIEN_2023).slate)
    return made


if __name__ == "__main__":
    all_slates = slates(300)
    quotas = {"co-thi-dua-thanh-pho": 60, "bang-khen-thanh-pho": 1000}
    for count in (75, 150, 300):
        seconds = median(lambda count=count: council(all_slates[:count], LONG_BIEN_2023, quotas=quotas), runs=9)
        print(f"{count} clusters of 12: {seconds * 1000:.1f} ms (limit for 300: 1000 ms)")  # noqa: T201
