# SPDX-License-Identifier: GPL-2.0-or-later
"""The figures of docs/validity.md: that they measure what they say, and that the page has a place for each."""
import itertools
import sys
import zipfile

import numpy as np
import pytest
import shapely
from hypothesis import given
from hypothesis import strategies as st

from school_path.tests.code import ROOT

sys.path.insert(0, str(ROOT / "tools"))  # its files import each other as scripts do

import validity_data as data  # noqa: E402
import validity_measures as measures  # noqa: E402
import validity_page  # noqa: E402
import validity_tables as tables  # noqa: E402
import validity_units as units  # noqa: E402

ROW = st.tuples(st.integers(0, 3), st.integers(0, 2), st.integers(0, 3), st.integers(0, 3))


@given(st.lists(ROW, min_size=1, max_size=12))
def test_auc_is_the_share_of_pairs(rows):
    score, strata, cases, controls = np.array(rows).T
    won = of = 0
    for a, b in itertools.product(rows, rows):
        if a[1] == b[1]:
            of += a[2] * b[3]
            won += a[2] * b[3] * ((a[0] > b[0]) + (a[0] == b[0]) / 2)
    found = measures.Score(score, strata).auc(cases, controls)
    assert np.isnan(found) if of == 0 else found == pytest.approx(won / of)


def test_the_interval_takes_streets_as_a_whole():
    """Ten crossings of one street are one observation, not ten."""
    score, cases = np.tile([1.0, 2.0], 20), np.tile([0.0, 1.0, 1.0, 0.0, 1.0], 8)
    alone, _ = measures.compared([measures.Score(score)], cases, 1 - cases, np.arange(40), 300)
    together, _ = measures.compared([measures.Score(score)], cases, 1 - cases, np.arange(40) // 10, 300)
    assert alone[0].value == together[0].value
    assert alone[0].low < alone[0].value < alone[0].high
    one, _ = measures.compared([measures.Score(score)], cases, 1 - cases, np.zeros(40), 50)
    assert one[0].low == one[0].high == one[0].value


def test_a_score_is_no_better_than_itself():
    score = measures.Score(np.arange(30) % 7)
    cases = (np.arange(30) % 3 == 0).astype(float)
    _, above = measures.compared([score, score], cases, 1 - cases, np.arange(30) // 3, 100)
    assert (above[0].low, above[0].high) == (0, 0)


# exact interval of Poisson for 0 and 10 events; Wilson's for 15 of 368 (all in tables of statistics)
def test_intervals_of_rates_and_shares():
    assert str(measures.rate(0, 100)) == "0.00 (0.00 to 3.69)"
    assert str(measures.rate(10, 100)) == "10.00 (4.80 to 18.39)"
    told = measures.share(15, 368)
    assert (told.low, told.high) == (pytest.approx(0.0249, abs=0.0002), pytest.approx(0.0662, abs=0.0002))


def test_exponents_are_found_again():
    draw = np.random.default_rng(1)
    one, two = draw.uniform(1, 9, 4000), draw.uniform(1, 9, 4000)
    counts = draw.poisson(0.5 * one ** 0.7 * two ** -0.3)
    found = measures.exponents([np.log(one), np.log(two)], counts, np.ones(4000))
    assert found == pytest.approx([0.7, -0.3], abs=0.06)


def test_an_accident_counts_at_the_nearest_place_only():
    places = shapely.points([(0, 0), (10, 0)])
    assert data.nearest_within(places, [(4, 0), (9, 0), (9, 5), (0, 16)], 15).tolist() == [1, 2]
    assert data.within(places, [(0, 14), (0, 16)], 15).tolist() == [True, False]
    assert data.sum_within([(0, 0), (3, 0)], [(0, 0), (50, 0)], 5, np.array([2, 5])).tolist() == [7, 0]


def test_accidents_are_read_in_both_encodings(tmp_path):
    head = "Vuosi;Kk;Vkpv;Vakavuusko;Onluokka;Nopraj;Valoisuus;Onnpaikka;X;Y;Päivä"
    rows = {"2014.csv": ("latin1", ["2014;9;Maanantai;2;9;40;1;2;385000;6672000;ä", "2014;9;Tiistai;0;6;40;1;1;;;ä"]),
            "2015.csv": ("utf8", ["2015;7;Torstai;1;8;30;4;1;385001;6672001;ä",
                                  "2015;1;Lauantai;1;8;;3;1;385001;6672001;ä"])}
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as packed:
        for name, (encoding, lines) in rows.items():
            packed.writestr(name, "\n".join([head, *lines]).encode(encoding))
    read = data.read_accidents(tmp_path / "a.zip")
    assert read.who.tolist() == [9, 8, 8]
    assert read.school_day.tolist() == [True, False, False]
    assert read.limit.tolist() == [40, 30, -1]
    assert read.of(data.CYCLISTS).xy.tolist() == [[385001, 6672001]] * 2


def a_row_of_crossings(places, risks):
    count = len(places)
    return units.Units(
        shapes=shapely.points([(x, 0) for x in places]), street=np.array(["A"] * count), kind=np.arange(count),
        facility=np.zeros(count, dtype=int), size=np.ones(count), risk=np.array(risks, dtype=float),
        klass=np.arange(count, dtype=float), speed=np.full(count, 30.0), factors={})


def test_crossings_near_each_other_are_one_junction():
    junctions = units.junctions_of(a_row_of_crossings([0, 25, 50, 90, 500], [1, 2, 4, 8, 16]))
    assert junctions.risk.tolist() == [7, 8, 16]
    assert junctions.kind.tolist() == [2, 3, 4]
    assert junctions.factors["crossings"].tolist() == [3, 1, 1]
    assert [shapely.get_num_geometries(shape) for shape in junctions.shapes] == [3, 1, 1]


def test_equal_values_stay_in_one_part():
    assert tables.parts_of(np.array([1, 1, 1, 2, 3, 4]), 3).tolist() == [0, 0, 0, 1, 2, 2]


def test_along_streets_metres_are_the_controls():
    """Twice as many accidents on twice the length tell nothing."""
    score, number, metres = np.array([1.0, 2.0]), np.array([1.0, 2.0]), np.array([100.0, 200.0])
    assert measures.Score(score).auc(number, metres) == pytest.approx(0.5)


def test_tables_are_put_into_their_places():
    page = "Before.\n<!-- one -->\nold\n<!-- end -->\nbetween\n<!-- two -->\n<!-- end -->\n"
    filled = validity_page.filled(page, {"one": ["| a |"], "two": ["| b |"]})
    assert filled == ("Before.\n<!-- one -->\n| a |\n<!-- end -->\nbetween\n<!-- two -->\n| b |\n<!-- end -->\n")
    assert validity_page.filled(filled, {"one": ["| a |"], "two": ["| b |"]}) == filled
    with pytest.raises(ValueError):
        validity_page.filled(page, {"one": []})


def test_the_page_has_a_place_for_every_table():
    page = (ROOT / "docs" / "validity.md").read_text("utf8")
    filled = validity_page.filled(page, dict.fromkeys(tables.TABLES, ["| nothing |"]))
    assert filled.count("| nothing |") == len(tables.TABLES)
