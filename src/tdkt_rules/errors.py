"""The library's own errors; malformed facts raise pydantic's ``ValidationError`` instead."""

from collections.abc import Iterable


class TdktError(Exception):
    """Base of every error that this library raises on purpose.

    The message says what was wrong, where, what was expected, and what to do.
    """


class NoRuleSetInForce(TdktError):
    """No rule set of that body is in force on that day; the message lists what is known."""


class RuleSetConflict(TdktError):
    """Two or more rule sets of one body are in force on the same day."""


def unknown_value(place: str, value: object, known: Iterable[object]) -> TdktError:
    """Return the error for an id that is not in a closed list, naming the place and the list."""
    return TdktError(f"{place}: unknown value {value!r}; expected one of: {', '.join(str(name) for name in known)}")
