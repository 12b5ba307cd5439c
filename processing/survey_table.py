# SPDX-License-Identifier: GPL-2.0-or-later
"""SURVEY: what to record at which street and crossing, as a layer to be filled in out of doors."""
import numpy as np

from ..core.disclosure import small
from ..core.lines import Lines
from ..core.routing.survey_list import survey_list
from ..core.streets import CROSSING_CODES, STREET_CODES
from .route_tables import ticks
from .words import survey as words
from .writing import columns, confirmation, geometry

NUMBERS = ("speed_limit", "adt", "footway_width", "lanes")
TO_RECORD = ("speed_limit", "adt", "footway_left", "footway_right", "footway_width", "lanes", "lit", "winter_class",
             "marked", "island", "raised", "signal_phase", "barrier", "lights")


def survey_table(told, scenario, run_id):
    """Columns and geometry of SURVEY; the fields to be filled in have the names of the streets and crossings layers.

    Parameters
    ----------
    told : Told
    scenario : str
    run_id : str
    """
    routes, network = told.routes, told.routes.network
    places = survey_list(routes, told.elements, scenario)
    streets, crossings = network.streets, network.crossings
    at_crossing = np.array([one.crossing >= 0 for one in places], dtype=bool)
    n = len(places)
    record = {names: words.record(names) for names in {one.attributes for one in places}}
    table = [
        columns.ids("street_id", [None if one.crossing >= 0 else streets.street_id[one.street] for one in places]),
        columns.ids("crossing_id", [crossings.crossing_id[one.crossing] if one.crossing >= 0 else None
                                    for one in places]),
        columns.text("kind", np.where(at_crossing, "crossing", "street")),
        columns.text("name", [streets.name[one.street] for one in places]),
        columns.whole("seq", np.arange(1, n + 1)),
        columns.whole("pupils", np.array([np.nan if small(one.pupils) else one.pupils for one in places], dtype=float)),
        columns.text("record", [record[one.attributes] for one in places]),
        columns.text("assumed", [words.assumed(_assumed(network, one)) for one in places]),
        *(columns.Column(name, "real" if name in NUMBERS else "text", [None] * n) for name in TO_RECORD),
        columns.text("note", [None] * n), *confirmation(n), columns.text("run_id", [run_id] * n)]
    return table, geometry.of_lines(_lines(routes, told.elements, places, at_crossing))


def _assumed(network, place):
    """Attribute -> assumed value, a number or a word of the layer."""
    table, codes, row = (network.streets, STREET_CODES, place.street) if place.crossing < 0 else \
        (network.crossings, CROSSING_CODES, place.crossing)
    values = {name: getattr(table, name).values[row] for name in place.attributes}
    return {name: codes[name](int(value)).name.lower() if name in codes else float(value)
            for name, value in values.items()}


def _lines(routes, elements, places, at_crossing):
    """The whole street, so that no home can be told from its end; a tick across the street at a crossing."""
    crossings = [one for one in places if one.crossing >= 0]
    points = routes.network.crossings.xy[[one.crossing for one in crossings]].reshape(-1, 2)
    drawn = iter(ticks(routes, elements.take(np.array([one.row for one in crossings], dtype=np.int64)), points))
    lines = routes.network.streets.lines
    return Lines.from_list([next(drawn) if crossing else lines.line(one.street)
                            for one, crossing in zip(places, at_crossing.tolist())])
