# SPDX-License-Identifier: GPL-2.0-or-later
"""The report of ``safestroutes``: every number counted by hand in a small town, and nothing that points to a child."""
import re
from html.parser import HTMLParser

import pytest
from qgis.core import QgsProcessingContext, QgsProcessingException

from school_path.processing.algorithms.safest_routes import SafestRoutes
from school_path.processing.report_map import FLOW
from school_path.tests.processing.layers import layer, line, point, streets

FIELDS = {"street_id": "text", "name": "text", "kind": "text", "speed_limit": "real", "adt": "real", "lanes": "real",
          "footway_left": "text", "footway_right": "text", "owner": "text"}
GUESSED = {"kind": "secondary", "speed_limit": 30, "lanes": 2}
WILD = {"kind": "secondary", "speed_limit": 60, "adt": 12000, "lanes": 2, "footway_left": "none",
        "footway_right": "none"}


class Page(HTMLParser):
    """Tables of a page by the heading above them, and its text."""

    def __init__(self, html):
        super().__init__()
        self.tables, self.heading, self.text, self.stack = {}, "", "", []
        self.feed(html)

    def handle_starttag(self, tag, attributes):
        self.stack.append(tag)
        if tag == "h2":
            self.heading = ""
        if tag == "tr":
            self.tables.setdefault(self.heading, []).append([])
        if tag in ("td", "th"):
            self.tables[self.heading][-1].append("")
        if tag == "p" and self.tables.get(self.heading) and "tr" in self.stack:
            self.handle_data(" ")

    def handle_endtag(self, tag):
        while self.stack and self.stack.pop() != tag:
            pass

    def handle_data(self, data):
        if "style" in self.stack or "svg" in self.stack:
            return
        self.text += data
        if "h2" in self.stack:
            self.heading += data
        if {"td", "th"} & set(self.stack):
            self.tables[self.heading][-1][-1] += data


@pytest.fixture
def report(feedback, tmp_path):
    """Runs and reads the page; homes are given as (number, x, pupils, fields)."""
    def make(lines, homes, schools=((600, 0, "s", "Koulu"),), **parameters):
        path = tmp_path / "report.html"
        town = streets(*lines, fields=FIELDS)
        at = [(point(x, y), {"home_id": f"home{row}", "pupils": pupils, **more})
              for row, (x, y, pupils, more) in enumerate(homes)]
        gates = layer({"school_id": "text", "name": "text"},
                      [(point(x, y), {"school_id": one, "name": name}) for x, y, one, name in schools], "Point")
        wanted = {"STREETS": town, "SCHOOLS": gates, "ROUTES": "memory:", "PROFILE": "P2", "REPORT": str(path),
                  "HOMES": layer({"home_id": "text", "pupils": "real", "grade": "long", "school": "text"}, at,
                                 "Point"), **parameters}
        _, ok = SafestRoutes().create().run(wanted, QgsProcessingContext(), feedback)
        if not ok:
            raise QgsProcessingException(feedback.textLog())
        return Page(path.read_text("utf-8")), path.read_text("utf-8")

    return make


def chain(*pieces):
    """Streets end to end along the x axis, 100 m each, from (0, 0)."""
    return [(line((100 * i, 0), (100 * (i + 1), 0)), {"street_id": f"s{i}", **fields})
            for i, fields in enumerate(pieces)]


def path(**fields):
    return {"kind": "footway", **fields}


# wild street, path, guessed street (two pieces), paths to the school at 600 m
TOWN = chain({**WILD, "name": "Wild", "owner": "state"}, path(), {**GUESSED, "name": "Guess"},
             {**GUESSED, "name": "Guess"}, path(), path())
HOMES = [(20, 3, 6, {}), (150, 3, 1, {}), (220, 3, 4, {}), (330, 3, 8, {}), (450, 3, 30, {})]


def test_the_first_figures_and_the_table_of_statuses_agree(report):
    page, _ = report(TOWN, HOMES)
    table = page.tables["What came of the homes"]
    assert table[0] == ["Meaning", "Pupils", "Share"]
    assert [row[1:] for row in table[1:]] == [["30", "61 %"], ["13", "27 %"], ["6", "12 %"], ["49", "100 %"]]
    assert "30of 49 pupils have a route" in page.text and "6of 49 are blocked" in page.text
    assert "13of 49 cannot be told" in page.text


