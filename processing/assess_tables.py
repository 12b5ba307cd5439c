# SPDX-License-Identifier: GPL-2.0-or-later
"""The tables of ``assesssafety``: class, risk, factors and reason of every street side and every crossing."""
import json

import numpy as np

from ..core.network.riding import rideable, where_ridden
from ..core.safety.explain import explain_sides, explain_steps
from ..core.safety.explain_riding import explain_riding
from ..core.streets import CrossingKind
from .words.assess import against_traffic, no_riding, not_on_a_street, not_permitted
from .words.reasons import side_reasons, step_reasons
from .words.riding import riding_reasons
from .writing import columns, geometry, street_columns

FORBIDDEN = 5
SIDES = ("left", "right")


def streets_table(assessment, streets, kept, run_id):
    """Columns and geometry of ASSESSED_STREETS.

    Parameters
    ----------
    assessment : Assessment
        What was judged.
    streets : Streets
        The same streets as they were read, without assumed values.
    kept : Kept
        Their other fields.
    run_id : str
        Id of the run.
    """
    network = assessment.network
    judged, computed = assessment.judged_sides, assessment.sides
    walkable = network.streets.walkable if assessment.among is None else np.ones(len(streets), dtype=bool)
    table = []
    left = _told_sides(assessment, 0, None)
    told = [left, _told_sides(assessment, 1, left)]
    for side, name in enumerate(SIDES):
        table.append(columns.whole(f"class_{name}", np.where(walkable, judged.klass[:, side], FORBIDDEN)))
    for side, name in enumerate(SIDES):
        table.append(columns.real(f"risk_{name}", judged.risk[:, side]))
    for side, name in enumerate(SIDES):
        table.append(columns.text(f"reason_{name}", told[side][0]))
    risk = judged.risk.sum(axis=1)
    coverage = (judged.coverage * judged.risk).sum(axis=1) / np.where(risk > 0, risk, 1)
    table.append(columns.real("coverage", coverage))
    for side, name in enumerate(SIDES):
        table.append(columns.real(f"risk_pessimistic_{name}", judged.risk_pessimistic[:, side]))
    for side, name in enumerate(SIDES):
        table.append(columns.text(f"factors_{name}", told[side][1]))
    for side, name in enumerate(SIDES):
        table.append(columns.whole(f"computed_{name}", np.where(walkable, computed.klass[:, side], FORBIDDEN)))
    for side, name in enumerate(SIDES):
        table.append(columns.whole(f"favourable_{name}", np.where(walkable, judged.known_klass[:, side], FORBIDDEN)))
    table.append(columns.text("run_id", [run_id] * len(streets)))
    street = street_columns(streets)
    return [*street, *columns.kept(kept, [*street, *table]), *table], geometry.of_lines(streets.lines)


def _told_sides(assessment, side, other):
    """Reason and factors of one side of every street; ways without sides are told once and taken from ``other``."""
    network = assessment.network
    n = len(network.streets)
    reasons, factors = np.full(n, "", dtype=object), np.full(n, "", dtype=object)
    rows = np.arange(n) if other is None else np.flatnonzero(network.streets.motor)
    if other is not None:
        reasons[:], factors[:] = other
    explained = explain_sides(network.streets, network.inner, rows, np.full(len(rows), side), assessment.judged_sides,
                              assessment.profile, assessment.country, assessment.scenario)
    reasons[rows] = side_reasons(explained, assessment.judgements)
    factors[rows] = _factors(explained.factors)
    if assessment.among is None:
        reasons[~network.streets.walkable] = not_permitted()
    else:
        tell_riding(assessment, side, reasons, factors)
    return reasons, factors


def tell_riding(assessment, side, reasons, factors):
    """Write why one side of every street has its class for riders, in place of what is said of walkers."""
    network, judged = assessment.network, assessment.judged_sides
    rows = np.flatnonzero(assessment.among[:, side])
    explained = explain_riding(network.streets, network.inner, rows, np.full(len(rows), side), judged,
                               assessment.profile, assessment.country, assessment.scenario)
    reasons[rows], factors[rows] = riding_reasons(explained, assessment.judgements), _factors(explained.factors)
    country = assessment.country
    carriageway, path = where_ridden(network.streets, country.left_hand_traffic,
                                     assessment.profile.oldest < country.footway_age)
    unjudged = judged.judgement[:, side] < 0
    closed = ~carriageway[:, side] & ~path[:, side] & unjudged
    against = closed & rideable(network.streets) & network.streets.motor
    reasons[closed], reasons[against] = no_riding(), against_traffic()


def crossings_table(assessment, run_id):
    """Columns and geometry of ASSESSED_CROSSINGS; of several streets at one crossing the worst is told."""
    network, steps = assessment.network, assessment.judged_steps
    crossings = network.crossings
    n = len(crossings)
    worst = _worst(steps, n)
    here = np.flatnonzero(worst >= 0)
    at = worst[here]
    explained = explain_steps(network.streets, crossings, at, steps, assessment.profile, assessment.country,
                              assessment.scenario)
    reasons, factors = np.full(n, not_on_a_street(), dtype=object), np.full(n, "", dtype=object)
    reasons[here], factors[here] = step_reasons(explained, assessment.judgements), _factors(explained.factors)
    street = np.full(n, -1)
    street[here] = steps.street_row[at]
    ids = [network.streets.street_id[row] if row >= 0 else own for row, own in zip(street, crossings.street_id)]

    def spread(values):
        result = np.full(n, np.nan)
        result[here] = values[at]
        return result

    table = [
        columns.ids("crossing_id", crossings.crossing_id), columns.ids("street_id", ids),
        columns.words("kind", crossings.kind, CrossingKind),
        columns.text("name", [network.streets.name[row] if row >= 0 else "" for row in street]),
        columns.whole("class", spread(steps.klass)), columns.real("risk", spread(steps.risk)),
        columns.text("reason", reasons), columns.real("coverage", spread(steps.coverage)),
        columns.real("risk_pessimistic", spread(steps.risk_pessimistic)), columns.text("factors", factors),
        columns.whole("computed", spread(assessment.steps.klass)),
        columns.whole("favourable", spread(steps.known_klass)), columns.text("run_id", [run_id] * n)]
    return table, geometry.of_points(crossings.xy)


def _worst(steps, n):
    """Row of the worst step (class, then risk) of each crossing, -1 where it has none."""
    worst = np.full(n, -1)
    order = np.lexsort((steps.risk, steps.klass))
    worst[steps.crossing_row[order]] = order  # the last one written is the worst
    return worst


def _factors(factors):
    """JSON of the factors of each row."""
    names = list(factors)
    rounded = [np.round(factors[name], 4).tolist() for name in names]
    return [json.dumps(dict(zip(names, row))) for row in zip(*rounded)]
