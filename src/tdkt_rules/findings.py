"""What we conclude: findings with their clause, figures and words, and how results become plain data."""

import datetime as dt
from collections.abc import Iterable, Mapping
from decimal import Decimal
from enum import Enum, StrEnum
from fractions import Fraction
from typing import Any, ClassVar

import attrs
from pydantic import BaseModel

from tdkt_rules.errors import unknown_value
from tdkt_rules.labels import LABELS
from tdkt_rules.law import Text
from tdkt_rules.scalars import FrozenDict, canonical
from tdkt_rules.texts import TEXTS

NO_NAMES: Mapping[str, str] = FrozenDict()


def frozen(mapping: Mapping[str, Any]) -> FrozenDict[str, Any]:
    """Return an immutable copy, as results hold them."""
    return FrozenDict(mapping)


class Severity(StrEnum):
    """How urgent a finding is."""

    VIOLATION = "violation"  #: a rule is broken and must be put right
    ADVICE = "advice"  #: someone must supply, decide or wait
    INFO = "info"


class Outcome(StrEnum):
    """What becomes of a unit's proposal (section III of part B)."""

    ELIGIBLE = "eligible"
    DOWNGRADED = "downgraded"
    EXCLUDED = "excluded"
    DEFERRED = "deferred"
    NOT_MET = "not-met"
    UNKNOWN = "unknown"
    DISCRETION = "discretion"


@attrs.frozen
class RuleRef:
    """Which rule set made a result: its id and fingerprint."""

    id: str
    fingerprint: str


@attrs.frozen
class Reason:
    """One requirement of a standard and the figures that it was held against, in words on demand."""

    SHOWN: ClassVar = ("vi", "en")

    code: str
    facts: Mapping[str, Any] = attrs.field(converter=frozen, hash=False)

    @property
    def vi(self) -> str:
        """The reason in Vietnamese."""
        return fill(TEXTS[self.code], "vi", self.facts)

    @property
    def en(self) -> str:
        """The reason in English."""
        return fill(TEXTS[self.code], "en", self.facts)


@attrs.frozen
class Finding:
    """One conclusion: the clause behind it, the figures used, what is missing, the readings touched.

    ``code`` is stable; ``about`` is the unit, criterion, meeting or deadline, or "". ``facts`` holds
    the values used by name; ``vi`` and ``en`` are made from them on demand.
    """

    SHOWN: ClassVar = ("vi", "en")

    code: str
    clause: str
    severity: Severity
    outcome: Outcome | None = None
    about: str = ""
    facts: Mapping[str, Any] = attrs.field(default=NO_NAMES, converter=frozen, hash=False)
    missing: tuple[str, ...] = ()
    readings: tuple[str, ...] = ()

    @property
    def vi(self) -> str:
        """The finding in Vietnamese."""
        return self.text("vi")

    @property
    def en(self) -> str:
        """The finding in English."""
        return self.text("en")

    def text(self, lang: str, names: Mapping[str, str] = NO_NAMES) -> str:
        """Return the finding in one language, with ids replaced by ``names`` where given."""
        values = {**self.facts, "about": self.about, "missing": self.missing}
        said = fill(TEXTS[self.code], lang, values, names)
        if self.facts.get("verified_text") is False:
            said += fill(TEXTS["unverified"], lang, values, names)
        return said

    def line(self, lang: str, names: Mapping[str, str] = NO_NAMES) -> str:
        """Return the finding as a line with its clause and the readings that it rests on."""
        touched = f"; {_word(TEXTS['readings-word'], lang)}: {', '.join(self.readings)}" if self.readings else ""
        return f"{self.text(lang, names)} [{self.clause}{touched}]"


def found(
    code: str,
    clause: str,
    severity: Severity,
    about: str,
    *,
    missing: Any = (),
    readings: Any = (),
    **facts: Any,
) -> Finding:
    """Return a finding without an outcome, its facts given by name."""
    return Finding(code, clause, severity, None, about, FrozenDict(facts), missing, readings)


def _word(text: Text, lang: str) -> str:
    match lang:
        case "vi":
            return text.vi
        case "en":
            return text.en
        case _:
            raise unknown_value("lang", lang, ("vi", "en"))


def label(name: str, lang: str) -> str:
    """Return the official label of an id, or the id itself where it has none."""
    if name not in LABELS and name.partition(".")[0] in LABELS:
        return " ".join(label(part, lang) for part in name.split("."))
    plain = name.removeprefix("local:")
    vi, en = LABELS.get(name, (plain, plain))
    return vi if lang == "vi" else en


def fill(template: Text, lang: str, values: Mapping[str, Any], names: Mapping[str, str] = NO_NAMES) -> str:
    """Return a template in one language with its ``{values}`` put in."""
    shown = {name: _Shown(value, lang, names) for name, value in values.items()}
    return _word(template, lang).format_map(shown)


