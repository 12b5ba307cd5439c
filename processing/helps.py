# SPDX-License-Identifier: GPL-2.0-or-later
"""Helps of parameters that several algorithms have: what to give, in which unit, and what happens where it is empty."""
from qgis.PyQt.QtCore import QCoreApplication

translate = QCoreApplication.translate


def streets():
    """STREETS."""
    return translate(
        "SchoolPath", "Lines of streets and paths with the fields of a School Path project. Only kind is required; the "
        "more attributes they have, the better the result. What is missing is assumed by the country file.")


def background():
    """STREETS where they are no more than drawn."""
    return translate("SchoolPath", "Lines, drawn in grey below the rest. Empty: a map without streets.")


def crossings():
    """CROSSINGS."""
    return translate(
        "SchoolPath", "Points; street_id names the street that is crossed. Without that field the street through the "
        "point is taken, else the nearest one. Empty: streets are crossed at junctions, without zebras or signals.")


def gates():
    """SCHOOLS."""
    return translate(
        "SchoolPath", "Points, one for each gate; points with the same school_id are gates of one school. Leave out "
        "gates that pupils may not use.")


def school_names():
    """SCHOOLS where only the names are taken."""
    return translate("SchoolPath", "For the names of the schools. Empty: schools are named by their school_id.")


def judgements():
    """JUDGEMENTS."""
    return translate(
        "SchoolPath", "Points, lines or a table: classes and closures that a person who knows the place has set, with "
        "reason, author, date and expiry. Those in force today replace the computed class. Empty: none.")


def profile():
    """PROFILE."""
    return translate(
        "SchoolPath", "The age decides which classes a child may use alone. Profiles of your own in the folder "
        "school_path/profiles of your QGIS profile are listed, too.")


def profile_file():
    """PROFILE_FILE."""
    return translate(
        "SchoolPath", "A profile of your own (.yaml): a copy of a shipped one (menu entry \"Copy the rule files…\") "
        "with other limits. Empty: the profile chosen above.")


def country_file():
    """COUNTRY_FILE beside a profile."""
    return translate(
        "SchoolPath", "Traffic rules and assumed values of your own (.yaml): a changed copy of fi.yaml (menu entry "
        "\"Copy the rule files…\"). Empty: the country that the profile names.")


def scenario():
    """SCENARIO."""
    return translate(
        "SchoolPath", "Light and season. In the dark, streets without lighting weigh more; winter is dark and adds "
        "the winter maintenance of the ways.")


def codes():
    """CODES."""
    return translate(
        "SchoolPath", "Colours and shapes of your own (.yaml): a changed copy of codes.yaml (menu entry \"Copy the "
        "rule files…\"). Empty: the shipped ones.")


def template():
    """TEMPLATE_FILE."""
    return translate(
        "SchoolPath", "A QGIS layout template (.qpt): a changed copy of a shipped one (menu entry \"Copy the rule "
        "files…\") with the same ids of map, legend and tables. Empty: the shipped one.")


def report():
    """REPORT."""
    return translate("SchoolPath", "A page to read and print (.html), in one file without links to others. It shows "
                     "no homes.")


def summary():
    """SUMMARY."""
    return translate("SchoolPath", "The numbers of the report for other programs (.json).")


def streets_made():
    """STREETS as an output."""
    return translate("SchoolPath", "Lines with the fields of the project's layer of streets; provenance says of every "
                     "value whether it was measured, tagged, derived or assumed.")


def crossings_made():
    """CROSSINGS as an output."""
    return translate("SchoolPath", "Points with the fields of the project's layer of crossings; street_id names the "
                     "street that is crossed.")
