# SPDX-License-Identifier: GPL-2.0-or-later
"""Ends that nearly meet, T-junctions without a vertex, doubles: the joints of a town's street lines made true."""
from dataclasses import dataclass

import numpy as np
import shapely
from scipy.sparse import coo_matrix
from scipy.sparse.csgraph import connected_components
from scipy.spatial import cKDTree

from ..lines import Lines
from ..network.topology import GRID
from ..network.vertices import Insertions, insert_vertices, places_of
from ..streets import Kind
from .issues import Issue

TOLD = 0.01  # m; a gap closed below this is rounding, not a fault


@dataclass(frozen=True, eq=False)
class Mended:
    """Streets whose joints are true.

    Attributes
    ----------
    streets : Streets
        Without lines of no length and doubles; ends within the tolerance are joined.
    rows : ndarray of int64, shape (n,)
        Row that each of them had before.
    issues : list of Issue
        What was joined or left out.
    """

    streets: object
    rows: np.ndarray
    issues: list

    def without(self, dropped, issues):
        """The same without some rows, which are told."""
        keep = np.flatnonzero(~dropped)
        if len(keep) == len(dropped):
            return self
        return Mended(self.streets.take(keep), self.rows[keep], self.issues + issues)

    def moved(self, lines, issues):
        """The same with other lines."""
        return Mended(self.streets.with_columns(lines=lines), self.rows, self.issues + issues)


def mend_joints(streets, tolerance):
    """Join what nearly meets.

    Parameters
    ----------
    streets : Streets
    tolerance : float
        Ends closer than this are one place, and an end this close to the middle of a line at its level ends on it, m.

    Returns
    -------
    Mended
    """
    mended = _without_length(Mended(streets, np.arange(len(streets)), []), "zero_length")
    mended = mended.moved(*_snap_ends(mended.streets, tolerance))
    mended = _without_length(mended, "shorter_than_tolerance")
    mended = mended.moved(*_ends_on_lines(mended.streets, tolerance))
    return mended.without(*_doubles(mended.streets))


def _without_length(mended, kind):
    """The streets that have a length."""
    streets = mended.streets
    dropped = streets.lines.lengths() < GRID
    return mended.without(dropped, [Issue(kind, tuple(streets.lines.starts[row]), (str(streets.street_id[row]),))
                                    for row in np.flatnonzero(dropped)])


def _snap_ends(streets, tolerance):
    """Lines whose ends within the tolerance of each other stand at one place; and which were moved."""
    lines = streets.lines
    ends = np.concatenate([lines.first[:-1], lines.first[1:] - 1])
    row = np.tile(np.arange(len(lines)), 2)
    place, first = places_of(lines.xy[ends])
    xy, uses = lines.xy[ends][first], np.bincount(place)
    pairs = cKDTree(xy).query_pairs(tolerance, output_type="ndarray") if tolerance > 0 else np.empty((0, 2), int)
    if not len(pairs):
        return lines, []
    n = len(xy)
    _, group = connected_components(coo_matrix((np.ones(len(pairs)), pairs.T), shape=(n, n)), directed=False)
    # the place where most lines end stays, so that the fewest lines are moved; of equals the most south-western
    order = np.lexsort((xy[:, 1], xy[:, 0], -uses, group))
    stays = order[np.r_[True, group[order][1:] != group[order][:-1]]][group]
    moved = np.hypot(*(xy[stays] - xy).T)
    new = lines.xy.copy()
    new[ends] = xy[stays[place]]
    at_group, issues = group[place], []
    for g in np.unique(group[moved > TOLD]):
        there = np.flatnonzero(at_group == g)
        ids = tuple(sorted({str(streets.street_id[r]) for r in row[there]}))
        issues.append(Issue("ends_joined", tuple(xy[stays[place[there[0]]]]), ids,
                            {"gap": float(moved[group == g].max())}))
    return Lines(new, lines.first), issues


def _ends_on_lines(streets, tolerance):
    """Lines with a vertex wherever another's end lies on their middle at the same level; and which were moved."""
    lines = streets.lines
    shapes = line_shapes(lines)
    end = np.concatenate([lines.first[:-1], lines.first[1:] - 1])
    own = np.tile(np.arange(len(lines)), 2)
    spots = shapely.points(lines.xy[end])
    at, other = shapely.STRtree(shapes).query(spots, predicate="dwithin", distance=max(tolerance, GRID))
    keep = other != own[at]
    at, other = at[keep], other[keep]
    # a line that has a vertex at the very place is joined there already
    vertex_place, _ = places_of(lines.xy)
    vertex_row = np.repeat(np.arange(len(lines)), np.diff(lines.first))
    has = np.unique(vertex_place * len(lines) + vertex_row)
    keep = ~np.isin(vertex_place[end[at]] * len(lines) + other, has)
    at, other = at[keep], other[keep]
    steps = (streets.kind[own[at]] == Kind.STEPS) | (streets.kind[other] == Kind.STEPS)
    level = (streets.level[own[at]] == streets.level[other]) | steps
    at, other = at[level], other[level]
    if not len(at):
        return lines, []
    station = shapely.line_locate_point(shapes[other], spots[at])
    gap = shapely.distance(shapes[other], spots[at])
    issues = [Issue("end_joined_to_line", tuple(lines.xy[end[at[k]]]),
                    tuple(sorted({str(streets.street_id[own[at[k]]]), str(streets.street_id[other[k]])})),
                    {"gap": float(gap[k])}) for k in np.flatnonzero(gap > TOLD)]
    return insert_vertices(lines, Insertions(other, station, lines.xy[end[at]])), issues


def _doubles(streets):
    """Mask of the streets whose line another has too, and the issues; the one of which most is known stays."""
    lines, seen, double, issues = streets.lines, {}, np.zeros(len(streets), dtype=bool), []
    known = sum(getattr(streets, name).given.astype(int) for name in streets.attribute_names())
    steps = np.round(lines.xy / GRID).astype(np.int64)
    for row in sorted(range(len(streets)), key=lambda row: (-known[row], str(streets.street_id[row]))):
        points = steps[lines.first[row]:lines.first[row + 1]]
        line = min(points.tobytes(), points[::-1].tobytes()), int(streets.level[row])
        if line in seen:
            double[row] = True
            ids = (str(streets.street_id[seen[line]]), str(streets.street_id[row]))
            issues.append(Issue("double", tuple(lines.starts[row]), ids))
        else:
            seen[line] = row
    return double, issues


def line_shapes(lines):
    """Shapely line strings of lines."""
    return shapely.linestrings(lines.xy, indices=np.repeat(np.arange(len(lines)), np.diff(lines.first)))
