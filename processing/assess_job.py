# SPDX-License-Identifier: GPL-2.0-or-later
"""The job behind ``assesssafety``: read, judge both sides of every street and every crossing, put into words, write."""
from dataclasses import dataclass

import numpy as np

from ..core.country import load_country
from ..core.defaults import fill_crossing_defaults, fill_defaults
from ..core.network.graph import build_network, canonical, canonical_crossings
from ..core.network.riding import where_ridden
from ..core.safety.assess import assess_sides, assess_steps
from ..core.safety.judgements import apply_judgements
from ..core.safety.riding import assess_riding, judge_riding
from . import profiles, run
from .assess_tables import crossings_table, streets_table
from .day import day_of, today
from .reading import read_crossings, read_judgements, read_streets_whole
from .telling import tell_all
from .writing import Outputs

READ, ASSESSED, TOLD = 30, 50, 80  # % of the work done after each step


@dataclass(frozen=True, eq=False)
class Assessment:
    """What is told: the network, who walks, and the classes before and after the town's judgements.

    Attributes
    ----------
    network : Network
        Streets and crossings with missing values assumed.
    profile, country, scenario
        Who walks, where and when.
    sides, steps : Sides, Steps
        As computed; ``steps`` has the pairs of the network that use a mapped crossing.
    judged_sides, judged_steps : Sides, Steps
        With the judgements in force.
    judgements : Judgements or None
        Of the town.
    among : ndarray of bool, shape (streets, 2), or None
        Of riders, where the carriageway is judged; of walkers None.
    """

    network: object
    profile: object
    country: object
    scenario: str
    sides: object
    steps: object
    judged_sides: object
    judged_steps: object
    judgements: object
    among: object = None


def run_job(algorithm, parameters, context, feedback):
    """Run ``assesssafety``.

    Parameters
    ----------
    algorithm : AssessSafety
        The algorithm.
    parameters, context, feedback
        As QGIS gives them.

    Returns
    -------
    dict
        Output name -> destination.
    """
    profile = profiles.chosen(algorithm, parameters, context, feedback)
    country = load_country(algorithm.parameterAsFile(parameters, "COUNTRY_FILE", context) or profile.country)
    scenario = algorithm.parameterAsEnumString(parameters, "SCENARIO", context)
    given = algorithm, parameters, context, feedback
    streets, crs, kept = read_streets_whole(*given, country_crs=country.crs)
    order = canonical(streets)
    streets, kept = streets.take(order), kept.take(order)
    crossings = read_crossings(*given, crs, streets=streets)
    crossings = crossings.take(canonical_crossings(crossings))
    judgements = read_judgements(*given, streets, crossings, crs)
    feedback.setProgress(READ)
    rides = algorithm.parameterAsEnumString(parameters, "MODE", context) == "BIKE"
    assessment = assess(streets, crossings, judgements, profile, country, scenario, day_of(algorithm), rides)
    tell_all(feedback, assessment.network.notices)
    feedback.setProgress(ASSESSED)
    record = run.record(algorithm, parameters,
                        {"STREETS": streets, "CROSSINGS": crossings, "JUDGEMENTS": judgements},
                        (country.file, profile.file, profile.factors.file))
    outputs = Outputs(*given)
    outputs.table("ASSESSED_STREETS", *streets_table(assessment, streets, kept, record.run_id), crs)
    feedback.setProgress(TOLD)
    if outputs.wanted("ASSESSED_CROSSINGS"):
        outputs.table("ASSESSED_CROSSINGS", *crossings_table(assessment, record.run_id), crs)
    return outputs.write(record)


def assess(streets, crossings, judgements, profile, country, scenario, on=None, rides=False):
    """Judge both sides of every street and every mapped crossing.

    Parameters
    ----------
    streets, crossings : Streets, Crossings
        In canonical order.
    judgements : Judgements or None
        In rows of these.
    profile, country, scenario
        Who walks, where and when.
    on : str, optional
        ISO date on which the judgements must be in force; today where not given.
    rides : bool
        Judge for riders of bicycles.

    Returns
    -------
    Assessment
    """
    streets, crossings = fill_defaults(streets, country.defaults), fill_crossing_defaults(crossings, country.defaults)
    network = build_network(streets, crossings, left_hand_traffic=country.left_hand_traffic,
                            zebra_reach=profile.zebra_reach)
    pairs = network.pairs
    mapped = np.flatnonzero(pairs.crossing >= 0)
    street, crossing = pairs.street[mapped], pairs.crossing[mapped]
    sides, among = assess_sides(streets, network.inner, profile, country, scenario), None
    if rides:
        sides, among = judge_riding(
            sides, assess_riding(streets, network.inner, profile, country, scenario),
            *where_ridden(streets, country.left_hand_traffic, profile.oldest < country.footway_age))
    steps = assess_steps(streets, crossings, street, crossing, pairs.half[mapped], profile, country, scenario)
    judged = sides, steps
    if judgements is not None:
        judged = apply_judgements(sides, steps, judgements, profile, scenario, street, crossing,
                                  on or today())
    return Assessment(network, profile, country, scenario, sides, steps, *judged, judgements, among)
