# SPDX-License-Identifier: GPL-2.0-or-later
"""The report of ``checkhandbook``: one HTML page to read and print, and the same as a PDF; without homes."""
import numpy as np

from ..core.handbook.records import Verdict
from ..core.handbook.rollup import by_severity
from . import report_page as page
from .finding_tables import counts, waiver_states
from .handbook_paths import PathSection
from .report_run import run_section
from .words import findings as words
from .words import handbook_report as told
from .words import places as place_words
from .words.classes import class_title
from .words.report import language, number
from .words.unknowns import why_skipped

FIRST_STEPS = 3


def make_report(checked, record):
    """Write the report.

    Parameters
    ----------
    checked : Checked
    record : Run

    Returns
    -------
    str
        HTML, self-contained.
    """
    text = told.texts()
    paths = [PathSection(checked, path) for path in checked.path_rows]
    if checked.findings.open[checked.of_path(-1)].any():
        paths.append(PathSection(checked, -1))
    title = told.title([one.title for one in paths if one.path >= 0])
    links = [("summary", text["summary"]), *((one.name, one.title) for one in paths), ("skipped", text["not_judged"]),
             ("waivers", text["waivers"]), ("judgements", text["judgements"]), ("known", text["known"]),
             ("clauses", text["clauses"]), ("run", text["run"])]
    body = [page.tag("h1", title), _summary(checked, paths, text), page.tag("h3", text["contents"]),
            page.contents(links), *(one.section(text) for one in paths), _skipped(checked, text),
            _waivers(checked, text), _judgements(checked, text), _known(checked, text), _clauses(checked, text),
            run_section(record, text["run"])]
    return page.page(title, language(), "".join(body))


def _summary(checked, paths, text):
    """What was asked, the figures, counts by severity, and what to do first."""
    findings = checked.findings
    found = counts(findings)
    handbook = checked.handbook
    figures = [page.Html(f"<li class=\"{kind}\">{page.tag('b', number(found[name]))}{page.text(what)}</li>")
               for name, kind, what in told.figures(found) if found[name] or name in ("fail", "unknown")]
    levels = by_severity(findings)
    order = (Verdict.FAIL, Verdict.UNKNOWN, Verdict.WARN)
    rows = [[words.severity_word(level), *(number(levels[level][one]) for one in order)] for level in levels]
    adopted = told.adopted(handbook.adopted) if handbook.adopted else text["not_adopted"]
    steps = _first_steps(checked, paths)
    return page.section(
        text["summary"],
        page.tag("p", told.lead(handbook, checked.profile, len(findings.clauses),
                                len(findings.clauses) - len(findings.skipped)), kind="lead"),
        page.tag("ul", *figures, kind="sum"),
        page.table("", [text["severity"], *(words.verdict_word(one) for one in order)], rows, (1, 2, 3)),
        page.tag("h3", text["first"]), page.bullets(steps) if steps else page.tag("p", text["nothing"]),
        page.tag("p", text["no_guarantee"], " ", text["homes"], " ", adopted, kind="note"), name="summary")


def _first_steps(checked, paths):
    """The most severe fails, and where to record what is not known."""
    findings, steps = checked.findings, []
    groups = [(one, number, group) for one in paths for number, group in enumerate(one.fails)]
    groups.sort(key=lambda entry: -findings.severity[entry[2].rows[0]])
    for section, number_of, group in groups[:FIRST_STEPS]:
        clause = checked.clause(group.rows[0])
        pupils = findings.pupils[group.rows]
        most = round(np.nanmax(pupils)) if np.isfinite(pupils).any() else 0
        mark = f"{section.title} {number_of + 1}:"
        steps.append(told.first_step(mark, clause, group.place, words.local(clause.remedy), most if most >= 5 else 0))
    unknown = np.flatnonzero(findings.open & (findings.verdict == Verdict.UNKNOWN))
    if len(unknown):
        names = [checked.names[row] for row in unknown if checked.is_named(row)]
        steps.append(told.first_survey(len(unknown), sorted(
            dict.fromkeys(names), key=lambda name: (-names.count(name), name)) or [""]))
    return steps


