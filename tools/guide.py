#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""Build the guide from ``docs``: pages that a browser shows without any network, into ``help``.

usage: guide.py [FOLDER]

Ends with an error where a link or picture of a page leads nowhere.
"""
import html
import re
import shutil
import sys
from html.parser import HTMLParser
from pathlib import Path

from markdown_it import MarkdownIt

ROOT = Path(__file__).resolve().parent.parent
DOCS = ROOT / "docs"
# pages in the order of the list at their side; those that are not named come after them
FIRST = ("first-hour", "your-own-town", "index", "panel", "compare-runs", "printing", "own-data", "school-paths",
         "elements", "handbook", "handbook-reference", "algorithms", "fields", "safety-model", "validity")
STYLE = """
:root { color-scheme: light dark; --line: #c8ccd0; --soft: #f3f5f7; --link: #1f57ab; }
@media (prefers-color-scheme: dark) { :root { --line: #4a5056; --soft: #24282c; --link: #8ab4f8; } }
* { box-sizing: border-box; }
body { margin: 0; font: 16px/1.55 "Open Sans", "Segoe UI", Roboto, sans-serif; display: flex; }
nav { flex: 0 0 15rem; padding: 1.5rem 1rem; border-right: 1px solid var(--line); height: 100vh; position: sticky;
  top: 0; overflow-y: auto; }
nav b { display: block; margin: 0 .6rem .8rem; font-size: 1.1rem; }
nav a { display: block; padding: .3rem .6rem; border-radius: .3rem; text-decoration: none; }
nav a[aria-current] { background: var(--soft); font-weight: 600; color: inherit; }
main { flex: 1; min-width: 0; max-width: 54rem; padding: 1rem 2.5rem 4rem; }
a { color: var(--link); }
h1 { line-height: 1.2; } h2 { margin-top: 2.2rem; border-bottom: 1px solid var(--line); padding-bottom: .2rem; }
img { max-width: 100%; height: auto; border: 1px solid var(--line); border-radius: .3rem; }
code, pre { font-family: "DejaVu Sans Mono", Consolas, monospace; font-size: .88em; background: var(--soft);
  border-radius: .2rem; }
code { padding: .1em .3em; } pre { padding: .8rem 1rem; overflow-x: auto; } pre code { padding: 0; }
table { border-collapse: collapse; display: block; overflow-x: auto; }
th, td { border: 1px solid var(--line); padding: .35rem .6rem; text-align: left; vertical-align: top; }
th { background: var(--soft); }
@media (max-width: 50rem) { body { display: block; } nav { height: auto; position: static; border: 0; }
  main { padding: 1rem; } }
@media print { nav { display: none; } main { max-width: none; padding: 0; } }
"""
PAGE = """<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{title}</title>
<style>{style}</style>
</head>
<body>
<nav aria-label="Pages of the guide"><b>School Path</b>
{pages}
</nav>
<main>
{text}
</main>
</body>
</html>
"""


def slug(title):
    """The anchor of a heading, as the code hosts make it."""
    return re.sub(r"[^\w\- ]", "", title.lower()).replace(" ", "-")


def sources():
    """The texts, in the order of the list of pages."""
    rank = {name: number for number, name in enumerate(FIRST)}
    return sorted(DOCS.glob("*.md"), key=lambda path: (rank.get(path.stem, len(rank)), path.stem))


def title_of(text):
    """The first heading of a text."""
    return next(line[2:].strip() for line in text.splitlines() if line.startswith("# "))


def as_html(text):
    """The body of a page: headings get anchors, links to other texts lead to their pages."""
    reader = MarkdownIt("commonmark").enable("table")
    tokens = reader.parse(text)
    for token, after in zip(tokens, tokens[1:]):
        if token.type == "heading_open":
            token.attrSet("id", slug("".join(part.content for part in after.children)))
    for token in tokens:
        for part in token.children or ():
            if part.type == "link_open":
                part.attrSet("href", re.sub(r"^([\w-]+)\.md(?=#|$)", r"\1.html", part.attrGet("href")))
    return reader.renderer.render(tokens, reader.options, {})


def build(folder):
    """Write the guide.

    Parameters
    ----------
    folder : Path
        It is emptied first.

    Returns
    -------
    list of Path
        The files, relative to the folder.
    """
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(DOCS / "images", folder / "images")
    texts = {path.stem: path.read_text(encoding="utf8") for path in sources()}
    titles = {name: title_of(text) for name, text in texts.items()}
    for name, text in texts.items():
        pages = "\n".join('<a href="{}.html"{}>{}</a>'.format(
            other, ' aria-current="page"' if other == name else "", html.escape(title))
            for other, title in titles.items())
        (folder / f"{name}.html").write_text(PAGE.format(
            title=html.escape(titles[name]), style=STYLE, pages=pages, text=as_html(text)), encoding="utf8")
    return sorted(path.relative_to(folder) for path in folder.rglob("*") if path.is_file())


class _Page(HTMLParser):
    """The anchors of a page and what it leads to."""

    def __init__(self, path):
        super().__init__()
        self.anchors, self.links = set(), []
        self.feed(path.read_text(encoding="utf8"))

    def handle_starttag(self, tag, attrs):
        attrs = dict(attrs)
        self.anchors.add(attrs.get("id"))
        self.links += [attrs[name] for name in ("href", "src") if name in attrs]


def broken(folder):
    """Links and pictures of a built guide that lead nowhere in it: list of (page, link)."""
    pages = {path.name: _Page(path) for path in sorted(Path(folder).glob("*.html"))}
    lost = []
    for name, page in pages.items():
        for link in page.links:
            target, _, anchor = link.partition("#")
            target = target or name
            if re.match(r"(https?|mailto):", link):
                continue
            there = (Path(folder) / target).is_file()
            if not there or (anchor and anchor not in pages[target].anchors):
                lost.append((name, link))
    return lost


def main():
    """Build, and say what leads nowhere."""
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "help"
    build(folder)
    lost = broken(folder)
    for page, link in lost:
        print(f"{page}: {link} leads nowhere", file=sys.stderr)
    if lost:
        sys.exit(1)


if __name__ == "__main__":
    main()
