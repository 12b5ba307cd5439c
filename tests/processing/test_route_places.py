"""Places that close ways: every one once for a home, in the order it is met."""
from types import SimpleNamespace

import numpy as np

from school_path.core.streets import Crossings
from school_path.processing.route_places import closed_places

HOME, STREET, CROSSING, STEP, ARC, CLOSED = range(6)


def places(*pieces):
    """Closed places of pieces (home, street, crossing, step, arc, closed)."""
    table = np.array(pieces)
    elements = SimpleNamespace(home=table[:, HOME], street=table[:, STREET], crossing=table[:, CROSSING],
                               step=table[:, STEP].astype(bool), arc=table[:, ARC],
                               closed=table[:, CLOSED].astype(bool))
    network = SimpleNamespace(
        streets=SimpleNamespace(street_id=np.array(["A", "A", "B"], dtype=object)),
        crossings=Crossings.blank([(0, 0)], [0]), arcs=SimpleNamespace(side=np.array([0, 1, -1])))
    return closed_places(SimpleNamespace(network=network, homes=range(3)), elements)


def labels(found, home):
    return found.label[found.of_home(home)].tolist()


def test_a_place_is_named_by_crossing_step_or_side():
    found = places((0, 2, 0, 1, 2, 1), (0, 2, -1, 1, 2, 1), (0, 2, -1, 0, 1, 1), (0, 2, -1, 0, 2, 1),
                   (0, 2, -1, 0, 0, 0))

    assert labels(found, 0) == ["0", "over B", "B right", "B"]


def test_pieces_with_one_label_are_one_place_for_each_home():
    found = places((0, 2, -1, 0, 0, 1), (0, 0, -1, 0, 0, 1), (0, 1, -1, 0, 0, 1), (0, 2, -1, 0, 0, 1),
                   (2, 1, -1, 0, 0, 1))

    assert [labels(found, home) for home in range(3)] == [["B left", "A left"], [], ["A left"]]
    assert found.row.tolist() == [0, 1, 4]


def test_the_first_few_of_every_home():
    found = places((0, 2, -1, 0, 0, 1), (0, 0, -1, 0, 0, 1), (1, 0, -1, 0, 1, 1), (2, 0, -1, 0, 0, 0)).first_few(1)

    assert [labels(found, home) for home in range(3)] == [["B left"], ["A right"], []]
    assert found.row.tolist() == [0, 2]
