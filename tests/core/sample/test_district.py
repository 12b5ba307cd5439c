# SPDX-License-Identifier: GPL-2.0-or-later
"""The sample district: drawn alike every time, whole, and with what it is to show."""
from dataclasses import fields, is_dataclass, replace

import numpy as np
import pytest
import shapely

from school_path.core.codes import CrossingKind, Kind, Source
from school_path.core.network.locate import as_linestrings
from school_path.core.sample.curves import bent, beside
from school_path.core.sample.district import draw_district
from school_path.core.sample.plan import load_plan, read_plan


@pytest.fixture(scope="module")
def district():
    return draw_district()


def told(thing):
    """All values of nested dataclasses, arrays and lists as plain text."""
    if is_dataclass(thing):
        return {field.name: told(getattr(thing, field.name)) for field in fields(thing)}
    if isinstance(thing, np.ndarray):
        return repr(thing.tolist())
    if isinstance(thing, (tuple, list)):
        return [told(each) for each in thing]
    return {key: told(value) for key, value in thing.items()} if isinstance(thing, dict) else repr(thing)


def test_two_drawings_are_equal(district):
    assert told(draw_district()) == told(district)


def test_the_order_of_the_rows_does_not_matter(district):
    plan = load_plan()
    turned = {field.name: getattr(plan, field.name)[::-1] for field in fields(plan)
              if isinstance(getattr(plan, field.name), tuple)}
    assert len(turned) == 11
    turned["places"] = dict(reversed(list(plan.places.items())))
    assert told(draw_district(replace(plan, **turned))) == told(district)


def test_it_has_the_size_of_a_district(district):
    assert 60 <= len(district.streets) <= 120
    assert 110 <= len(district.pupils.homes) <= 135
    low, high = district.pupils.homes.xy.min(axis=0), district.pupils.homes.xy.max(axis=0)
    assert (high - low < (1300, 950)).all()
    assert set(district.pupils.grade) == set("123456789")


def test_ids_are_readable_and_name_one_row_each(district):
    for ids in (district.streets.street_id, district.crossings.crossing_id, district.pupils.homes.home_id,
                district.elements.fields["element_id"], district.paths.fields["path_id"]):
        assert len(set(ids)) == len(ids)
        assert all(str(one).isascii() for one in ids)


def test_pieces_meet_where_streets_share_a_place(district):
    ends = {tuple(xy) for xy in np.vstack([district.streets.lines.starts, district.streets.lines.ends])}
    plan, users = load_plan(), {}
    for street in plan.streets:
        for place in set(street["through"]):
            users.setdefault(place, []).append(street["id"])
    shared = [place for place, streets in users.items() if len(streets) > 1]
    assert len(shared) > 50
    assert all(tuple(np.round(plan.places[place], 2)) in ends for place in shared)


def test_only_the_footbridge_misses_the_street(district):
    """The link that is missing: 1.80 m, and nothing else comes so near without meeting."""
    streets = district.streets
    at = {name: streets.lines.line(row) for row, name in enumerate(streets.street_id)}
    assert np.hypot(*(at["asemasilta-south"][-1] - at["asematie"][-1])) == pytest.approx(1.80, abs=0.005)


def test_kuusitie_5_and_its_crossing(district):
    pupils, crossings = district.pupils, district.crossings
    row = pupils.homes.home_id.tolist().index("K5")
    assert (pupils.address[row], pupils.grade[row], pupils.homes.street[row]) == ("Kuusitie 5", "2", "Kuusitie")
    row = crossings.crossing_id.tolist().index("X7")
    street = district.streets.street_id.tolist().index(crossings.street_id[row])
    assert crossings.kind[row] == CrossingKind.ZEBRA
    assert district.streets.name[street] == "Harjukatu"
    assert (district.streets.adt.values[street], district.streets.speed_limit.values[street]) == (9000, 50)
    assert district.streets.adt.source[street] == Source.MEASURED
    line = district.streets.lines.line(street)
    assert np.hypot(*(line - crossings.xy[row]).T).min() < 0.01


def test_what_nobody_surveyed_is_assumed_and_the_rest_is_stated(district):
    streets = district.streets
    new = np.isin(streets.name, ["Apilatie", "Kellotie", "Angervotie"])
    assert new.sum() == 6
    assert (streets.adt.source[new] == Source.DEFAULT).all()
    motor = streets.kind <= Kind.RESIDENTIAL
    others = motor & ~new & (streets.name != "Niittykatu")
    assert (streets.adt.source[others] != Source.DEFAULT).all()


def test_a_school_has_two_gates(district):
    assert district.gates.school_id.tolist() == ["koivuharju", "koivuharju", "niitty"]


def test_elements_stand_beside_their_path_and_are_of_many_kinds(district):
    line = dict(zip(district.paths.fields["path_id"], district.paths.shapes))
    for xy, path, turn in zip(district.elements.shapes, district.elements.fields["path_id"],
                              district.elements.fields["rotation"]):
        assert shapely.LineString(line[path]).distance(shapely.Point(xy)) < 6.5
        assert 0 <= turn < 360
    assert len(set(district.elements.fields["code"])) >= 10


def test_homes_stand_apart_from_streets_and_from_each_other(district):
    homes, lines = district.pupils.homes, as_linestrings(district.streets.lines)
    for row, xy in enumerate(homes.xy):
        others = np.delete(homes.xy, row, axis=0)
        assert np.hypot(*(others - xy).T).min() > 14, homes.home_id[row]
        if homes.home_id[row] != "KP1":  # the caretaker's, in the school yard
            assert shapely.distance(lines, shapely.Point(xy)).min() > 8, homes.home_id[row]


@pytest.mark.parametrize(("places", "count"), [([(0, 0), (100, 0)], 2), ([(0, 0), (50, 5), (100, 0)], 7)])
def test_a_curve_keeps_to_its_places(places, count):
    xy, at = bent(places)
    assert len(xy) == count
    assert xy[at].tolist() == [list(map(float, place)) for place in places]
    assert (np.diff(xy[:, 0]) > 0).all()


def test_beside_is_left_of_the_line():
    xy, azimuth = beside(np.array([[0.0, 0], [0, 100]]), 40, 5)
    assert xy.tolist() == [-5, 40]
    assert azimuth == 0


def test_a_sort_that_is_not_there_is_told_with_its_line(tmp_path):
    from school_path.core.errors import SchoolPathError
    from school_path.core.sample.plan import FILE

    broken = tmp_path / "plan.yaml"
    broken.write_text(FILE.read_text("utf8").replace("sort: lane", "sort: lan"), encoding="utf8")
    with pytest.raises(SchoolPathError, match="lan"):
        read_plan(broken)
