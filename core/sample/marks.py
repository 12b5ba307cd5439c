# SPDX-License-Identifier: GPL-2.0-or-later
"""School Paths, elements, voices, judgements and waivers of the sample district."""
from dataclasses import dataclass

import numpy as np

from ..barriers import Barriers
from ..catalogue import load_catalogue
from ..codes import BarrierKind
from ..lines import Lines
from .curves import bent, beside


@dataclass(frozen=True, eq=False)
class Rows:
    """Rows of a layer of the project.

    Attributes
    ----------
    shapes : tuple of ndarray or None
        Vertices of a line, shape (k, 2), or a point, shape (2,), of each; None without geometry.
    fields : dict of str to list
        Field -> its values, None where there is none.
    """

    shapes: tuple
    fields: dict

    def __len__(self):
        return len(self.shapes)


def barriers_of(plan):
    """Railway and shore, in the order of their ids."""
    rows = sorted(plan.barriers, key=lambda row: row["id"])
    return Barriers(np.array([row["id"] for row in rows], dtype=object),
                    np.array([row["name"] for row in rows], dtype=object),
                    np.array([BarrierKind[row["kind"].upper()] for row in rows], dtype=np.int8),
                    Lines.from_list([bent(plan.at(row["through"]))[0] for row in rows]))


def paths_of(plan, drawn):
    """The School Paths along their streets."""
    rows = sorted(plan.paths, key=lambda row: row["id"])
    shapes = tuple(_along(row["through"], drawn) for row in rows)
    return Rows(shapes, {"path_id": [row["id"] for row in rows], "school_id": [row["school"] for row in rows],
                         **_taken(rows, "name", "colour", "shape", "number", "status")})


def elements_of(plan, paths):
    """The elements, each beside its path and turned along it."""
    line = dict(zip(paths.fields["path_id"], paths.shapes))
    catalogue = {element.code: element for element in load_catalogue()}
    rows = sorted(((f"{row['path']}-{row['code']}-{number}", row, at) for row in plan.elements
                   for number, at in enumerate(sorted(row["at"]), 1)), key=lambda row: row[0])
    stands = [beside(line[row["path"]], at, row["off"]) for _, row, at in rows]
    kinds = [catalogue[row["code"]] for _, row, _ in rows]
    return Rows(tuple(xy for xy, _ in stands), {
        "element_id": [name for name, _, _ in rows], "path_id": [row["path"] for _, row, _ in rows],
        "rotation": [round(azimuth, 1) for _, azimuth in stands],
        "height": [getattr(kind.height, "usual", None) for kind in kinds],
        "cost": [kind.cost.value for kind in kinds], **_taken([row for _, row, _ in rows], "code", "status", "note")})


def voices_of(plan):
    """What children said, in the order of the places."""
    rows = sorted(plan.voices, key=lambda row: tuple(row["at"]))
    return Rows(tuple(plan.at(row["at"]) for row in rows), {
        "respondent_group": [row["group"] for row in rows], **_taken(rows, "category", "comment", "weight")})


def judgements_of(plan, pieces):
    """What the town judged; ``pieces`` are the places of the plan's streets and crossings by id."""
    rows = sorted(plan.judgements, key=lambda row: (row["street"] or "", row["crossing"] or ""))
    return Rows(tuple(pieces[row["street"] or row["crossing"]] for row in rows), {
        "street_id": [row["street"] for row in rows], "crossing_id": [row["crossing"] for row in rows],
        **_taken(rows, "profiles", "scenario", "effect", "reason", "author", "date")})


def waivers_of(plan):
    """What may stay although it fails."""
    rows = sorted(plan.waivers, key=lambda row: (row["clause"], row["feature"]))
    return Rows((None,) * len(rows), {"feature_id": [row["feature"] for row in rows],
                                      **_taken(rows, "clause", "reason", "author", "date", "expires")})


def _along(through, drawn):
    """The line along the streets from place to place."""
    pieces = [_between(a, b, drawn) for a, b in zip(through, through[1:])]
    return np.vstack([pieces[0][:1], *(piece[1:] for piece in pieces)])


def _between(first, last, drawn):
    """The line of the street that has both places."""
    for _, line in sorted(drawn.items()):
        if first in line.through and last in line.through:
            return line.between(first, last)
    raise ValueError(f"no street has both {first} and {last}")


def _taken(rows, *names):
    """Columns of the plan as they stand; ``""`` is none."""
    return {name: [None if row[name] == "" else row[name] for row in rows] for name in names}