@attrs.frozen
class _Shown:
    """A value inside a text; the format spec says how: ``%`` percent (``=%`` after a sign), ``label``, ``name`` or plain."""

    value: Any
    lang: str
    names: Mapping[str, str]

    def __format__(self, spec: str) -> str:
        if isinstance(self.value, tuple):
            return ", ".join(format(_Shown(part, self.lang, self.names), spec) for part in self.value)
        match spec:
            case "=%":
                said = format(self, "%")
                return said if said.startswith("≈") else f"= {said}"
            case "%":
                return f"{_number(Fraction(self.value) * 100, self.lang)} %"
            case "label":
                return _plain_word(None, self.lang) if self.value is None else label(str(self.value), self.lang)
            case "award":
                return label(str(self.value or "no-award"), self.lang)
            case "name":
                return self.names.get(str(self.value), label(str(self.value), self.lang))
            case "criterion" | "cluster":
                return name_of(spec, str(self.value), self.names)
            case "path":
                return _path(str(self.value), self.lang, self.names)
            case _:
                return _plain_word(self.value, self.lang)


def name_of(kind: str, name: str, names: Mapping[str, str]) -> str:
    """Return the own name of a criterion or the cluster, which units of the same id do not take the place of."""
    return names.get(f"{kind} {name}", name)


def _path(path: str, lang: str, names: Mapping[str, str]) -> str:
    owner, _, rest = path.rpartition(": ")
    parts = rest.split(".")
    known = [names.get(f"criterion {rest}", label(rest, lang))]
    if parts[0] in ("achievements", "conduct") and len(parts) > 1:
        known = [label(part, lang) for part in parts[1:] if parts[0] == "achievements" or not part.isdigit()]
    return (f"{names.get(owner, owner)}: " if owner else "") + " ".join(known)


def _plain_word(value: Any, lang: str) -> str:
    match value:
        case None:
            return _word(TEXTS["not-stated-word"], lang)
        case bool():
            return _word(TEXTS["yes-word" if value else "no-word"], lang)
        case Text():
            return _word(value, lang)
        case Reason():
            return fill(TEXTS[value.code], lang, value.facts)
        case dt.date():
            return value.strftime("%d/%m/%Y") if lang == "vi" else value.isoformat()
        case Decimal() | Fraction():
            return _number(Fraction(value), lang)
        case _:
            return str(value)


def half_up(numerator: int, denominator: int) -> int:
    """Return a non-negative quotient rounded to a whole number, halves upwards."""
    return (2 * numerator + denominator) // (2 * denominator)


def _number(value: Fraction, lang: str) -> str:
    places = 6
    exact = value.denominator == 1 or 10**places % value.denominator == 0
    if not exact:
        places = 2
    scaled = half_up(abs(value.numerator) * 10**places, value.denominator)
    text = canonical(Decimal(f"{scaled}E-{places}"))
    sign = "-" if value < 0 else ""
    return ("" if exact else "≈ ") + sign + (text.replace(".", ",") if lang == "vi" else text)


def number(value: Decimal | Fraction | int, lang: str) -> str:
    """Return a number as a reader of that language writes it: "9,5" in Vietnamese, "9.5" in English."""
    return _number(Fraction(value), lang)


def word(code: str, lang: str, names: Mapping[str, str] = NO_NAMES, /, **values: Any) -> str:
    """Return a text of the table of texts with its values put in."""
    return fill(TEXTS[code], lang, values, names)


def lines(findings: Iterable[Finding], lang: str, names: Mapping[str, str] = NO_NAMES) -> list[str]:
    """Return the findings as lines of a list."""
    return [f"- {finding.line(lang, names)}" for finding in findings]


def to_plain(result: Any) -> Any:
    """Return a result as JSON-ready data with the same field names.

    Decimals go out as canonical text, Fractions as "n/d", dates as ISO text, facts as their JSON
    shape; tuples become lists. Raises ``TdktError`` for something that is no result.
    """
    match result:
        case None | bool() | int():
            return result
        case Enum():
            return result.value
        case str():
            return result
        case Decimal():
            return canonical(result)
        case Fraction():
            return f"{result.numerator}/{result.denominator}"
        case dt.date():
            return result.isoformat()
        case BaseModel():
            return result.model_dump(mode="json")
        case Mapping():
            return {str(name): to_plain(value) for name, value in result.items()}
        case tuple() | list():
            return [to_plain(part) for part in result]
        case _ if attrs.has(type(result)):
            return {name: to_plain(getattr(result, name)) for name in plain_names(type(result))}
        case _:
            raise unknown_value(
                "to_plain", type(result).__name__, ("a result of this library, facts, or a list of them",)
            )


def plain_names(kind: type) -> list[str]:
    """Return the public fields of a result class, with the properties that its ``SHOWN`` names."""
    stored = [field.name for field in attrs.fields(kind) if not field.name.startswith("_")]
    return stored + list(getattr(kind, "SHOWN", ()))
