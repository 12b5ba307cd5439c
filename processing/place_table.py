# SPDX-License-Identifier: GPL-2.0-or-later
"""PLACES: the places that block most children as points, with the numbers of the report and what would free them."""
import numpy as np

from .words import places as words
from .writing import columns, geometry


def places_table(places, run_id):
    """Columns and geometry of PLACES; what fewer than five pupils meet is not in it.

    Parameters
    ----------
    places : Places
    run_id : str
    """
    rows = places.blocking_rows()
    network = places.routes.network
    street = [network.streets.street_id[row["street"]] for row in rows]
    crossing = [network.crossings.crossing_id[row["crossing"]] if row["crossing"] >= 0 else None for row in rows]
    table = [
        columns.whole("number", np.arange(1, len(rows) + 1)), columns.ids("street_id", street),
        columns.ids("crossing_id", crossing), columns.text("name", [row["name"] for row in rows]),
        columns.text("kind", ["street" if row["crossing"] < 0 else "crossing" for row in rows]),
        columns.text("place", [row["where"] for row in rows]),
        columns.whole("pupils", np.array([np.floor(row["pupils"]) for row in rows], dtype=np.int64)),
        columns.text("pupils_by_grade", ["; ".join(row["by_profile"]) for row in rows]),
        columns.text("owner", [words.owners(row["owner"]) for row in rows]),
        columns.text("remedy", [" ".join(row["remedies"]) for row in rows]),
        columns.text("reason", [" ".join(row["reasons"]) for row in rows]),
        columns.text("run_id", [run_id] * len(rows))]
    return table, geometry.of_points(np.array([row["point"] for row in rows], dtype=float).reshape(-1, 2))
