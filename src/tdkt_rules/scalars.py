"""What a number, a day, an id and a text may look like in facts and rules, and nothing else."""

import json
import re
import unicodedata
from collections.abc import Hashable, Iterable, Mapping
from datetime import date
from decimal import Decimal
from hashlib import sha256
from typing import Annotated, Any, Never, Self, TypeVar

from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    GetJsonSchemaHandler,
    PlainSerializer,
    StrictBool,
    StrictInt,
    StringConstraints,
    WithJsonSchema,
)
from pydantic.fields import FieldInfo
from pydantic_core import InitErrorDetails, PydanticCustomError, ValidationError, core_schema

from tdkt_rules.labels import LABELS

SIGNIFICANT_DIGITS = 15
DECIMAL_PLACES = 6
_LONGEST_NUMBER_TEXT = 40
_PLAIN_DECIMAL = re.compile(r"-?[0-9]+(\.[0-9]+)?", re.ASCII)
_ISO_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", re.ASCII)

K = TypeVar("K", bound=Hashable)
V = TypeVar("V")


class FrozenDict(dict[K, V]):
    """A ``dict`` that cannot be changed, so that a frozen model is frozen all the way down."""

    def _refuse(self, *_args: object, **_kwargs: object) -> Never:
        raise TypeError("this mapping belongs to a frozen model and cannot be changed; copy it with dict(...)")

    __setitem__ = __delitem__ = clear = pop = popitem = setdefault = update = __ior__ = _refuse  # pyright: ignore[reportAssignmentType, reportIncompatibleMethodOverride]

    def __hash__(self) -> int:  # type: ignore[override]
        return hash(frozenset(self.items()))

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (dict(self),)

    @classmethod
    def __get_pydantic_core_schema__(cls, _source: object, _handler: object) -> core_schema.CoreSchema:
        return core_schema.no_info_after_validator_function(cls, core_schema.dict_schema())

    def __deepcopy__(self, _memo: object) -> "FrozenDict[K, V]":
        return self


class Model(BaseModel):
    """Base of facts and rules: frozen, unknown keys refused."""

    model_config = ConfigDict(frozen=True, extra="forbid", validate_default=False)

    def model_copy(self, *, update: Mapping[str, Any] | None = None, deep: bool = False) -> Self:
        """Return a copy, as pydantic does (unvalidated), that has nothing cached from before the update."""
        copied = super().model_copy(update=update, deep=deep)
        for name in set(copied.__dict__) - set(type(self).model_fields):
            object.__delattr__(copied, name)
        return copied

    @classmethod
    def __get_pydantic_json_schema__(
        cls, schema: core_schema.CoreSchema, handler: GetJsonSchemaHandler
    ) -> dict[str, Any]:
        """Give every closed list of ids its labels, as ``x-labels``, so that a form can show them."""
        labelled: dict[str, Any] = _labelled(handler(schema))
        return labelled


def _labelled(schema: Any) -> Any:
    if isinstance(schema, list):
        return [_labelled(part) for part in schema]
    if not isinstance(schema, dict):
        return schema
    labelled = {name: _labelled(part) for name, part in schema.items()}
    ids = labelled.get("enum", ())
    if ids and all(name in LABELS for name in ids):
        labelled["x-labels"] = {name: dict(zip(("vi", "en"), LABELS[name], strict=True)) for name in ids}
    return labelled


