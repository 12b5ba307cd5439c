# SPDX-License-Identifier: GPL-2.0-or-later
"""Findings about homes without the homes: pupils by school (principle 7: homes are personal data)."""
import numpy as np

from ..disclosure import small
from ..lines import Lines
from ..streets import MISSING

NOWHERE = ((0.0, 0.0), (0.0, 0.0))  # not NaN, which would spread to the lengths of all lines after it


def without_homes(findings, scene):
    """Findings in which those of a clause about homes are one row for each school, verdict and word of a band.

    Parameters
    ----------
    findings : Findings
    scene : Scene

    Returns
    -------
    Findings
        ``feature_id`` is the school and the place its first gate, none of both where it is not known; ``pupils`` is
        their number, NaN where it is too small to be told; a measured number is left out, and so is a text that no band
        names, as they could point to a home.
    """
    of_homes = np.array([clause.applies_to == "homes" for clause in findings.clauses], dtype=bool)
    mine = of_homes[findings.clause] if len(findings) else np.empty(0, dtype=bool)
    if not mine.any():
        return findings
    homes, groups = scene.homes, {}
    row_of = {str(value): row for row, value in enumerate(homes.home_id)}
    for row in np.flatnonzero(mine).tolist():
        school = homes.school_id[row_of[findings.feature_id[row]]]
        word = _word(findings.clauses[findings.clause[row]], findings.measured[row])
        key = (findings.clause[row], findings.verdict[row], "" if school is None else str(school), word,
               findings.why[row])
        groups.setdefault(key, []).append(row)
    kept = np.flatnonzero(~mine)
    order = np.concatenate([kept, np.array([rows[0] for rows in groups.values()], dtype=np.int64)])
    result = findings.take(order)
    lines = [findings.lines.line(row) for row in kept]
    columns = {name: getattr(result, name).copy() for name in ("feature_id", "measured", "pupils")}
    for row, (key, members) in enumerate(groups.items(), len(kept)):
        count = float(np.nansum(findings.pupils[members]))
        columns["feature_id"][row], columns["measured"][row] = key[2], key[3]
        columns["pupils"][row] = np.nan if small(count) else count
        lines.append(_gate(scene.schools, key[2]))
    nothing = np.where(np.arange(len(order)) < len(kept), result.street, MISSING)
    result = result.with_columns(lines=Lines.from_list(lines), street=nothing, **columns)
    return result.take(np.argsort(result.clause, kind="stable"))


def _word(clause, measured):
    """The word that was measured; of an expression only one that a band names: others may be the home's own."""
    named = {word for band in clause.bands for word in band.words or ()}
    return measured if isinstance(measured, str) and (not clause.expression or measured in named) else None


def _gate(gates, school):
    """First gate of a school as a point; nowhere where it is not known."""
    if gates is not None:
        for row, value in enumerate(gates.school_id):
            if str(value) == school:
                return (gates.xy[row], gates.xy[row])
    return NOWHERE
