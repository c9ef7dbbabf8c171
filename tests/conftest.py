"""Fixtures shared by all tests."""

import pytest

from tdkt_rules import LONG_BIEN_2023, RuleSet


@pytest.fixture
def rules() -> RuleSet:
    """The guidance of 2023 under its default readings."""
    return LONG_BIEN_2023
