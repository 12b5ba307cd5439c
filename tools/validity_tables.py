# SPDX-License-Identifier: GPL-2.0-or-later
"""The tables of docs/validity.md, each as lines of Markdown."""
from dataclasses import dataclass

import numpy as np
import validity_data as data
import validity_measures as measures
from validity_measures import Score
from validity_units import FACILITIES, Units

WHO = {data.WALKERS: "walkers", data.CYCLISTS: "cyclists"}
REACH = 15.0  # m from an accident to the crossing or street it is counted to
JUNCTION_REACH = 25.0
LIMITS = (20, 30, 40, 50, 60, 80, 100)


@dataclass(frozen=True, eq=False)
class Study:
    """One town: its units, the accidents, and what stands in for exposure at each crossing.

    Attributes
    ----------
    crossings, junctions, pieces : Units
        The units.
    accidents : Accidents
        All of Finland; those near the units count.
    residents, attractions, motor : ndarray
        Per crossing: people living within 250 m; stops, shops, places to eat within 100 m; accidents among motor
        vehicles within 30 m.
    others : tuple of (str, Units, Units)
        Other towns: name, crossings, pieces.
    factors : dict
        ``resources/profiles/risk.yaml``.
    """

    crossings: Units
    junctions: Units
    pieces: Units
    accidents: data.Accidents
    residents: np.ndarray
    attractions: np.ndarray
    motor: np.ndarray
    others: tuple
    factors: dict


def table(name, study):
    """Lines of the table of that name."""
    head, rows = TABLES[name][0], TABLES[name][1](study)
    return [f"| {' | '.join(head)} |", "|" + "---|" * len(head), *(f"| {' | '.join(map(str, row))} |" for row in rows)]


def parts_of(values, count):
    """In which of so many equal parts each value lies, from 0; equal values stay together."""
    return np.searchsorted(np.quantile(values, np.arange(1, count) / count), values, side="left")


def counts(units, accidents, reach=REACH):
    """Accidents of each unit: those that have it as their nearest within reach."""
    return data.nearest_within(units.shapes, accidents.xy, reach)


def cases_of(units, number):
    """Weights of cases and controls: places with and without an accident; along streets accidents and metres."""
    if np.all(units.size == 1):
        return (number > 0).astype(float), (number == 0).astype(float)
    return number, units.size


def scores_of(units, strata=None):
    """Our risk, the posted limit, the kind of street, our class: as scores."""
    return [Score(values, strata) for values in (units.risk, units.speed, units.kind, units.klass)]


def contest(label, units, number, strata=None):
    """A row: risk, limit, kind, class, and how far risk is above limit and kind."""
    found, above = measures.compared(scores_of(units, strata), *cases_of(units, number), units.street)
    return [label, int(number.sum()), *found, above[0], above[1]]


CONTEST = ["", "accidents", "our risk", "speed limit", "kind of street", "our class", "risk above limit",
           "risk above kind"]


def contests(study):
    """Yield the main table: every sort of unit, walkers and cyclists."""
    for who, name in WHO.items():
        own = study.accidents.of(who)
        yield contest(f"{len(study.crossings):,} crossings, {name}", study.crossings, counts(study.crossings, own))
        yield contest(f"{len(study.junctions):,} junctions, {name}", study.junctions,
                      counts(study.junctions, own, JUNCTION_REACH))
        away = own.take(~data.within(study.crossings.shapes, own.xy, REACH))
        yield contest(f"{study.pieces.size.sum() / 1000:.0f} km of street away from crossings, {name}", study.pieces,
                      counts(study.pieces, away))


def strata_contests(study):
    """Yield the same within strata: only places alike in one respect are compared."""
    c, j, p = study.crossings, study.junctions, study.pieces
    for who, name in WHO.items():
        own = study.accidents.of(who)
        number = counts(c, own)
        for label, strata in (("kind of street", c.kind),
                              ("kind of street and of crossing", c.kind * 10 + c.facility),
                              ("people living near, fifths", parts_of(study.residents, 5)),
                              ("shops and stops near, fifths", parts_of(study.attractions, 5)),
                              ("kind of street; shops and stops near, thirds",
                               c.kind * 10 + parts_of(study.attractions, 3)),
                              ("motor accidents near (0, 1, 2 …)", np.minimum(study.motor, 5).astype(int))):
            yield contest(f"crossings, {name}: {label}", c, number, strata)
        away = counts(p, own.take(~data.within(c.shapes, own.xy, REACH)))
        yield contest(f"streets, {name}: kind of street", p, away, p.kind)
        yield contest(f"streets, {name}: length of the piece, fifths", p, away, parts_of(p.size, 5))
        arms = np.minimum(j.factors["crossings"], 5).astype(int)
        yield contest(f"junctions, {name}: number of crossings (1 to 5 and more)", j,
                      counts(j, own, JUNCTION_REACH), arms)


