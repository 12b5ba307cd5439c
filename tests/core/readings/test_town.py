# SPDX-License-Identifier: GPL-2.0-or-later
"""A town's columns read by rules: each rule on a few rows."""
import numpy as np
import pytest

from school_path.core.lines import Lines
from school_path.core.readings.mapped import Fields, read_attribute, read_texts
from school_path.core.readings.mapping import Rule, load_mapping
from school_path.core.readings.town import read_lines, read_points
from school_path.core.streets import Access, CrossingKind, Kind, Source, YesNo

HEAD = "schema: schoolpath/mapping/1\nid: mine\ntitle: Mine\n"
MISSING = frozenset({"null", "ei tietoa"})


def fields(**columns):
    return Fields(columns, len(next(iter(columns.values()))), MISSING)


def speed(rules, **columns):
    attribute, unread = read_attribute("speed_limit", rules, fields(**columns), None, Source.TAGGED)
    return [None if np.isnan(v) else v for v in attribute.values.tolist()], unread


@pytest.mark.parametrize(("given", "expected"), [
    (30, 30), ("30", 30), ("30,5", 30.5), (30.0, 30), (None, None), ("", None), ("Null", None), ("Ei tietoa", None),
    ("fast", None), (-5, None), (float("nan"), None), (" 40 ", 40),
])
def test_numbers_as_layers_write_them(given, expected):
    values, _ = speed((Rule(fields=("N",)),), N=[given])
    assert values == [expected]


def test_a_value_map_counts_before_the_number_itself():
    values, unread = speed((Rule(fields=("N",), values={"zone": 30.0, "99": 50.0}),), N=["Zone", 99, 60, "road"])
    assert values == [30, 50, 60, None]
    assert [(each.field, each.words, each.rows.tolist()) for each in unread] == [("N", ("road",), [3])]


def test_units_are_brought_to_ours():
    values, _ = speed((Rule(fields=("N",), factor=1.609344),), N=[30])
    assert values == pytest.approx([48.28032])


def test_the_first_rule_and_the_first_field_that_hold_a_value_win():
    rules = (Rule(fields=("A", "B")), Rule(value=20.0, source=Source.DERIVED))
    values, unread = speed(rules, A=[30, None, "x", None], B=[40, 50, 60, "Null"])
    assert values == [30, 50, 60, 20]
    assert unread == []  # what the first field did not tell, the second did
    attribute, _ = read_attribute("speed_limit", rules, fields(A=[30, None], B=[None, None]), None, Source.TAGGED)
    assert attribute.source.tolist() == [Source.TAGGED, Source.DERIVED]


def test_a_condition_holds_for_its_rows_alone():
    values, unread = speed((Rule(fields=("N",), when={"T": ("Katu",), "U": ("a", "")}),),
                           N=[1, 2, 3, "x"], T=["katu", "Katu", "polku", "polku"], U=["A", "b", "a", "a"])
    assert values == [1, None, None, None]
    assert unread == []


def test_fields_are_found_in_any_case_and_one_that_is_not_there_says_nothing():
    assert speed((Rule(fields=("nopraj",)),), NOPRAJ=[30])[0] == [30]
    assert speed((Rule(fields=("nopraj",)),), OTHER=[30]) == ([None], [])


@pytest.mark.parametrize(("word", "expected"), [
    ("yes", YesNo.YES), ("True", YesNo.YES), (True, YesNo.YES), (1, YesNo.YES), (0, YesNo.NO), ("NO", YesNo.NO),
    ("Kyllä", YesNo.YES), ("maybe", -1)])
def test_words_are_ours_or_those_of_the_map(word, expected):
    rule = Rule(fields=("V",), values={"kyllä": "yes"})
    attribute, _ = read_attribute("lit", (rule,), fields(V=[word]), YesNo, Source.TAGGED)
    assert attribute.values.tolist() == [expected]


def test_ids_keep_their_type_and_names_may_be_mapped():
    rules = (Rule(fields=("ID",)), Rule(fields=("NIMI",), values={"tikkurilantie": "Tikkurilantie"}))
    assert read_texts(rules, fields(ID=[12, None, "Null"], NIMI=["x", "TIKKURILANTIE", None])).tolist() == [
        12, "Tikkurilantie", None]


@pytest.fixture
def mapping(tmp_path):
    path = tmp_path / "mine.yaml"
    path.write_text(HEAD + """missing: [Null]
leave_out: {LUOKKA: [Lautta]}
streets:
  street_id: ID
  kind: {field: LUOKKA, values: {Katu: residential, Suojatie: crossing}}
  foot: {field: JK}
  lit: VALO
crossing_lines:
  kind: {field: VALOT, values: {"True": signals}}
  island: {field: KOROKE}
crossings:
  crossing_id: ID
  kind: {field: LAJI, values: {S: zebra}}
""", encoding="utf-8")
    return load_mapping(path)


def test_lines_of_a_layer_become_streets(mapping):
    lines = Lines.from_list([[(0, k), (9, k)] for k in range(5)])
    columns = {"ID": ["a", None, "c", "d"], "LUOKKA": ["Katu", "Suojatie", "Lautta", "Polku"],
               "JK": ["no", "Null", None, None], "VALO": ["yes", "bright", "?", None],
               "VALOT": [None, "True", None, "False"], "KOROKE": ["?", "yes", None, None]}
    # the second row has two parts
    read = read_lines(lines, np.array([0, 1, 1, 2, 3]), Fields(columns, 4, mapping.missing), np.array([7, 8, 9, 10]),
                      mapping)

    assert read.streets.street_id.tolist() == ["a", "8", "8", "d"]
    assert read.streets.kind.tolist() == [Kind.RESIDENTIAL, Kind.CROSSING, Kind.CROSSING, Kind.UNCLASSIFIED]
    assert read.streets.foot.tolist() == [Access.NO, Access.UNKNOWN, Access.UNKNOWN, Access.UNKNOWN]
    assert read.streets.lines.xy[::2, 1].tolist() == [0, 1, 2, 4]
    assert read.said.kind.tolist()[1:3] == [CrossingKind.SIGNALS] * 2
    assert read.said.island.values.tolist()[1:3] == [YesNo.YES] * 2
    told = {(notice.code, notice.values.get("attribute")): notice.ids for notice in read.notices}
    assert told == {("town_value_unread", "kind"): ("10",), ("town_value_unread", "lit"): ("8",),
                    ("town_left_out", None): ("9",), ("town_kind_missing", None): ("10",)}


def test_points_of_a_layer_become_crossings(mapping):
    xy = np.array([(0.0, 0.0), (np.nan, np.nan), (5.0, 5.0)])
    given = Fields({"ID": [1, 2, None], "LAJI": ["S", "S", "unmarked"]}, 3, mapping.missing)
    crossings, notices = read_points(xy, given, np.array([4, 5, 6]), mapping)
    assert crossings.crossing_id.tolist() == [1, "6"]
    assert crossings.kind.tolist() == [CrossingKind.ZEBRA, CrossingKind.UNMARKED]
    assert notices == []
