# SPDX-License-Identifier: GPL-2.0-or-later
"""The job behind ``safestroutes``: read, search, put into words, write."""
import numpy as np

from ..core.country import load_country
from ..core.defaults import fill_crossing_defaults, fill_defaults
from ..core.errors import SchoolPathError
from ..core.network.graph import canonical, canonical_crossings
from ..core.profile import profiles_by_grade
from ..core.routing.routes import Options, Request
from ..core.routing.solve import Status
from . import profiles, route_memory, run
from .day import day_of
from .reading import read_barriers, read_crossings, read_gates, read_homes, read_judgements, read_streets
from .route_directions import find_and_tell, homes_in_both, stacked, status_of, told_in_report
from .route_tables import homes_table, legs_table, routes_table
from .writing import Outputs

BIKE = "BIKE"
READ, SEARCHED, TOLD = 25, 85, 92  # % of the work done after each step


def run_job(algorithm, parameters, context, feedback):
    """Run ``safestroutes``.

    Parameters
    ----------
    algorithm : SafestRoutes
    parameters : dict
    context : QgsProcessingContext
    feedback : QgsProcessingFeedback

    Returns
    -------
    dict
        Output name -> destination or number.
    """
    def cancelled():
        if feedback.isCanceled():
            raise SchoolPathError("cancelled")

    profile = profiles.chosen(algorithm, parameters, context, feedback)
    country = load_country(algorithm.parameterAsFile(parameters, "COUNTRY_FILE", context) or profile.country)
    options = _options(algorithm, parameters, context)
    data, crs = _read(algorithm, parameters, context, feedback, country)
    travellers, rides, of_home = _travellers(profile, data["HOMES"])
    if not parameters.get("COUNTRY_FILE"):
        _expect_one_country(profile, travellers)
    cancelled()
    feedback.setProgress(READ)
    request = Request(
        homes=data["HOMES"], gates=data["SCHOOLS"], profiles=travellers, profile=of_home, country=country,
        rides=rides, options=options, judgements=data["JUDGEMENTS"], barriers=data["BARRIERS"],
        on=day_of(algorithm), cancelled=cancelled,
        progress=lambda percent: feedback.setProgress(READ + (SEARCHED - READ) * percent / 100))
    told = find_and_tell(algorithm, parameters, context, feedback, data, request)
    files = [country.file, *(path for one in travellers for path in (one.file, one.factors.file))]
    record = run.record(algorithm, parameters, data, sorted(set(files)))
    cancelled()
    route_memory.remember(route_memory.KeptRun(record.run_id, told[0], request, crs))
    feedback.setProgress(TOLD)
    return _write(algorithm, parameters, context, feedback, told, country, options, record, crs)


def _options(algorithm, parameters, context):
    """What the user asks for."""
    def number(name):
        return algorithm.parameterAsDouble(parameters, name, context)

    return Options(
        max_detour=number("MAX_DETOUR"), detour_min_extra=number("DETOUR_MIN_EXTRA"),
        detour_max_extra=number("DETOUR_MAX_EXTRA"), max_snap=number("MAX_SNAP"),
        by_school=bool(algorithm.parameterAsString(parameters, "SCHOOL_FIELD", context)),
        exact=algorithm.parameterAsBool(parameters, "EXACT", context),
        scenario=algorithm.parameterAsEnumString(parameters, "SCENARIO", context))


def _read(algorithm, parameters, context, feedback, country):
    """Layers by the name of their parameter, in canonical order, and the CRS of the streets."""
    given = algorithm, parameters, context, feedback
    streets, crs = read_streets(*given, country_crs=country.crs)
    streets = fill_defaults(streets.take(canonical(streets)), country.defaults)
    crossings = read_crossings(*given, crs, streets=streets)
    crossings = fill_crossing_defaults(crossings.take(canonical_crossings(crossings)), country.defaults)
    gates = read_gates(*given, crs)
    homes = read_homes(*given, crs, gates=gates,
                       school_field=algorithm.parameterAsString(parameters, "SCHOOL_FIELD", context),
                       profile_field=algorithm.parameterAsString(parameters, "PROFILE_FIELD", context),
                       mode_field=algorithm.parameterAsString(parameters, "MODE_FIELD", context),
                       mode=algorithm.parameterAsEnumString(parameters, "MODE", context))
    return {"STREETS": streets, "CROSSINGS": crossings, "HOMES": homes, "SCHOOLS": gates,
            "BARRIERS": read_barriers(*given, crs), "JUDGEMENTS": read_judgements(*given, streets, crossings, crs)}, crs


def _travellers(profile, homes):
    """The profiles that occur, on foot or by bicycle; whether each rides; and the row of each home's."""
    known = {profile.id.upper(): profile}
    wanted = sorted({p for p in homes.profile if p})
    unknown = [p for p in wanted if p not in profiles.names() and p not in known]
    if unknown:
        grades = profiles_by_grade()
        raise SchoolPathError("profile_missing", profiles=", ".join(unknown), expected=", ".join(profiles.choices()),
                              least=min(grades), most=max(grades))
    known.update({p: profiles.load(p) for p in wanted if p not in known})
    order = list(known)
    rides = homes.mode == BIKE
    own = np.array([order.index(p) if p else 0 for p in homes.profile], dtype=np.int64) + len(order) * rides
    used = np.unique(own) if rides.any() else np.arange(len(order))
    return (tuple(known[order[one % len(order)]] for one in used), tuple(bool(one >= len(order)) for one in used),
            np.searchsorted(used, own))


def _expect_one_country(profile, travellers):
    """Refuse profiles of several countries: the homes of one would be judged by the assumed values of the other."""
    others = {one.id for one in travellers if one.country != profile.country
              and load_country(one.country).file != load_country(profile.country).file}
    if others:
        raise SchoolPathError("profile_countries", profiles=", ".join(sorted(others)), profile=profile.id)


def _write(algorithm, parameters, context, feedback, told, country, options, record, crs):
    """Write the outputs that were asked for, and count."""
    outputs = Outputs(algorithm, parameters, context, feedback)
    outputs.table("ROUTES", *stacked([routes_table(one, record.run_id) for one in told]), crs)
    if outputs.wanted("LEGS"):
        outputs.table("LEGS", *stacked([legs_table(one, record.run_id) for one in told]), crs)
    if outputs.wanted("HOMES_STATUS"):
        homes = [homes_table(one, country, record.run_id) for one in told]
        outputs.table("HOMES_STATUS", *homes_in_both(told, homes), crs)
    if outputs.wanted("SURVEY"):
        from .survey_table import survey_table

        outputs.table("SURVEY", *survey_table(told_in_report(told)[0], options.scenario, record.run_id), crs)
    if outputs.wanted("REPORT") or outputs.wanted("PLACES"):
        _write_places(outputs, told_in_report(told), country, options, record, crs)
    results = outputs.write(record)
    status = status_of(told)
    served = np.isin(status, (Status.SERVED, Status.SERVED_OVER_DETOUR, Status.AT_SCHOOL))
    return {**results, "SERVED": int(served.sum()), "BLOCKED": int((status == Status.BLOCKED).sum()),
            "UNDECIDED": int((status == Status.UNDECIDED).sum())}


def _write_places(outputs, told_in, country, options, record, crs):
    """The report, and the places that block as a layer, whose numbers are those of the report."""
    from .place_table import places_table
    from .report import make_report
    from .report_places import Places

    places = Places(told_in[0], country, options.scenario)
    outputs.table("PLACES", *places_table(places, record.run_id), crs)
    if outputs.wanted("REPORT"):
        outputs.text("REPORT", make_report(*told_in, country, options, record, places))