def fingerprint(model: Model) -> str:
    """Return the SHA-256 of the canonical JSON of a model, in hexadecimal."""
    text = json.dumps(model.model_dump(mode="json"), ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return sha256(text.encode()).hexdigest()


def doc(title_vi: str, title_en: str, vi: str = "", en: str = "", **constraints: Any) -> FieldInfo:
    """Return the field's bilingual title and description for the JSON Schema, with its bounds."""
    field: FieldInfo = Field(
        title=f"{title_vi} / {title_en}", description=f"{vi or title_vi} / {en or title_en}", **constraints
    )
    return field


Problem = tuple[tuple[str | int, ...], str]


def refuse(title: str, problems: Iterable[Problem]) -> None:
    """Raise pydantic's ``ValidationError`` with every problem at its path; do nothing without one."""
    details = [
        InitErrorDetails(type=PydanticCustomError("form", "{message}", {"message": message}), loc=path, input=None)
        for path, message in problems
    ]
    if details:
        raise ValidationError.from_exception_data(title, details)


def canonical(number: Decimal) -> str:
    """Return the one plain text of a decimal: no exponent, no trailing zeros, ``"0"`` for zero."""
    text = format(number, "f")
    if "." in text:
        text = text.rstrip("0").rstrip(".")
    return "0" if text in ("-0", "") else text


def _decimal_from(value: object) -> Decimal:
    if isinstance(value, bool):
        raise PydanticCustomError("decimal_type", "expected a number or plain decimal text, not a boolean")
    if isinstance(value, int):
        if abs(value) >= 10**SIGNIFICANT_DIGITS:
            raise PydanticCustomError("decimal_digits", "expected at most 15 significant digits")
        return Decimal(value)
    if isinstance(value, float):
        return Decimal(float.__repr__(value))
    if isinstance(value, Decimal):
        return value
    if not isinstance(value, str):
        raise PydanticCustomError("decimal_type", "expected a number or plain decimal text such as '12.5'")
    if len(value) > _LONGEST_NUMBER_TEXT:
        raise PydanticCustomError("decimal_digits", "expected at most 15 significant digits and 6 decimals")
    if not _PLAIN_DECIMAL.fullmatch(value):
        raise PydanticCustomError(
            "decimal_text", "expected plain decimal text such as '12.5' (digits 0-9, a point, no exponent)"
        )
    return Decimal(value)


def _exact(value: object) -> Decimal:
    """Read a JSON number or plain decimal text as an exact, canonical, non-negative decimal."""
    number = _decimal_from(value)
    if not number.is_finite():
        raise PydanticCustomError("decimal_finite", "expected a finite number")
    _sign, digits, exponent = number.as_tuple()
    if not any(digits):
        return Decimal(0)
    significant = "".join(map(str, digits)).strip("0")
    lowest = int(exponent) + len(digits) - len("".join(map(str, digits)).rstrip("0"))
    if -lowest > DECIMAL_PLACES:
        raise PydanticCustomError(
            "decimal_places", "expected at most 6 decimals; a sum of binary floats has more: give text"
        )
    if len(significant) + max(lowest, 0) > SIGNIFICANT_DIGITS:
        raise PydanticCustomError("decimal_digits", "expected at most 15 significant digits")
    if number < 0:
        raise PydanticCustomError("decimal_negative", "expected a number that is 0 or more")
    return Decimal(canonical(number))


def _positive(number: Decimal) -> Decimal:
    if not number:
        raise PydanticCustomError("decimal_positive", "expected a number greater than 0")
    return number


def _day(value: object) -> date:
    """Read ``YYYY-MM-DD`` or a ``date``; a ``datetime`` is refused, since it says more than a day."""
    if type(value) is date:
        return value
    if isinstance(value, str) and _ISO_DAY.fullmatch(value):
        try:
            return date.fromisoformat(value)
        except ValueError:
            raise PydanticCustomError("day_exists", "expected a day of the calendar as YYYY-MM-DD") from None
    raise PydanticCustomError("day_type", "expected a day as YYYY-MM-DD, or a date without a time")


def _year_key(value: object) -> int:
    """Read a year as the key of a mapping: JSON has only text there."""
    if isinstance(value, str) and re.fullmatch(r"[0-9]{4}", value, re.ASCII):
        return int(value)
    if type(value) is int:
        return value
    raise PydanticCustomError("year_key", "expected a year of four digits")


def _plain_text(value: object) -> object:
    if not isinstance(value, str):
        raise PydanticCustomError("text_type", "expected text")
    if any(unicodedata.category(letter) in ("Cc", "Cs") for letter in value):
        raise PydanticCustomError("text_control", "expected text without control characters (no tab, no line break)")
    return unicodedata.normalize("NFC", value)


def _no_outer_blanks(value: str) -> str:
    if value != value.strip():
        raise PydanticCustomError("id_blanks", "expected an id without blanks at its ends")
    return value


def _amount_schema(pattern: str) -> WithJsonSchema:
    return WithJsonSchema({"type": "string", "pattern": pattern, "maxLength": _LONGEST_NUMBER_TEXT})


_UNSIGNED = r"^[0-9]{1,15}(\.[0-9]{1,6})?$"
_UNSIGNED_NOT_ZERO = r"^(?=.*[1-9])[0-9]{1,15}(\.[0-9]{1,6})?$"

Amount = Annotated[
    Decimal,
    BeforeValidator(_exact),
    PlainSerializer(canonical, return_type=str),
    _amount_schema(_UNSIGNED),
]
PositiveAmount = Annotated[
    Decimal,
    BeforeValidator(_exact),
    AfterValidator(_positive),
    PlainSerializer(canonical, return_type=str),
    _amount_schema(_UNSIGNED_NOT_ZERO),
]
Day = Annotated[date, BeforeValidator(_day), WithJsonSchema({"type": "string", "format": "date"})]
Year = Annotated[StrictInt, Field(ge=1000, le=9998)]
YearKey = Annotated[int, BeforeValidator(_year_key), Field(ge=1000, le=9998)]
Count = Annotated[StrictInt, Field(ge=0, le=1_000_000_000)]
Flag = StrictBool
Id = Annotated[
    str,
    BeforeValidator(_plain_text),
    StringConstraints(min_length=1, max_length=80),
    AfterValidator(_no_outer_blanks),
]
Name = Annotated[str, BeforeValidator(_plain_text), StringConstraints(min_length=1, max_length=300)]
Note = Annotated[str, BeforeValidator(_plain_text), StringConstraints(max_length=2000)]
Frozen = AfterValidator(FrozenDict)
