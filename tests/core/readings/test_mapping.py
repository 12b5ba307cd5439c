# SPDX-License-Identifier: GPL-2.0-or-later
"""Mapping files: what may stand in them, and what a mistake is told as."""
import pytest

from school_path.core.errors import SchoolPathError
from school_path.core.readings.mapping import load_mapping
from school_path.core.streets import Source

HEAD = "schema: schoolpath/mapping/1\nid: mine\ntitle: Mine\n"


@pytest.fixture
def load(tmp_path):
    def loader(text):
        path = tmp_path / "mine.yaml"
        path.write_text(HEAD + text, encoding="utf-8")
        return load_mapping(path)

    return loader


@pytest.mark.parametrize("name", ["vantaa", "digiroad"])
def test_shipped_mappings_read(name):
    mapping = load_mapping(name)
    assert mapping.id == name
    assert mapping.streets["kind"]


def test_a_rule_in_its_three_forms(load):
    mapping = load("""streets:
  name: NIMI
  speed_limit: {field: [NOPEUS, RAJOITUS], unit: mph, missing: ["0"], source: measured}
  lit:
    - {field: VALO, values: {K: "yes", E: "no"}, when: {TYYPPI: [katu, tie]}}
    - {value: "no", when: {TYYPPI: metsä}}
""")
    (name,), (speed,), (lit, dark) = (mapping.streets[key] for key in ("name", "speed_limit", "lit"))
    assert name.fields == ("NIMI",)
    assert (speed.fields, speed.factor, speed.missing, speed.source) == (
        ("NOPEUS", "RAJOITUS"), 1.609344, {"0"}, Source.MEASURED)
    assert (lit.values, lit.when) == ({"K": "yes", "E": "no"}, {"TYYPPI": ("katu", "tie")})
    assert (dark.value, dark.when, dark.fields) == ("no", {"TYYPPI": ("metsä",)}, ())


def test_what_is_left_out_of_a_file_has_its_default(load):
    mapping = load("streets: {kind: LUOKKA}\n")
    assert (mapping.missing, mapping.source, mapping.leave_out) == (frozenset(), Source.TAGGED, {})
    assert (mapping.crossings, mapping.crossing_lines, mapping.events) == ({}, {}, ())


@pytest.mark.parametrize(("text", "code", "key", "line"), [
    ("streets: {kind: LUOKKA, sped_limit: N}\n", "yaml_unknown_key", "streets.sped_limit", 4),
    ("streets:\n  kind: {field: L, values: {Katu: road}}\n", "yaml_type", "streets.kind.values.Katu", 5),
    ("streets:\n  speed_limit: {field: L, unit: knots}\n", "yaml_type", "streets.speed_limit.unit", 5),
    ("streets:\n  lit: {field: L, unit: m}\n", "yaml_unknown_key", "streets.lit.unit", 5),
    ("streets:\n  adt: {field: L, value: many}\n", "yaml_type", "streets.adt.value", 5),
    ("streets: {}\nsource: hearsay\n", "yaml_type", "source", 5),
    ("crossings: {kind: L}\n", "yaml_missing_key", "streets", 1),
])
def test_a_mistake_is_told_with_its_place(load, text, code, key, line):
    with pytest.raises(SchoolPathError) as caught:
        load(text)
    assert caught.value.code == code
    assert (caught.value.values["key"], caught.value.values["line"]) == (key, line)


def test_a_mapping_that_is_not_there(tmp_path):
    with pytest.raises(SchoolPathError) as caught:
        load_mapping("helsinki")
    assert (caught.value.code, caught.value.values["kind"]) == ("file_unknown", "mapping")
