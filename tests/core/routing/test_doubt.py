# SPDX-License-Identifier: GPL-2.0-or-later
"""Whether a route rests on a guess: with the worst assumed values another one would have less risk."""
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from school_path.core.routing.assessed import AssessedArcs
from school_path.core.routing.doubt import at_worst, changes_at_worst
from school_path.core.routing.parametric import CLOSE_ENOUGH, Searcher, least_risk_within
from school_path.tests.core.routing.test_limit import brute_force, searcher
from school_path.tests.town import footpath, residential, routes, town

PLAIN = {"parking_left": "none", "parking_right": "none", "calming": "yes", "heavy_share": 0}


def found(volume, **options):
    """Routes of a home with a short street of some volume, and a longer one of 600 vehicles a day, to the school."""
    return routes(town("""
        H----------G
        |          |
        C----------D
        """, HG=residential(adt=volume, **PLAIN), CD=residential(adt=600, **PLAIN), HC=footpath(), DG=footpath()),
        "H", "G", profile="P4", **options)


def test_a_route_over_a_guess_changes_where_the_worst_of_it_is_worse():
    known, guessed = found(500), found((500, "default"))

    assert known.length.tolist() == guessed.length.tolist() == pytest.approx([110])
    assert (known.changes.tolist(), guessed.changes.tolist()) == ([False], [True])
    assert guessed.risk_pessimistic[0] / guessed.risk[0] == pytest.approx(2 ** 0.8)  # 1,000 instead of 500 a day


def test_a_route_stays_where_the_other_one_is_too_long():
    assert found((500, "default"), max_detour=1.1, detour_min_extra=0).changes.tolist() == [False]


def doubted(seed):
    """The random graph of the tests of the limit, whose arcs may be worse than they are thought to be."""
    search, u, v = searcher(seed)
    rng, known = np.random.default_rng(seed + 1), search.arcs

    def arcs_of(risk, risk_pessimistic, kerb=None):
        whole = np.ones(len(risk), dtype=bool)
        return AssessedArcs(length=known.length[:len(risk)], risk=risk, risk_pessimistic=risk_pessimistic, known=risk,
                            klass=whole, open=known.open[:len(risk)], open_known=whole, penalty=risk, sides=None,
                            steps=None, kerb=kerb)

    kerb = arcs_of(np.zeros(1), np.zeros(1))
    arcs = arcs_of(known.risk, known.risk + rng.integers(0, 9, len(known.risk)), kerb)
    return Searcher(search.graph, arcs, search.terminals, search.usable_in, 0, search.cancelled), u, v


@settings(deadline=None)
@given(st.integers(0, 2**32 - 1), st.floats(1.0, 2.0))
def test_the_other_route_is_there_by_brute_force(seed, ratio):
    search, u, v = doubted(seed)
    tree, way, _ = search.shortest()
    paths = search.trace(tree, np.arange(len(way)), way)
    length, _ = search.measure(tree, way)
    limit = np.where(np.isfinite(length), length * ratio, 0.0)
    # whatever route was found, the question is the same: here it is the shortest one
    changes = changes_at_worst(search, limit, (tree, way), way, paths)

    worst = at_worst(search)
    best, own = brute_force(worst, u, v, limit), worst.sums(paths, way)[1]
    assert not (changes & ~(best < own)).any()
    near_the_hull = least_risk_within(worst, limit, (tree, way)).gap <= CLOSE_ENOUGH / 2
    assert changes[near_the_hull & (best < own * (1 - 2 * CLOSE_ENOUGH))].all()