def test_places_that_block_are_numbered_with_pupils_owner_and_what_frees_them(report):
    page, _ = report(TOWN, HOMES)
    head, first, second = page.tables["The places that block most children"]
    assert head == ["No.", "Place, and why", "What would free it", "Pupils"]
    assert (first[0], first[3], second[0], second[3]) == ("1", "6", "2", "6")
    assert first[1].startswith(" Guess") and "2 places, about 200 m" in first[1] and "volume assumed" in first[1]
    assert second[1].startswith(" Wild") and "about 80 m" in second[1]
    assert "Class 4: along Wild without footway, 60 km/h, about 12,000 vehicles a day" in second[1]
    assert "Owner of the street: state" in second[1] and "Owner" not in first[1]
    assert second[2].strip() == "A footway of at least 1.5 m."
    # both lie in the way of all six: neither alone would free them, and six is told as a multiple of five
    assert "alone" not in first[2] + second[2]
    assert "All 2 opened together, at least 5 of 6 pupils have a way." in page.text


def test_what_to_survey_is_lettered_and_says_what_to_record(report):
    page, _ = report(TOWN, HOMES)
    head, first, *record = page.tables["What to survey"]
    assert head[2] == "What to record, and what would open it"
    assert (first[0], first[3]) == ("A", "13")
    assert "Traffic volume, footway." in first[2]
    assert "It opens if there is a footway of at least 1.5 m or a count of at most 1,000 vehicles a day." in first[2]
    assert "at least 10 pupils have a way" in first[2]
    assert [row[0] for row in record] == ["Attribute", "Footway on each side", "Traffic volume"]
    assert "Survey A, Guess: traffic volume, footway. 13 pupils wait for it." in page.text
    assert "at least 10 of them have a way" in page.text


def test_few_pupils_are_in_no_figure_and_follow_from_none(report):
    page, html = report(TOWN, [(20, 3, 3, {}), (330, 3, 8, {}), (450, 3, 30, {})])
    table = page.tables["What came of the homes"]
    assert [row[1:] for row in table[1:]] == [["30", "79 %"], ["8", "21 %"], ["fewer than 5", "–"], ["38", "100 %"]]
    assert table[-1][0] == "Sum of what is told"
    assert "fewer than 5of 38 are blocked" in page.text
    assert "41" not in page.text.split("Limits used")[0]
    assert "The places that block most children" not in page.tables  # it would have no row
    assert "In the way of fewer than 5 pupils each: Guess, Wild." in page.text
    assert "Look at Guess, Wild: each is in the way of fewer than 5 pupils." in page.text
    assert "home0" not in html


def test_profiles_have_columns_and_small_ones_take_another_with_them(report):
    homes = [(450, 3, 30, {"grade": 3}), (450, 3, 3, {"grade": 5}), (450, 3, 9, {"grade": 8})]
    page, _ = report(TOWN, homes, PROFILE_FIELD="grade")
    assert page.tables["What came of the homes"] == [
        ["Meaning", "P2", "P3", "P4", "All pupils", "Share"],
        ["Served: no known failure on the way", "30", "*", "*", "42", "100 %"],
        ["All pupils", "", "", "", "42", "100 %"]]
    assert "* = fewer than 5, or left out" in page.text
    assert "P2 (grades 3-4), P3 (grades 5-6), P4 (grades 7-9)" in page.text


def test_schools_have_rows_from_which_no_small_count_follows(report):
    lines = chain(*[path()] * 6)
    homes = [(50, 3, 20, {"school": "a"}), (150, 3, 3, {"school": "b"}), (250, 3, 9, {"school": "c"})]
    gates = [(0, 0, "a", "Alku"), (300, 0, "b", "Beta"), (600, 0, "c", "Ceder")]
    page, _ = report(lines, homes, gates, SCHOOL_FIELD="school")
    assert page.tables["School by school"] == [["School", "With a route"], ["Alku", "20"], ["Beta", "*"],
                                               ["Ceder", "*"]]
    assert "Routes to school: Alku, Beta, Ceder" in page.text


def test_crossings_on_the_routes_are_told_with_the_pupils_who_use_them(report, tmp_path):
    lines = [*chain(path(), path(), path()), (line((100, -100), (100, 0), (100, 100)), {
        "street_id": "main", "name": "Main", "kind": "tertiary", "speed_limit": 40, "adt": 2500, "lanes": 2,
        "footway_left": "footway", "footway_right": "footway"})]
    crossings = layer({"crossing_id": "text", "kind": "text"}, [(point(100, 0), {"crossing_id": "z", "kind": "zebra"})],
                      "Point")
    page, _ = report(lines, [(50, 3, 12, {}), (150, 3, 9, {})], [(300, 0, "s", "Koulu")], CROSSINGS=crossings)
    head, first = page.tables["Crossings on the routes that ask most of children"]
    assert head == ["No.", "Place, and why", "Pupils"] and (first[0], first[2]) == ("1", "12")
    assert "Main (crossing)" in first[1] and "Class 2: zebra crossing of Main, 40 km/h" in first[1]
    assert "0 of 0" not in page.text and "1 of 1 crossings have a known speed limit and a mapped kind." in page.text


