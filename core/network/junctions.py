# SPDX-License-Identifier: GPL-2.0-or-later
"""Big junctions: which short links lie inside one, and which of their sides are traffic islands (rule 8)."""
from dataclasses import dataclass, replace

import numpy as np
from scipy.sparse import coo_matrix
from scipy.sparse.csgraph import connected_components

from ..streets import Kind, Oneway
from .arms import _angle

LINK = 30.0  # m; junction nodes this near join where the link is one-way, a slip lane or between two carriageways
STUB = 15.0  # m; and this near whatever the link is: a staggered junction
SPLIT = 60.0  # m; longest entry or exit beside the island that splits a leg


@dataclass(frozen=True, eq=False)
class Junctions:
    """What lies inside big junctions.

    Attributes
    ----------
    inside : ndarray of bool, shape (arms,)
        No unmarked step is made over this arm: it leads into the junction, or the whole leg is crossed beside it.
    island : ndarray of bool, shape (parts, 2)
        Left and right side that is a traffic island or the middle of one leg, not the edge of a street.
    """

    inside: np.ndarray
    island: np.ndarray


@dataclass(frozen=True, eq=False)
class _Chains:
    """Short pieces of street from one junction to the next, through nodes where nothing joins.

    Attributes
    ----------
    of_part : ndarray of int64, shape (parts,)
        Chain of each part, -1 where it belongs to none.
    node, arm : ndarray of int64, shape (chains, 2)
        The junctions at both ends, and the arms that leave them.
    length : ndarray of float64, shape (chains,)
        m.
    flow : ndarray of int8, shape (chains,)
        1 where traffic runs from the first to the second end only, -1 the other way, 0 where both ways.
    """

    of_part: np.ndarray
    node: np.ndarray
    arm: np.ndarray
    length: np.ndarray
    flow: np.ndarray


def find_junctions(streets, parts, arms, carriageways, left_hand_traffic=False):
    """Find the links inside big junctions, and the legs that an island splits.

    Parameters
    ----------
    streets : Streets
    parts : Parts
    arms : Arms
    carriageways : Carriageways
        As the streets alone show them.
    left_hand_traffic : bool

    Returns
    -------
    junctions : Junctions
    carriageways : Carriageways
        With the entries and exits of split legs as halves.
    """
    street = parts.street[arms.part]
    road = arms.motor & (streets.kind[street] < Kind.SERVICE)
    roads = np.bincount(arms.node, weights=road, minlength=len(arms.motor_arms)).astype(np.int64)
    chains = _chains(streets, parts, arms, road, roads)
    entry, leave, fork = _split_legs(streets, parts, arms, chains, road, roads)
    carriageways = _with_halves(streets, parts, chains, carriageways, np.r_[entry, leave], left_hand_traffic)
    link = _links(streets, parts, arms, chains, carriageways)
    link[np.r_[entry, leave]] = False
    inner = np.r_[link, False][chains.of_part] | carriageways.ring[parts.street]
    inner &= ~_cuts_off(streets, parts, arms, inner)
    inside = inner[arms.part]
    island = _islands(parts, arms, carriageways, road, inside) & inner[:, None]
    inside[fork] = True
    return Junctions(inside & ~_foot_way_passes(streets, parts, arms), island), carriageways


def _chains(streets, parts, arms, road, roads):
    """Pieces of street shorter than ``SPLIT`` between two junctions, roundabouts among them."""
    short = road[arms.at_tail_of] & (parts.length < SPLIT)
    passing = np.flatnonzero(road & (roads[arms.node] == 2))
    a, b = arms.part[passing[0::2]], arms.part[passing[1::2]]  # the two arms of a node stand side by side
    both = short[a] & short[b]
    joined = coo_matrix((np.ones(both.sum()), (a[both], b[both])), shape=(len(parts),) * 2)
    _, label = connected_components(joined, directed=False)
    length = np.bincount(label, weights=np.where(short, parts.length, SPLIT))
    ends = np.flatnonzero(road & (roads[arms.node] >= 3) & short[arms.part])
    ends = ends[length[label[arms.part[ends]]] < SPLIT]
    ends = ends[np.argsort(label[arms.part[ends]], kind="stable")]
    chain = label[arms.part[ends]]
    pair = np.flatnonzero((chain[1:] == chain[:-1]) & (arms.node[ends][1:] != arms.node[ends][:-1]))
    arm = np.column_stack([ends[pair], ends[pair + 1]])
    number = np.full(len(length), -1)
    number[chain[pair]] = np.arange(len(pair))
    of_part = np.where(short, number[label], -1)
    return _Chains(of_part, arms.node[arm], arm, length[chain[pair]],
                   _flow(streets, parts, arms, arm, of_part))


