# SPDX-License-Identifier: GPL-2.0-or-later
"""The order of our risks held against OpenTripPlanner's walk safety for Finland: the order, not the numbers.

Ranks (1 = least danger) made from the expected factors of OpenTripPlanner's FinlandMapperTest (LGPL-3.0,
opentripplanner/OpenTripPlanner at fa993ddda8c8986209039062f15f8ff7454cb766). Its factors rank ways and ways of
crossings in one list; we judge a crossing by the street that is crossed, here a tertiary one, so each has its own list.
"""
import itertools

import numpy as np
import pytest
from scipy.stats import spearmanr

from school_path.core.country import load_country
from school_path.core.defaults import fill_crossing_defaults, fill_defaults
from school_path.core.profile import load_profile
from school_path.core.safety.assess import assess_sides, assess_steps
from school_path.tests.osm_drawing import draw

FOOT_CROSSING, CYCLE_CROSSING = {"highway": "footway", "footway": "crossing"}, {"highway": "cycleway"}
SIGNALS = {"crossing": "traffic_signals"}
# name -> their rank, tags; the two ways with a path beside them have no kind of street in their test
WAYS = {
    "tunnel": (1, {"highway": "footway", "tunnel": "yes"}),
    "bridge": (1, {"highway": "footway", "bridge": "yes"}),
    "footway": (2, {"highway": "footway"}),
    "sidewalk": (2, {"highway": "footway", "footway": "sidewalk"}),
    "cycleway": (2, {"highway": "cycleway", "segregated": "yes"}),
    "living street": (3, {"highway": "living_street"}),
    "primary": (4, {"highway": "primary", "oneway": "no"}),
    "path for walkers beside": (5, {"highway": "primary", "foot": "use_sidepath"}),
    "path for bicycles beside": (5, {"highway": "primary", "bicycle": "use_sidepath"}),
}
CROSSINGS = {
    "signals": (1, {**FOOT_CROSSING, **SIGNALS}),
    "segregated, signals": (1, {**CYCLE_CROSSING, "cycleway": "crossing", "segregated": "yes", **SIGNALS}),
    "segregated, footway, signals": (1, {**CYCLE_CROSSING, "footway": "crossing", "segregated": "yes", **SIGNALS}),
    "cycleway, signals": (2, {**CYCLE_CROSSING, "cycleway": "crossing", **SIGNALS}),
    "cycleway, footway, signals": (2, {**CYCLE_CROSSING, "footway": "crossing", **SIGNALS}),
    "crossing": (3, FOOT_CROSSING),
    "segregated": (3, {**CYCLE_CROSSING, "cycleway": "crossing", "segregated": "yes"}),
    "segregated, footway": (3, {**CYCLE_CROSSING, "footway": "crossing", "segregated": "yes"}),
    "cycleway": (4, {**CYCLE_CROSSING, "cycleway": "crossing"}),
    "cycleway, footway": (4, {**CYCLE_CROSSING, "footway": "crossing"}),
}


@pytest.fixture(scope="module")
def finland():
    return load_country("FI")


@pytest.fixture(scope="module")
def profile():
    return load_profile("P2")


def along(tags, country, profile):
    """Our risk along a way that has these tags, per 100 m."""
    streets = fill_defaults(draw("A    B    C", ("ABC", tags)).read(country).streets, country.defaults)
    return float(assess_sides(streets, np.zeros((1, 2), dtype=bool), profile, country).risk[0].min())


def over(tags, country, profile):
    """Our risk over a tertiary street on a crossing way that has these tags."""
    network = draw("  C\n\nA X B\n\n  D", ("AXB", {"highway": "tertiary"}), ("CXD", tags)).read(country)
    streets = fill_defaults(network.streets, country.defaults)
    crossings = fill_crossing_defaults(network.crossings, country.defaults)
    one = np.zeros(1, dtype=np.int64)
    return float(assess_steps(streets, crossings, one, one, one.astype(bool), profile, country).risk[0])


def against(table, ours):
    """Correlation of the ranks; the pairs that we put the other way round; those that only they tell apart."""
    theirs = {name: rank for name, (rank, _) in table.items()}
    pairs = [(a, b) for a, b in itertools.permutations(table, 2) if theirs[a] < theirs[b]]
    turned = {(a, b) for a, b in pairs if ours[a] > ours[b]}
    tied = {(a, b) for a, b in pairs if ours[a] == pytest.approx(ours[b])}
    return spearmanr(list(theirs.values()), [round(ours[name], 9) for name in theirs])[0], turned - tied, tied


def test_ways(finland, profile):
    correlation, turned, tied = against(WAYS, {name: along(tags, finland, profile) for name, (_, tags) in WAYS.items()})

    # a cycleway is wider by default
    assert turned == {("tunnel", "cycleway"), ("bridge", "cycleway")}
    # bridges and tunnels are footways by day; a path for bicycles says nothing of walkers; a living street by default
    # carries 150 vehicles a day at 20 km/h: no more danger than a path has of its own
    foot_ways = ("tunnel", "bridge", "footway", "sidewalk")
    assert tied == {(a, b) for a in ("tunnel", "bridge") for b in ("footway", "sidewalk")} | {
        ("primary", "path for bicycles beside")} | {(way, "living street") for way in foot_ways}
    assert round(correlation, 2) == 0.75


def test_crossings(finland, profile):
    ours = {name: over(tags, finland, profile) for name, (_, tags) in CROSSINGS.items()}
    correlation, turned, tied = against(CROSSINGS, ours)

    assert turned == set()
    # signals or none is all that differs here: cyclists on the crossing are no danger of ours
    assert all(("signals" in a) == ("signals" in b) for a, b in tied)
    assert len({round(value, 9) for value in ours.values()}) == 2
    assert round(correlation, 2) == 0.90