def sensitivity(study):
    """Yield other choices of accidents and of the distance, for crossings."""
    c = study.crossings
    for who, name in WHO.items():
        own = study.accidents.of(who)
        for label, chosen, reach in (
                ("at most 10 m from the crossing", own, 10), ("at most 25 m", own, 25), ("at most 40 m", own, 40),
                ("with injury or death", own.take(own.harm > 0), REACH),
                ("recorded as on a pedestrian crossing", own.take(own.place == 2), REACH),
                ("in 2019 to 2021", own.take(own.year >= 2019), REACH),
                ("in daylight", own.take(own.light == 1), REACH),
                ("Monday to Friday, August to May", own.take(own.school_day), REACH),
                ("the same in daylight", own.take(own.school_day & (own.light == 1)), REACH)):
            yield contest(f"{name}, {label}", c, counts(c, chosen, reach))


def rates(study):
    """Yield accidents per 100 crossings in the eight years, by our class and by thirds of our risk."""
    c = study.crossings
    number = {who: counts(c, study.accidents.of(who)) for who in WHO}
    bands = [(f"class {klass}", c.klass == klass) for klass in (1, 2, 3, 4)]
    third = parts_of(c.risk, 3)
    bands += [(name, third == i) for i, name in enumerate(("third with least risk", "middle third",
                                                           "third with most risk"))]
    for label, chosen in bands:
        yield [label, f"{chosen.sum():,}", *(_rate(own[chosen].sum(), chosen.sum()) for own in number.values())]


def _rate(accidents, units):
    told = measures.rate(accidents, units)
    return f"{told.value:.1f} ({told.low:.1f} to {told.high:.1f})"


def limits_then(study):
    """Yield how the posted limit at the time of the accident compares with that of today's streets."""
    c = study.crossings
    for who, name in WHO.items():
        accident, crossing = data.nearest(c.shapes, study.accidents.of(who).xy, REACH)
        then, now = study.accidents.of(who).limit[accident], c.speed[crossing]
        known = then > 0
        told = (then == now, then > now, then < now)
        yield [name, known.sum(), *(f"{100 * np.mean(one[known]):.0f} %" for one in told)]


def facilities(study):
    """Yield accidents per 100 crossings by what the crossing is, quiet and main streets apart, and who passes there."""
    c = study.crossings
    number = {who: counts(c, study.accidents.of(who)) for who in WHO}
    main = c.kind >= data.KINDS.index("tertiary")
    for street, wanted in (("quiet", ~main), ("main", main)):
        for code in range(len(FACILITIES)):
            chosen = wanted & (c.facility == code)
            if chosen.sum() >= 20:
                yield [f"{street} streets, {FACILITIES[code]}", f"{chosen.sum():,}",
                       *(_rate(own[chosen].sum(), chosen.sum()) for own in number.values()),
                       f"{study.attractions[chosen].mean():.1f}", f"{study.motor[chosen].mean():.2f}"]


def by_limit(study):
    """Yield how many shops and stops there are near crossings by limit: where people are, cars are slowed."""
    c = study.crossings
    main = c.kind >= data.KINDS.index("tertiary")
    for limit in (20, 30, 40, 50):
        row = [limit]
        for chosen in ((c.speed == limit) & ~main, (c.speed == limit) & main):
            row += [f"{chosen.sum():,}", f"{study.attractions[chosen].mean():.1f}" if chosen.any() else ""]
        yield row


