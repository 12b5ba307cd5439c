# SPDX-License-Identifier: GPL-2.0-or-later
"""Pieces of an HTML page to read on a screen, on a phone and on paper; whatever is put in is escaped."""
from html import escape

STYLE = """
:root {color-scheme: light}
body {font: 11pt/1.45 "DejaVu Sans", Arial, sans-serif; max-width: 54em; margin: 2em auto; padding: 0 1em;
  color: #222; background: #fff}
h1 {font-size: 1.6em; line-height: 1.2} p.lead {font-size: 1.1em}
h2 {font-size: 1.2em; margin: 1.8em 0 .5em; border-bottom: 2px solid #0072b2; padding-bottom: .15em}
h3 {font-size: 1em; margin: 1.2em 0 .3em}
table {border-collapse: collapse; width: 100%; font-size: .92em}
caption {text-align: left; padding: .2em .5em .6em; color: #444}
th, td {text-align: left; vertical-align: top; padding: .35em .5em; overflow-wrap: break-word}
thead th {border-bottom: 2px solid #555; vertical-align: bottom} tbody th {font-weight: normal}
tbody tr + tr, tfoot tr {border-top: 1px solid #bbb} tfoot {font-weight: bold}
td.n, th.n {text-align: right; white-space: nowrap} thead th.n {white-space: normal}
.wide {overflow-x: auto}
td p {margin: .15em 0} .small {font-size: .92em; color: #444}
.sum {display: flex; flex-wrap: wrap; gap: .6em; padding: 0; list-style: none}
.sum li {flex: 1 1 9em; border: 1px solid #bbb; border-top: .4em solid #555; padding: .4em .7em}
.sum b {display: block; font-size: 1.6em; line-height: 1.2}
.sum .found {border-top-color: #0072b2} .sum .closed {border-top-color: #a3260f} .sum .open {border-top-color: #5d3a9b}
.note {background: #f4f4f4; border-left: 4px solid #a3260f; padding: .6em 1em}
.mark {display: inline-block; min-width: 1.5em; text-align: center; color: #fff; font-weight: bold; background: #a3260f;
  border-radius: 1em} .mark.survey {background: #5d3a9b; border-radius: .2em}
.verdict {font-weight: bold; white-space: nowrap} .verdict.fail {color: #a3260f} .verdict.unknown {color: #5d3a9b}
.verdict.warn {color: #8a5a00} .sum .warn {border-top-color: #c98a00} .sum .waived {border-top-color: #999}
.contents {columns: 2; font-size: .95em} a {color: #00558c}
figure {margin: 1em 0} svg {display: block; width: 100%; height: auto; border: 1px solid #999; background: #fff}
figcaption {font-size: .92em; color: #444; margin-top: .4em}
dl.run {font-size: .85em; overflow-wrap: anywhere; display: grid; grid-template-columns: max-content 1fr; gap: .1em 1em}
dl.run dd {margin: 0}
@media (max-width: 40em) {
  table.places thead {position: absolute; clip-path: inset(50%)}
  table.places tr, table.places td, table.places th {display: block; text-align: left; border: 0}
  table.places tr {padding: .5em 0; border-top: 1px solid #bbb}
  table.places td::before {content: attr(data-head); display: block; font-size: .85em; color: #444}
  dl.run {display: block}
}
@page {size: A4; margin: 16mm 15mm}
@media print {
  body {margin: 0; padding: 0; max-width: none; font-size: 9.5pt}
  h2, h3, caption, h2 + p {break-after: avoid} tr, figure, li, .note {break-inside: avoid}
  .wide {overflow: visible} thead {display: table-header-group} tfoot {display: table-row-group}
  figure svg {max-height: 150mm}
  * {-webkit-print-color-adjust: exact; print-color-adjust: exact}
}
"""


class Html(str):
    """Text that is HTML already."""


def page(title, language, body):
    """The whole page."""
    return Html(f"<!DOCTYPE html>\n<html lang=\"{escape(language)}\"><head><meta charset=\"utf-8\">"
                "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">"
                f"<title>{escape(title)}</title><style>{STYLE}</style></head><body><main>\n{body}</main></body></html>\n")


def text(value):
    """A text as HTML."""
    return value if isinstance(value, Html) else Html(escape(str(value)))


def tag(name, *content, kind=""):
    """An element that holds texts or HTML."""
    opened = f"{name} class=\"{kind}\"" if kind else name
    return Html(f"<{opened}>{''.join(map(text, content))}</{name}>")


def section(title, *content, name=""):
    """A section with its heading; ``name`` is what links call it."""
    opened = f"<section id=\"{escape(name)}\">" if name else "<section>"
    return Html(f"{opened}{tag('h2', title)}{''.join(map(text, content))}</section>\n")


def contents(links):
    """A table of contents; ``links`` are pairs of the name of a section and what it is called."""
    return tag("ul", *(tag("li", Html(f"<a href=\"#{escape(name)}\">{escape(told)}</a>")) for name, told in links),
               kind="contents")


def bullets(lines):
    """A list."""
    return tag("ul", *(tag("li", line) for line in lines))


def table(caption, head, rows, numbers=(), total=None, kind=""):
    """A table whose first column names the row.

    Parameters
    ----------
    caption : str
    head : list of str
    rows : list of list
        Texts or HTML.
    numbers : collection of int
        Columns of numbers, set to the right.
    total : list, optional
        The last row.
    kind : str
        Class of the table.
    """
    def cell(column, value, name, scope):
        number = " class=\"n\"" if column in numbers else ""
        # a phone shows the cells of a row below each other, each with its heading
        said = f" scope=\"{scope}\"" if scope else f" data-head=\"{escape(str(head[column]))}\""
        return f"<{name}{said}{number}>{text(value)}</{name}>"

    def row(cells):
        return "<tr>" + "".join(cell(i, value, "td" if i else "th", "" if i else "row")
                                for i, value in enumerate(cells)) + "</tr>"

    heading = "".join(cell(i, value, "th", "col") for i, value in enumerate(head))
    foot = f"<tfoot>{row(total)}</tfoot>" if total else ""
    opened = f"<table class=\"{kind}\">" if kind else "<table>"
    named = tag("caption", caption) if caption else ""
    return Html(f"<div class=\"wide\">{opened}{named}<thead><tr>{heading}</tr></thead><tbody>"
                f"{''.join(map(row, rows))}</tbody>{foot}</table></div>")
