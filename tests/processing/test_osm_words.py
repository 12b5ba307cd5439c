# SPDX-License-Identifier: GPL-2.0-or-later
"""Every code of the OpenStreetMap reader has its sentence."""
import re

import pytest

from school_path.core.errors import Notice
from school_path.processing.osm_words import HARMLESS, say_osm
from school_path.processing.words import say
from school_path.tests.code import ROOT

FILES = [*(ROOT / "core" / "readings").glob("*.py"), *(ROOT / "processing").glob("osm_*.py")]
CODES = sorted({code for file in FILES for code in re.findall(r'"(osm_[a-z_]+)"', file.read_text("utf8"))}
               - {"osm_id", "osm_type", "osm_way_id"})  # fields of layers
VALUES = {"file": "town.osm", "message": "at byte 5", "crs": "EPSG:3067", "source": "EPSG:4326", "target": "EPSG:3067",
          "count": 12, "distance": 20, "limit": 200, "length": 1200, "sides": 3, "names": ["Koulu"],
          "values": {"trail": 2, "road": 1}, "texts": {"width": ["narrow"]}}


@pytest.mark.parametrize("code", CODES)
def test_the_code_has_a_sentence(code):
    text = say_osm(code, tuple(f"w{i}" for i in range(12)), VALUES)
    assert text and text.endswith(".")
    assert "{" not in text


def test_harmless_codes_exist_and_others_are_left_to_others():
    assert set(HARMLESS) <= set(CODES)
    assert say_osm("yaml_parse", (), {}) is None


def test_lists_and_tables_in_words():
    assert say(Notice("osm_highway_unusual", (), {"count": 3, "values": {"trail": 2, "road": 1}})).endswith(
        "trail (2); road (1).")
    assert "width: narrow, wide" in say(
        Notice("osm_values_unread", ("w1",), {"count": 1, "texts": {"width": ["narrow", "wide"]}}))
    assert "(w0, w1, w2, w3, w4, w5, w6, w7, w8, w9 and 2 more)" in say(
        Notice("osm_nodes_doubled", tuple(f"w{i}" for i in range(12)), {"count": 12}))
