# SPDX-License-Identifier: GPL-2.0-or-later
"""``metadata.txt`` keeps the rules of the plugin repository."""
import configparser
import re

import pytest

from school_path.tests.code import ROOT

TEXT = (ROOT / "metadata.txt").read_text("utf8")


@pytest.fixture(scope="module")
def general():
    parser = configparser.ConfigParser()  # with interpolation, as the repository reads it: a lone % raises
    parser.optionxform = str
    parser.read_string(TEXT)
    assert parser.sections() == ["general"]
    return dict(parser["general"])


@pytest.mark.parametrize("key", ["name", "description", "version", "qgisMinimumVersion", "author", "email", "about",
                                 "tracker", "repository", "homepage", "tags", "category", "changelog"])
def test_required_keys_are_filled(general, key):
    assert general[key].strip()


@pytest.mark.parametrize(("key", "value"), [
    ("name", "School Path"), ("qgisMinimumVersion", "3.22"), ("qgisMaximumVersion", "4.99"),
    ("hasProcessingProvider", "yes"), ("category", "Plugins"),
])
def test_fixed_values(general, key, value):
    assert general[key] == value


def test_version_is_numeric_and_stands_first_in_the_changelogs(general):
    assert re.fullmatch(r"\d+\.\d+\.\d+", general["version"])
    assert general["changelog"].split()[0] == general["version"]
    released = re.search(r"^## \[?(\d+\.\d+\.\d+)", (ROOT / "CHANGELOG.md").read_text("utf8"), re.MULTILINE)
    assert released.group(1) == general["version"]


def test_author_is_no_path(general):
    assert general["author"].strip() and "/" not in general["author"]


def test_no_percent_sign():
    assert "%" not in TEXT


def test_no_html(general):
    assert not re.search(r"<[a-zA-Z/]", general["description"] + general["about"])


def test_deprecated_keys_are_absent(general):
    assert "supportsQt6" not in general


@pytest.mark.parametrize("package", ["numpy", "scipy", "networkx", "shapely"])
def test_python_packages_are_stated_in_about(general, package):
    assert package in general["about"]


def test_it_never_claims_that_a_route_is_safe(general):
    """The word stands only where the claim is denied."""
    sentences = re.findall(r"[^.]*\bsafe\b[^.]*\.", general["description"] + general["about"])
    assert all("never" in sentence for sentence in sentences)


@pytest.mark.parametrize("key", ["homepage", "tracker", "repository"])
def test_links_are_whole_addresses(general, key):
    """Whether they are placeholders still is asked before an upload: ``make check-release``."""
    assert re.fullmatch(r"https://[\w.-]+(/[\w./-]*)?", general[key])


def test_the_about_says_which_countries_have_rules(general):
    shipped = sorted(path.stem for path in (ROOT / "resources" / "countries").glob("*.yaml"))
    names = {"fi": "Finland"}
    assert all(names[country] in general["about"] for country in shipped)


def test_the_category_is_the_menu_in_which_the_plugin_stands(general):
    source = (ROOT / "plugin" / "school_path_plugin.py").read_text("utf8")
    menus = {"Plugins": "addPluginToMenu", "Vector": "addPluginToVectorMenu"}
    assert menus[general["category"]] in source + (ROOT / "plugin" / "menu_button.py").read_text("utf8")


def test_icon_and_licence_are_there(general):
    assert (ROOT / general["icon"]).is_file()
    licence = (ROOT / "LICENSE").read_text("utf8")
    assert "GNU GENERAL PUBLIC LICENSE" in licence
    assert "Version 2, June 1991" in licence