def test_coverage_limits_run_and_guessed_gates_are_told(report):
    page, _ = report(TOWN, HOMES, DETOUR_MIN_EXTRA=150)
    # lengths 580, 450, 380, 270, 150 m; of these on Guess 200, 200, 180, 70, 0; on Wild 80
    assert "Footway and speed limit are known on 64 % of the length of the routes." in page.text
    assert "The traffic volume is assumed on 89 % of the length in or beside traffic." in page.text
    assert "Profile P2: grades 3-4, 9-10 years; along streets up to class 2, over streets up to class 2." in page.text
    assert "Detour: at most 1.25 times the shortest walk, but always 150 m and never more than 600 m." in page.text
    assert "Limits not adopted by the municipality." in page.text and "not comparable with Koululiitu" in page.text
    assert re.search(r"Run[0-9a-f]{12}", page.text) and "schoolpath:safestroutes" in page.text
    assert "File P2.yaml, hash" in page.text and "Layer STREETS" in page.text
    assert not re.search(r"\bsafe\b", page.text)


def test_judgements_in_force_are_named_and_others_are_not(report):
    fields = {"street_id": "text", "effect": "text", "reason": "text", "author": "text", "date": "text",
              "expires": "text"}
    judged = layer(fields, [
        (None, {"street_id": "s0", "effect": "1", "reason": "Walking bus <daily>", "author": "A. Planner",
                "date": "2026-01-01"}),
        (None, {"street_id": "s2", "effect": "1", "reason": "Old", "author": "A. Planner", "date": "2020-01-01",
                "expires": "2020-12-31"})], "Point")
    page, html = report(TOWN, HOMES, JUDGEMENTS=judged)
    told = page.text.split("Judgements of the town in force")[1].split("The run")[0]
    assert told.strip() == ("Wild: Class 1: from pre-school and grade 1. Walking bus <daily> (A. Planner, 2026-01-01).")
    assert "Walking bus &lt;daily&gt;" in html and "<daily>" not in html


def test_the_map_shows_schools_and_numbered_places_and_no_homes(report):
    _, html = report(TOWN, HOMES)
    svg = html[html.index("<svg"):html.index("</svg>")]
    assert re.findall(r">([0-9A-J]+)</text>", svg) == ["1", "2", "A"]
    assert svg.count("v-11l10 -9l10 9v11z") == 1  # the school
    assert "<circle" in svg and "<rect" in svg and 'aria-label="' in svg
    assert len(html) < 100_000


def test_the_map_shows_where_five_pupils_walk_and_not_where_fewer_do(report):
    few, many = ([(50, 3, 4, {}), (250, 3, more, {})] for more in (4, 5))
    for homes, drawn in ((few, 1), (many, 1), (few[:1], 0)):
        _, html = report(chain(*[path()] * 4), homes, [(400, 0, "s", "Koulu")])
        assert html.count(f'stroke="{FLOW}"') == drawn  # 8 and 9 pupils walk the last part together


def test_the_page_is_one_file_with_language_scopes_and_captions(report):
    _, html = report(TOWN, HOMES)
    assert '<html lang="en">' in html and '<meta name="viewport"' in html
    assert html.count("<th scope=\"col\"") > 10 and "<th scope=\"row\"" in html and "<caption>" in html
    assert not re.search(r"(src|href)=", html) and "table-header-group" in html


def test_a_run_without_any_route_has_a_report(report):
    page, _ = report(chain(path()), [(9000, 9000, 1, {})], [(100, 0, "s", "Koulu")])
    assert page.tables["What came of the homes"][1:] == [
        ["Not on the map: no way near the home", "fewer than 5", "–"], ["Sum of what is told", "0", "–"]]
    assert "None." in page.text


def test_answers_do_not_depend_on_the_order_of_homes(report):
    first, _ = report(TOWN, HOMES)
    second, _ = report(TOWN, HOMES[::-1])
    assert first.tables == second.tables


@pytest.mark.parametrize(("times", "told"), [
    ({}, "both are alike"), ({"ARRIVAL": "08:00", "DEPARTURE": "13:00"}, "On the way from school, the worse one"),
    ({"ARRIVAL": "12:00", "DEPARTURE": "07:35"}, "On the way to school, the worse one")])
def test_of_both_directions_the_worse_one_is_told(report, times, told):
    lines = [*chain(path(), path()), (line((100, -90), (100, 0), (100, 90)),
                                         {**WILD, "street_id": "m", "speed_limit": 40, "adt": 9000})]
    guarded = layer({"crossing_id": "text", "kind": "text", "guard_hours": "text"}, [
        (point(100, 0), {"crossing_id": "z", "kind": "zebra", "guard_hours": "07:30-08:15"})], "Point")
    page, _ = report(lines, [(20, 3, 6, {})], [(200, 0, "s", "Koulu")], PROFILE="P1", DIRECTION="BOTH",
                     CROSSINGS=guarded, **times)
    assert told in page.text
