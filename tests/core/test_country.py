# SPDX-License-Identifier: GPL-2.0-or-later
"""Country files and the values they assume."""
import re

import numpy as np
import pytest

from school_path.core.country import load_country
from school_path.core.defaults import (
    WORSE,
    fill_crossing_defaults,
    fill_defaults,
    with_favourable,
    with_favourable_crossings,
    with_pessimistic,
    with_pessimistic_crossings,
)
from school_path.core.errors import SchoolPathError
from school_path.core.figures import RESOURCES
from school_path.core.lines import Lines
from school_path.core.streets import (
    Attribute,
    CrossingKind,
    Crossings,
    Footway,
    Kind,
    Oneway,
    Source,
    Streets,
    YesNo,
)


def streets(*kinds, **columns):
    """Straight streets of the given kinds; columns are lists, None = missing."""
    table = Streets.blank(Lines.from_list([[(0, 10 * i), (100, 10 * i)] for i in range(len(kinds))]), kinds)
    for name, values in columns.items():
        attribute = getattr(table, name)
        if isinstance(attribute, Attribute):
            there = np.array([v is not None for v in values])
            given = np.array([0 if v is None else v for v in values])
            table = table.with_columns(**{name: attribute.filled(there, given[there], Source.TAGGED)})
        else:
            table = table.with_columns(**{name: np.array(values, dtype=attribute.dtype)})
    return table


@pytest.fixture(scope="module")
def finland():
    """The shipped file."""
    return load_country("FI")


def test_finland_by_code_in_either_case_and_by_path(finland):
    assert (finland.id, finland.crs, finland.left_hand_traffic) == ("FI", "EPSG:3067", False)
    assert finland.distance_limits == {"school_transport": 5000}
    assert load_country("fi").id == load_country(RESOURCES / "countries" / "fi.yaml").id == "FI"


def test_a_file_from_before_some_keys_has_the_shipped_ones(tmp_path, finland):
    text = (RESOURCES / "countries" / "fi.yaml").read_text(encoding="utf-8")
    for line in (r"guard_minutes: .*\n", r"busy_street: .*\n", r"    (barrier|lights): .*\n(      .*\n)+"):
        text, found = re.subn(line, "", text)
        assert found
    copy = tmp_path / "town.yaml"
    copy.write_text(text, encoding="utf-8")
    town = load_country(copy)
    assert (town.guard_minutes, town.defaults.busy_street) == (finland.guard_minutes, finland.defaults.busy_street)
    for name in ("barrier", "lights"):
        assert np.array_equal(town.defaults.crossings[name], finland.defaults.crossings[name], equal_nan=True)


def test_the_worst_and_the_best_are_as_the_likely_value_where_they_are_left_out(finland):
    kind = Kind.LIVING_STREET
    assert finland.defaults.streets["speed_limit"][:, kind].tolist() == [20, 20, 20]
    assert finland.defaults.streets["heavy_share"][:, kind].tolist() == [2, 5, 2]


@pytest.mark.parametrize(("adt", "source", "busy"), [
    (1000, Source.TAGGED, False), (1001, Source.TAGGED, True), (5000, Source.DEFAULT, False)])
def test_a_street_is_a_main_street_from_the_volume_of_the_country_file(adt, source, busy, finland, tmp_path):
    table = streets(Kind.RESIDENTIAL, adt=[adt])
    table = table.with_columns(adt=Attribute.of(table.adt.values, source))
    assert fill_defaults(table, finland.defaults).major.tolist() == [busy]
    text = (RESOURCES / "countries" / "fi.yaml").read_text(encoding="utf-8")
    copy = tmp_path / "town.yaml"
    copy.write_text(text.replace("busy_street: {value: 1000", "busy_street: {value: 900"), encoding="utf-8")
    assert fill_defaults(table, load_country(copy).defaults).major.tolist() == [source == Source.TAGGED]
    assert not table.major.any()  # before anything is known of the country


def test_an_unknown_country_names_the_known_ones():
    with pytest.raises(SchoolPathError) as caught:
        load_country("XX")
    assert caught.value.code == "file_unknown"
    assert "fi" in caught.value.values["choices"]


def test_a_value_that_a_town_assumes_nowhere_stays_missing_at_worst_and_at_best(tmp_path):
    lines = (RESOURCES / "countries" / "fi.yaml").read_text(encoding="utf-8").splitlines(keepends=True)
    begin = next(at for at, line in enumerate(lines) if line.startswith("    speed_limit:"))
    end = next(at for at in range(begin + 1, len(lines)) if not lines[at].startswith("      "))
    copy = tmp_path / "town.yaml"
    copy.write_text("".join([*lines[:begin], *lines[end:]]), encoding="utf-8")
    defaults = load_country(copy).defaults
    town = fill_defaults(streets(Kind.RESIDENTIAL, Kind.FOOTWAY, adt=[None, 500]), defaults)

    for variant in (with_pessimistic, with_favourable):
        assert np.isnan(variant(town, defaults).speed_limit.values[0])


def test_a_town_edits_a_copy(tmp_path, finland):
    text = (RESOURCES / "countries" / "fi.yaml").read_text(encoding="utf-8")
    copy = tmp_path / "town.yaml"
    copy.write_text(text.replace("residential:   {central: 40,", "residential:   {central: 30,"), encoding="utf-8")
    row = np.array([Kind.RESIDENTIAL])
    assert fill_defaults(streets(*row), load_country(copy).defaults).speed_limit.values[0] == 30
    assert fill_defaults(streets(*row), finland.defaults).speed_limit.values[0] == 40


