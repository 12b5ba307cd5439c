# SPDX-License-Identifier: GPL-2.0-or-later
"""Homes of the sample district: plots along streets, and single ones."""
from dataclasses import dataclass

import numpy as np

from ..places import Gates, Homes
from .curves import beside

UPPER = 7  # the grade from which pupils go to the upper school of their row

@dataclass(frozen=True, eq=False)
class Pupils:
    """Homes and what a school's list says of them.

    Attributes
    ----------
    homes : Homes
    grade : ndarray of object, shape (n,)
        Grades as text.
    address : ndarray of object, shape (n,)
        Street and number.
    """

    homes: Homes
    grade: np.ndarray
    address: np.ndarray


def homes_of(plan, drawn):
    """The homes, in the order of their ids.

    Odd numbers stand at the left of a street, even ones at the right; grades are dealt out in turn.
    """
    rows = [home for row in plan.homes for home in _along(row, drawn[row["street"]])]
    rows += [(row["id"], tuple(plan.at(row["at"])), row["street"], row["address"], row["grade"], row["school"],
              row["mode"]) for row in plan.single_homes]
    home_id, xy, street, address, grade, school, mode = zip(*sorted(rows, key=lambda row: row[0]))
    empty = np.full(len(rows), "", dtype=object)
    homes = Homes(home_id=_objects(home_id), xy=np.array(xy, dtype=float), school_id=_objects(school), profile=empty,
                  street=_objects(street), pupils=np.ones(len(rows)), mode=_objects(mode))
    return Pupils(homes, _objects([str(one) for one in grade]), _objects(address))


def _along(row, line):
    """Homes of one street."""
    for turn, number in enumerate(sorted(row["numbers"])):
        plot, right = divmod(number - 1, 2)
        grade = row["grades"][turn % len(row["grades"])]
        # houses are not set out with a ruler: up to 3 m to and fro, by their number
        sway = 3.0 * np.sin(2.4 * number + len(row["street"]))
        station = row["first"] + plot * row["plot"] + sway
        xy, _ = beside(line.xy, station, (-1 if right else 1) * (row["off"] + sway / 2))
        yield (f"{row['prefix']}{number}", tuple(xy), line.name, f"{line.name} {number}",
               grade, row["upper"] if row["upper"] and grade >= UPPER else row["school"], row["mode"])


def gates_of(plan):
    """The gates of the schools, in the order of the plan's places; and grades and capacity of each."""
    rows = sorted(plan.schools, key=lambda row: (row["id"], row["at"]))
    gates = Gates(_objects([row["id"] for row in rows]), _objects([row["name"] for row in rows]),
                  np.array([np.round(plan.places[row["at"]], 2) for row in rows]), np.zeros(len(rows), dtype=bool))
    return gates, [row["grades"] for row in rows], [row["capacity"] for row in rows]


def _objects(values):
    made = np.empty(len(values), dtype=object)
    made[:] = list(values)
    return made
