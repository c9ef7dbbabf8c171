"""Assess a ward and a school cluster year and print ranking, awards with reasons, and deadlines in Vietnamese."""

from pathlib import Path

from tdkt_rules import ClusterYear, assess

for name in ("ward-2023.json", "school-2023.json"):
    text = (Path(__file__).parent / name).read_text(encoding="utf-8")
    print(assess(ClusterYear.model_validate_json(text)).explain("vi"))
    print()
