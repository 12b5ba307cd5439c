# SPDX-License-Identifier: GPL-2.0-or-later
"""Every number of the shipped files decides something, and what is said follows it.

One at a time each numeric key of the factors, the profiles and the country file is another number. Class, risk or
what is made of them must change for something in the gallery, and so must its sentence: a key that changes nothing is
dead, and a sentence that stays as it was tells a number that stands somewhere else, too.
"""
from dataclasses import replace
from functools import cache

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


def town_with(name="P2", **figures):
    """A profile whose town has its own limits; ``footway_full_width`` is ``full_width`` of the class ``footway``."""
    profile = load_profile(name)
    classes, crossing = profile.factors.classes, profile.factors.crossing
    for key, value in figures.items():
        table, _, figure = key.partition("_")
        if table == "island":
            crossing = replace(crossing, island_depth=value)
        else:
            classes = replace(classes, **{table: replace(getattr(classes, table), **{figure: value})})
    return replace(profile, factors=replace(profile.factors, classes=classes, crossing=crossing))


def quiet_town(*volumes):
    """A profile whose town asks for less traffic along streets, class by class."""
    profile = load_profile("P2")
    along = tuple(replace(one, volume=volume) for one, volume in zip(profile.factors.classes.along, volumes))
    return replace(profile, factors=replace(profile.factors, classes=replace(profile.factors.classes, along=along)))


# what is assumed at best decides only where the limits lie beside it: so towns with other limits are tried as well
BASES = {
    **{name: lambda name=name: load_profile(name) for name in profile_ids()},
    "narrow": lambda: town_with(footway_full_width=2.2, footway_speed_1=25, footway_speed_1_buffered=45, island=2.2),
    "wide": lambda: town_with(footway_full_width=3.2),
    "widest": lambda: town_with(footway_full_width=5.0),
    "fast": lambda: town_with(footway_speed_1=45),
    "quiet": lambda: quiet_town(10, 60, 120),
    "busy": lambda: town_with(crossing_speed_3=130, crossing_volume_3=40000, crossing_volume_3_island=40000,
                              crossing_wait=12, crossing_lanes_1=1, crossing_lanes_2=1),
}


@cache
def usual(base):
    """A profile and the shipped country."""
    return BASES[base](), load_country("FI")


@cache
def shipped(number, base):
    """What a witness says with the shipped files."""
    return witnesses()[number].judged(*usual(base))


def follows(numbers, base, changed):
    """Whether something in the gallery follows an edited file; fails where its sentence does not.

    Parameters
    ----------
    numbers : range
        Of the witnesses.
    base : str
        One of ``BASES``.
    changed : (Profile, Country)
        As they read with one key changed.
    """
    for number in numbers:
        before, after = shipped(number, base), witnesses()[number].judged(*changed)
        differ = [~((before[key] == after[key]) | (before[key] != before[key]) & (after[key] != after[key]))
                  for key in before]
        rows = np.flatnonzero(np.any(differ, axis=0))
        for row in rows[np.linspace(0, len(rows) - 1, min(len(rows), 3)).astype(int)].tolist():
            assert witnesses()[number].told(row, *usual(base)) != witnesses()[number].told(row, *changed), (number, row)
        if len(rows):
            return True
    return False


def any_follows(path, key, read, bases):
    """Whether another number at a key is followed, or refused with line and key."""
    copies = {}

    def copy(number):
        if number not in copies:
            with edited(path, key, number):
                copies[number] = read(path)
        return copies[number]

    tables = sum(1 for witness in witnesses() if not witness.drawn)  # before the drawn towns, which take longer
    tried = others(path, key)
    try:
        return any(follows(numbers, base, copy(number)(base))
                   for numbers in (range(tables), range(tables, len(witnesses())))
                   for base in bases for number in tried)
    except SchoolPathError:
        return True


@pytest.mark.parametrize("key", numeric_keys(RISK))
def test_every_factor_decides_something_and_is_told(key):
    def read(copy):
        factors = load_factors(copy)
        return lambda base: (replace(usual(base)[0], factors=factors), usual(base)[1])
    assert any_follows(RISK, key, read, ("P2", "P1"))


@pytest.mark.parametrize(("name", "key"), [
    (name, key) for name in profile_ids() for key in numeric_keys(RESOURCES / "profiles" / f"{name}.yaml")])
def test_every_figure_of_a_profile_decides_something_and_is_told(name, key):
    def read(copy):
        profile = load_profile(copy)
        return lambda base: (profile, usual(base)[1])
    assert any_follows(RESOURCES / "profiles" / f"{name}.yaml", key, read, (name,))


@pytest.mark.parametrize("key", numeric_keys(FINLAND))
def test_every_figure_of_the_country_decides_something_and_is_told(key):
    def read(copy):
        country = load_country(copy)
        return lambda base: (usual(base)[0], country)
    assumed = ("P2", "P1", "narrow", "wide", "widest", "fast", "quiet", "busy")
    assert any_follows(FINLAND, key, read, assumed if key.startswith("defaults") else ("P2",))
