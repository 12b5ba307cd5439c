# SPDX-License-Identifier: GPL-2.0-or-later
"""The catalogue of elements: complete, in three languages, within its own bounds; a town's own files."""
import shutil

import pytest
import yaml

from school_path.core.catalogue import FOLDER, load_catalogue
from school_path.core.errors import SchoolPathError

CATALOGUE = load_catalogue()
OWN = """
schema: schoolpath/catalogue/1
id: town
title: {{en: Our town}}
groups: {{art: {{en: Art}}}}
elements:
  {code}:
    title: {{en: Whale}}
    group: {group}
    purpose: {{en: A whale to meet at.}}
    geometry: point
    size: {{width: 1.2, length: 3, source: our sculptor}}
    place: {{where: [gate], side: any, clear_of: [clear_width], words: At the gate., source: our judgement}}
    colour: {{fill: {fill}, shape: no, number: no, words: Grey.}}
    winter: {{plough: 0.5, under_snow: no}}
    cost: {{value: 4000, currency: EUR, unit: piece, source: offer of 2026}}
    clauses: []
"""


def own(folder, code="W01", group="art", fill="path", symbol=True):
    """A town's own file with one element."""
    path = folder / "town.yaml"
    path.write_text(OWN.format(code=code, group=group, fill=fill), encoding="utf-8")
    if symbol:
        shutil.copy(FOLDER / "E12.svg", folder / f"{code}.svg")
    return path


def refused(*files):
    with pytest.raises(SchoolPathError) as caught:
        load_catalogue(*files)
    return caught.value


def texts(element):
    return element.title, element.purpose, element.place.words, element.colour.words


@pytest.mark.parametrize("language", ["en", "fi", "sv"])
def test_every_element_speaks_three_languages(language):
    for element in CATALOGUE:
        assert all(text.get(language) for text in texts(element)), element.code
    assert all(title.get(language) for title in CATALOGUE.groups.values())
    titles = [element.title[language] for element in CATALOGUE]
    assert len(set(titles)) == len(titles)


@pytest.mark.parametrize("element", CATALOGUE, ids=lambda element: element.code)
def test_bounds_run_from_least_to_limit(element):
    for bounds in (element.height, element.place.distance, element.place.spacing, element.place.offset):
        known = [getattr(bounds, key, None) for key in ("least", "usual", "most", "limit")]
        known = [value for value in known if value is not None]
        assert known == sorted(known), element.code


@pytest.mark.parametrize("element", CATALOGUE, ids=lambda element: element.code)
def test_an_element_can_be_placed_by_rule(element):
    """Along a path it needs a spacing unless it is a line; at a place it needs that place alone."""
    if element.place.where == ["along"] and element.geometry != "line":
        assert element.place.spacing.usual, element.code
    assert element.colour.fill == "path" or element.colour.fixed
    assert element.winter.substitute is None or element.winter.substitute in CATALOGUE
    assert not element.winter.under_snow or element.height is None


def test_what_lies_under_snow_and_guides_has_a_substitute():
    hidden = [element for element in CATALOGUE if element.winter.under_snow and element.marker]
    assert [element.code for element in hidden] == ["E04"]
    assert CATALOGUE[hidden[0].winter.substitute].marker


def test_the_rules_of_the_reference_are_in_the_file():
    """A sample of the published table, figure by figure."""
    post, sign, ground = (CATALOGUE[code] for code in ("E02", "E03", "E04"))
    assert (post.place.spacing.least, post.place.spacing.most, post.place.spacing.limit) == (50, 60, 100)
    assert (post.place.offset.of, post.place.offset.least) == ("carriageway", 0.5)
    assert (post.height.least, post.height.most) == (0.9, 1.1)
    assert (sign.place.where, sign.place.direction, sign.place.each) == (["junction"], "before", "both_directions")
    assert (sign.place.distance.least, sign.place.distance.most, sign.height.usual) == (2, 5, 1.9)
    assert (ground.place.spacing.least, ground.place.spacing.most) == (15, 25)
    assert set(ground.place.clear_of) == {"crossing", "tactile"}
    assert CATALOGUE["E06"].colour.allowed == ["#f0e442", "#ffffff"]
    assert CATALOGUE["E01"].place.distance.most == 15
    assert (CATALOGUE["E12"].place.spacing.least, CATALOGUE["E12"].place.spacing.most) == (300, 500)
    assert (CATALOGUE["E19"].height.least, CATALOGUE["E19"].height.most) == (1.8, 2.0)


def test_the_catalogue_is_complete():
    assert list(CATALOGUE.elements) == [f"E{number:02d}" for number in range(1, 21)]


def test_costs_say_that_they_are_our_judgement():
    assert {(element.cost.currency, element.cost.source, element.cost.tag) for element in CATALOGUE} == {
        ("EUR", "our judgement", "P")}


def test_every_symbol_belongs_to_an_element():
    assert {path.stem for path in FOLDER.glob("*.svg")} == set(CATALOGUE.elements)


def test_a_town_adds_elements_of_its_own(tmp_path):
    both = load_catalogue(own(tmp_path))

    assert len(both) == len(CATALOGUE) + 1
    assert both["W01"].size.length == 3
    assert both["W01"].symbol == tmp_path / "W01.svg"
    assert list(both.groups)[-1] == "art"
    assert both.files[1] == str(tmp_path / "town.yaml")


def test_own_elements_may_stand_in_a_shipped_group(tmp_path):
    assert load_catalogue(own(tmp_path, group="meet"))["W01"].group == "meet"


@pytest.mark.parametrize(("change", "code", "key"), [
    ({"code": "E02"}, "element_twice", "E02"), ({"code": "2x"}, "element_code", "2x"),
    ({"symbol": False}, "element_no_symbol", "W01"), ({"group": "arts"}, "yaml_type", "group"),
    ({"fill": "free"}, "yaml_missing_key", "colour.fixed"), ({"fill": "blue"}, "yaml_type", "elements.W01.colour.fill"),
])
def test_a_broken_file_is_refused_with_its_line(tmp_path, change, code, key):
    error = refused(own(tmp_path, **change))

    assert (error.code, error.values["key"]) == (code, key)
    assert error.values["line"] > 1


def test_a_colour_that_is_none_is_refused(tmp_path):
    values = yaml.safe_load(OWN.format(code="W01", group="meet", fill="fixed"))
    values["elements"]["W01"]["colour"]["fixed"] = "grey"
    path = own(tmp_path)
    path.write_text(yaml.safe_dump(values), encoding="utf-8")

    assert refused(path).values["expected"] == "colour"
