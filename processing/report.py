# SPDX-License-Identifier: GPL-2.0-or-later
"""The report of ``safestroutes``: one HTML page to read and print, without homes."""
import numpy as np

from ..core.disclosure import hidden, small
from ..core.routing.solve import Status
from ..core.routing.summary import coverage_of
from . import report_page as page
from .report_map import draw_map
from .report_run import run_section
from .words import places as place_words
from .words import report as words
from .words import riding
from .words.classes import class_title
from .words.riding import traveller
from .words.routes import status_phrase

GOING = (Status.SERVED, Status.SERVED_OVER_DETOUR, Status.AT_SCHOOL)
NO_WAY = (Status.TOO_LONG, Status.UNREACHABLE, Status.NOT_SNAPPED)
PARTS = (("found", GOING), ("closed", (Status.BLOCKED,)), ("open", (Status.UNDECIDED,)), ("else", NO_WAY))


def make_report(told, heading, country, options, record, places):
    """Write the report.

    Parameters
    ----------
    told : Told
    heading : str
        Which direction it is about.
    country : Country
    options : Options
    record : Run
    places : Places
        The places that it is about.

    Returns
    -------
    str
        HTML, self-contained.
    """
    text = words.texts()
    title = words.title(_schools(told.routes))
    adopted = all(one.adopted for one in (country, *(profile for profile, _ in told.routes.profiles)))
    body = [page.tag("h1", title), page.tag("p", heading), _summary(told, places, text, adopted),
            _map(told, places, text), _statuses(told, text), _by_school(told, text), places.blocking(text),
            places.survey(text), places.worst(text), _known(told, text),
            _limits(told, country, options, text, adopted), _judgements(told, text),
            _guessed(told, text), run_section(record, text["run"])]
    return page.page(title, words.language(), "".join(body))


def _schools(routes):
    """Names of the schools that the homes go to."""
    gates = routes.gates
    used = np.unique(routes.gate[routes.gate >= 0])
    rows = used if len(used) else np.arange(len(gates))
    return sorted({str(gates.name[i] or gates.school_id[i]) for i in rows})


def _guessed_schools(routes):
    """Names of the schools of which a gate that is used is guessed."""
    gates = routes.gates
    rows = [i for i in np.unique(routes.gate[routes.gate >= 0]) if gates.guessed[i]]
    return sorted({str(gates.name[i] or gates.school_id[i]) for i in rows})


def _profiles(routes):
    """Profiles that occur, by their ids."""
    found = {routes.profiles[number][0].id: routes.profiles[number][0] for number in np.unique(routes.profile)}
    return [found[name] for name in sorted(found)]


def _who(routes):
    """Profiles that occur, each by what it is called and as it is; and whether some ride."""
    order = sorted(np.unique(routes.profile), key=lambda p: routes.names[p])
    return [(traveller(routes.names[p]), routes.profiles[p][0]) for p in order], any(routes.rides)


def _by_status(routes):
    """Pupils of each status, and what of them may be told."""
    pupils = {status: routes.homes.pupils[routes.status == status].sum() for status in Status}
    return pupils, sum(count for count in pupils.values() if not small(count))


def _summary(told, places, text, adopted):
    """What was asked, the figures, and what to do first."""
    routes = told.routes
    pupils, all_told = _by_status(routes)
    figures = []
    for (name, group), answer in zip(PARTS, words.answers(all_told, any(routes.rides))):
        counts = [pupils[status] for status in group if pupils[status] > 0]
        if counts:
            # small ones are in no sum, so that none follows by subtraction
            count = sum(one for one in counts if not small(one)) or min(counts)
            figures.append(page.Html(f"<li class=\"{name}\">{page.tag('b', words.pupils(count))}"
                                     f"{page.text(answer)}</li>"))
    first = [*places.first_steps(), *words.first_others(_guessed_schools(routes), adopted)]
    return page.section(
        text["summary"],
        page.tag("p", words.asked(all_told, _schools(routes), *_who(routes)), kind="lead"),
        page.tag("ul", *figures, kind="sum"), page.tag("h3", text["first"]), page.bullets(first),
        page.tag("p", text["no_guarantee"], " ", text["small"], *([] if adopted else [" ", text["not_adopted"]]),
                 kind="note"))


def _map(told, places, text):
    caption = words.map_caption(bool(places.marks))
    drawn = page.Html(draw_map(told, places.marks, caption))
    return page.section(text["map"], page.tag("figure", drawn, page.tag("figcaption", caption)))