def _skipped(checked, text):
    rows = [[f"{clause.id} {words.local(clause.title)}", words.severity_word(clause.severity), why_skipped(one)]
            for one in checked.findings.skipped for clause in (checked.findings.clauses[one.clause],)]
    return page.section(text["not_judged"], page.table("", [text["clause"], text["severity"], text["reason"]], rows)
                        if rows else page.tag("p", text["none"]), name="skipped")


def _waivers(checked, text):
    rows = [[one["clause"], one["feature_id"] or words.NOTHING, one["reason"] or words.NOTHING,
             ", ".join(part for part in (one["author"], one["date"], one["expires"]) if part),
             told.waiver_state(one["state"])] for one in waiver_states(checked)]
    head = [text["clause"], text["place"], text["reason"], text["by"], text["state"]]
    return page.section(text["waivers"], page.table("", head, rows) if rows else page.tag("p", text["none"]),
                        name="waivers")


def _judgements(checked, text):
    """Judgements in force on the day of the check for its profile."""
    given, lines = checked.judgements, []
    if given is not None and len(given):
        streets, crossings = checked.scene.streets, checked.scene.crossings
        rows = given.for_run(checked.profile.id, "DAYLIGHT")
        for row in rows[given.in_force(checked.today)[rows]]:
            street, crossing = given.street_row[row], given.crossing_row[row]
            place = str(crossings.crossing_id[crossing]) if crossing >= 0 else \
                str(streets.name[street] or streets.street_id[street])
            lines.append(place_words.judged(class_title(given.effect[row]), place, {
                name: str(getattr(given, name)[row] or "") for name in ("reason", "author", "date", "expires")}))
    content = [page.tag("p", text["judgements_told"]), page.bullets(lines)] if lines else [page.tag("p", text["none"])]
    return page.section(text["judgements"], *content, name="judgements")


def _known(checked, text):
    """How much is known of every path."""
    scene, parts = checked.scene, []
    streets, along, over = scene.streets, scene.along, scene.crossed
    for path in checked.path_rows:
        rows = np.flatnonzero(scene.paths.path_id == scene.paths.path_id[path])
        mine, crossed = np.isin(along.path, rows), np.isin(over.path, rows) & (over.street >= 0)
        street, length = along.street[mine], along.length[mine]
        bare = ~streets.motor[street]
        footway = np.where(along.side[mine] == 1, streets.footway_right.known[street],
                           streets.footway_left.known[street]) | bare
        limit = streets.speed_limit.known[street] | bare
        known = (over.crossing[crossed] >= 0) & streets.speed_limit.known[over.street[crossed]]
        total = length.sum() or np.nan
        parts += [page.tag("h3", checked.path_title(path)), page.bullets(told.path_known(
            length[footway].sum() / total, length[limit].sum() / total, known.sum(), crossed.sum(),
            min(1, total / scene.paths.lines.lengths()[rows].sum())))]
    return page.section(text["known"], *parts, name="known")


def _clauses(checked, text):
    """Every clause with its limits, its confidence and where they come from."""
    rows = []
    for clause in checked.findings.clauses:
        asked, limits = told.asked(clause)
        sources = [_source(one) for one in clause.sources]
        name = page.Html(f"<span id=\"clause-{page.text(clause.id)}\">{page.text(clause.id)}</span>")
        rows.append([name, page.Html("".join(page.tag("p", line) for line in (
            page.tag("b", words.local(clause.title)), asked, limits) if line)), words.severity_word(clause.severity),
            page.Html("".join(page.tag("p", line) for line in (
                *sources, f"{clause.confidence}: {told.confidence(clause.confidence)}")))])
    return page.section(text["clauses"], page.table(
        "", [text["no"], text["asked"], text["severity"], text["source"]], rows), name="clauses")


def _source(source):
    """A source; its address is a link where it is one."""
    line = told.reference(source)
    if not source.url.startswith(("http://", "https://")):
        return line
    return page.Html(f"<a href=\"{page.text(source.url)}\">{page.text(line)}</a>")
