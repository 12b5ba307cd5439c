"""Every number of the shipped files decides something, and what is said follows it.

One at a time each numeric key of the factors, the profiles and the country file is edited in a copy. Class, risk or
what is made of them must change for something in the gallery, and so must its sentence: a key that changes nothing is
dead, and a sentence that stays as it was tells a number that stands somewhere else, too.
"""
from dataclasses import replace
from functools import lru_cache

import numpy as np
import pytest
from qgis.PyQt.QtCore import QLocale

from school_path.core.country import load_country
from school_path.core.errors import SchoolPathError
from school_path.core.figures import RESOURCES
from school_path.core.profile import load_profile, profile_ids
from school_path.core.safety.factors import load_factors
from school_path.tests.numbers.gallery import witnesses
from school_path.tests.numbers.keys import edited, numeric_keys, others

RISK, FINLAND = RESOURCES / "profiles" / "risk.yaml", RESOURCES / "countries" / "fi.yaml"


@pytest.fixture(autouse=True, scope="module")
def english():
    before = QLocale()
    QLocale.setDefault(QLocale("en_GB"))
    yield
    QLocale.setDefault(before)


@lru_cache(maxsize=None)
def usual(name):
    """The shipped profile and country."""
    return load_profile(name), load_country("FI")


@lru_cache(maxsize=None)
def shipped(number, name):
    """What a witness says with the shipped files."""
    return witnesses()[number].judged(*usual(name))


def rows_that_change(number, name, profile, country):
    """Rows of a witness that are judged otherwise than with the shipped files."""
    before, after = shipped(number, name), witnesses()[number].judged(profile, country)
    changed = [~((before[key] == after[key]) | (before[key] != before[key]) & (after[key] != after[key]))
               for key in before]
    return np.flatnonzero(np.any(changed, axis=0))


def follows(name, changed):
    """Whether something in the gallery follows an edited file; fails where its sentence does not.

    Parameters
    ----------
    name : str
        Id of the shipped profile.
    changed : callable
        Gives the profile and the country of a copy in which one key is another number.
    """
    try:
        profile, country = changed()
    except SchoolPathError:
        return True  # such a file is refused, with line and key
    for number, witness in enumerate(witnesses()):
        rows = rows_that_change(number, name, profile, country)
        if not len(rows):
            continue
        for row in rows[np.linspace(0, len(rows) - 1, min(len(rows), 3)).astype(int)].tolist():
            assert witness.told(row, *usual(name)) != witness.told(row, profile, country), (number, row)
        return True
    return False


def any_follows(name, path, key, tmp_path, read):
    """Whether any other number at a key is followed."""
    value = numeric_keys(path)[key][0]
    return any(follows(name, lambda one=one: read(edited(path, key, one, tmp_path))) for one in others(value))


@pytest.mark.parametrize("key", numeric_keys(RISK))
def test_every_factor_decides_something_and_is_told(key, tmp_path):
    def read(copy):
        return replace(usual("P2")[0], factors=load_factors(copy)), usual("P2")[1]
    assert any_follows("P2", RISK, key, tmp_path, read)


@pytest.mark.parametrize(("name", "key"), [
    (name, key) for name in profile_ids() for key in numeric_keys(RESOURCES / "profiles" / f"{name}.yaml")])
def test_every_figure_of_a_profile_decides_something_and_is_told(name, key, tmp_path):
    def read(copy):
        return load_profile(copy), usual(name)[1]
    assert any_follows(name, RESOURCES / "profiles" / f"{name}.yaml", key, tmp_path, read)


@pytest.mark.parametrize("key", numeric_keys(FINLAND))
def test_every_figure_of_the_country_decides_something_and_is_told(key, tmp_path):
    def read(copy):
        return usual("P2")[0], load_country(copy)
    assert any_follows("P2", FINLAND, key, tmp_path, read)
