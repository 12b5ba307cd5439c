# SPDX-License-Identifier: GPL-2.0-or-later
"""Handbook files: what they make, how one extends another, and all that is wrong with them at once."""
import pytest

from school_path.core.errors import SchoolPathError
from school_path.core.handbook import Band, Verdict, examine_handbook, load_handbook
from school_path.core.project import in_language

HEAD = "schema: schoolpath/handbook/1\nid: ours\ntitle: Ours\n"
OVER = HEAD + "extends: school-path\nclauses:\n"
NEW = """- id: T01
  title: {en: No gravel, fi: Ei soraa}
  text: The path is paved.
  applies_to: streets
  filter: "kind <> 'steps'"
  expression: surface
  bands: [{verdict: pass, is: [paved]}, {verdict: warn, if: "length <= 20"}, {verdict: fail}]
  severity: 2
  confidence: D
  sources: [{title: our judgement}]
  remedy: Pave it.
"""


@pytest.fixture
def write(tmp_path):
    """Writes a handbook into a folder."""
    def write(text, name="ours.yaml"):
        (tmp_path / name).write_text(text, encoding="utf-8")
        return tmp_path / name
    return write


@pytest.fixture
def faults(write):
    """Line, column, code and further values of each fault of a text."""
    def faults(text):
        return [(e.values["line"], e.values["column"], e.code.replace("handbook_", ""),
                 e.values.get("found") or e.values.get("names") or e.values.get("key"))
                for e in examine_handbook(write(text)).errors]
    return faults


# what a file makes


def test_a_new_clause_holds_what_is_written_and_else_the_defaults(write):
    clause = load_handbook(write(HEAD + "clauses:\n" + NEW)).clause("T01")
    assert (clause.version, clause.profiles, clause.unit, clause.measure) == (1, ("*",), "", "")
    assert (clause.applies_to, clause.filter, clause.expression) == ("streets", "kind <> 'steps'", "surface")
    assert clause.bands == (Band(Verdict.PASS, words=("paved",)), Band(Verdict.WARN, condition="length <= 20"),
                            Band(Verdict.FAIL))
    assert (clause.severity, clause.confidence, clause.sources[0].title) == (2, "D", "our judgement")


def test_a_text_in_one_language_stands_in_for_the_others(write):
    clause = load_handbook(write(HEAD + "clauses:\n" + NEW)).clause("T01")
    assert [in_language(clause.title, language) for language in ("en", "fi", "fi_FI", "sv")] == [
        "No gravel", "Ei soraa", "Ei soraa", "No gravel"]
    assert in_language(clause.text, "sv") == "The path is paved."


def test_the_unit_is_that_of_the_measure():
    assert {name: load_handbook().clause(name).unit for name in ("S01", "S03", "C04", "N01")} == {
        "S01": "km/h", "S03": "veh/day", "C04": "s", "N01": ""}


def test_an_extending_clause_overrides_only_the_keys_it_gives(write):
    base, ours = load_handbook(), load_handbook(write(
        OVER + "- {id: C03, bands: [{verdict: pass, max: 200}, {verdict: fail}], profiles: [P1]}\n" + NEW))
    assert [clause.id for clause in ours.clauses] == [*(clause.id for clause in base.clauses), "T01"]
    before, after = base.clause("C03"), ours.clause("C03")
    assert after.bands == (Band(Verdict.PASS, max=200.0), Band(Verdict.FAIL))
    assert after.is_for("P1")
    assert not after.is_for("P2")
    assert (after.text, after.filter, after.measure, after.severity, after.sources) == (
        before.text, before.filter, before.measure, before.severity, before.sources)
    assert ours.clause("C02") == base.clause("C02")


def test_an_expression_takes_the_place_of_a_measure_and_back(write):
    by_field = OVER + "- {id: S03, expression: adt * 2, unit: veh}\n"
    clause = load_handbook(write(by_field)).clause("S03")
    assert (clause.measure, clause.expression, clause.unit) == ("", "adt * 2", "veh")
    write(by_field, "base.yaml")
    again = HEAD + "extends: base.yaml\nclauses:\n- {id: S03, measure: adt}\n"
    clause = load_handbook(write(again)).clause("S03")
    assert (clause.measure, clause.expression, clause.unit) == ("adt", "", "veh/day")


def test_a_file_beside_may_be_extended_and_all_files_are_recorded(write):
    base = write(OVER + "- {id: C03, severity: 3}\n", "base.yaml")
    top = write(HEAD + "extends: base.yaml\nclauses:\n- {id: C03, confidence: D}\n")
    book = load_handbook(top)
    assert (book.clause("C03").severity, book.clause("C03").confidence) == (3, "D")
    assert book.files[:2] == (str(top), str(base))
    assert book.files[2].endswith("school-path.yaml")


def test_adopted_is_what_the_file_itself_says(write):
    assert load_handbook().adopted is None
    adopted = "adopted: {by: Board, date: 2026-01-31, decision: section 12}\n"
    write(HEAD + "extends: school-path\n" + adopted + "clauses: []\n", "base.yaml")
    assert load_handbook(write(HEAD + "extends: base.yaml\nclauses: []\n")).adopted is None
    book = load_handbook(write(HEAD + "extends: school-path\n" + adopted + "clauses: []\n"))
    assert (book.adopted["by"], book.adopted["date"], book.adopted["decision"]) == ("Board", "2026-01-31", "section 12")
    assert len(book.clauses) == 45


# what is wrong


def test_a_file_that_is_in_order_has_no_faults(faults):
    assert faults(OVER + NEW) == []


