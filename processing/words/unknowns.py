# SPDX-License-Identifier: GPL-2.0-or-later
"""Why an answer is unknown, and why a clause was not judged."""
from qgis.PyQt.QtCore import QCoreApplication

translate = QCoreApplication.translate


def why_unknown(code):
    """Why a verdict is unknown; a phrase.

    Parameters
    ----------
    code : str
        ``why`` of a finding.
    """
    told = {**_of_values(), **_of_places(), **_of_markers(), **_of_routes()}.get(code)
    return told or translate("SchoolPath", "cannot be told from the data ({code})").format(code=code)


def _of_values():
    return {
        "missing": translate("SchoolPath", "not recorded in the data"),
        "assumed": translate("SchoolPath", "only assumed, which does not count"),
        "condition": translate("SchoolPath", "it is known, but the limit hangs on another value that is not"),
        "filter": translate("SchoolPath", "whether the clause applies here hangs on a value that is missing or only "
                            "assumed"),
        "no_width": translate("SchoolPath", "no width is recorded"),
        "light_beside": translate("SchoolPath", "there is light, but not on all of the way beside it"),
    }


def _of_places():
    return {
        "no_street": translate("SchoolPath", "no street of the data lies there"),
        "not_mapped": translate("SchoolPath", "no crossing is mapped there"),
        "no_footway": translate("SchoolPath", "no footway is recorded there whose width it could be"),
        "no_motor_traffic": translate("SchoolPath", "no street with motor traffic is crossed there"),
        "crossing_not_known": translate("SchoolPath", "a crossing near by is not fully known"),
        "crossings_not_given": translate("SchoolPath", "no layer of crossings was given"),
        "no_obstacles": translate("SchoolPath", "no sight distance is recorded and no obstacles were given"),
        "eye_in_obstacle": translate("SchoolPath", "an obstacle covers the place itself"),
        "ends_together": translate("SchoolPath", "the path ends where it begins"),
        "ends_not_joined": translate("SchoolPath", "no way on foot joins the ends of the path in the data"),
        "end_off_streets": translate("SchoolPath", "an end of the path lies off the streets of the data"),
    }


def _of_markers():
    return {
        "background": translate("SchoolPath", "it stands upright, and what is behind it is not known"),
        "ground_not_known": translate("SchoolPath", "the surface below it is not known"),
        "no_colour": translate("SchoolPath", "the path has no colour of the colour code"),
        "neighbour_without_colour": translate("SchoolPath", "another School Path near by has no colour"),
        "code_not_given": translate("SchoolPath", "colour, shape or number of the path is not given"),
        "not_in_catalogue": translate("SchoolPath", "its code is not in the catalogue"),
        "no_shape": translate("SchoolPath", "the path has no shape"),
        "place_not_known": translate("SchoolPath", "an element stands there whose place on the way is not known"),
    }


def _of_routes():
    return {
        "undecided": translate("SchoolPath", "only assumed values close the way"),
        "no_route": translate("SchoolPath", "there is no route to measure"),
        "no_route_row": translate("SchoolPath", "the routes given hold no row for these homes"),
        "routes_not_known": translate("SchoolPath", "the routes given do not say it"),
    }


def why_skipped(skipped):
    """Why a clause was not judged; a sentence.

    Parameters
    ----------
    skipped : Skipped
    """
    told = {
        "profile": translate("SchoolPath", "It does not hold for the profile of this check."),
        "layer": translate("SchoolPath", "The layer it is about was not given: {found}."),
        "input": translate("SchoolPath", "It needs an input that was not given: {found}."),
        "no_places": translate("SchoolPath", "The data hold no place that it could be about ({found})."),
        "field": translate("SchoolPath", "Its expression names what is no field or measure: {found}."),
        "expression": translate("SchoolPath", "Its expression cannot be read: {found}."),
    }[skipped.code]
    found = skipped.found if skipped.code in ("field", "expression") else skipped.found.upper()  # as inputs are called
    return told.format(found=found)
