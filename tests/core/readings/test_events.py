# SPDX-License-Identifier: GPL-2.0-or-later
"""Linear-referenced values laid onto their links."""
import numpy as np
import shapely

from school_path.core.lines import Lines
from school_path.core.readings.events import lay, stretches_of
from school_path.core.streets import Attribute, Kind, Streets

LINKS = Streets.blank(Lines.from_list([[(0, 0), (60, 0), (100, 0)], [(100, 0), (100, 50)]]), [Kind.RESIDENTIAL] * 2,
                      street_id=np.array([11, 12], dtype=object))


def speeds(*values):
    return {"speed_limit": Attribute.of(np.array(values, dtype=float))}


def laid(*layers):
    streets, link = lay(LINKS, list(layers))
    return [(name, streets.lines.line(k)[[0, -1]].tolist(), speed, lanes) for k, (name, speed, lanes) in enumerate(zip(
        streets.street_id, streets.speed_limit.values.tolist(), streets.lanes.values.tolist()))], link.tolist()


def test_a_link_is_cut_where_a_value_begins_and_ends():
    stretches = stretches_of(LINKS, ["11", "11", 12], None, speeds(30, 50, 40), np.array([0.0, 70, 0]),
                             np.array([70.0, 100, np.nan]))
    pieces, link = laid(stretches)
    assert [piece[:3] for piece in pieces] == [(11, [[0, 0], [70, 0]], 30), ("11-2", [[70, 0], [100, 0]], 50),
                                               (12, [[100, 0], [100, 50]], 40)]
    assert link == [0, 0, 1]


def test_geometry_places_a_value_that_has_no_measures():
    shapes = np.array([shapely.LineString([(100, 0.2), (40, 0.1)])], dtype=object)
    pieces, _ = laid(stretches_of(LINKS, [11], shapes, speeds(30)))
    assert [(name, str(speed)) for name, _, speed, _ in pieces[:2]] == [(11, "nan"), ("11-2", "30.0")]
    assert pieces[1][1] == [[40, 0], [100, 0]]


def test_layers_cut_independently_and_a_hair_cuts_nothing():
    a = stretches_of(LINKS, [11], None, speeds(30), np.array([0.4]), np.array([50.0]))
    b = stretches_of(LINKS, [11, 99], None, {"lanes": Attribute.of(np.array([2.0, 9.0]))}, np.array([50.3, 0]),
                     np.array([99.7, 9]))
    pieces, _ = laid(a, b)
    assert [piece[1] for piece in pieces] == [[[0, 0], [50, 0]], [[50, 0], [100, 0]], [[100, 0], [100, 50]]]
    assert [str(piece[2:]) for piece in pieces[:2]] == ["(30.0, nan)", "(nan, 2.0)"]


def test_without_values_the_links_stay_whole():
    streets, link = lay(LINKS, [])
    assert streets.lines.xy.tolist() == LINKS.lines.xy.tolist()
    assert link.tolist() == [0, 1]
