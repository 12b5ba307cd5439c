# SPDX-License-Identifier: GPL-2.0-or-later
"""What lies on paths, kept path by path: a path that is drawn as before is not looked up again."""
from dataclasses import fields, replace

import numpy as np
import shapely

from ..network.locate import as_linestrings
from ..streets import MISSING
from .crossings_on import PathCrossings, path_crossings
from .streets_along import PathStreets, path_streets

NEAR = 50.0  # m; nothing farther from a path is looked at, nor the crossings of what is, unless they may be taken
MOST = 500  # lines that are kept


class KeptWalks:
    """Streets along paths and crossings on them, by the geometry of each path.

    They depend on nothing else of the paths, and on no other path.

    Parameters
    ----------
    streets : Streets
    crossings : Crossings
    zebra_reach : float
        As for ``path_crossings``, m.
    """

    def __init__(self, streets, crossings, zebra_reach):
        self._streets, self._crossings, self._reach = streets, crossings, zebra_reach
        self._kept, self._each = {}, {}
        self._road_tree = self._crossing_tree = None

    def keep(self, paths, along, crossed):
        """Keep what was looked up for paths already."""
        first, second = (np.searchsorted(found.path, np.arange(len(paths) + 1)) for found in (along, crossed))
        for row in range(len(paths)):
            self._kept[_key(paths, row)] = (_rows(along, slice(first[row], first[row + 1])),
                                            _rows(crossed, slice(second[row], second[row + 1])))

    def of(self, paths):
        """What lies on paths.

        Returns
        -------
        along : PathStreets
        crossed : PathCrossings
        """
        if not len(paths):
            along = path_streets(paths, self._streets)
            return along, path_crossings(paths, self._streets, self._crossings, along, self._reach)
        if len(self._kept) > max(MOST, 2 * len(paths)):  # lines that were tried and given up
            self._kept, self._each = {}, {}
        missing = [row for row in range(len(paths)) if _key(paths, row) not in self._kept]
        if missing:
            self._look_up(paths.take(np.array(missing, dtype=np.int64)))
        parts = [self._kept[_key(paths, row)] for row in range(len(paths))]
        return (_together(PathStreets, [along for along, _ in parts]),
                _together(PathCrossings, [crossed for _, crossed in parts]))

    def each(self, name, paths, along, make):
        """A value of each path that hangs on its line and what it runs along alone.

        Parameters
        ----------
        name : str
        paths : Paths
        along : PathStreets
        make : callable
            ``make(paths, along)`` gives a list, a value for each path.

        Returns
        -------
        list
        """
        kept = self._each.setdefault(name, {})
        keys = [_key(paths, row) for row in range(len(paths))]
        missing = [row for row, key in enumerate(keys) if key not in kept]
        if missing:
            rows = np.array(missing, dtype=np.int64)
            mine = np.flatnonzero(np.isin(along.path, rows))
            some = replace(_rows(along, mine), path=np.searchsorted(rows, along.path[mine]))
            kept.update(zip((keys[row] for row in missing), make(paths.take(rows), some)))
        return [kept[key] for key in keys]

    def _look_up(self, paths):
        streets, crossings = self._near(paths)
        some = self._streets.take(streets)
        along = path_streets(paths, some)
        crossed = path_crossings(paths, some, self._crossings.take(crossings), along, self._reach)
        self.keep(paths, _in_rows(along, street=streets), _in_rows(crossed, street=streets, crossing=crossings))

    def _near(self, paths):
        """Rows of the streets and crossings that can lie on paths, and of the streets that these crossings name."""
        if self._road_tree is None:
            self._road_tree = shapely.STRtree(as_linestrings(self._streets.lines))
            self._crossing_tree = shapely.STRtree(shapely.points(self._crossings.xy))
        lines = as_linestrings(paths.lines)
        streets, crossings = (np.unique(tree.query(lines, predicate="dwithin", distance=max(NEAR, 2 * self._reach))[1])
                              for tree in (self._road_tree, self._crossing_tree))
        named = np.isin(self._streets.street_id.astype(str), self._crossings.street_id[crossings].astype(str))
        return np.union1d(streets, np.flatnonzero(named)), crossings


def _key(paths, row):
    return paths.lines.line(row).tobytes()


def _rows(table, rows):
    return type(table)(**{f.name: getattr(table, f.name)[rows] for f in fields(table)})


def _in_rows(table, **rows):
    """A table whose row numbers are those of the whole layers."""
    columns = {f.name: getattr(table, f.name) for f in fields(table)}
    for name, whole in rows.items():
        found = columns[name]
        columns[name] = np.where(found >= 0, np.append(whole, MISSING)[found], MISSING).astype(np.int64)
    return type(table)(**columns)


def _together(kind, tables):
    """Tables of single paths as one; places are numbered on."""
    columns = {f.name: np.concatenate([getattr(table, f.name) for table in tables]) for f in fields(kind)}
    columns["path"] = np.repeat(np.arange(len(tables)), [len(table) for table in tables])
    if "place" in columns:
        _, columns["place"] = np.unique(np.column_stack([columns["path"], columns["place"]]), axis=0,
                                        return_inverse=True)
        columns["place"] = columns["place"].reshape(-1)
    return kind(**columns)
