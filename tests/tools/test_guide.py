# SPDX-License-Identifier: GPL-2.0-or-later
"""The guide: every link and picture of it leads somewhere, and the texts are told in its list of pages."""
import pytest
from qgis.PyQt.QtCore import QUrl

from school_path.processing import guide as opened
from school_path.tests.code import ROOT

pytest.importorskip("markdown_it")  # a tool of developers: not beside every QGIS that the tests run on

from school_path.tools import guide  # noqa: E402


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    made = tmp_path_factory.mktemp("guide") / "help"
    guide.build(made)
    return made


def test_every_link_and_picture_leads_somewhere(folder):
    assert guide.broken(folder) == []


def test_what_leads_nowhere_is_found(folder, tmp_path):
    (tmp_path / "a.html").write_text('<h1 id="top">A</h1><a href="b.html"></a><a href="#top"></a><a href="#no"></a>'
                                     '<img src="images/none.png"><a href="https://schoolpath.example/"></a>')
    assert guide.broken(tmp_path) == [("a.html", "b.html"), ("a.html", "#no"), ("a.html", "images/none.png")]


def test_every_text_is_a_page_and_every_page_lists_all(folder):
    texts = {path.stem for path in (ROOT / "docs").glob("*.md")}
    pages = {path.stem: path.read_text("utf8") for path in folder.glob("*.html")}
    assert set(pages) == texts
    for name, page in pages.items():
        assert all(f'<a href="{other}.html"' in page for other in texts)
        assert f'<a href="{name}.html" aria-current="page">' in page
    order = [path.stem for path in guide.sources()]
    assert order[:3] == ["first-hour", "your-own-town", "index"]


def test_nothing_is_loaded_from_elsewhere(folder):
    """It is read without a network: no script, font or picture of another place."""
    for path in folder.glob("*.html"):
        text = path.read_text("utf8")
        assert "<script" not in text
        assert 'src="http' not in text
        assert "@import" not in text


@pytest.mark.parametrize(("text", "made"), [
    ("# The steps", '<h1 id="the-steps">'), ("## What *to* survey, out of doors", 'id="what-to-survey-out-of-doors"'),
    ("[a](own-data.md#presets)", '<a href="own-data.html#presets">'), ("[a](https://a.example/x.md)", "a.example/x.md"),
    ("| a |\n|---|\n| b |", "<td>b</td>"), ("![The map](images/map.png)", '<img src="images/map.png" alt="The map"'),
])
def test_texts_become_pages(text, made):
    assert made in guide.as_html(text)


def test_the_zip_gets_it(tmp_path, monkeypatch):
    monkeypatch.syspath_prepend(str(ROOT / "tools"))
    import package

    told = package.guide_files(tmp_path / "help")
    places = [prefix.split("=")[1] + path.rsplit("/", 1)[1] for prefix, path in zip(told[::2], told[1::2])]
    assert "school_path/help/index.html" in places
    assert "school_path/help/images/panel.png" in places


def test_help_opens_the_built_page_else_its_text(folder, monkeypatch):
    monkeypatch.setattr(opened, "BUILT", folder)
    assert QUrl(opened.guide_url()).toLocalFile() == str(folder / "index.html")
    monkeypatch.setattr(opened, "BUILT", folder / "none")
    assert QUrl(opened.guide_url("panel")).toLocalFile().endswith("docs/panel.md")


def test_the_built_guide_is_no_part_of_the_repository():
    ignored = ROOT / ".gitignore"
    assert not ignored.exists() or "/help/" in ignored.read_text("utf8").splitlines()
