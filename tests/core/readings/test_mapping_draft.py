# SPDX-License-Identifier: GPL-2.0-or-later
"""A mapping file while somebody works on it."""
import pytest

from school_path.core.errors import SchoolPathError
from school_path.core.readings.mapping import load_mapping
from school_path.core.readings.mapping_draft import ATTRIBUTES, MappingDraft
from school_path.core.streets import Streets


def test_every_attribute_of_streets_is_offered():
    assert set(ATTRIBUTES) == {*Streets.attribute_names(), "street_id", "name", "kind", "service", "junction", "foot",
                               "bicycle", "oneway", "level"}


def test_what_is_chosen_is_in_the_file(tmp_path):
    draft = MappingDraft()
    draft.set_field("name", "NIMI")
    draft.set_field("kind", "LUOKKA")
    draft.set_value("kind", "Pääkatu", "secondary")
    draft.set_field("lit", "VALO")
    draft.set_value("lit", "E", "no")
    draft.set_field("speed_limit", "NOPEUS")
    draft.set_unit("speed_limit", "mph")
    draft.save(tmp_path / "m.yaml")

    rules = load_mapping(tmp_path / "m.yaml").streets
    assert rules["name"][0].fields == ("NIMI",)
    assert rules["kind"][0].values == {"Pääkatu": "secondary"}
    assert rules["lit"][0].values == {"E": "no"}
    assert rules["speed_limit"][0].factor == 1.609344
    again = MappingDraft(tmp_path / "m.yaml")
    assert (again.field("lit"), again.values("lit"), again.unit("speed_limit")) == ("VALO", {"E": "no"}, "mph")


def test_what_is_taken_back_is_gone(tmp_path):
    draft = MappingDraft()
    draft.set_field("kind", "A")
    draft.set_value("kind", "x", "service")
    draft.set_field("kind", "B")
    assert draft.values("kind") == {}
    draft.set_value("kind", "y", "service")
    draft.set_value("kind", "y", "")
    draft.set_field("speed_limit", "N")
    draft.set_unit("speed_limit", "mph")
    draft.set_unit("speed_limit", "km/h")
    draft.set_field("lit", "L")
    draft.set_field("lit", "")
    draft.save(tmp_path / "m.yaml")
    mapping = load_mapping(tmp_path / "m.yaml")
    assert set(mapping.streets) == {"kind", "speed_limit"}
    assert (mapping.streets["kind"][0].fields, mapping.streets["kind"][0].values) == (("B",), {})
    assert mapping.streets["speed_limit"][0].factor == 1


def test_a_unit_without_a_field_says_nothing(tmp_path):
    draft = MappingDraft()
    draft.set_unit("speed_limit", "mph")
    draft.save(tmp_path / "m.yaml")
    assert load_mapping(tmp_path / "m.yaml").streets == {}


@pytest.mark.parametrize("name", ["vantaa", "digiroad"])
def test_a_file_that_is_changed_keeps_all_else(name, tmp_path):
    before = load_mapping(name)
    draft = MappingDraft(before.file)
    draft.set_field("heavy_share", "RASKAS")
    draft.save(tmp_path / "m.yaml")
    after = load_mapping(tmp_path / "m.yaml")
    assert {**after.streets, "heavy_share": None} == {**before.streets, "heavy_share": None}
    assert (after.events, after.crossings, after.crossing_lines, after.leave_out, after.missing) == (
        before.events, before.crossings, before.crossing_lines, before.leave_out, before.missing)


def test_rules_that_are_more_than_a_field_are_left_alone():
    draft = MappingDraft(load_mapping("vantaa").file)
    assert not draft.is_simple("service")
    assert draft.is_simple("kind")
    assert draft.values("oneway")["Molempiin suuntiin"] == "no"


def test_what_does_not_fit_is_told(tmp_path):
    draft = MappingDraft()
    draft.set_field("speed_limit", "N")
    draft.set_value("speed_limit", "fast", "very")
    with pytest.raises(SchoolPathError) as caught:
        draft.save(tmp_path / "m.yaml")
    assert caught.value.values["key"] == "streets.speed_limit.values.fast"
    with pytest.raises(SchoolPathError):
        MappingDraft().save(tmp_path / "no" / "m.yaml")
