# SPDX-License-Identifier: GPL-2.0-or-later
"""Sentences about OpenStreetMap files: why one is refused, and what was odd in it."""
from qgis.PyQt.QtCore import QCoreApplication

from .layer_words import named

translate = QCoreApplication.translate
# told as information; everything else is a warning
HARMLESS = ("osm_highway_left_out", "osm_highway_unusual", "osm_ways_cut", "osm_small_components", "osm_closed_off",
            "osm_barriers_closed", "osm_links_added", "osm_footways_beside", "osm_crossing_on_no_street", "osm_crs")


def say_osm(code, ids, values):
    """The sentence of a code, None where it is none of these.

    Parameters
    ----------
    code : str
        Code of a ``SchoolPathError`` or ``Notice``.
    ids : tuple
        Objects concerned.
    values : dict
        What the sentence names.
    """
    for group in (_refusals, _ways, _nodes, _schools):
        template = group().get(code)
        if template:
            return template.format(ids=named(ids), **{key: _plain(value) for key, value in values.items()})
    return None


def _plain(value):
    """Lists and tables in words: ``trail (159), road (2)``; ``width: 200, wide``."""
    if isinstance(value, dict):
        return "; ".join(f"{key}: {_plain(part)}" if isinstance(part, (list, tuple)) else f"{key} ({part})"
                         for key, part in value.items())
    return named(tuple(value)) if isinstance(value, (list, tuple)) else value


def _refusals():
    return {
        "osm_no_file": translate("SchoolPath", "There is no file {file}."),
        "osm_no_osm_file": translate(
            "SchoolPath", "{file} is no OpenStreetMap file. Expected is a file .osm or .osm.pbf, such as an extract "
            "for your town."),
        "osm_cut_short": translate(
            "SchoolPath", "{file} is damaged or was cut short ({message}). Download it again."),
        "osm_empty": translate("SchoolPath", "{file} holds no streets."),
        "osm_nothing_in_extent": translate(
            "SchoolPath", "{file} holds no streets within the extent. Draw the extent where the file has data."),
        "osm_transform": translate(
            "SchoolPath", "The data cannot be brought to {crs}. Choose a coordinate system that is made for "
            "its place."),
        "osm_crs": translate(
            "SchoolPath", "Lengths in {source} are not true metres here; the network is made in {target}."),
    }


def _ways():
    return {
        "osm_strays": translate(
            "SchoolPath", "Ways with nodes far away from all their others; these nodes are left out: {count} "
            "({ids}). Correct them in OpenStreetMap."),
        "osm_highway_left_out": translate(
            "SchoolPath", "Ways left out because they are no streets or are not there yet: {values}."),
        "osm_highway_unknown": translate(
            "SchoolPath", "Ways with an unknown highway value, kept as paths: {values}."),
        "osm_highway_unusual": translate(
            "SchoolPath", "Ways with an unusual highway value, kept under a kind they resemble: {values}."),
        "osm_ways_cut": translate(
            "SchoolPath", "Ways that end in the open within {distance} m of the edge of the data, or beyond it, and "
            "count as cut there (field cut_end): {count} ({ids})."),
        "osm_levels_meet": translate(
            "SchoolPath", "Ways of different levels that pass through one node, and are joined only to their own level "
            "there: {count} ({ids})."),
        "osm_small_components": translate(
            "SchoolPath", "Groups of walkable ways shorter than {limit} m that hang on nothing else: {count}, {length} "
            "m in all (one way of each: {ids})."),
        "osm_closed_off": translate(
            "SchoolPath", "Groups of walkable ways shorter than {limit} m, such as yards, that can be entered only "
            "through a closed gate or over a way closed to walkers: {count}, {length} m in all (one way of each: "
            "{ids})."),
        "osm_foot_oneway": translate(
            "SchoolPath", "Ways that are one-way for walkers: {count} ({ids}). They count as walked both ways."),
        "osm_values_unread": translate(
            "SchoolPath", "Ways with numbers that cannot be read or cannot be true, and count as not tagged: "
            "{count} ({ids}): {texts}."),
        "osm_footways_beside": translate(
            "SchoolPath", "Street sides with a footway mapped as a way of its own beside them: {sides}. Pieces of "
            "footway that are judged by the traffic of the street they run beside: {count}."),
        "osm_links_added": translate(
            "SchoolPath", "Links of at most {distance} m, added where a footway beside a street ends in the open: "
            "{count}, {length} m in all ({ids})."),
    }


def _nodes():
    return {
        "osm_nodes_doubled": translate(
            "SchoolPath", "Nodes at the same place as another one, taken for one with it: {count} ({ids})."),
        "osm_barriers_closed": translate(
            "SchoolPath", "Gates and other barriers that are private, locked or closed to walkers: {count}. Nobody is "
            "led through them ({ids})."),
        "osm_crossing_on_no_street": translate(
            "SchoolPath", "Crossings on no street with motor traffic and on no rails, left out: {count} ({ids})."),
        "osm_crossing_without_node": translate(
            "SchoolPath", "Crossing ways without a node in common with the street they cross: {count}. They count as "
            "unmarked crossings there ({ids})."),
        "osm_ways_cross_streets": translate(
            "SchoolPath", "Foot ways that cross a street at its level without a common node: {count}. They count as "
            "unmarked crossings there ({ids}). Join them in OpenStreetMap, or give the bridge or tunnel its layer."),
    }


def _schools():
    return {
        "osm_no_schools": translate(
            "SchoolPath", "The file holds no school with a way to it: the layer of schools is empty."),
        "osm_no_homes": translate(
            "SchoolPath", "The file holds no addresses or dwellings: the layer of homes is empty."),
        "osm_no_barriers": translate(
            "SchoolPath", "The file holds no railways or water: their layer is empty. Where there are some in the "
            "place, the file is an extract without them."),
        "osm_gates_guessed": translate(
            "SchoolPath", "Schools with guessed gates, because none is mapped: {count} ({names}; {ids}). Check the "
            "layer of schools."),
        "osm_school_cut": translate(
            "SchoolPath", "Schools whose grounds are cut by the edge of the data: {count} ({names}; {ids})."),
        "osm_school_without_way": translate(
            "SchoolPath", "Schools left out because the file has no way that leads to them: {count} ({names}; {ids})."),
    }
