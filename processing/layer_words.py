# SPDX-License-Identifier: GPL-2.0-or-later
"""Sentences about input layers, outputs and runs: what reading and writing have to tell."""
from qgis.PyQt.QtCore import QCoreApplication

translate = QCoreApplication.translate
MAX_IDS = 10
UNITS = {
    "speed_limit": "km/h", "v85": "km/h", "adt": "veh/day", "heavy_share": "%", "peak_volume": "veh/h",
    "carriageway_width": "m", "footway_width": "m", "buffer_width": "m", "path_width": "m", "island_depth": "m",
    "sight_distance": "m", "parking_distance": "m", "signal_speed": "m/s",
}


def named(ids):
    """Feature ids in words: the first ten, and how many more."""
    text = ", ".join(str(i) for i in ids[:MAX_IDS])
    if len(ids) > MAX_IDS:
        return translate("SchoolPath", "{ids} and {more} more").format(ids=text, more=len(ids) - MAX_IDS)
    return text


def say_layer(code, ids, values):
    """The sentence of a code, None where it is none of these.

    Parameters
    ----------
    code : str
        Code of a ``SchoolPathError`` or ``Notice``.
    ids : tuple
        Features concerned.
    values : dict
        What the sentence names.
    """
    for group in (_geometry, _values, _ids, _judgements, _runs, _whole):
        template = group(code, values, len(ids))
        if template:
            told = {key: ", ".join(map(str, value)) if isinstance(value, (tuple, list)) else value
                    for key, value in {"expected": _expected(values.get("field")), **values}.items()}
            return template.format(count=len(ids), ids=named(ids), **told)
    return None


def _geometry(code, values, count):
    return {
        "geometry_missing": translate(
            "SchoolPath", "Layer \"{layer}\": {count} features have no geometry (ids {ids}); they have no place in "
            "the network.", None, count),
        "geometry_broken": translate(
            "SchoolPath", "Layer \"{layer}\": the geometry of {count} features cannot be read (ids {ids}); they are "
            "left out. Mend them with \"Fix geometries\".", None, count),
        "geometry_zero_length": translate(
            "SchoolPath", "Layer \"{layer}\": {count} lines have no length (ids {ids}); they are left out.",
            None, count),
        "geometry_wrong_type": translate(
            "SchoolPath", "Layer \"{layer}\": {count} features have another kind of geometry than the layer needs "
            "(ids {ids}); they are left out.", None, count),
        "geometry_multipart": translate(
            "SchoolPath", "Layer \"{layer}\": {count} features have several parts (ids {ids}). Each part of a line is "
            "taken as a street of its own with the same id; of several points the first is taken.", None, count),
        "geometry_no_place": translate(
            "SchoolPath", "Layer \"{layer}\": {count} features lie outside the area of the coordinate system (ids "
            "{ids}); they have no place in the network. Check the coordinate system of the layer.", None, count),
        "street_strays": translate(
            "SchoolPath", "Layer \"{layer}\": {count} streets have vertices more than {distance} km from those beside "
            "them (ids {ids}); these vertices are left out. Move them to their place with the vertex tool, or delete "
            "them.", None, count),
        "street_elsewhere": translate(
            "SchoolPath", "Layer \"{layer}\": {count} streets have no two vertices within {distance} km (ids {ids}); "
            "they are left out. Correct their coordinates.", None, count),
        "path_strays": translate(
            "SchoolPath", "Layer \"{layer}\": {count} paths have vertices more than {distance} km from the streets "
            "(ids {ids}); these vertices are left out. Move them to their place with the vertex tool, or delete them.",
            None, count),
        "path_elsewhere": translate(
            "SchoolPath", "Layer \"{layer}\": {count} paths lie more than {distance} km away from the streets (ids "
            "{ids}); they are left out. Check the coordinate system of the layer, and whether its coordinates are "
            "swapped.", None, count),
    }.get(code)


