# SPDX-License-Identifier: GPL-2.0-or-later
"""Addresses as people write them, found among the address points of the town."""
import re
from dataclasses import dataclass
from difflib import get_close_matches
from enum import IntEnum

import numpy as np

_NUMBER = re.compile(r"\s(\d{1,9})\s*(?:[-–/]\s*(\d{1,9}))?\s*([a-zA-ZåäöÅÄÖ]?)(?![\w])")
_SPACES = re.compile(r"[\s.,]+")
_UNMARKED = {"å": "a", "ä": "a", "ö": "o", "é": "e", "ü": "u"}
APART = 50.0     # m; points of one address farther apart than this are two places [P]
CLOSE = 0.85     # likeness of two street names that may be one, 0..1 [P]


class Match(IntEnum):
    """How an address was found, or why not."""

    EXACT = 0
    LETTER = 1         # the number is there, with another letter or none
    RANGE = 2          # the number lies in a range such as 5-9
    SPELLING = 3       # the street is spelled otherwise
    EMPTY = 4          # nothing is written
    NO_NUMBER = 5      # a street without a number
    STREET = 6         # no such street
    NUMBER = 7         # the street has no such number
    SEVERAL = 8        # it lies in several places

    @property
    def found(self):
        """Whether there is a place."""
        return self <= Match.SPELLING


@dataclass(frozen=True)
class Address:
    """One address, taken apart.

    Attributes
    ----------
    street : str
        Name of the street as it is written.
    number, last : int
        House number, and the last one of a range (the same where there is none); 0 where there is no number.
    letter : str
        House letter or staircase in lower case, ``""`` where there is none.
    """

    street: str
    number: int = 0
    last: int = 0
    letter: str = ""


def parse(text, number=""):
    """Take an address apart.

    Parameters
    ----------
    text : str
        ``"Mannerheimintie 5 A 12, 00100 Helsinki"``, or the street alone.
    number : str
        House number where it stands in a field of its own.

    Returns
    -------
    Address
        What stands behind a comma, the flat and the postcode are left aside.
    """
    # a street may hold a number itself ("6. linja"), so that a number counts only behind a word
    text = " ".join(text.split(",")[0].split()) if not number else f"{' '.join(text.split())} {number}"
    match = _NUMBER.search(text, 1)
    if match is None:
        return Address(text.strip())
    first = int(match.group(1))
    return Address(text[:match.start()].strip(), first, max(first, int(match.group(2) or 0)), match.group(3).lower())


def street_key(name):
    """A street name to compare with: case, points, hyphens and double spaces do not count."""
    return _SPACES.sub(" ", name.casefold().replace("-", " ")).strip()


def loose_key(name):
    """As ``street_key``, where letters that are often typed without their marks do not count either."""
    return "".join(_UNMARKED.get(letter, letter) for letter in street_key(name) if letter != " ")


@dataclass(frozen=True, eq=False)
class AddressPoints:
    """The address points of a town.

    Attributes
    ----------
    addresses : tuple of Address
        One a point and spelling.
    xy : ndarray of float64, shape (n, 2)
        Places, metres.
    area : tuple of str
        Postcode or town of each, ``""`` where not given.
    """

    addresses: tuple
    xy: np.ndarray
    area: tuple


@dataclass(frozen=True, eq=False)
class Found:
    """What became of some addresses.

    Attributes
    ----------
    match : ndarray of int8, shape (n,)
        ``Match`` of each.
    xy : ndarray of float64, shape (n, 2)
        Places, metres; NaN where there is none.
    street : ndarray of object, shape (n,)
        The street as the town spells it, ``""`` where it was not found.
    hint : ndarray of object, shape (n,)
        What may have been meant: other numbers or streets, tuple of str.
    """

    match: np.ndarray
    xy: np.ndarray
    street: np.ndarray
    hint: np.ndarray


