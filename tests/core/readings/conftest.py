# SPDX-License-Identifier: GPL-2.0-or-later
"""Fixtures for tests of the readings."""
import pytest

from school_path.core.country import load_country


@pytest.fixture(scope="session")
def finland():
    """The shipped country file."""
    return load_country("FI")
