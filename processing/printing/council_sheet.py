# SPDX-License-Identifier: GPL-2.0-or-later
"""The page for the council: the places that block most children, what would free them, and how many have a way."""
from qgis.core import NULL, QgsFeatureRequest, QgsRectangle, QgsRenderContext

from ...core.routing.solve import Status
from ..words import council as words
from ..words import prints
from ..words.report import some
from ..words.routes import status_phrase
from .given import credits_of
from .layers import copied, keep_names_off, name_streets, near, of_schools
from .numbers import by_status, run_of, values_of
from .path_look import MARK_SCALE, enlarge
from .sheet import Sheet

ROOM, LEAST = 1.15, 600.0  # of the extent of places and schools; m that a map shows at least
MOST_PLACES = 10
MARK = "#a3260f"  # of the places on the map
LEGEND = ("PLACES", "SCHOOLS", "PATHS", "STREETS")


def council_sheet(given, school, title):
    """The page of a run, or of one school of it.

    Parameters
    ----------
    given : Given
    school : str
        Id of the school that the page is about; ``""`` for all of the run.
    title : str
        As the user gives it.

    Returns
    -------
    Sheet
    """
    names = prints.layer_names()
    schools = [school] if school else _schools_of_run(given)
    extent = _extent(given, schools)
    layers = {"PLACES": copied(given.layers["PLACES"], "PLACES", names["PLACES"], QgsFeatureRequest()),
              "SCHOOLS": copied(given.layers["SCHOOLS"], "SCHOOLS", names["SCHOOLS"],
                                of_schools(given.layers["SCHOOLS"], schools))}
    if "PATHS" in given.layers:
        layers["PATHS"] = copied(given.layers["PATHS"], "PATHS", names["PATHS"],
                                 of_schools(given.layers["PATHS"], schools))
    if "STREETS" in given.layers:
        streets = given.layers["STREETS"]
        layers["STREETS"] = copied(streets, "STREETS", names["STREETS"],
                                   near(streets, extent, given.crs, given.context))
        name_streets(layers["STREETS"])
    keep_names_off(layers["PLACES"])
    for symbol in layers["SCHOOLS"].renderer().symbols(QgsRenderContext()):
        enlarge(symbol, MARK_SCALE)
    shown = [name for name in LEGEND if name in layers]
    places, numbers = _places(layers["PLACES"]), _numbers(given, school)
    return Sheet(
        name=words.council_name(), layers=[layers[one] for one in shown], crs=given.crs, extent=extent,
        legend=[layers[one] for one in LEGEND if one in layers], marks={"places": MARK},
        tables={"places": [words.places_head(), *places], "numbers": numbers},
        texts=_texts(given, schools, title, len(places), numbers, [given.layers[one] for one in shown]))


def _schools_of_run(given):
    """Ids of the schools that the homes of the run go to; all where that is not known."""
    found = values_of(given.layers.get("HOMES_STATUS"), "school_id")
    return [school for school in given.schools if school in found] or list(given.schools)


def _extent(given, schools):
    """Places and gates, and at least so many metres."""
    extent = QgsRectangle(given.extent("PLACES", QgsFeatureRequest()))
    extent.combineExtentWith(given.extent("SCHOOLS", of_schools(given.layers["SCHOOLS"], schools)))
    extent.scale(ROOM)
    extent.grow(max(0.0, LEAST - max(extent.width(), extent.height())) / 2)
    return extent


def _places(layer):
    """Rows of the table: number, where and whose, what would free it, pupils."""
    fields = layer.fields().names()

    def said(place, name):
        value = place[name] if name in fields else None
        return "" if value in (None, NULL) else str(value)

    found = sorted(layer.getFeatures(), key=lambda place: place["number"])[:MOST_PLACES]
    return [[said(place, "number"), words.place_cell(*(said(place, one) for one in ("name", "place", "owner"))),
             said(place, "remedy"), words.pupils_cell(said(place, "pupils"), said(place, "pupils_by_grade"))]
            for place in found]


def _numbers(given, school):
    """Rows of the table of numbers, the best status first; no row where the statuses were not given."""
    counted = by_status(given.layers.get("HOMES_STATUS"), school)
    rows = [[status_phrase(status), counted.told[status]]
            for status in sorted(Status, reverse=True) if status in counted.told]
    return [words.numbers_head(counted.pupils), *rows]


def _texts(given, schools, title, places, numbers, shown):
    """Texts of the page by the name of their variable."""
    homes = given.layers.get("HOMES_STATUS")
    names = some([given.schools[one] for one in schools], 3)
    return {
        "title": title or words.council_title(), "school": names,
        "subtitle": words.council_subtitle(names, values_of(homes, "profile"), "bike" in values_of(homes, "mode")),
        "places_heading": words.places_heading(), "places_note": words.places_note(places),
        "numbers_heading": words.numbers_heading() if homes is not None else "",
        "numbers_note": words.numbers_note(numbers),
        "legend_heading": words.legend_heading(), "caution": words.council_caution(values_of(homes, "profile")),
        "source": prints.source(credits_of(shown)), "date": prints.today(),
        "run": words.run_line(run_of(given.layers["PLACES"], homes))}
