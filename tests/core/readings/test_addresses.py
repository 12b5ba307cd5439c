# SPDX-License-Identifier: GPL-2.0-or-later
"""Addresses as people write them, found among address points."""
import numpy as np
import pytest

from school_path.core.readings.addresses import Address, AddressPoints, Gazetteer, Match, parse

POINTS = [("Kuusitie 5", "00100"), ("Kuusitie 8", "00100"), ("Kuusitie 8 b", "00100"), ("Hämeentie 10-14", "00500"),
          ("6. linja 3", "00530"), ("Koulukatu 1", "00100"), ("Koulukatu 1", "01300"), ("Metsäpolku 2", "00700"),
          ("Metsäpolku 4", "00700"), ("Metsäpolku 12", "00700"), ("Iso Roobertinkatu 20", "00120"),
          ("Mäntytie 1", "00100"), ("Mäntykuja 1", "00100")]


@pytest.fixture
def find():
    """Find one address: (match, x of its place or None, street, hints)."""
    xy = np.column_stack([np.arange(len(POINTS)) * 1000.0, np.zeros(len(POINTS))])
    gazetteer = Gazetteer(AddressPoints(tuple(parse(text) for text, _ in POINTS), xy,
                                        tuple(area for _, area in POINTS)))

    def finder(text, area="", number=""):
        found = gazetteer.find([parse(text, number)], [area])
        x = found.xy[0, 0]
        return Match(found.match[0]), None if np.isnan(x) else int(x) // 1000, found.street[0], found.hint[0]

    return finder


@pytest.mark.parametrize(("text", "number", "expected"), [
    ("Kuusitie 5", "", Address("Kuusitie", 5, 5)),
    ("Kuusitie  5 A 12", "", Address("Kuusitie", 5, 5, "a")),
    ("Kuusitie 5b", "", Address("Kuusitie", 5, 5, "b")),
    ("Kuusitie 5, 00100 Helsinki", "", Address("Kuusitie", 5, 5)),
    ("Hämeentie 10-14 C", "", Address("Hämeentie", 10, 14, "c")),
    ("6. linja 3", "", Address("6. linja", 3, 3)),
    ("Kuusitie", "", Address("Kuusitie")),
    ("Kuusitie", "5 b", Address("Kuusitie", 5, 5, "b")),
    ("", "", Address("")),
    ("Kuusitie 5 as. 3", "", Address("Kuusitie", 5, 5)),
])
def test_an_address_is_taken_apart(text, number, expected):
    assert parse(text, number) == expected


@pytest.mark.parametrize(("text", "expected"), [
    ("Kuusitie 5", (Match.EXACT, 0)), ("KUUSITIE 5", (Match.EXACT, 0)), ("kuusitie 8B", (Match.EXACT, 2)),
    ("Kuusitie 5 A 12", (Match.LETTER, 0)), ("Kuusitie 8 c", (Match.LETTER, 1)),
    ("Hämeentie 12", (Match.RANGE, 3)), ("6. Linja 3", (Match.EXACT, 4)),
    ("Hameentie 10", (Match.SPELLING, 3)), ("Kuusi tie 5", (Match.SPELLING, 0)),
    ("Iso-Roobertinkatu 20", (Match.EXACT, 10)), ("Metsapollku 2", (Match.SPELLING, 7)),
])
def test_found(find, text, expected):
    assert find(text)[:2] == expected


@pytest.mark.parametrize(("text", "expected"), [
    ("", (Match.EMPTY, "", ())), ("Kuusitie", (Match.NO_NUMBER, "Kuusitie", ())),
    ("Hämeentie 11", (Match.NUMBER, "Hämeentie", ("10",))),   # the other side of the street
    ("Metsäpolku 7", (Match.NUMBER, "Metsäpolku", ("4", "2")[::-1])),
    ("Aleksanterinkatu 1", (Match.STREET, "", ())),
    ("Koulukatu 1", (Match.SEVERAL, "Koulukatu", ("00100", "01300"))),
])
def test_not_found_and_why(find, text, expected):
    match, place, street, hint = find(text)
    assert (match, street, hint) == expected
    assert place is None


def test_the_postcode_tells_apart_what_a_name_does_not(find):
    assert find("Koulukatu 1", "01300")[:2] == (Match.EXACT, 6)
    assert find("Koulukatu 1", "99999")[0] is Match.SEVERAL


def test_of_two_streets_alike_neither_is_taken_and_both_are_named(find):
    match, _, _, hint = find("Mäntyki 1")
    assert match is Match.STREET
    assert set(hint) >= {"Mäntytie", "Mäntykuja"}


def test_one_place_with_two_points_close_by_is_one():
    points = AddressPoints((parse("Kuusitie 5"), parse("Kuusitie 5")), np.array([(0.0, 0), (20, 0)]), ("", ""))
    found = Gazetteer(points).find([parse("Kuusitie 5")], [""])
    assert (found.match[0], found.xy.tolist()) == (Match.EXACT, [[0, 0]])


def test_a_long_list_can_be_cancelled_and_a_number_of_thousands_of_digits_is_none():
    class CancelledError(Exception):
        pass

    def cancelled():
        raise CancelledError

    gazetteer = Gazetteer(AddressPoints((parse("Kuusitie 5"),), np.zeros((1, 2)), ("",)))
    with pytest.raises(CancelledError):
        gazetteer.find([parse("Kuusitie 5")], [""], cancelled)
    assert gazetteer.find([parse(f"Kuusitie {'9' * 5000}")], [""]).match[0] == Match.STREET
