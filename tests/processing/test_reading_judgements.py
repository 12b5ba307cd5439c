# SPDX-License-Identifier: GPL-2.0-or-later
"""Judgements of the town: read exactly, or told and left out."""

import numpy as np
import pytest
from qgis.PyQt.QtCore import QDate

from school_path.core.streets import CrossingKind, Crossings, Kind, Streets
from school_path.processing import reading
from school_path.tests.processing.layers import X, Y, layer, point, probe
from school_path.tests.processing.test_writing import LINES

TEXTS = ("street_id", "crossing_id", "side", "profiles", "scenario", "effect", "reason", "author", "date", "expires")


@pytest.fixture
def judgements(context, feedback, metric):
    streets = Streets.blank(LINES, [Kind.TERTIARY, Kind.PATH], street_id=np.array([7, 7], dtype=object))
    crossings = Crossings.blank([(X, Y)], [CrossingKind.ZEBRA], crossing_id=np.array(["n1"], dtype=object))

    def reader(*rows):
        fields = {**dict.fromkeys(TEXTS, "text"), "valid_from": "date"}
        made = layer(fields, [row if isinstance(row, tuple) else (None, row) for row in rows], "Point",
                     name="judgements")
        algorithm = probe()
        return reading.read_judgements(algorithm, {"HOMES": made}, context, feedback, streets, crossings, metric,
                                       name="HOMES")

    return reader


def test_a_judgement_of_a_street_holds_for_all_its_rows(judgements):
    table = judgements({"street_id": "7", "effect": "closed", "reason": "flood", "author": "Town"})

    assert table.street_row.tolist() == [0, 1]
    assert table.crossing_row.tolist() == [-1, -1]
    assert (table.side.tolist(), table.effect.tolist()) == ([-1, -1], [5, 5])
    assert (table.reason[0], table.author[0], table.profiles[0], table.scenario[0]) == ("flood", "Town", (), "")


def test_a_judgement_of_a_crossing_is_read_with_all_it_says(judgements):
    table = judgements(
        {
            "crossing_id": "n1",
            "side": "Left",
            "profiles": "p1, P2",
            "scenario": "dark",
            "effect": "class 2",
            "date": "2026-03-01",
            "valid_from": QDate(2026, 4, 1),
            "expires": "2027-01-31",
        }
    )

    assert (table.street_row.tolist(), table.crossing_row.tolist()) == ([-1], [0])
    assert (table.side[0], table.effect[0], table.profiles[0], table.scenario[0]) == (0, 2, ("P1", "P2"), "DARK")
    assert (table.date[0], table.valid_from[0], table.expires[0]) == ("2026-03-01", "2026-04-01", "2027-01-31")
    assert table.in_force("2026-04-01").tolist() == [True]
    assert table.in_force("2026-03-31").tolist() == [False]


@pytest.mark.parametrize(
    ("row", "word"),
    [
        ({"street_id": "7", "effect": "bad"}, "effect"),
        ({"street_id": "7"}, "effect"),
        ({"street_id": "7", "effect": "3", "side": "north"}, "side"),
        ({"street_id": "7", "effect": "3", "expires": "31.1.2027"}, "date"),
        ({"street_id": "7", "effect": "3", "expires": "2027-02-31"}, "date"),
        ({"street_id": "8", "effect": "3"}, "no street or crossing"),
        ({"effect": "3"}, "no street or crossing"),
    ],
)
def test_what_is_not_understood_is_told_and_not_guessed(judgements, feedback, row, word):
    table = judgements(row)

    assert len(table) == 0
    assert len(feedback.warnings) == 1
    assert word in feedback.warnings[0]


def test_no_judgements_layer_is_none(context, feedback):
    assert reading.read_judgements(probe(), {}, context, feedback, None, None, None) is None


def test_without_ids_the_place_says_what_is_judged(judgements, feedback):
    table = judgements((point(2, 1), {"effect": "closed"}), (point(50, 4), {"effect": "2"}),
                       (point(50, 4), {"effect": "2", "side": "right"}), (point(50, 50), {"effect": "2"}))

    assert table.crossing_row.tolist() == [0, -1, -1]
    assert table.street_row.tolist() == [-1, 0, 0]
    assert table.side.tolist() == [-1, 0, 1]
    assert len(feedback.warnings) == 2
    assert "3 judgements name no street and no crossing" in feedback.warnings[0]
    assert "10 m of their place: n1, 7, 7" in feedback.warnings[0]
    assert "1 judgements are not used" in feedback.warnings[1]


def test_an_id_that_is_wrong_is_not_mended_by_the_place(judgements, feedback):
    table = judgements((point(50, 4), {"street_id": "8", "effect": "2"}))

    assert len(table) == 0
    assert "no street or crossing has the id" in feedback.warnings[0]


def test_a_side_that_is_written_wins_over_the_place(judgements):
    table = judgements((point(50, 4), {"street_id": "7", "effect": "2"}),
                       (point(50, 4), {"effect": "2", "side": "both"}))

    assert table.side.tolist() == [-1, -1, -1]
