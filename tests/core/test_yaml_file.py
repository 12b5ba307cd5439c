# SPDX-License-Identifier: GPL-2.0-or-later
"""The YAML loader: what is written is what is read, and every fault names file, line, column and key."""
import pytest

from school_path.core.errors import SchoolPathError
from school_path.core.yaml_file import (
    Choice,
    Date,
    Either,
    ListOf,
    MapOf,
    Number,
    Optional,
    Table,
    Text,
    Whole,
    YesNo,
    document,
    examine,
    load,
)

HEAD = "schema: schoolpath/trial/1\nid: t\ntitle: Trial\n"
SCHEMA = document("trial", {
    "speed": Optional(Number(0, 130)), "lanes": Optional(Whole(1)), "foot": Optional(YesNo()), "name": Optional(Text()),
    "kind": Optional(Choice("zebra", "signals")), "from_day": Optional(Date()),
    "values": Optional(MapOf(Text(), Number())), "what": Optional(Either(Text(), ListOf(Text()))),
    "bands": Optional(ListOf(Table({"max": Number(), "verdict": Text()}), 1)),
})


@pytest.fixture
def read(tmp_path):
    """Reads a text as a file of the trial schema."""
    def read(text, head=HEAD):
        path = tmp_path / "trial.yaml"
        path.write_bytes(text if isinstance(text, bytes) else (head + text).encode())
        return load(path, SCHEMA)
    return read


@pytest.fixture
def fault(read):
    """The error that a text gives."""
    def fault(text, head=HEAD):
        with pytest.raises(SchoolPathError) as caught:
            read(text, head)
        return caught.value
    return fault


@pytest.mark.parametrize("written", ["no", "NO", "7:30", "012", "1e3", "null", "~", "2025-01-01", "0x1F", "1_000"])
def test_text_stays_what_was_written(read, written):
    assert read(f"name: {written}")["name"] == written


def test_the_schema_decides_the_type(read):
    values = read('speed: 040\nlanes: "2"\nfoot: No\nfrom_day: 2025-06-30\nvalues: {NO: 1, on: .5}\nkind: zebra\n')
    assert (values["speed"], values["lanes"], values["foot"], values["from_day"]) == (40.0, 2, False, "2025-06-30")
    assert values["values"] == {"NO": 1.0, "on": 0.5}
    assert values["title"] == {"en": "Trial"}
    assert values["bands"] is None


def test_either_follows_the_form_of_the_node(read):
    assert read("what: a")["what"] == "a"
    assert read("what: [a, b]")["what"] == ["a", "b"]
    assert read("", head=HEAD.replace("title: Trial", "title: {en: Trial, fi: Koe}"))["title"]["fi"] == "Koe"


@pytest.mark.parametrize(("text", "code", "line", "column", "key"), [
    ("sped: 3", "yaml_unknown_key", 4, 1, "sped"),
    ("speed: 3\nspeed: 4", "yaml_duplicate", 5, 1, "speed"),
    ("speed: fast", "yaml_type", 4, 8, "speed"),
    ("speed: .nan", "yaml_type", 4, 8, "speed"),
    ("speed: 1_0", "yaml_type", 4, 8, "speed"),
    ("speed: 1e999", "yaml_type", 4, 8, "speed"),
    ("speed: 131", "yaml_type", 4, 8, "speed"),
    ("speed:", "yaml_type", 4, 7, "speed"),
    ("lanes: 1.5", "yaml_type", 4, 8, "lanes"),
    ("foot: 1", "yaml_type", 4, 7, "foot"),
    ("from_day: 2025-13-01", "yaml_type", 4, 11, "from_day"),
    ("name: [a]", "yaml_type", 4, 7, "name"),
    ("name:", "yaml_type", 4, 6, "name"),
    ("bands: []", "yaml_type", 4, 8, "bands"),
    ("bands:\n- {max: 1, verdict: a}\n- {max: 1}", "yaml_missing_key", 6, 3, "bands[1].verdict"),
    ("values: {a: 1, b: x}", "yaml_type", 4, 19, "values.b"),
    ("what: {a: b}", "yaml_type", 4, 7, "what"),
    ("? [a]\n: b", "yaml_type", 4, 3, ""),
    ("name: !!python/object/apply:os.system [ls]", "yaml_tag", 4, 7, None),
    ("lanes: !!int 5", "yaml_tag", 4, 8, None),
    ("name: &a x\nkind: *a", "yaml_alias", 4, 7, None),
    ("name: [a", "yaml_parse", 4, 9, None),
    ("name: a\n---\nname: b", "yaml_parse", 5, 1, None),
    ("name: @", "yaml_parse", 4, 7, None),
    ("what: " + "[" * 5000, "yaml_parse", 1, 1, None),
    ("name: a\x00", "yaml_parse", 1, 1, None),
])
def test_a_fault_says_where(fault, text, code, line, column, key):
    error = fault(text)
    assert error.code == code
    assert error.values["file"].endswith("trial.yaml")
    assert (error.values["line"], error.values["column"], error.values["key"]) == (line, column, key)


