# SPDX-License-Identifier: GPL-2.0-or-later
"""Riding a bicycle on the carriageway of a street: risk and class of both sides (section H6 of the reference).

A rider keeps to the side of the traffic, so that the left column is riding against the digitised direction where
traffic keeps right. Paths and footways are judged as for walkers.
"""
import numpy as np

from ..defaults import fill_defaults, with_favourable, with_pessimistic
from ..streets import Cycleway, Kind, Oneway, Parking, YesNo
from .along import FORBIDDEN, Situation, both
from .assess import one_of_two, raised_by_doubt
from .coverage import riding_coverage
from .results import Sides
from .seasons import in_scenario
from .traffic import traffic_of


def assess_riding(streets, inner, profile, country, scenario="DAYLIGHT"):
    """Class, risk and coverage of riding on both sides of every street.

    Parameters
    ----------
    streets, inner, profile, country, scenario
        As for ``assess_sides``.

    Returns
    -------
    Sides
        Of streets with motor traffic; other ways are not ridden on a side.
    """
    factors, halved = profile.factors, one_of_two(streets, np.asarray(inner, dtype=bool))
    central = fill_defaults(streets, country.defaults)
    worst = with_pessimistic(central, country.defaults)
    best = with_favourable(central, country.defaults)
    traffic, lane = traffic_of(central, factors, halved), facilities(central)
    doubtful = central.with_columns(speed_limit=worst.speed_limit, adt=worst.adt)
    klass = riding_class(central, traffic, lane, factors.riding)
    klass = raised_by_doubt(klass, riding_class(central, traffic_of(doubtful, factors, halved), lane, factors.riding))
    known = riding_class(best, traffic_of(best, factors, halved), lane, factors.riding)
    among = np.full(lane.shape, Situation.NONE)
    klass, known = (in_scenario(one, reading, among, factors.classes, scenario, doubt)
                    for one, reading, doubt in ((klass, central, True), (known, best, False)))

    def risk(reading):
        return riding_parts(reading, traffic_of(reading, factors, halved), profile, scenario,
                            country.left_hand_traffic)["risk"]

    return Sides(klass=klass, known_klass=known, risk=risk(central), risk_pessimistic=risk(worst),
                 coverage=riding_coverage(central, traffic, factors.coverage, scenario),
                 judgement=np.full(lane.shape, -1, dtype=np.int32), limit=profile.along_limit)


def facilities(streets):
    """``Cycleway`` codes of both sides, shape (n, 2); what is not known counts as none."""
    codes = np.stack([streets.cycleway_left.values, streets.cycleway_right.values], axis=1)
    return np.where(codes < 0, Cycleway.NONE, codes)


def riding_parts(streets, traffic, profile, scenario, left_hand_traffic=False):
    """Factors and risk of 100 m ridden on every side, a dict of ndarrays of shape (n, 2).

    Parameters
    ----------
    streets : Streets
        Filled streets.
    traffic : Traffic
    profile : Profile
    scenario : str
    left_hand_traffic : bool
        Which side is ridden uphill hangs on it.
    """
    figures, along = profile.factors.riding, profile.factors.along
    lane = facilities(streets)
    ratio = np.array([figures.none, figures.lane, figures.track, figures.none, figures.shared])[lane]
    speed = np.where(ratio <= figures.root_up_to, np.sqrt(both(traffic.speed_factor)), both(traffic.speed_factor))
    parked = np.isin(_kerbs(streets), (Parking.SOME, Parking.DENSE)) & (lane != Cycleway.TRACK)
    slope = gradients(streets, left_hand_traffic)
    dark = (streets.lit.values == YesNo.NO) & (scenario != "DAYLIGHT")
    parts = {"separation": ratio, "speed": speed, "volume": both(traffic.volume_factor),
             "parking": np.where(parked, figures.parked, 1.0), "slope": slope_risk(slope, figures),
             "light": both(np.where(dark, along.unlit, 1.0)), "season": both(_winter(streets, along, scenario))}
    traffic_part = np.maximum(parts["separation"] * speed * parts["volume"] * parts["parking"], along.separation.path)
    risk = traffic_part * parts["slope"] * parts["light"] * parts["season"] * profile.a_along
    return {**parts, "risk": np.maximum(risk, along.floor)}