def test_built_up_speeds_by_kind(finland):
    kinds = (Kind.SERVICE, Kind.LIVING_STREET, Kind.RESIDENTIAL, Kind.UNCLASSIFIED, Kind.TERTIARY, Kind.PRIMARY)
    filled = fill_defaults(streets(*kinds), finland.defaults)
    assert filled.speed_limit.values.tolist() == [20, 20, 40, 50, 50, 50]
    assert filled.adt.values.tolist() == [100, 150, 500, 1000, 2500, 9000]
    assert set(filled.adt.source) == {Source.DEFAULT}


def test_what_is_known_stays(finland):
    table = streets(Kind.RESIDENTIAL, Kind.RESIDENTIAL, speed_limit=[30, None], lanes=[3, None])
    for change in (fill_defaults, with_pessimistic, with_favourable):
        filled = change(fill_defaults(table, finland.defaults), finland.defaults)
        assert filled.speed_limit.values[0] == 30
        assert filled.speed_limit.source.tolist() == [Source.TAGGED, Source.DEFAULT]
        assert filled.lanes.values[0] == 3


def test_width_follows_the_lanes(finland):
    table = streets(Kind.RESIDENTIAL, Kind.RESIDENTIAL, Kind.RESIDENTIAL, lanes=[3, None, None],
                    oneway=[Oneway.NO, Oneway.YES, Oneway.NO])
    filled = fill_defaults(table, finland.defaults)
    assert filled.lanes.values.tolist() == [3, 1, 2]
    assert filled.carriageway_width.values.tolist() == [9.75, 3.25, 6.5]
    assert with_pessimistic(filled, finland.defaults).carriageway_width.values.tolist() == [11.25, 7.5, 7.5]


def test_a_path_by_itself_has_no_speed_and_one_beside_a_street_has(finland):
    table = streets(Kind.FOOTWAY, Kind.FOOTWAY, speed_limit=[None, 40])
    filled = fill_defaults(table, finland.defaults)
    assert filled.speed_limit.given.tolist() == [False, True]
    assert filled.adt.given.tolist() == [False, True]
    assert filled.adt.source[1] == Source.DEFAULT


def test_an_empty_street_is_a_path(finland):
    filled = fill_defaults(streets(Kind.SERVICE, adt=[0]), finland.defaults)
    assert not filled.speed_limit.given[0]


def test_an_assumed_footway_is_one(finland):
    table = streets(*[Kind.RESIDENTIAL] * 3, footway_left=[None, Footway.FOOTWAY, Footway.UNKNOWN],
                    footway_right=[None, None, Footway.NONE])
    filled = fill_defaults(table, finland.defaults)
    assert filled.footway_left.values.tolist() == [Footway.FOOTWAY] * 3
    assert filled.footway_right.values.tolist() == [Footway.FOOTWAY, Footway.NONE, Footway.NONE]
    assert filled.footway_left.source.tolist() == [Source.DEFAULT, Source.TAGGED, Source.DEFAULT]
    assert with_favourable(filled, finland.defaults).footway_right.values[1] == Footway.FOOTWAY


def test_a_layer_default_moves_only_to_its_own_side(finland):
    table = streets(Kind.RESIDENTIAL).with_columns(adt=Attribute.of(np.array([5000.0]), Source.DEFAULT))
    filled = fill_defaults(table, finland.defaults)
    assert filled.adt.values[0] == with_pessimistic(filled, finland.defaults).adt.values[0] == 5000
    assert with_favourable(filled, finland.defaults).adt.values[0] == 150


def test_crossing_defaults_by_kind(finland):
    crossings = Crossings.blank([(0, 0)] * 3, [CrossingKind.UNMARKED, CrossingKind.ZEBRA, CrossingKind.SIGNALS])
    filled = fill_crossing_defaults(crossings, finland.defaults)
    assert filled.marked.values.tolist() == [YesNo.NO, YesNo.YES, YesNo.YES]
    assert set(filled.island.values) == {YesNo.NO}
    best = with_favourable_crossings(filled, finland.defaults)
    assert best.raised.values.tolist() == [YesNo.NO, YesNo.YES, YesNo.YES]
    worst = with_pessimistic_crossings(filled, finland.defaults)
    assert (worst.island_depth.values[0], filled.island_depth.values[0], best.island_depth.values[0]) == (1.5, 2.0, 2.5)
    assert (filled.signal_speed.values[0], best.signal_speed.values[0]) == (1.0, 0.9)
    assert not filled.sight_distance.given.any()


def test_central_lies_between(finland):
    for table in (finland.defaults.streets, finland.defaults.crossings):
        for name, (central, pessimistic, favourable) in table.items():
            sign = WORSE.get({"lanes_oneway": "lanes", "lane_width": "lanes", "footway": "footway_left",
                              "parking": "parking_left"}.get(name, name))
            given = ~np.isnan(central)
            assert np.all(sign * (pessimistic - central)[given] >= 0), name
            assert np.all(sign * (central - favourable)[given] >= 0), name


def test_the_worst_of_an_assumed_street_beside_a_way_is_that_of_its_kind(finland):
    service, unknown = 0, 1
    table = streets(Kind.FOOTWAY, Kind.FOOTWAY, speed_limit=[20, 50], adt=[100, 1000])
    for name in ("speed_limit", "adt"):
        column = getattr(table, name)
        table = table.with_columns(**{name: column.filled(slice(None), column.values, Source.DEFAULT)})
    filled = fill_defaults(table, finland.defaults)
    worst, best = with_pessimistic(filled, finland.defaults), with_favourable(filled, finland.defaults)
    assert (worst.speed_limit.values[service], worst.adt.values[service]) == (30, 300)
    assert (best.speed_limit.values[service], best.adt.values[service]) == (20, 20)
    assert (worst.speed_limit.values[unknown], worst.adt.values[unknown]) == (60, 5000)
