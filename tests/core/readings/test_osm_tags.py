# SPDX-License-Identifier: GPL-2.0-or-later
"""Tags as GDAL hands them out, and as columns."""
import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from school_path.core.readings.osm_data import node_keys
from school_path.core.readings.osm_tables import tables
from school_path.core.readings.osm_tags import Tags, parse_hstore
from school_path.core.streets import Footway, Surface
from school_path.tests.osm_drawing import hstore

TEXT = st.text(st.characters(blacklist_categories=("Cs",)), min_size=1, max_size=10)


@given(st.dictionaries(TEXT, st.text(st.characters(blacklist_categories=("Cs",)), max_size=10), max_size=5))
def test_hstore_keeps_every_text(tags):
    assert parse_hstore(hstore(tags)) == tags


def test_columns_codes_and_numbers():
    tags = Tags([{"surface": "asphalt", "lanes": "2"}, {"surface": "Gravel;asphalt"}, {"surface": "lava"}, {}])

    assert tags.column("surface").tolist() == ["asphalt", "Gravel;asphalt", "lava", ""]
    assert tags.codes("surface", tables().codes["surface"]).tolist() == [Surface.PAVED, Surface.UNPAVED, -1, -1]
    assert tags.codes("width", {"1": 1}).tolist() == [-1] * 4
    numbers = tags.numbers("lanes", float)
    assert numbers[0] == 2 and np.isnan(numbers[1:]).all()
    assert tags.has("lanes").tolist() == [True, False, False, False]
    assert tags.among("surface", ["lava"]).tolist() == [False, False, True, False]
    assert tags.first(["lanes", "surface"]).tolist() == ["2", "Gravel;asphalt", "lava", ""]


def test_shipped_tables_say_what_they_say():
    assert tables().codes["footway"]["no"] == Footway.NONE  # and not False, as YAML would have it
    assert "no" in tables().lists["left_out"]


def test_node_keys_tell_places_apart_by_the_seventh_decimal_and_all_round_the_world():
    places = np.array([(24.95, 60.17), (24.9500001, 60.17), (24.95, 60.1700001), (-180, -90), (180, 90), (0, 0)])
    assert len(set(node_keys(places).tolist())) == 6
    assert node_keys(places[:1] + 1e-11)[0] == node_keys(places[:1])[0]