def _kerbs(streets):
    return np.stack([streets.parking_left.values, streets.parking_right.values], axis=1)


def _winter(streets, along, scenario):
    """Factor of the winter maintenance of each street."""
    if scenario != "WINTER":
        return np.ones(len(streets))
    table = np.array([along.winter.l, along.winter.k1, along.winter.k2, along.winter.none])
    return table[np.maximum(streets.winter_class.values, 0)]


def gradients(streets, left_hand_traffic=False):
    """Gradient as a rider on each side meets it, %, uphill positive; 0 where it is not known."""
    forward = np.nan_to_num(streets.gradient.values)
    return np.stack([forward, -forward] if left_hand_traffic else [-forward, forward], axis=1)


def slope_risk(gradient, figures):
    """Factor of a gradient (%) on the risk: more where it runs downhill."""
    return np.where(-np.asarray(gradient) > figures.downhill_from, figures.downhill, 1.0)


def riding_class(streets, traffic, lane, figures):
    """Class of riding on every side, from the values as they are; shape (n, 2), uint8.

    1 to 4; 5 = closed, since a main street has its cycle track apart.
    """
    speed, adt = both(traffic.gate), both(traffic.adt)
    main = both(streets.kind <= Kind.TERTIARY)
    mixed = np.full(lane.shape, 4)
    third = (speed <= np.where(main, figures.speed_3_main, figures.speed_3)) & (adt <= figures.mixing)
    second = (speed <= np.where(main, figures.speed_2_main, figures.speed_2)) & (adt <= figures.mixing)
    mixed = np.where(second, 2, np.where(third, 3, mixed))
    mixed = np.where((speed <= figures.speed_1) & (adt <= figures.volume_1), 1, mixed)
    each_way = np.where(streets.oneway == Oneway.NO, np.ceil(streets.lanes.values / 2), streets.lanes.values)
    quiet = both(each_way <= 1) & (adt <= figures.lane_volume)
    on_lane = np.where(quiet & (speed <= figures.lane_speed_2), 2,
                       np.where(quiet & (speed <= figures.lane_speed_3), 3, 4))
    beside_cars = np.isin(_kerbs(streets), (Parking.SOME, Parking.DENSE))
    on_lane = np.minimum(on_lane + np.where(beside_cars, int(figures.dooring), 0), 4)
    klass = np.where(lane == Cycleway.LANE, np.minimum(on_lane, mixed), mixed)  # a lane is never worse than none
    klass = np.where(lane == Cycleway.TRACK, 1, klass)
    klass = np.where((lane == Cycleway.SEPARATE) & main, FORBIDDEN, klass)
    return klass.astype(np.uint8)


def judge_riding(walking, riding, carriageway, path):
    """Both sides of every way for riders: where nobody rides they are closed.

    Parameters
    ----------
    walking, riding : Sides
        On foot, and on the carriageway.
    carriageway, path : ndarray of bool, shape (n, 2)
        As ``where_ridden`` gives them.

    Returns
    -------
    sides : Sides
    among : ndarray of bool, shape (n, 2)
        Where it is the carriageway that was judged. Where the young may choose it is the better class, and of equal
        ones that of less risk.
    """
    better = (riding.klass < walking.klass) | (riding.klass == walking.klass) & (riding.risk < walking.risk)
    among = carriageway & (~path | better)
    closed = ~carriageway & ~path
    columns = {name: np.where(among, getattr(riding, name), getattr(walking, name))
               for name in ("klass", "known_klass", "risk", "risk_pessimistic", "coverage", "judgement")}
    for name in ("klass", "known_klass"):
        columns[name] = np.where(closed, FORBIDDEN, columns[name]).astype(np.uint8)
    return Sides(**columns, limit=walking.limit), among
