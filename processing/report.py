"""The report of ``safestroutes``: one HTML page to read and print, without homes."""
from html import escape

import numpy as np

from ..core.routing.solve import Status
from ..core.routing.summary import closing_places, coverage_of, remedies, worst_crossings
from .route_places import surveys_of
from .words import report as words
from .words.classes import class_words
from .words.routes import status_phrase, street_name

MOST_PLACES = 10
STYLE = """
body {font: 11pt/1.45 sans-serif; max-width: 52em; margin: 2em auto; padding: 0 1em; color: #222}
h1 {font-size: 1.6em} h2 {font-size: 1.15em; margin-top: 1.8em; border-bottom: 2px solid #0072b2}
table {border-collapse: collapse; width: 100%} th, td {text-align: left; vertical-align: top; padding: .3em .5em}
tr + tr {border-top: 1px solid #ccc} td.n, th.n {text-align: right; white-space: nowrap}
.lead {font-size: 1.2em} .note {background: #f4f4f4; border-left: 4px solid #d55e00; padding: .6em 1em}
.run {font-size: .85em; color: #555; overflow-wrap: anywhere}
@media print {body {margin: 0; max-width: none} h2, tr {break-inside: avoid}}
"""


def make_report(told, country, options, record):
    """Write the report.

    Parameters
    ----------
    told : Told
    country : Country
    options : Options
    record : Run

    Returns
    -------
    str
        HTML, self-contained.
    """
    text = words.texts()
    parts = [_head(told, text), _statuses(told, text), _places(told, text, Status.BLOCKED, "blocking"),
             _places(told, text, Status.UNDECIDED, "undecided"), _worst(told, text), _known(told, text),
             _limits(told, country, options, text), _classes(text), _guessed(told, text), _run(record, text)]
    return (f"<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"><title>{escape(text['title'])}</title>"
            f"<style>{STYLE}</style></head><body>{''.join(parts)}</body></html>\n")


def _head(told, text):
    routes = told.routes
    pupils = routes.homes.pupils
    found = np.isin(routes.status, (Status.SERVED, Status.SERVED_OVER_DETOUR, Status.AT_SCHOOL))
    names = sorted({str(name or school) for name, school in zip(routes.gates.name, routes.gates.school_id)})
    schools = ", ".join(names[:4]) + (" …" if len(names) > 4 else "")
    lead = words.headline(pupils[found].sum(), pupils.sum(), schools)
    return (f"<h1>{escape(text['title'])}</h1><p class=\"lead\">{escape(lead)}</p>"
            f"<p class=\"note\">{escape(text['no_guarantee'])} {escape(text['small'])}</p>")


def _statuses(told, text):
    routes = told.routes
    pupils, rows = routes.homes.pupils, []
    for profile, (one, _) in enumerate(routes.profiles):
        for status in sorted(Status, reverse=True):
            here = (routes.status == status) & (routes.profile == profile)
            if here.any():
                share = pupils[here].sum() / max(pupils[routes.profile == profile].sum(), 1e-9)
                name = one.id + " · " + status_phrase(status) if len(routes.profiles) > 1 else status_phrase(status)
                rows.append([name, words.pupils(pupils[here].sum()), words.percent(share)])
    return _section(text["status"]) + _table([text["meaning"], text["pupils"], text["share"]], rows, (1, 2))


def _places(told, text, status, name):
    """Places that close ways, numbered."""
    places = closing_places(told.routes, told.elements, status)[:MOST_PLACES]
    html = _section(text[name]) + f"<p>{escape(text[name + '_told'])}</p>"
    if not places:
        return html + f"<p>{escape(text['none'])}</p>"
    reasons = told.pieces.of([place.piece for place in places])
    last = text["help"] if status == Status.BLOCKED else text["survey"]
    rows = []
    for count, (place, reason) in enumerate(zip(places, reasons), 1):
        if status == Status.BLOCKED:
            advice = ", ".join(words.remedy(c) for c in remedies(told.routes, told.elements, place.piece))
        else:
            advice = surveys_of(told.pieces, [place.piece])[0] or "–"
        rows.append([str(count), _name(told, place.piece), reason, _by_profile(told, place), _owner(told, place.piece),
                     advice])
    return html + _table(["", text["place"], text["why"], text["pupils"], text["owner"], last], rows, (0,))


def _by_profile(told, place):
    """Pupils of a place, by profile where several occur."""
    if len(told.routes.profiles) == 1:
        return words.pupils(place.pupils)
    return ", ".join(f"{name}: {words.pupils(count)}" for name, count in place.by_profile)


def _name(told, piece):
    """Name of a place."""
    streets, street = told.routes.network.streets, told.elements.street[piece]
    return street_name(streets.name[street], str(streets.street_id[street])) if street >= 0 else "–"


def _owner(told, piece):
    """Owner of the street of a place."""
    street = told.elements.street[piece]
    return words.owner(told.routes.network.streets.owner.values[street] if street >= 0 else -1)


def _worst(told, text):
    places = worst_crossings(told.routes, told.elements)[:MOST_PLACES]
    reasons = told.pieces.of([place.piece for place in places])
    rows = [[_name(told, place.piece), reason, words.pupils(place.pupils)] for place, reason in zip(places, reasons)]
    head = [text["place"], text["why"], text["pupils"]]
    body = _table(head, rows, (2,)) if rows else f"<p>{escape(text['none'])}</p>"
    return _section(text["worst"]) + body


def _known(told, text):
    return _section(text["known"]) + _list(words.coverage(coverage_of(told.routes, told.elements)))


def _limits(told, country, options, text):
    limit = country.distance_limits["school_transport"]
    lines = [line for profile, _ in told.routes.profiles for line in words.limits(profile, options, limit)]
    adopted = [one.adopted for one in (country, *(profile for profile, _ in told.routes.profiles))]
    if not all(adopted):
        lines.append(text["not_adopted"])
    return _section(text["limits"]) + _list(dict.fromkeys(lines))


def _classes(text):
    return _section(text["classes"]) + _list(f"{k}: {class_words(k)}" for k in range(1, 5))


def _guessed(told, text):
    gates = told.routes.gates
    names = sorted({str(gates.name[i] or gates.school_id[i]) for i in np.flatnonzero(gates.guessed)})
    return _section(text["guessed"]) + _list(names) if names else ""


def _run(record, text):
    lines = [f"School Path {record.version}, schoolpath:{record.algorithm}, {record.time}, {record.author}",
             f"run_id {record.run_id}",
             *(f"{name} = {value}" for group in (record.parameters, record.inputs, record.files)
               for name, value in group.items())]
    return _section(text["run"]) + f"<p class=\"run\">{'<br>'.join(escape(line) for line in lines)}</p>"


def _section(title):
    return f"<h2>{escape(title)}</h2>"


def _list(lines):
    return "<ul>" + "".join(f"<li>{escape(line)}</li>" for line in lines) + "</ul>"


def _table(head, rows, numbers):
    def cell(tag, column, value):
        kind = ' class="n"' if column in numbers else ""
        return f"<{tag}{kind}>{escape(str(value))}</{tag}>"

    lines = ["".join(cell("th", i, value) for i, value in enumerate(head))]
    lines += ["".join(cell("td", i, value) for i, value in enumerate(row)) for row in rows]
    return "<table>" + "".join(f"<tr>{line}</tr>" for line in lines) + "</table>"