def test_all_faults_are_found_at_once_with_their_places(faults):
    assert faults(OVER + """- id: C03
  severity: 7
  bands: [{verdict: pass, max: 240}, {verdict: warn, min: 200, max: 500}, {verdict: fail}]
- id: C04
  bands: [{verdict: pass, max: 10}, {verdict: fail, above: 20}]
  confidnce: A
- id: S15
  bands: [{verdict: pass, is: [l, k11]}, {verdict: fail}]
- id: S13
  bands: [{verdict: pass, is: [lit]}, {verdict: fail}]
- id: C03
  severity: 2
- id: S02
  measure: speed_limt
- id: S03
  measure: detour
- id: S06
  unit: cm
- id: T02
  measure: adt
  expression: adt
- id: W02
  bands: [{verdict: pass, min: 1.7, max: 2.1}, {verdict: warn, min: 1.2}, {verdict: fail}]
- id: W03
  bands: [{verdict: pass, min: 3}, {verdict: warn, min: 3, max: 2}, {verdict: fail}]
""") == [
        (7, 13, "yaml_type", "7"), (8, 38, "band_overlap", "200"), (10, 3, "bands_gap", "15"),
        (11, 3, "yaml_unknown_key", "clauses[1].confidnce"), (13, 11, "word", "k11"), (15, 11, "limit", None),
        (16, 3, "clause_twice", "id"), (19, 3, "measure", "speed_limt"), (21, 3, "measure_layer", "detour"),
        (23, 3, "unit", "cm"),
        (24, 3, "clause_lacks", ("title", "text", "applies_to", "bands", "severity", "confidence", "sources",
                                 "remedy")),
        (24, 3, "quantity", None), (28, 48, "band_overlap", "1.7"), (30, 36, "band_empty", None),
    ]


def test_a_measure_that_is_misspelt_names_the_nearest_and_those_of_the_layer(write):
    error = examine_handbook(write(OVER + "- {id: S02, measure: speed_limt}\n")).errors[0]
    assert error.values["nearest"] == "speed_limit"
    assert "adt" in error.values["choices"]
    assert "detour" not in error.values["choices"]


def test_bands_with_a_fault_of_form_are_not_said_to_leave_a_gap(faults):
    assert faults(OVER + "- {id: C03, bands: [{verdict: pass, max: x}, {verdict: fail, above: 240}]}\n") == [
        (6, 42, "yaml_type", "x")]


def test_faults_of_the_file_that_is_extended_are_told_with_its_name(write):
    base = write(OVER + "- {id: C03, severity: 9}\n", "base.yaml")
    errors = examine_handbook(write(HEAD + "extends: base.yaml\nclauses:\n- {id: C04, severity: 8}\n")).errors
    assert [(error.values["file"], error.values["found"]) for error in errors] == [
        (str(base.with_name("ours.yaml")), "8"), (str(base), "9")]


@pytest.mark.parametrize("name", ["ours.yaml", "other.yaml"])
def test_a_handbook_that_extends_itself_is_refused(write, name):
    write(HEAD + "extends: ours.yaml\nclauses: []\n", "other.yaml")
    errors = examine_handbook(write(HEAD + f"extends: {name}\nclauses: []\n")).errors
    assert [error.code for error in errors] == ["handbook_loop"]
    assert errors[0].values["line"] == 4


def test_what_cannot_be_extended_is_refused_with_the_nearest_name_and_nothing_follows_from_it(write):
    errors = examine_handbook(write(HEAD + "extends: scool-path\nclauses:\n- {id: C03, severity: 2}\n")).errors
    assert [error.code for error in errors] == ["handbook_extends"]
    assert errors[0].values["nearest"] == "school-path"
    assert errors[0].values["choices"] == ("school-path", "school-path-uk")


def test_a_handbook_without_clauses_that_extends_none_is_refused(faults):
    assert faults(HEAD + "clauses: []\n") == [(4, 1, "yaml_type", "[]")]


@pytest.mark.parametrize(("text", "code"), [
    ("a: [", "yaml_parse"), ("", "yaml_empty"), (OVER + "- {id: !!str C03}\n", "yaml_tag"), ("- a\n", "yaml_type")])
def test_what_is_no_handbook_at_all_is_one_fault(write, text, code):
    examined = examine_handbook(write(text))
    assert [error.code for error in examined.errors] == [code]
    assert (examined.count, examined.handbook) == (0, None)


def test_to_load_a_faulty_handbook_raises_the_first_fault(write):
    with pytest.raises(SchoolPathError) as caught:
        load_handbook(write(OVER + "- {id: C03, severity: 9}\n- {id: C04, severity: 8}\n"))
    assert caught.value.values["found"] == "9"
    with pytest.raises(SchoolPathError) as caught:
        load_handbook("nowhere")
    assert caught.value.values["choices"] == ("school-path", "school-path-uk")


def test_expressions_are_given_with_their_place_and_layer(write):
    examined = examine_handbook(write(HEAD + "clauses:\n" + NEW))
    assert [(key, text, layer) for _, key, text, layer in examined.expressions] == [
        ("filter", "kind <> 'steps'", "streets"), ("expression", "surface", "streets"),
        ("if", "length <= 20", "streets")]
    table, key, *_ = examined.expressions[2]
    assert (table.error("x", key).values["line"], table.error("x", key).values["column"]) == (11, 57)


def test_a_profile_that_is_not_shipped_is_a_doubt(write):
    examined = examine_handbook(write(OVER + "- {id: C03, profiles: [P1, P11]}\n"))
    assert examined.errors == []
    assert [(doubt.code, doubt.values["found"]) for doubt in examined.doubts] == [("handbook_profile", "P11")]