def _statuses(told, text):
    """Pupils by status and profile. Only what is told is summed, and no profile is."""
    routes = told.routes
    pupils, all_told = _by_status(routes)
    order = sorted(np.unique(routes.profile), key=lambda p: routes.names[p])
    several = len(order) > 1
    order = order if several else []
    rows, left_out = [], False
    for status in sorted(Status, reverse=True):
        if not pupils[status]:
            continue
        cells = np.array([routes.homes.pupils[(routes.status == status) & (routes.profile == p)].sum()
                          for p in order])
        mask = hidden(cells)
        left_out |= bool(mask.any())
        share = float("nan") if small(pupils[status]) else pupils[status] / all_told
        rows.append([status_phrase(status), *_cells(cells, mask), words.pupils(pupils[status]), words.percent(share)])
    head = [text["meaning"], *(traveller(routes.names[p]) for p in order), text["all"] if several else text["pupils"],
            text["share"]]
    whole = all_told == sum(pupils.values())
    total = [text["all" if whole else "sum"], *([""] * len(order)), words.number(all_told),
             words.percent(1.0 if all_told else np.nan)]
    return page.section(text["status"], page.table("", head, rows, range(1, len(head)), total),
                        page.tag("p", text["left_out"], kind="small") if left_out else "")


def _cells(counts, mask):
    """Counts as texts; the masked ones are left out."""
    return [words.LEFT_OUT if out else words.number(count) for count, out in zip(counts, mask)]


def _by_school(told, text):
    """Pupils by school, where there are several."""
    routes, gates = told.routes, told.routes.gates
    school = np.array([str(gates.school_id[gate]) if gate >= 0 else str(own or "")
                       for gate, own in zip(routes.gate, routes.homes.school_id)], dtype=object)
    names = {str(school_id): str(name or school_id) for school_id, name in zip(gates.school_id, gates.name)}
    names = {one: name if list(names.values()).count(name) == 1 else f"{name} ({one})" for one, name in names.items()}
    ids = sorted(set(school) & set(names), key=lambda one: (names[one], one))
    if len(ids) < 2:
        return ""
    columns = [[], []]
    for name, group in (("with_route", GOING), ("blocked", (Status.BLOCKED,)), ("undecided", (Status.UNDECIDED,)),
                        ("too_long", (Status.TOO_LONG,))):
        counts = np.array([routes.homes.pupils[(school == one) & np.isin(routes.status, group)].sum() for one in ids])
        if counts.any():
            columns[0].append(text[name])
            columns[1].append(_cells(counts, hidden(counts)))
    rows = [[names[one], *(cells[row] for cells in columns[1])] for row, one in enumerate(ids)]
    left_out = any(words.LEFT_OUT in cells for cells in columns[1])
    return page.section(text["schools"], page.table("", [text["school"], *columns[0]], rows, range(1, 5)),
                        page.tag("p", text["left_out"], kind="small") if left_out else "")


def _known(told, text):
    routes, pupils = told.routes, told.routes.homes.pupils
    changed = pupils[routes.changes].sum()
    steady = pupils[np.isin(routes.status, GOING) & ~routes.changes].sum()
    lines = words.coverage(coverage_of(routes, told.elements))
    if changed + steady:
        lines.append(words.changes(changed, not hidden([changed, steady]).any()))
    return page.section(text["known"], page.bullets(lines))


def _limits(told, country, options, text, adopted):
    limit = country.distance_limits["school_transport"]
    lines = [words.profile_limits(profile) for profile in _profiles(told.routes)] + words.limits(options, limit)
    if any(told.routes.rides):
        lines += riding.limits(country.footway_age)
    if not adopted:
        lines.append(text["not_adopted"])
    return page.section(text["limits"], page.bullets(lines), page.tag("h3", text["classes"]),
                        page.bullets(class_title(k) for k in range(1, 6)))


def _judgements(told, text):
    """Judgements that hold on the day of the run, for its profiles and scenario."""
    routes = told.routes
    given = routes.judgements
    if given is None or not len(given):
        return ""
    rows = np.unique(np.concatenate([np.concatenate([arcs.sides.judgement.ravel(), arcs.steps.judgement])
                                     for _, arcs in routes.profiles]))
    network, lines = routes.network, []
    for row in rows[rows >= 0]:
        street, crossing = given.street_row[row], given.crossing_row[row]
        place = str(network.crossings.crossing_id[crossing]) if crossing >= 0 else \
            str(network.streets.name[street] or network.streets.street_id[street])
        lines.append(place_words.judged(class_title(given.effect[row]), place, {
            name: str(getattr(given, name)[row] or "") for name in ("reason", "author", "date", "expires")}))
    return page.section(text["judgements"], page.bullets(lines) if lines else page.tag("p", text["none"]))


def _guessed(told, text):
    names = _guessed_schools(told.routes)
    return page.section(text["guessed"], page.tag("p", text["guessed_told"]), page.bullets(names)) if names else ""