def _flow(streets, parts, arms, arm, of_part):
    """Direction of the traffic on each chain; 0 where any part of it has both."""
    oneway = streets.oneway[parts.street]
    mixed = np.bincount(of_part[of_part >= 0], weights=(oneway == Oneway.NO)[of_part >= 0], minlength=len(arm)) > 0
    away = np.where(oneway == Oneway.REVERSE, -1, 1)[arms.part[arm[:, 0]]] * np.where(arms.at_head[arm[:, 0]], -1, 1)
    return np.where(mixed, 0, away).astype(np.int8)


def _split_legs(streets, parts, arms, chains, road, roads):
    """Chains of entry and exit that meet in a fork and end at two nodes a link apart; and the arms at the fork."""
    oneway = streets.oneway[parts.street[arms.part]] != Oneway.NO
    alone = np.bincount(arms.node, weights=road & oneway, minlength=len(roads))
    fork = (roads == 3) & (alone == 2)
    chain, end = np.nonzero(fork[chains.node] & (chains.flow[:, None] != 0))
    away = chains.flow[chain] * np.where(end == 0, 1, -1)
    at = chains.node[chain, end]
    order = np.lexsort((away, at))
    chain, end, at, away = chain[order], end[order], at[order], away[order]
    a = np.flatnonzero((at[1:] == at[:-1]) & (away[1:] != away[:-1]))
    far = np.sort(np.column_stack([chains.node[chain[a], 1 - end[a]], chains.node[chain[a + 1], 1 - end[a + 1]]]))
    base = np.sort(chains.node[chains.length < LINK])
    n = len(roads)
    found = a[np.isin(far[:, 0] * n + far[:, 1], base[:, 0] * n + base[:, 1])]
    forks = np.r_[chains.arm[chain[found], end[found]], chains.arm[chain[found + 1], end[found + 1]]]
    return chain[found], chain[found + 1], forks


def _with_halves(streets, parts, chains, carriageways, legs, left_hand_traffic):
    """Carriageways in which the streets of split legs are halves that face each other."""
    inner, half = carriageways.inner.copy(), carriageways.half.copy()
    split = np.isin(chains.of_part, legs)
    whole = np.bincount(parts.street, weights=~split, minlength=len(streets)) == 0
    rows = np.unique(parts.street[split])
    rows = rows[whole[rows] & ~half[rows] & ~carriageways.ring[rows]]
    half[rows] = True
    against = streets.oneway[rows] == Oneway.REVERSE
    inner[rows, np.where(against ^ left_hand_traffic, 1, 0)] = True
    return replace(carriageways, inner=inner, half=half)


def _links(streets, parts, arms, chains, carriageways):
    """Mask of the chains that lie inside a junction of busy streets."""
    n = len(arms.motor_arms)
    street = parts.street[arms.part]
    major, half, motorway = (np.bincount(arms.node, weights=mask[street] & arms.motor, minlength=n) > 0
                             for mask in (streets.major, carriageways.half, streets.kind == Kind.MOTORWAY))
    # who cannot walk along the links, or not step over the arms, could not get round the junction
    closed = np.bincount(chains.of_part + 1, weights=~streets.walkable[parts.street], minlength=len(chains.length) + 1)
    short = (chains.length < LINK) & (closed[1:] == 0) & (major & ~motorway)[chains.node].all(axis=1)
    between = half[chains.node].all(axis=1)
    return short & ((chains.length < STUB) | between | _triangles(chains, short, n))


def _triangles(chains, short, n):
    """Mask of the chains that, with two others, enclose an island: one of the three is a slip lane."""
    rows = np.flatnonzero(short)
    a, b = chains.node[rows].T
    near = coo_matrix((np.ones(2 * len(rows)), (np.r_[a, b], np.r_[b, a])), shape=(n, n)).tocsr()
    slip = rows[chains.flow[rows] != 0]
    p, q = chains.node[slip].T
    at, third = near[p].multiply(near[q]).nonzero()  # nodes that both ends of a slip lane are near to
    sides = np.sort(np.column_stack([np.r_[p[at], q[at]], np.r_[third, third]]))
    ends = np.sort(chains.node)
    found = short & np.isin(ends[:, 0] * n + ends[:, 1], sides[:, 0] * n + sides[:, 1])
    found[slip[at]] = True
    return found


