"""Three-valued logic: met, not met, or unknown with the names of what is missing."""

from collections.abc import Iterable
from typing import Literal

import attrs

from tdkt_rules.findings import Reason

State = Literal["met", "not-met", "unknown"]


@attrs.frozen
class Verdict:
    """The truth of a requirement, the reasons that decide it, what is missing, and the readings touched."""

    state: State
    reasons: tuple[Reason, ...] = ()
    missing: tuple[str, ...] = ()
    readings: tuple[str, ...] = ()


def _join(verdicts: Iterable[Verdict], state: State, readings: Iterable[Verdict]) -> Verdict:
    deciding = [verdict for verdict in verdicts if verdict.state == state]
    return Verdict(
        state,
        tuple(reason for verdict in deciding for reason in verdict.reasons),
        tuple(dict.fromkeys(name for verdict in deciding for name in verdict.missing)),
        tuple(dict.fromkeys(name for verdict in readings for name in verdict.readings)),
    )


def all_of(verdicts: Iterable[Verdict]) -> Verdict:
    """One that is not met decides; else one that is unknown; else all are met."""
    return _decide(tuple(verdicts), ("not-met", "unknown", "met"))


def any_of(verdicts: Iterable[Verdict]) -> Verdict:
    """One that is met decides; else one that is unknown; else none is met."""
    return _decide(tuple(verdicts), ("met", "unknown", "not-met"))


def _decide(verdicts: tuple[Verdict, ...], order: tuple[State, State, State]) -> Verdict:
    states = {verdict.state for verdict in verdicts}
    state: State = order[0] if order[0] in states else order[1] if order[1] in states else order[2]
    # A verdict that decides alone leaves the readings of the others untouched.
    deciding = [verdict for verdict in verdicts if verdict.state == state]
    return _join(verdicts, state, deciding if state == order[0] else verdicts)
