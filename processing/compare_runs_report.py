# SPDX-License-Identifier: GPL-2.0-or-later
"""The report of ``compareruns``, and its summary for other programs: pupils by change, without homes."""
import json

import numpy as np

from ..core.compare_runs import HomeChange
from ..core.disclosure import FEWEST, hidden, small
from . import report_page as page
from .report_run import run_section
from .words import report as report_words
from .words import run_changes as words

SHOWN = (HomeChange.FREED, HomeChange.NEWLY_BLOCKED, HomeChange.NEWLY_UNDECIDED, HomeChange.BETTER, HomeChange.WORSE,
         HomeChange.SAME, HomeChange.NEW, HomeChange.GONE)
FIGURES = ((HomeChange.FREED, "found"), (HomeChange.NEWLY_BLOCKED, "closed"), (HomeChange.NEWLY_UNDECIDED, "open"))
MOST_PLACES = 10


def make_report(before, after, changes, told, names, record):
    """Write the report.

    Parameters
    ----------
    before, after : RunLayer
    changes : RunChanges
    told : (list of str, list of str)
        What makes the comparison doubtful, and what else is to be said of it.
    names : dict of str to str
        What schools are called, by their ids.
    record : Run

    Returns
    -------
    str
        HTML, self-contained.
    """
    text = words.report_texts()
    schools = {one: names.get(one, one) for one in changes.by("school_id") if one}
    title = words.report_title(sorted(set(schools.values()) & set(names.values())))
    lead = words.report_lead(_run_name(before), _run_name(after))
    doubts = page.section(text["doubt"], page.bullets([*told[0], *told[1]])) if told[0] or told[1] else ""
    body = [page.tag("h1", title), _summary(changes, lead, text), doubts, _all(changes, text),
            _by(changes, "school_id", schools, text["schools"], text["school"], text),
            _by(changes, "profile", {}, text["profiles"], text["profile"], text), _risk(changes, text),
            _places(before, changes.before, changes, HomeChange.FREED, text["opened"], text),
            _places(after, changes.after, changes, HomeChange.NEWLY_BLOCKED, text["closed"], text),
            run_section(record, text["run"])]
    return page.page(title, report_words.language(), "".join(body))


def _run_name(layer):
    """A run by the name of its layer and its id."""
    return f"{layer.title} ({', '.join(layer.run_ids)})" if layer.run_ids else layer.title


def _summary(changes, lead, text):
    pupils = changes.pupils_of()
    figures = [page.Html(f"<li class=\"{kind}\">{page.tag('b', report_words.pupils(pupils[change]))}"
                         f"{page.text(words.figures(change))}</li>") for change, kind in FIGURES]
    return page.section(text["summary"], page.tag("p", lead, kind="lead"), page.tag("ul", *figures, kind="sum"),
                        page.tag("p", text["no_guarantee"], " ", text["small"], kind="note"))


def _all(changes, text):
    pupils = changes.pupils_of()
    rows = [[words.change_phrase(one), report_words.pupils(pupils[one])] for one in SHOWN if pupils[one]]
    return page.section(text["all"], page.table("", [text["meaning"], text["pupils"]], rows, (1,)))


def told_counts(changes, name):
    """Pupils of each change by school or profile, as far as they may be told.

    Returns
    -------
    dict of str to dict of HomeChange to float
        Changes that occur; NaN where a count is left out.
    """
    parts = changes.by(name)
    shown = [one for one in SHOWN if any(part[one] for part in parts.values())]
    result = {part: {} for part in parts}
    for change in shown:
        counts = np.array([part[change] for part in parts.values()])
        for part, count in zip(parts, np.where(hidden(counts), np.nan, counts).tolist()):
            result[part][change] = count
    return result


def _by(changes, name, names, title, head, text):
    """Pupils of each change by school or profile, where there are several."""
    counts = told_counts(changes, name)
    if len(counts) < 2:
        return ""
    shown = list(next(iter(counts.values())))
    cells = [[report_words.LEFT_OUT if count != count else report_words.number(count) for count in part.values()]
             for part in counts.values()]
    rows = [[names.get(part, part) or text["unnamed"], *told] for part, told in zip(counts, cells)]
    left_out = any(report_words.LEFT_OUT in told for told in cells)
    heads = [head, *(words.change_phrase(one) for one in shown)]
    return page.section(title, page.table("", heads, rows, range(1, len(heads))),
                        page.tag("p", text["left_out"], kind="small") if left_out else "")


def _risk(changes, text):
    """The risk of routes that are there in both runs, where enough pupils take them."""
    known = np.isfinite(changes.risk_ratio)
    pupils, ratio = changes.pupils[known], changes.risk_ratio[known]
    if pupils.sum() < FEWEST:
        return ""
    order = np.argsort(ratio, kind="stable")
    reached = np.cumsum(pupils[order]) >= pupils.sum() / 2
    less, more = (float(changes.pupils[changes.risk_change == way].sum()) for way in (-1, 1))
    return page.section(text["risk"], page.bullets(
        words.risk_told(less, more, float(ratio[order][np.argmax(reached)]))))


def _places(layer, rows, changes, change, title, text):
    """Places that closed, or close, the ways of the pupils of a change; those of few pupils are not named."""
    pupils = {}
    for row, count in zip(rows[changes.change == change].tolist(), changes.pupils[changes.change == change].tolist()):
        for place in filter(None, (one.strip() for one in layer.text["blockers"][row].split(";"))):
            pupils[place] = pupils.get(place, 0.0) + count
    told = sorted((one for one in pupils.items() if one[1] and not small(one[1])), key=lambda one: (-one[1], one[0]))
    if not told:
        return ""
    table = [[place, report_words.number(count)] for place, count in told[:MOST_PLACES]]
    return page.section(title, page.table("", [text["place"], text["pupils"]], table, (1,)))


def summary_json(before, after, changes, record):
    """The summary: pupils by change, school and profile; small counts are null, as the report leaves them out."""
    pupils = changes.pupils_of()
    found = {
        "schema": "schoolpath/runs/1", "run_id": record.run_id, "version": record.version, "time": record.time,
        "before": before.run_ids, "after": after.run_ids,
        "pupils": {one.word: None if small(pupils[one]) else pupils[one] for one in SHOWN},
        **{f"by_{name.split('_')[0]}": {part: {one.word: None if count != count else count
                                               for one, count in told.items()}
                                        for part, told in told_counts(changes, name).items()}
           for name in ("school_id", "profile")}}
    return json.dumps(found, ensure_ascii=False, indent=1)
