# SPDX-License-Identifier: GPL-2.0-or-later
"""The network as one profile sees it: risk, class and what may be used, for every arc."""
from dataclasses import dataclass

import numpy as np

from ..network.graph import ArcKind
from ..network.riding import RideKind
from ..safety.assess import assess_sides, assess_steps
from ..safety.judgements import apply_judgements
from ..safety.reference import PER_METRES
from ..streets import Kind

FORBIDDEN = 5


@dataclass(frozen=True, eq=False)
class Rides:
    """What riders have besides the arcs on foot.

    Attributes
    ----------
    arcs : RideArcs
    sides : Sides
        Riding on the carriageway, by street and side.
    first : int
        Number of the first arc of riding; those on foot and those to gates come before.
    """

    arcs: object
    sides: object
    first: int


@dataclass(frozen=True, eq=False)
class AssessedArcs:
    """What one profile meets on every arc, and on the step over the street in front of a home.

    Attributes
    ----------
    length : ndarray of float64, shape (arcs,)
        m.
    risk, risk_pessimistic : ndarray of float64, shape (arcs,)
        Risk of the whole arc with central and with pessimistic assumed values.
    known : ndarray of float64, shape (arcs,)
        The part of ``risk`` that rests on known values.
    klass : ndarray of uint8, shape (arcs,)
        Class 1 to 5.
    open, open_known : ndarray of bool, shape (arcs,)
        Whether the profile may use the arc, and whether it might if every assumed value were favourable.
    penalty : ndarray of float64, shape (arcs,)
        How much of the arc is closed: 1 for a crossing, 1 for 100 m of a side.
    sides, steps : Sides, Steps
        The assessments behind the arcs, by street and by pair of street and crossing.
    kerb : AssessedArcs or None
        The unmarked step over each street as a table of its own (one row a street), for homes across the street.
    rides : Rides or None
        Of riders; their arcs stand behind those on foot and those to gates.
    network : Network or None
        What was assessed: which crossing a step uses depends on the profile; None for ``kerb``.
    """

    length: np.ndarray
    risk: np.ndarray
    risk_pessimistic: np.ndarray
    known: np.ndarray
    klass: np.ndarray
    open: np.ndarray
    open_known: np.ndarray
    penalty: np.ndarray
    sides: object
    steps: object
    kerb: object
    rides: object = None
    network: object = None

    def on_network(self, arc):
        """The arc of the network that each arc is (-1 for none), and whether it is one of riding."""
        if self.rides is None or not len(self.rides.arcs):
            return arc, np.zeros(len(arc), dtype=bool)
        ridden = arc >= self.rides.first
        own = np.maximum(arc - self.rides.first, 0)
        return np.where(ridden, self.rides.arcs.base[own], arc), ridden

    def on_carriageway(self, arc):
        """Mask of the arcs that are ridden among the cars."""
        if self.rides is None or not len(self.rides.arcs):
            return np.zeros(len(arc), dtype=bool)
        own = np.maximum(arc - self.rides.first, 0)
        return (arc >= self.rides.first) & (self.rides.arcs.kind[own] == RideKind.ALONG)


def assess_arcs(network, profile, country, scenario="DAYLIGHT", judgements=None, on=None):
    """Judge every arc of the network for a profile.

    Parameters
    ----------
    network : Network
    profile : Profile
    country : Country
    scenario : str
    judgements : Judgements, optional
        Of the town, in rows of ``network.streets`` and ``network.crossings``.
    on : str, optional
        ISO date; judgements not in force that day are left out.

    Returns
    -------
    AssessedArcs
    """
    streets, pairs = network.streets, network.pairs
    n = len(streets)
    sides = assess_sides(streets, network.inner, profile, country, scenario)
    # the unmarked step over every street stands behind the pairs, for homes across the street
    street = np.concatenate([pairs.street, np.arange(n)])
    crossing = np.concatenate([pairs.crossing, np.full(n, -1)])
    half = np.concatenate([pairs.half, np.zeros(n, dtype=bool)])
    # most pairs are that very step: it is judged once
    own = np.flatnonzero((crossing >= 0) | half)
    judged = np.concatenate([own, len(pairs.street) + np.arange(n)])
    row = len(own) + street
    row[own] = np.arange(len(own))
    steps = assess_steps(streets, network.crossings, street[judged], crossing[judged], half[judged], profile, country,
                         scenario).take(row)
    if judgements is not None:
        sides, steps = apply_judgements(sides, steps, judgements, profile, scenario, street, crossing, on)
    arcs = network.arcs
    table = _blank(arcs.length, profile.factors.along.floor)
    _fill_sides(table, network, sides)
    _fill_steps(table, arcs, steps, profile)
    _fill_across(table, arcs, steps)
    return AssessedArcs(sides=sides, steps=steps, kerb=_kerb(streets, steps, len(pairs.street)), network=network,
                        **table)