def test_all_faults_of_a_file_are_collected_in_its_order_and_the_rest_is_read(tmp_path):
    path = tmp_path / "trial.yaml"
    path.write_text(HEAD.replace("id: t\n", "") + "speed: fast\nlanes: 2\nsped: 3\nvalues: {a: 1, b: x, c: 3, a: 4}\n"
                    "what: [a, [b], c]\nbands:\n- {max: y}\n- {max: 2, verdict: b}\n", encoding="utf-8")
    values, faults = examine(path, SCHEMA)
    assert [(e.code, e.values["line"], e.values["column"], e.values["key"]) for e in faults] == [
        ("yaml_missing_key", 1, 1, "id"), ("yaml_type", 3, 8, "speed"), ("yaml_unknown_key", 5, 1, "sped"),
        ("yaml_type", 6, 19, "values.b"), ("yaml_duplicate", 6, 28, "values.a"), ("yaml_type", 7, 11, "what[1]"),
        ("yaml_missing_key", 9, 3, "bands[0].verdict"), ("yaml_type", 9, 9, "bands[0].max")]
    assert "speed" not in values
    assert (values["lanes"], values["values"], values["what"]) == (2, {"a": 1.0, "c": 3.0}, ["a", "c"])
    assert values["bands"] == [{}, {"max": 2.0, "verdict": "b"}]
    assert (values["foot"], values["title"]) == (None, {"en": "Trial"})


@pytest.mark.parametrize(("text", "code"), [
    ("name: [a", "yaml_parse"), ("", "yaml_empty"), ("a: !x b", "yaml_tag"), ("- a", "yaml_type")])
def test_what_cannot_be_read_at_all_is_one_fault(tmp_path, text, code):
    path = tmp_path / "trial.yaml"
    path.write_text(text, encoding="utf-8")
    values, faults = examine(path, SCHEMA)
    assert (values, [fault.code for fault in faults]) == (None, [code])
    assert examine(tmp_path / "nowhere.yaml", SCHEMA)[1][0].code == "yaml_no_file"


def test_a_file_without_fault_is_read_as_load_reads_it(tmp_path, read):
    text = "speed: 3\nvalues: {a: 1}\nbands: [{max: 1, verdict: x}]\n"
    loaded = read(text)
    assert examine(tmp_path / "trial.yaml", SCHEMA) == (loaded, [])


def test_an_unknown_key_names_the_nearest(fault):
    assert fault("sped: 3").values["nearest"] == "speed"
    assert fault("qqqqq: 3").values["nearest"] is None


def test_a_wrong_type_says_what_was_expected(fault):
    assert fault("speed: 200").values.items() >= {"expected": "number", "least": 0, "most": 130, "found": "200"}.items()
    assert fault("kind: zebr").values["choices"] == ("zebra", "signals")
    assert fault("values: 3").values["expected"] == "table"


@pytest.mark.parametrize("text", [b"", b"# nothing\n", b"---\n"])
def test_an_empty_file_is_refused(read, text):
    with pytest.raises(SchoolPathError, match="yaml_empty") as caught:
        read(text)
    assert caught.value.values["line"] == 1


def test_the_header_is_required(fault):
    assert fault("name: a", head="").code == "yaml_missing_key"
    assert fault("", head=HEAD.replace("trial", "handbook")).values["choices"] == ("schoolpath/trial/1",)


def test_a_file_that_is_not_there_or_not_text(read, tmp_path):
    with pytest.raises(SchoolPathError, match="yaml_no_file"):
        load(tmp_path / "absent.yaml", SCHEMA)
    with pytest.raises(SchoolPathError, match="yaml_encoding") as caught:
        read(HEAD.encode() + b"name: \xff\xfe")
    assert caught.value.values["line"] == 4
    with pytest.raises(SchoolPathError, match="yaml_no_file"):
        load(f"{tmp_path}/a\0b.yaml", SCHEMA)
    assert read(b"\xef\xbb\xbf" + HEAD.encode())["id"] == "t"


@pytest.mark.parametrize("text", ['name: "\\ud800"', 'name: "a\\0b"', 'values: {"\\udfff": 1}', "name: \"\\x00\""])
def test_a_letter_that_is_none_is_refused(fault, text):
    error = fault(text)
    assert (error.code, error.values["line"]) == ("yaml_letter", 4)


@pytest.mark.parametrize("text", ["lanes: " + "9" * 5000, "speed: " + "9" * 5000, "lanes: ٣", "speed: ٣٠",
                                  "speed: 1e999"])
def test_a_number_that_python_does_not_read_is_pointed_at(fault, text):
    assert fault(text).code == "yaml_type"


def test_a_section_knows_its_places(read):
    values = read("values: {a: 1,\n  b: 2}")
    error = values["values"].error("profile_unknown", "b", name="b")
    assert (error.values["line"], error.values["column"]) == (5, 3)
