# SPDX-License-Identifier: GPL-2.0-or-later
"""The places that close the ways of homes: a town has few of them, and many homes meet the same ones."""
from dataclasses import dataclass

import numpy as np

from ..core.routing.survey import assumed_at, piece_sides
from .words import routes as words

SIDES = ("left", "right")


@dataclass(frozen=True, eq=False)
class ClosedPlaces:
    """Places that close ways: home after home, in walking order, each once for every home.

    Attributes
    ----------
    first : ndarray of int64, shape (homes + 1,)
        Home ``i`` has the places from ``first[i]`` up to ``first[i + 1]``.
    row : ndarray of int64, shape (k,)
        Piece that shows the place.
    label : ndarray of object, shape (k,)
        Id of a crossing, or of a street with its side.
    """

    first: np.ndarray
    row: np.ndarray
    label: np.ndarray

    def of_home(self, home):
        """Where the places of a home stand, as a slice."""
        return slice(self.first[home], self.first[home + 1])

    def take(self, at):
        """Some of the places, given by their numbers in ascending order."""
        return ClosedPlaces(np.searchsorted(at, self.first), self.row[at], self.label[at])

    def unlike(self, texts):
        """Numbers of the places of every home whose texts differ; of those that read alike the first."""
        code = {text: number for number, text in enumerate(dict.fromkeys(texts))}
        home = np.repeat(np.arange(len(self.first) - 1), np.diff(self.first))
        number = np.array([code[text] for text in texts], dtype=np.int64)
        return np.sort(np.unique(home * (len(code) + 1) + number, return_index=True)[1])


def closed_places(routes, elements):
    """Find the places that close ways.

    Parameters
    ----------
    routes : RouteSet
    elements : Elements

    Returns
    -------
    ClosedPlaces
    """
    rows = np.flatnonzero(elements.closed)
    number, texts = _labels(routes, elements, rows)
    _, one = np.unique(elements.home[rows] * len(texts) + number, return_index=True)
    one.sort()  # back into walking order
    count = np.bincount(elements.home[rows[one]], minlength=len(routes.homes))
    return ClosedPlaces(np.r_[0, np.cumsum(count)], rows[one], texts[number[one]])


def _labels(routes, elements, rows):
    """Number of each row's label, and the distinct labels."""
    streets, crossings = routes.network.streets, routes.network.crossings
    street, crossing, step = elements.street[rows], elements.crossing[rows], elements.step[rows]
    side = piece_sides(routes.network, elements, rows)
    code = np.where(crossing >= 0, crossing, len(crossings) + (street + 1) * 4 + np.where(step, 3, side + 1))
    _, one, place = np.unique(code, return_index=True, return_inverse=True)
    texts = [_label(str(crossings.crossing_id[crossing[i]]) if crossing[i] >= 0 else None,
                    str(streets.street_id[street[i]]), step[i], side[i]) for i in one.tolist()]
    of_text = {text: number for number, text in enumerate(dict.fromkeys(texts))}  # pieces of a street share its id
    number = np.array([of_text[text] for text in texts], dtype=np.int64)
    return number[place.reshape(-1)], np.array(list(of_text), dtype=object)


def _label(crossing, street, step, side):
    """Id of a place: a crossing's, or a street's with its side."""
    if crossing is not None:
        return crossing
    if step:
        return f"over {street}"
    return f"{street} {SIDES[side]}" if side >= 0 else street


def in_the_way(pieces, closed):
    """What closes the way of every home, in words.

    Parameters
    ----------
    pieces : PieceReasons
    closed : ClosedPlaces

    Returns
    -------
    ClosedPlaces
        Without those that read like another one of the same home.
    list of list of str, length homes
        Their sentences.
    """
    texts = pieces.of(closed.row)
    at = closed.unlike(texts)
    unlike, texts = closed.take(at), texts[at].tolist()
    return unlike, [texts[unlike.of_home(home)] for home in range(len(closed.first) - 1)]


def surveys_of(pieces, closed, homes):
    """What to survey for homes, at as many places as a reason names.

    Parameters
    ----------
    pieces : PieceReasons
    closed : ClosedPlaces
        Each in words of its own.
    homes : ndarray of int64, shape (k,)

    Returns
    -------
    dict
        Home -> list of str; a street comes once, with all that is assumed at its places.
    """
    streets, street = pieces.routes.network.streets, pieces.elements.street[closed.row].tolist()
    assumed = assumed_at(pieces.routes, pieces.elements, closed.row, pieces.scenario)
    word = {name: words.attribute_word(name) for name in {name for names in assumed for name in names}}
    told = {}
    for home in homes.tolist():
        found = {}
        for place in range(*closed.of_home(home).indices(len(street)))[:words.MOST_PLACES]:
            name = words.street_name(streets.name[street[place]], str(streets.street_id[street[place]]))
            found.setdefault(name, {}).update(dict.fromkeys(assumed[place]))
        told[home] = [words.survey_at([word[one] for one in names], name) for name, names in found.items() if names]
    return told
