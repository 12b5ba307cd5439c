# SPDX-License-Identifier: GPL-2.0-or-later
"""Profiles and the file of factors."""
import re

import pytest

from school_path.core.country import load_country
from school_path.core.errors import SchoolPathError
from school_path.core.figures import RESOURCES
from school_path.core.profile import load_profile, profile_ids
from school_path.core.safety.factors import load_factors

FOLDER = RESOURCES / "profiles"


def test_the_shipped_profiles():
    assert profile_ids() == ("P1", "P2", "P3", "P4", "PA")
    assert [load_profile(name).id for name in profile_ids()] == list(profile_ids())


@pytest.mark.parametrize(("name", "along", "crossing", "exceptions"), [
    ("P1", 1, 1, ((2, ("signals", "raised_zebra", "island_zebra")),)),
    ("P2", 2, 2, ()),
    ("P3", 2, 2, ((3, ("signals", "guard")),)),
    ("P4", 3, 3, ()),
    ("PA", 3, 3, ()),
])
def test_limits_by_age(name, along, crossing, exceptions):
    profile = load_profile(name)
    assert (profile.along_limit, profile.crossing_limit, profile.crossing_exceptions) == (along, crossing, exceptions)


def test_ages_factor_and_speed():
    values = [(p.a_cross, p.a_along, p.walking_speed, p.margin) for p in map(load_profile, profile_ids())]
    assert values == [(2.0, 1.5, 0.9, 3.0), (1.5, 1.3, 1.05, 3.0), (1.2, 1.1, 1.15, 2.0), (1.0, 1.0, 1.25, 2.0),
                      (1.0, 1.0, 0.9, 2.0)]
    assert load_profile("P1").use_marked_within == 50
    assert load_profile("P1").zebra_reach == 25


def test_nothing_is_adopted_until_a_town_says_so(tmp_path):
    assert load_profile("P1").adopted is None
    text = (FOLDER / "P1.yaml").read_text(encoding="utf-8")
    copy = tmp_path / "ours.yaml"
    copy.write_text(text + "adopted: {by: Town board, date: 2026-01-31, decision: § 12}\n", encoding="utf-8")
    assert load_profile(copy).adopted == {"by": "Town board", "date": "2026-01-31", "decision": "§ 12"}


def test_a_profile_may_bring_factors_of_its_own(tmp_path):
    factors = (FOLDER / "risk.yaml").read_text(encoding="utf-8")
    factors = factors.replace("footway: {value: 0.12", "footway: {value: 0.2")
    (tmp_path / "ours.yaml").write_text(factors, encoding="utf-8")
    profile = (FOLDER / "P2.yaml").read_text(encoding="utf-8")
    (tmp_path / "P2x.yaml").write_text(profile.replace("factors: risk ", "factors: ours.yaml "), encoding="utf-8")
    assert load_profile(tmp_path / "P2x.yaml").factors.along.separation.footway == 0.2
    assert load_profile("P2").factors.along.separation.footway == 0.12


@pytest.mark.parametrize(("old", "new", "line"), [
    ("country: FI", "country: XX", 6), ("country: FI", "country: absent.yaml", 6),
    ("factors: risk ", "factors: harm ", 9)])
def test_a_country_or_factors_that_are_not_there_are_pointed_at(tmp_path, old, new, line):
    text = (FOLDER / "P2.yaml").read_text(encoding="utf-8")
    assert text.splitlines()[line - 1].startswith(old.rstrip())
    path = tmp_path / "P2x.yaml"
    path.write_text(text.replace(old, new), encoding="utf-8")
    with pytest.raises(SchoolPathError) as caught:
        load_profile(path)

    assert (caught.value.code, caught.value.values["line"]) == ("profile_file", line)
    assert caught.value.values["found"] == new.split()[1]


def test_a_country_of_ones_own_stands_beside_the_profile(tmp_path):
    (tmp_path / "town.yaml").write_text((RESOURCES / "countries" / "fi.yaml").read_text("utf-8"), encoding="utf-8")
    path = tmp_path / "P2x.yaml"
    path.write_text((FOLDER / "P2.yaml").read_text("utf-8").replace("country: FI", "country: town.yaml"), "utf-8")

    assert load_country(load_profile(path).country).id == "FI"


def test_an_unknown_profile_names_the_shipped_ones():
    with pytest.raises(SchoolPathError) as caught:
        load_profile("P9")
    assert caught.value.code == "file_unknown"
    assert "P1" in caught.value.values["choices"]


def test_a_wrong_figure_is_pointed_at(tmp_path):
    copy = tmp_path / "p.yaml"
    text = (FOLDER / "P1.yaml").read_text(encoding="utf-8")
    copy.write_text(text.replace("{value: 0.9", "{value: slow", 1), encoding="utf-8")
    with pytest.raises(SchoolPathError) as caught:
        load_profile(copy)
    assert caught.value.values["key"] == "walking_speed.value"
    assert caught.value.values["found"] == "slow"


def own_factors(tmp_path, change):
    """The shipped factors with some lines changed."""
    copy = tmp_path / "ours.yaml"
    copy.write_text(change((FOLDER / "risk.yaml").read_text(encoding="utf-8")), encoding="utf-8")
    return load_factors(copy)


def test_a_file_from_before_some_figures_has_the_shipped_ones_and_its_own(tmp_path):
    def older(text):
        for line in (r"  rail_lights: .*\n", r"  rail_barrier: .*\n", r"    underpass: .*\n", r"  straight_angle: .*\n",
                     r"  (apart|rail|tram): +#.*\n(    .*\n)+"):
            text, found = re.subn(line, "", text)
            assert found
        return text.replace("tram: {value: 1.0", "tram: {value: 1.4")
    factors, shipped = own_factors(tmp_path, older), load_factors()
    assert factors.crossing.tram == 1.4
    assert factors.crossing.rail_barrier == shipped.crossing.rail_barrier
    assert factors.classes == shipped.classes
    assert factors.riding == shipped.riding
    assert factors.coverage == shipped.coverage
    assert factors.file == str(tmp_path / "ours.yaml")


def test_the_narrowest_band_of_width_begins_at_nothing(tmp_path):
    with pytest.raises(SchoolPathError) as caught:
        own_factors(tmp_path, lambda text: text.replace("{least: 0.0,", "{least: 0.8,"))
    assert caught.value.code == "profile_width_gap"


def test_no_crossing_is_looked_for_farther_than_a_profile_may_ask(tmp_path):
    text = (FOLDER / "P1.yaml").read_text(encoding="utf-8")
    copy = tmp_path / "p.yaml"
    copy.write_text(text.replace("use_marked_within: {value: 50", "use_marked_within: {value: 201"), encoding="utf-8")
    with pytest.raises(SchoolPathError) as caught:
        load_profile(copy)
    assert (caught.value.values["key"], caught.value.values["line"]) == ("use_marked_within.value", 23)