def _values(code, values, count):
    known = {
        "number_unreadable": translate(
            "SchoolPath", "Layer \"{layer}\": field \"{field}\" holds no fitting value in {count} features "
            "({examples}; ids {ids}); expected {expected}. These values count as missing: correct them.", None, count),
        "kind_missing": translate(
            "SchoolPath", "Layer \"{layer}\": {count} streets have no kind (ids {ids}); they are taken as "
            "\"{instead}\".", None, count),
        "date_unreadable": translate(
            "SchoolPath", "Layer \"{layer}\": field \"{field}\" holds no date such as 2026-08-01 in {count} features "
            "({examples}; ids {ids}); these values count as missing.", None, count),
        "street_past": translate(
            "SchoolPath", "Layer \"{layer}\": {count} streets are left out (ids {ids}): their last day (valid_to) has "
            "gone by.", None, count),
        "guard_counts": translate(
            "SchoolPath", "Layer \"{layer}\": {count} crossings have a guard (ids {ids}). Where no time of "
            "arrival or departure is given, a guard counts whatever the hour.", None, count),
        "mode_unused": translate(
            "SchoolPath", "Layer \"{layer}\": {count} homes have a mode other than {mode} (ids {ids}). They are judged "
            "by {mode} too: routes are searched for walk and bike, by the field that is named as MODE_FIELD.",
            None, count),
        "profile_unknown": translate(
            "SchoolPath", "Layer \"{layer}\": field \"{field}\" holds neither a profile (P1, P2 …) nor a grade from "
            "{least} to {most} in {count} features ({examples}; ids {ids}); the profile of the run is used there.",
            None, count),
        "provenance_unreadable": translate(
            "SchoolPath", "Layer \"{layer}\": the field \"provenance\" of {count} features is no JSON object (ids "
            "{ids}); their values count as assumed. Empty the field where the town states them.", None, count),
        "provenance_cut": translate(
            "SchoolPath", "Layer \"{layer}\": the field \"provenance\" of {count} features is cut off (ids {ids}), as "
            "Shapefiles do after 254 characters; values of which it says nothing any more count as assumed. Save the "
            "layer as GeoPackage from where it was made.", None, count),
    }
    if code == "word_unknown":
        if values["instead"]:
            return translate(
                "SchoolPath", "Layer \"{layer}\": field \"{field}\" holds unknown words in {count} features "
                "({examples}; ids {ids}); they are taken as \"{instead}\". Expected: {expected}.", None, count)
        return translate(
            "SchoolPath", "Layer \"{layer}\": field \"{field}\" holds unknown words in {count} features ({examples}; "
            "ids {ids}); these values count as missing. Expected: {expected}.", None, count)
    return known.get(code)


def _expected(field):
    """What a number field holds, in words."""
    if field == "level":
        return translate("SchoolPath", "a whole number")
    if field == "gradient":
        return translate("SchoolPath", "a number, in %")
    unit = UNITS.get(field)
    if unit:
        return translate("SchoolPath", "a number of 0 or more, in {unit}").format(unit=unit)
    return translate("SchoolPath", "a number of 0 or more")


def _judgements(code, values, count):
    return {
        "judgement_effect": translate(
            "SchoolPath", "Layer \"{layer}\": {count} judgements are not used (ids {ids}): their effect is neither "
            "\"closed\" nor a class from 1 to 4.", None, count),
        "judgement_side": translate(
            "SchoolPath", "Layer \"{layer}\": {count} judgements are not used (ids {ids}): their side is neither "
            "\"left\" nor \"right\" nor \"both\" nor empty.", None, count),
        "judgement_date": translate(
            "SchoolPath", "Layer \"{layer}\": {count} judgements are not used (ids {ids}): a date in them is not "
            "written as 2026-08-01.", None, count),
        "judgement_place": translate(
            "SchoolPath", "Layer \"{layer}\": {count} judgements are not used (ids {ids}): no street or crossing has "
            "the id they name, or none lies within {distance} m of their place.", None, count),
        "judgement_by_place": translate(
            "SchoolPath", "Layer \"{layer}\": {count} judgements name no street and no crossing (ids {ids}). They are "
            "taken to be about what lies within {distance} m of their place: {names}. Check it, and enter the ids.",
            None, count),
        "routes_closed": translate(
            "SchoolPath", "Layer \"{layer}\": {count} routes are closed to the child (ids {ids}); no School Path is "
            "drawn along them for the sake of these pupils.", None, count),
        "waiver_incomplete": translate(
            "SchoolPath", "Layer \"{layer}\": {count} waivers are not used (ids {ids}): a waiver needs clause, "
            "feature_id or a place, reason, author, date and expires.", None, count),
        "voice_unknown": translate(
            "SchoolPath", "Layer \"{layer}\": {count} voices are not used (ids {ids}): their category is none of "
            "{expected}.", None, count),
    }.get(code)