def reasons(study):
    """Yield how well each part of the risk, and what stands in for exposure, tells the crossings with accidents."""
    c = study.crossings
    parts = (("speed", c.factors["speed"]), ("volume (assumed by kind)", c.factors["volume"]),
             ("width and lanes", c.factors["lanes"]), ("help (island, signals …)", c.factors["facility"]),
             ("risk without help", c.risk / c.factors["facility"]), ("our risk", c.risk),
             ("people living within 250 m", study.residents),
             ("shops and stops within 100 m", study.attractions), ("motor accidents within 30 m", study.motor))
    columns = []
    for who in WHO:
        cases = cases_of(c, counts(c, study.accidents.of(who)))
        for strata in (None, c.kind):
            columns.append(measures.compared([Score(values, strata) for _, values in parts], *cases, c.street)[0])
    for i, (name, _) in enumerate(parts):
        yield [name, *(column[i] for column in columns)]


def scale(study):
    """Yield the exponent of the risk: 1 where twice the risk goes with twice the accidents, 0 where with no more."""
    c = study.crossings
    risk, people, cars = np.log(c.risk), np.log1p(study.attractions), np.log1p(study.motor)
    for label, columns in (("risk alone", [risk]), ("with shops and stops alike", [risk, people]),
                           ("with shops, stops and motor accidents alike", [risk, people, cars])):
        told = []
        for who in WHO:
            number = counts(c, study.accidents.of(who))
            b = measures.with_interval(
                lambda weights, number=number, columns=columns: measures.exponents(columns, number, weights),
                c.street, 400)[0]
            told += [b, f"{2 ** b.value:.2f}"]
        yield [label, *told]


def severity(study):
    """Yield the killed among the killed and injured by posted limit, all Finland, beside the model's factor."""
    growth, midpoint, least, most = (study.factors["speed"][name]["value"]
                                     for name in ("growth", "midpoint", "least", "most"))
    death = 1 / (1 + np.exp(growth * (midpoint - np.array(LIMITS))))
    ours = np.clip(death / death[LIMITS.index(30)], least, most)
    hurt = study.accidents.take(study.accidents.harm > 0)
    for limit, ratio in zip(LIMITS, ours):
        row = [limit]
        for who in WHO:
            told, at_30 = _dead_at(hurt.of(who), limit), _dead_at(hurt.of(who), 30)
            row += [f"{np.sum(hurt.of(who).limit == limit):,}", f"{100 * told.value:.1f} ({100 * told.low:.1f} to "
                    f"{100 * told.high:.1f})", f"{told.value / at_30.value:.1f}"]
        yield [*row, f"{ratio:.1f}"]


def _dead_at(accidents, limit):
    there = accidents.limit == limit
    return measures.share(int(np.sum(accidents.harm[there] == 1)), int(there.sum()))


def others(study):
    """Yield how much there is to go by in other towns: accidents at crossings and along streets."""
    for name, crossings, pieces in study.others:
        row = [name, len(crossings), f"{pieces.size.sum() / 1000:.0f}"]
        for who in WHO:
            own = study.accidents.of(who)
            away = own.take(~data.within(crossings.shapes, own.xy, REACH))
            row.append(int(counts(crossings, own).sum() + counts(pieces, away).sum()))
        yield row


TABLES = {
    "contests": (CONTEST, contests),
    "strata": (CONTEST, strata_contests),
    "sensitivity": (CONTEST, sensitivity),
    "rates": (["", "crossings", "walkers", "cyclists"], rates),
    "limits": (["", "accidents at crossings", "same limit as today", "higher then", "lower then"], limits_then),
    "facilities": (["", "crossings", "walkers", "cyclists", "shops and stops near", "motor accidents near"],
                   facilities),
    "by_limit": (["limit, km/h", "crossings of quiet streets", "shops and stops near", "crossings of main streets",
                  "shops and stops near"], by_limit),
    "reasons": (["", "walkers", "walkers, within kinds", "cyclists", "cyclists, within kinds"], reasons),
    "scale": (["", "walkers: exponent", "twice the risk, times accidents", "cyclists: exponent",
               "twice the risk, times accidents"], scale),
    "severity": (["limit, km/h", "walkers hurt", "killed, %", "times that at 30", "cyclists hurt", "killed, %",
                  "times that at 30", "the model's factor"], severity),
    "others": (["", "crossings", "km of street", "walkers", "cyclists"], others),
}
