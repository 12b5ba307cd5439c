# SPDX-License-Identifier: GPL-2.0-or-later
"""What it would take to open a way: for every place in it what would free it, or what to survey, as reports say it."""
from dataclasses import replace

import numpy as np

from ..core.routing.remedies import remedies_of
from ..core.routing.solve import Status
from ..core.routing.summary import closing_places
from ..core.routing.survey import assumed_at
from ..core.routing.whereabouts import Whereabouts
from ..core.routing.why_not import view_of
from .words import answers as words
from .words import places as place_words
from .words.routes import attribute_word, street_name


def what_it_takes(through, elements, pieces):
    """Sentences of what would open a way, in the order in which its places are met.

    Parameters
    ----------
    through : RouteSet
        One home on the way.
    elements : Elements
        Of the way.
    pieces : PieceReasons

    Returns
    -------
    list of str
        None where nothing closes it.
    """
    arcs = view_of(through).arcs
    closed = through.paths.arc[~arcs.open[through.paths.arc]]
    way = through.way[0]
    begins = through.terminals.all_true(arcs.open_known, arcs.kerb.open_known)[0, way]
    surveyed = bool(begins and arcs.open_known[closed].all())  # all that closes it is assumed
    status = Status.UNDECIDED if surveyed else Status.BLOCKED
    asked = replace(through, status=np.array([status], dtype=np.uint8))
    places = sorted(closing_places(asked, elements, status), key=lambda place: place.rows.min())
    remedies = remedies_of(asked, elements, places, pieces.country, pieces.scenario, surveyed)
    told = []
    for place, found in zip(places, remedies):
        name = _name(asked, elements, place)
        if surveyed:
            at = assumed_at(asked, elements, place.pieces, pieces.scenario)
            attributes = [attribute_word(one) for one in dict.fromkeys(one for names in at for one in names)]
            told.append(words.to_survey(name, attributes, [place_words.opens(one.measures, one.spots)
                                                            for one in found]))
        else:
            told.append(words.to_free(name, [place_words.remedy(one.obstacle, one.spots, one.measures)
                                             for one in found]))
    return told


def _name(through, elements, place):
    """What a place is called in a report."""
    piece, streets = place.pieces[0], through.network.streets
    street = elements.street[piece]
    name = street_name(streets.name[street], str(streets.street_id[street]))
    if not streets.name[street]:
        name = place_words.name_near(name, Whereabouts(through, elements).near(piece))
    return place_words.crossing_name(name) if elements.crossing[piece] >= 0 else name