def _ids(code, values, count):
    return {
        "id_missing": translate(
            "SchoolPath", "Layer \"{layer}\": field \"{field}\" is empty in {count} features (ids {ids}); the feature "
            "id is used there.", None, count),
        "id_field_missing": translate(
            "SchoolPath", "Layer \"{layer}\" has no field \"{field}\": its features are named by their feature ids. Is "
            "it the right layer?"),
        "home_no_district": translate(
            "SchoolPath", "List \"{layer}\": {count} homes lie in no school district, or in those of several schools "
            "(rows {ids}); their school stays empty.", None, count),
        "id_duplicate": translate(
            "SchoolPath", "Layer \"{layer}\": {count} features repeat a value of \"{field}\" that another has "
            "({examples}; ids {ids}); results that name it may mean any of them.", None, count),
    }.get(code)


def _runs(code, values, count):
    return {
        "run_field_missing": translate(
            "SchoolPath", "Layer \"{layer}\" has no field \"{field}\": it is no result of \"Safest routes to school\". "
            "Choose the layer of homes and their status, and for the risk the layer of routes, of the same run."),
        "run_status_unknown": translate(
            "SchoolPath", "Layer \"{layer}\": the status of {count} homes cannot be read ({examples}; ids {ids}); they "
            "are not compared. Expected: {expected}.", None, count),
        "run_ids_unlike": translate(
            "SchoolPath", "Homes are named by numbers in one of \"{layer}\" and \"{other}\" and by texts in the other; "
            "they are compared by what is written there."),
        "run_routes_unlike": translate(
            "SchoolPath", "Layer \"{layer}\": {count} routes belong to no home of \"{other}\" (ids {ids}); their risk "
            "is not compared. Are both of one run?", None, count),
    }.get(code)


def _whole(code, values, count):
    if code == "field_missing":
        if values.get("expected"):
            return translate(
                "SchoolPath", "Layer \"{layer}\" has no field \"{field}\" (expected there: {expected}). Make the "
                "layer with \"Network from OpenStreetMap file\", or add the field.")
        return translate("SchoolPath", "Layer \"{layer}\" has no field \"{field}\". Choose a field that it has, or "
        "add it.")
    return {
        "layer_empty": translate(
            "SchoolPath", "Layer \"{layer}\" has no feature that can be used. Check its filter, its selection and its "
            "geometries."),
        "crs_missing": translate(
            "SchoolPath", "Layer \"{layer}\" has no coordinate system. Set it in the layer's properties (Source) and "
            "run again."),
        "layer_table": translate(
            "SchoolPath", "Layer \"{layer}\" is a table without places. Make points of its coordinates with \"Create "
            "points layer from table\" and choose that layer."),
        "fields_cut": translate(
            "SchoolPath", "Layer \"{layer}\": the fields {names} are read as {fields}, since a Shapefile cuts names "
            "after ten letters. Save the layer as GeoPackage."),
        "crs_transformed": translate(
            "SchoolPath", "Layer \"{layer}\": lengths in {source} are not true metres here; the data is brought to "
            "{target}."),
        "file_not_written": translate(
            "SchoolPath", "{file} cannot be written: {error}. Check the rights on its folder, and close the programs "
            "that have it open."),
        "cancelled": translate("SchoolPath", "Cancelled. Nothing was written."),
        "table_edited": translate(
            "SchoolPath", "Layer \"{layer}\", whose table {output} is to be written into, has unsaved edits. "
            "Save or discard them and run again."),
        "table_crs": translate(
            "SchoolPath", "Some places cannot be brought from {source} to {target}, the coordinate system of the "
            "project file. Make a project file in the coordinate system of the town, and write into that."),
    }.get(code)
