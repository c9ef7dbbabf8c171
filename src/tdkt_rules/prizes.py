"""What money goes with an award on a day: information on a decision. Which fund pays is not said here."""

from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import TypeVar

import attrs

from tdkt_rules.award_law import BaseSalary, PrizeTable
from tdkt_rules.errors import TdktError, unknown_value
from tdkt_rules.findings import Finding, Severity, found
from tdkt_rules.ladder import award_rules
from tdkt_rules.ruleset import RuleSet
from tdkt_rules.sheets import decimal, micro
from tdkt_rules.standards import regime_in_force

Dated = TypeVar("Dated", PrizeTable, BaseSalary)


@attrs.frozen
class Prize:
    """The prize money of an award for a collective: ``amount`` in VND, None where no verified table is known."""

    award: str
    on: date
    amount: Decimal | None
    multiple: Decimal | None
    base: Decimal | None
    findings: tuple[Finding, ...]


def prize(award: str, rules: RuleSet, *, on: date) -> Prize:
    """Return the prize money of an award decided on a day: the multiple times the base salary, exact.

    Raises ``TdktError`` for an unknown award and where ``on`` is no day.
    """
    known = award_rules(rules)
    if award not in known:
        raise unknown_value("prize: award", award, known)
    if type(on) is not date:
        raise TdktError(f"prize: on: {on!r} is no day; give a datetime.date without a time")
    regime = regime_in_force(rules, on)
    table = _latest(regime.prizes if regime else (), on)
    salary = _latest(regime.base_salaries if regime else (), on)
    clause = known[award].clause
    multiple = table.multiples.get(award) if table else None
    if table is None or salary is None or multiple is None:
        told = found("prize-not-known", clause, Severity.INFO, "", award=award, on=on)
        return Prize(award, on, None, None, None, (told,))
    amount = decimal(int(Fraction(multiple) * micro(salary.amount)))
    facts = {"award": award, "on": on, "amount": amount, "multiple": multiple, "base": salary.amount}
    told = found("prize", clause, Severity.INFO, "", article=table.article, **facts)
    return Prize(award, on, amount, multiple, salary.amount, (told,))


def _latest(tables: tuple[Dated, ...], on: date) -> Dated | None:
    return max((each for each in tables if each.first_day <= on), key=lambda each: each.first_day, default=None)