def _foot_way_passes(streets, parts, arms):
    """Mask of the arms with a foot way on either side, so that a way leads over them."""
    foot = np.zeros(len(arms.corner_node), dtype=bool)
    foot[arms.left[~arms.motor & streets.walkable[parts.street[arms.part]]]] = True
    return foot[arms.left] & foot[arms.right]


def _cuts_off(streets, parts, arms, inner):
    """Mask of the links that must not be joined, because something would be reached over them alone; shape (parts,)."""
    street, tail, head = parts.street, arms.at_tail_of, arms.at_head_of
    along = streets.walkable[street]
    over = arms.motor & (streets.kind[street[arms.part]] != Kind.MOTORWAY)
    over &= ~inner[arms.part] | _foot_way_passes(streets, parts, arms)
    n = len(arms.corner_node)
    u = np.r_[arms.left[tail[along]], arms.right[tail[along]], arms.left[over]]
    v = np.r_[arms.right[head[along]], arms.left[head[along]], arms.right[over]]
    _, reach = connected_components(coo_matrix((np.ones(len(u)), (u, v)), shape=(n, n)), directed=False)
    rows = np.flatnonzero(inner)
    nodes = len(arms.motor_arms)
    _, junction = connected_components(coo_matrix((np.ones(len(rows)), (parts.tail[rows], parts.head[rows])),
                                                  shape=(nodes, nodes)), directed=False)
    leads = np.zeros(n, dtype=bool)  # where more is reached than the links themselves
    more = along & ~inner
    leads[reach[np.r_[arms.left[tail[more]], arms.right[tail[more]]]]] = True
    at = np.zeros(nodes, dtype=bool)
    at[np.r_[parts.tail[rows], parts.head[rows]]] = True
    corner = np.flatnonzero(at[arms.corner_node] & leads[reach])
    least, most = np.full(nodes, n), np.full(nodes, -1)
    np.minimum.at(least, junction[arms.corner_node[corner]], reach[corner])
    np.maximum.at(most, junction[arms.corner_node[corner]], reach[corner])
    return inner & (least < most)[junction[parts.tail]]


def _islands(parts, arms, carriageways, road, inside):
    """Mask of the sides that no outer arm bounds, or that lie between the two carriageways of one leg."""
    n = len(arms.corner_node)
    tail, head = arms.at_tail_of, arms.at_head_of
    inner = np.flatnonzero(inside[tail])
    mouth = np.flatnonzero(arms.motor & ~road)  # service ways divide no corner
    u = np.r_[arms.left[tail[inner]], arms.right[tail[inner]], arms.left[mouth]]
    v = np.r_[arms.right[head[inner]], arms.left[head[inner]], arms.right[mouth]]
    _, sector = connected_components(coo_matrix((np.ones(len(u)), (u, v)), shape=(n, n)), directed=False)
    outer = np.flatnonzero(road & ~inside)
    first, second = np.full(n, -1), np.full(n, -1)
    first[sector[arms.left[outer]]], second[sector[arms.right[outer]]] = outer, outer
    one = np.bincount(sector[arms.left[outer]], minlength=n) == 1
    between = one & (first != second) & (_angle(arms.bearing[first], arms.bearing[second]) < np.pi / 2)
    between &= _inner_side(parts, arms, carriageways, first, True)
    between &= _inner_side(parts, arms, carriageways, second, False)
    island = (between | (first < 0))[sector]
    middle_of_ring = carriageways.ring[parts.street, None] & carriageways.inner[parts.street]
    return np.column_stack([island[arms.left[tail]], island[arms.right[tail]]]) & ~middle_of_ring


def _inner_side(parts, arms, carriageways, arm, left):
    """Whether the side to the left (or right) of each arm, looking away from its node, is an inner one."""
    return carriageways.inner[parts.street[arms.part[arm]], np.where(arms.at_head[arm] ^ (not left), 1, 0)]
