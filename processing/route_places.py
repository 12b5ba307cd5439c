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

    def first_few(self, most):
        """The first places of every home, at most so many."""
        count = np.minimum(np.diff(self.first), most)
        first = np.r_[0, np.cumsum(count)]
        rows = np.repeat(self.first[:-1] - first[:-1], count) + np.arange(first[-1])
        return ClosedPlaces(first, self.row[rows], self.label[rows])


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


def surveys_of(pieces, rows):
    """What to survey at pieces.

    Parameters
    ----------
    pieces : PieceReasons
    rows : ndarray of int64, shape (k,)

    Returns
    -------
    list of str, length k
        ``""`` where nothing that bears on the class is assumed.
    """
    routes, elements = pieces.routes, pieces.elements
    streets = routes.network.streets
    places = list(zip(assumed_at(routes, elements, rows, pieces.scenario), elements.street[rows].tolist()))
    attributes = {names: [words.attribute_word(name) for name in names] for names in {names for names, _ in places}}
    told = {(names, one): words.survey_at(attributes[names], streets.name[one], str(streets.street_id[one]))
            if names else "" for names, one in set(places)}
    return [told[place] for place in places]