class Gazetteer:
    """Finds addresses among points.

    Parameters
    ----------
    points : AddressPoints
    """

    def __init__(self, points):
        self._points = points
        self._rows, self._spelling = {}, {}
        for row, address in enumerate(points.addresses):
            key = street_key(address.street)
            self._rows.setdefault(key, []).append(row)
            self._spelling.setdefault(loose_key(address.street), []).append(key)
        self._known = {loose: sorted(set(keys)) for loose, keys in self._spelling.items()}

    def find(self, addresses, areas, cancelled=lambda: None):
        """Find addresses.

        Parameters
        ----------
        addresses : sequence of Address
        areas : sequence of str
            Postcode or town of each, ``""`` where not given.
        cancelled : callable
            Raises when the user has cancelled: a street that is spelled otherwise is compared with all there are.

        Returns
        -------
        Found
        """
        n = len(addresses)
        match, xy = np.zeros(n, dtype=np.int8), np.full((n, 2), np.nan)
        street, hint = np.full(n, "", dtype=object), np.empty(n, dtype=object)
        for k, (address, area) in enumerate(zip(addresses, areas)):
            cancelled()
            match[k], row, hint[k] = self._one(address, area)
            if row is not None:
                street[k] = self._points.addresses[row].street
                if Match(match[k]).found:
                    xy[k] = self._points.xy[row]
        return Found(match, xy, street, hint)

    def _one(self, address, area):
        """Match, row of the point (or of any point of the street), and hints of one address."""
        if not address.street:
            return Match.EMPTY, None, ()
        key, spelled = self._street(address.street)
        if key is None:
            return Match.STREET, None, self._similar(address.street)
        rows = self._rows[key]
        if not address.number:
            return Match.NO_NUMBER, rows[0], ()
        match, rows = self._house(address, rows)
        if match is Match.NUMBER:
            return match, rows[0], self._numbers_near(address.number, rows)
        rows = self._in_area(rows, area)
        if np.ptp(self._points.xy[rows], axis=0).max() > APART:
            return Match.SEVERAL, rows[0], tuple(sorted({self._points.area[row] for row in rows} - {""}))
        return max(match, Match.SPELLING if spelled else match), rows[0], ()

    def _street(self, name):
        """Key of the street among the points, and whether it is spelled otherwise there; None where it is unknown."""
        key = street_key(name)
        if key in self._rows:
            return key, False
        same = self._known.get(loose_key(name), ())
        if len(same) == 1:
            return same[0], True
        close = [key for loose in get_close_matches(loose_key(name), list(self._known), 2, CLOSE)
                 for key in self._known[loose]]
        # of two that are alike nobody knows which is meant
        return (close[0], True) if len(close) == 1 else (None, False)

    def _similar(self, name):
        keys = [self._known[loose][0] for loose in get_close_matches(loose_key(name), list(self._known), 3, 0.7)]
        return tuple(self._points.addresses[self._rows[key][0]].street for key in keys)

    def _house(self, address, rows):
        """How the house is found among the points of its street, and which points it has."""
        here = [row for row in rows if self._points.addresses[row].number == address.number]
        exact = [row for row in here if self._points.addresses[row].letter == address.letter]
        if exact:
            return Match.EXACT, exact
        if here:
            # "5 A 12" is mostly staircase A of house 5; the house itself comes before its neighbour 5b
            plain = [row for row in here if not self._points.addresses[row].letter]
            return Match.LETTER, plain or here
        among = [row for row in rows for other in (self._points.addresses[row],)
                 if other.number <= address.number <= other.last and (address.number - other.number) % 2 == 0]
        return (Match.RANGE, among) if among else (Match.NUMBER, rows)

    def _numbers_near(self, number, rows):
        """The two nearest numbers of the street."""
        known = {self._points.addresses[row].number for row in rows} - {0}
        return tuple(str(each) for each in sorted(sorted(known, key=lambda each: (abs(each - number), each))[:2]))

    def _in_area(self, rows, area):
        """Those of some points that lie in a postcode or town; all where none does."""
        wanted = street_key(area)
        within = [row for row in rows if wanted and street_key(self._points.area[row]) == wanted]
        return within or rows
