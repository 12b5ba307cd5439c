# SPDX-License-Identifier: GPL-2.0-or-later
"""What a country file says about reading OpenStreetMap: its section ``osm``."""
from dataclasses import dataclass

import numpy as np

from ..streets import Access, CrossingKind
from ..yaml_file import Choice, ListOf, MapOf, Optional, Table, Text, Whole


@dataclass(frozen=True)
class OsmRules:
    """Rules of one country for OpenStreetMap data.

    Attributes
    ----------
    names : tuple of str
        Tags that may hold the name of a street; the first that is there counts.
    foot, bicycle : dict of str to Access
        ``highway`` value -> access where no access tag says more; values that are not named may be used.
    speeds : dict of str to int
        Words of ``maxspeed`` (``"FI:urban"``) -> km/h; they come before the shipped ones.
    untagged_crossing : CrossingKind
        What ``highway=crossing`` is where nothing says more.
    grades : dict of str to str
        ``isced:level`` of a school -> its grades (``"1"`` -> ``"1-6"``).
    grades_by_name : dict of str to str
        Part of a school's name in lower case -> its grades (``"ala-aste"`` -> ``"1-6"``).
    """

    names: tuple = ("name",)
    foot: dict = None
    bicycle: dict = None
    speeds: dict = None
    untagged_crossing: CrossingKind = CrossingKind.UNMARKED
    grades: dict = None
    grades_by_name: dict = None

    def default_access(self, mode, highway):
        """Access where the tags are silent.

        Parameters
        ----------
        mode : str
            ``"foot"`` or ``"bicycle"``.
        highway : sequence of str
            ``highway`` values.

        Returns
        -------
        ndarray of int8
        """
        rules = getattr(self, mode) or {}
        return np.array([rules.get(value, Access.YES) for value in highway], dtype=np.int8)


def _access(no=(), unknown=(), designated=()):
    return {**dict.fromkeys(no, Access.NO), **dict.fromkeys(unknown, Access.UNKNOWN),
            **dict.fromkeys(designated, Access.DESIGNATED)}


def _rules(names, foot, bicycle, speeds, untagged_crossing, grades, grades_by_name):
    return OsmRules(tuple(names), foot, bicycle, dict(speeds), CrossingKind[untagged_crossing.upper()],
                    dict(grades), dict(grades_by_name))


_ACCESS = Table({word: Optional(ListOf(Text()), ()) for word in ("no", "unknown", "designated")}, _access)
# the country file's section "osm"; `make` gives OsmRules
SCHEMA = Table({
    "names": Optional(ListOf(Text(), 1), ("name",)),
    "foot": _ACCESS,
    "bicycle": _ACCESS,
    "speeds": Optional(MapOf(Text(), Whole(1, 150)), {}),
    "untagged_crossing": Choice("unmarked", "zebra"),
    "grades": Optional(MapOf(Text(), Text()), {}),
    "grades_by_name": Optional(MapOf(Text(), Text()), {}),
}, _rules)
