"""Sentences about OpenStreetMap files: why one is refused, and what was odd in it."""
from qgis.PyQt.QtCore import QCoreApplication

from .layer_words import named

translate = QCoreApplication.translate
# told as information; everything else is a warning
HARMLESS = ("osm_highway_left_out", "osm_highway_unusual", "osm_ways_cut", "osm_small_components",
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
        "osm_highway_left_out": translate(
            "SchoolPath", "{count} ways are no streets or are not there yet and are left out: {values}."),
        "osm_highway_unknown": translate(
            "SchoolPath", "{count} ways have an unknown highway value and are kept as paths: {values}."),
        "osm_highway_unusual": translate(
            "SchoolPath", "{count} ways have an unusual highway value and are kept under a kind they resemble: "
            "{values}."),
        "osm_ways_cut": translate(
            "SchoolPath", "{count} ways end in the open within {distance} m of the edge of the data, or beyond it: "
            "they are cut there ({ids})."),
        "osm_levels_meet": translate(
            "SchoolPath", "{count} ways of different levels pass through one node; they are joined only to their own "
            "level there ({ids})."),
        "osm_small_components": translate(
            "SchoolPath", "{count} groups of walkable ways shorter than {limit} m hang on nothing else, {length} m in "
            "all (one way of each: {ids})."),
        "osm_values_unread": translate(
            "SchoolPath", "{count} ways have numbers that cannot be read and count as not tagged: {texts} ({ids})."),
        "osm_footways_beside": translate(
            "SchoolPath", "{sides} street sides have a footway mapped as a way of its own beside them; {count} "
            "footways carry the traffic of the street they run beside."),
        "osm_links_added": translate(
            "SchoolPath", "{count} links of at most {distance} m, {length} m in all, were added where a footway beside "
            "a street ends in the open ({ids})."),
    }


def _nodes():
    return {
        "osm_nodes_doubled": translate("SchoolPath", "{count} nodes lie at the same place as another one ({ids})."),
        "osm_barriers_closed": translate(
            "SchoolPath", "{count} gates and other barriers are private, locked or closed to walkers; nobody is led "
            "through them ({ids})."),
        "osm_crossing_on_no_street": translate(
            "SchoolPath", "{count} crossings lie on no street with motor traffic and on no rails; they are left out "
            "({ids})."),
        "osm_crossing_without_node": translate(
            "SchoolPath", "{count} crossing ways cross a street without a common node; they count as unmarked "
            "crossings there ({ids})."),
    }


def _schools():
    return {
        "osm_gates_guessed": translate(
            "SchoolPath", "The gates of {count} schools are guessed, because none is mapped: {names} ({ids}). Check "
            "the layer of schools."),
        "osm_school_cut": translate(
            "SchoolPath", "The grounds of {count} schools are cut by the edge of the data: {names} ({ids})."),
        "osm_school_without_way": translate(
            "SchoolPath", "{count} schools are left out because the file has no way that leads to them: {names} "
            "({ids})."),
    }
