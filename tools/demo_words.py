# SPDX-License-Identifier: GPL-2.0-or-later
"""What the demo found, in ten lines, read from the tables it has written."""
import sqlite3
from collections import Counter
from contextlib import closing
from statistics import median

GOING = ("served", "served_over_detour", "at_school")
# statuses in the order in which they are told; the words of the plugin's user guide
STATUSES = {
    "served": "have a route within the detour limit",
    "served_over_detour": "have a route, but a long detour",
    "at_school": "lie at the school",
    "blocked": "are blocked: known values close every way",
    "undecided": "are undecided: only assumed values close the way, they need a survey",
    "too_long": "are too far away",
    "unreachable": "cannot reach the school on any way",
    "not_snapped": "lie far from every way",
}


def findings(database, files):
    """Return the lines.

    Parameters
    ----------
    database : Path
        The demo's GeoPackage.
    files : sequence of Path
        Other files that were made.

    Returns
    -------
    list of str
    """
    with closing(sqlite3.connect(database)) as db:
        streets, crossings, gates = _network(db)
        lines = [f"Kaisaniemen ala-aste, Helsinki, a child of grades 3-4 walking alone: {streets:,} pieces of street, "
                 f"{crossings:,} crossings, {gates} gate{'s' if gates != 1 else ''}.",
                 *_homes(db), _routes(db), *_crossings(db), _blocker(db), _paths(db), _check(db)]
    lines.append("Files: " + ", ".join(_short(path) for path in (database, *files)))
    return [line for line in lines if line]


def _network(db):
    """Numbers of streets, crossings and gates."""
    return (_one(db, "select count(*) from streets"), _one(db, "select count(*) from crossings"),
            _one(db, "select count(*) from schools where school_id = (select school_id from routes limit 1)"))


def _homes(db):
    """Homes by status: those that go to school, and the others, each in its own words."""
    counts = dict(db.execute("select status, count(*) from homes_status group by status"))
    told = [(status, f"{counts[status]:,} {words}") for status, words in STATUSES.items() if counts.get(status)]
    go = [words for status, words in told if status in GOING]
    others = [words for status, words in told if status not in GOING]
    yield f"{sum(counts.values()):,} homes: " + (", ".join(go) or "none has a route") + ("," if others else ".")
    if others:
        yield "  " + ", ".join(others) + "."


def _routes(db):
    """Length, detour and coverage of the routes of homes that are served."""
    rows = db.execute("select length, detour, coverage from routes where status like 'served%'").fetchall()
    if not rows:
        return ""
    length, detour, coverage = (median(value for value in column if value is not None) for column in zip(*rows))
    return (f"The median route is {length:,.0f} m, {(detour - 1) * 100:.0f} % longer than the shortest walk; "
            f"{coverage * 100:.0f} % of its risk rests on known values, the rest on assumed ones.")


def _crossings(db):
    """Crossings on the routes and the one that most homes use."""
    per_route = db.execute("select avg(crossings), max(crossings) from routes where status like 'served%'").fetchone()
    if per_route[0] is None:
        return
    yield f"A child crosses {per_route[0]:.1f} times on average, {per_route[1]} times at most."
    worst = db.execute(
        "select name, count(distinct home_id) as homes from legs where kind = 'crossing' and name != '' "
        "group by name order by homes desc limit 3").fetchall()
    yield "The streets most homes have to cross: " + ", ".join(f"{name} ({homes})" for name, homes in worst) + "."


def _blocker(db):
    """The street that closes the way of most homes, and why at the place there that closes that of most."""
    street_of = dict(db.execute("select street_id, coalesce(nullif(name, ''), street_id) from streets"))
    street_of.update((crossing, street_of.get(street, crossing)) for crossing, street in db.execute(
        "select crossing_id, street_id from crossings"))
    streets, places = Counter(), Counter()
    for status, blockers in db.execute("select status, blockers from homes_status "
                                       "where status in ('blocked', 'undecided')"):
        here = [place.strip() for place in (blockers or "").split(";") if place.strip()]
        places.update(here)
        streets.update({(street_of.get(_bare(place), place), status) for place in here})  # each once a home
    if not streets:
        return "No place closes a way."
    both = Counter()
    for (street, _), homes in streets.items():
        both[street] += homes
    street, homes = min(both.items(), key=lambda one: (-one[1], one[0]))
    parts = ", ".join(f"{streets[street, status]} {status}" for status in ("blocked", "undecided")
                      if streets[street, status])
    worst = next(place for place, _ in places.most_common() if street_of.get(_bare(place), place) == street)
    return f"The street that closes the way of most homes is {street} ({homes}: {parts}). {_why(db, worst)}"


def _bare(place):
    """Id of the street or crossing in the label of a place."""
    return place.removeprefix("over ").removesuffix(" left").removesuffix(" right")


def _why(db, place):
    """What the layers say of a place: a side of a street or a crossing."""
    street, _, side = place.rpartition(" ")
    if side in ("left", "right"):
        query, key = f"select reason_{side} from assessed_streets where street_id = ?", street
    else:
        query, key = "select reason from assessed_crossings where crossing_id = ?", place
    found = db.execute(query, (key,)).fetchone()
    return found[0] if found else ""


def _one(db, query):
    """First value of a query."""
    return db.execute(query).fetchone()[0]


def _short(path):
    """A path, from here if it lies below."""
    from pathlib import Path

    try:
        return str(Path(path).relative_to(Path.cwd()))
    except ValueError:
        return str(path)


def _paths(db):
    """School Paths and the elements along them."""
    paths, length = db.execute("select count(*), sum(length) from paths").fetchone()
    if not paths:
        return "No School Path was found."
    placed, left_out = (_one(db, f"select count(*) from {table}") for table in ("elements", "not_placed"))
    return (f"{paths} School Paths of {length:,.0f} m in all, with {placed} elements by rule; {left_out} more found no "
            "place.")


def _check(db):
    """What the handbook says of the paths."""
    counts = dict(db.execute("select verdict, count(*) from findings where not coalesce(waived, 0) group by verdict"))
    worst = db.execute("select clause, count(*) as places from findings where verdict = 'fail' and severity = 4 "
                       "group by clause order by places desc, clause limit 3").fetchall()
    text = (f"Held against the handbook: {counts.get('fail', 0)} places fail, {counts.get('warn', 0)} nearly, "
            f"{counts.get('unknown', 0)} are unknown.")
    return text + (" Critical: " + ", ".join(f"{clause} ({places})" for clause, places in worst) + "." if worst else "")