def _blank(length, least):
    """Columns for arcs on which nothing can happen; they have the least risk of 100 m."""
    n = len(length)
    risk = least * length / PER_METRES
    return {"length": length, "risk": risk, "risk_pessimistic": risk.copy(), "known": risk.copy(),
            "klass": np.ones(n, dtype=np.uint8), "open": np.ones(n, dtype=bool),
            "open_known": np.ones(n, dtype=bool), "penalty": np.zeros(n)}


def _fill_sides(table, network, sides):
    """Arcs along streets and ways; a way of kind crossing keeps the least risk (rule 2)."""
    arcs, street = network.arcs, network.parts.street[network.arcs.part]
    rows = np.flatnonzero((arcs.kind <= ArcKind.WAY) & (network.streets.kind[street] != Kind.CROSSING))
    cell = street[rows], np.maximum(arcs.side[rows], 0)
    share = arcs.length[rows] / PER_METRES
    table["risk"][rows] = sides.risk[cell] * share
    table["risk_pessimistic"][rows] = sides.risk_pessimistic[cell] * share
    table["known"][rows] = sides.coverage[cell] * table["risk"][rows]
    klass = sides.klass[cell]
    table["klass"][rows] = klass
    table["open"][rows] = klass <= sides.limit
    table["open_known"][rows] = sides.known_klass[cell] <= sides.limit
    table["penalty"][rows] = np.where(klass > sides.limit, share, 0.0)


def _fill_steps(table, arcs, steps, profile):
    """Steps over arms; closed where the topology says so or a marked crossing is near (rule 4)."""
    rows = np.flatnonzero(arcs.kind == ArcKind.STEP)
    pair = arcs.pair[rows]
    closed = arcs.closed[rows] | (arcs.marked_distance[rows] <= profile.use_marked_within)
    klass = np.where(closed, FORBIDDEN, steps.klass[pair])
    known = np.where(closed, FORBIDDEN, steps.known_klass[pair])
    table["risk"][rows] = steps.risk[pair]
    table["risk_pessimistic"][rows] = steps.risk_pessimistic[pair]
    table["known"][rows] = steps.coverage[pair] * steps.risk[pair]
    table["klass"][rows] = klass
    table["open"][rows] = klass <= steps.limit[pair]
    table["open_known"][rows] = known <= steps.known_limit[pair]
    table["penalty"][rows] = klass > steps.limit[pair]
    # nobody drives on where a street ends, so that going round is open to all; it has the risk of a step, or
    # children would be sent to the end of a street and back rather than over it
    rows = np.flatnonzero(arcs.kind == ArcKind.ROUND)
    pair = arcs.pair[rows]
    table["risk"][rows] = steps.risk[pair]
    table["risk_pessimistic"][rows] = steps.risk_pessimistic[pair]
    table["known"][rows] = steps.coverage[pair] * steps.risk[pair]


def _fill_across(table, arcs, steps):
    """Streets and rails that a way crosses between nodes (rule 7); tracks in a crossing share its help."""
    rows = np.flatnonzero(arcs.kind == ArcKind.ACROSS)
    pair, host = arcs.pair[rows], arcs.host[rows]
    allowed = np.where(host >= 0, host, pair)
    klass = steps.klass[pair]
    table["risk"][rows] = steps.risk[pair]
    table["risk_pessimistic"][rows] = steps.risk_pessimistic[pair]
    table["known"][rows] = steps.coverage[pair] * steps.risk[pair]
    table["klass"][rows] = klass
    table["open"][rows] = klass <= steps.limit[allowed]
    table["open_known"][rows] = steps.known_klass[pair] <= steps.known_limit[allowed]
    table["penalty"][rows] = klass > steps.limit[allowed]


def _kerb(streets, steps, first):
    """The unmarked step over each street, as a home across it meets it: forbidden over busy streets (rule 13)."""
    klass = np.where(streets.major, FORBIDDEN, steps.klass[first:])
    known = np.where(streets.major, FORBIDDEN, steps.known_klass[first:])
    limit, risk = steps.limit[first:], steps.risk[first:]
    return AssessedArcs(
        length=np.zeros(len(klass)), risk=risk, risk_pessimistic=steps.risk_pessimistic[first:],
        known=steps.coverage[first:] * risk, klass=klass, open=klass <= limit,
        open_known=known <= steps.known_limit[first:],
        penalty=(klass > limit).astype(float), sides=None, steps=None, kerb=None)
