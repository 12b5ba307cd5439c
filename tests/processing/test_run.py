# SPDX-License-Identifier: GPL-2.0-or-later
"""The record of a run: same inputs, same id."""

import dataclasses

import numpy as np

from school_path.core.streets import Attribute
from school_path.processing import run
from school_path.tests.processing.layers import probe
from school_path.tests.processing.test_writing import two_streets


def test_the_order_of_the_rows_does_not_matter():
    assert run.fingerprint(two_streets()) == run.fingerprint(two_streets().take(np.array([1, 0])))


def test_every_value_and_its_source_matter():
    streets = two_streets()
    faster = streets.with_columns(adt=Attribute.of(np.array([500.0, np.nan])))
    elsewhere = streets.with_columns(lines=dataclasses.replace(streets.lines, xy=streets.lines.xy + 0.001))
    tagged = streets.with_columns(speed_limit=Attribute(streets.speed_limit.values, streets.speed_limit.source - 2))

    assert len({run.fingerprint(table) for table in (streets, faster, elsewhere, tagged)}) == 4


def test_outputs_and_time_do_not_change_the_id(tmp_path):
    profile = tmp_path / "p.yaml"
    profile.write_text("a")
    runs = [
        run.record(
            probe(),
            {"ROUTES": out, "PROFILE": profile_id, "STREETS": "x.gpkg"},
            {"STREETS": two_streets()},
            [str(profile)],
        )
        for out, profile_id in (("a.gpkg", "P1"), ("b.gpkg", "P1"), ("a.gpkg", "P2"))
    ]

    assert runs[0].run_id == runs[1].run_id != runs[2].run_id
    assert runs[0].parameters == {"PROFILE": "P1"}
    assert set(runs[0].files) == {"p.yaml"}
    assert set(runs[0].inputs) == {"STREETS"}
