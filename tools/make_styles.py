#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""Make the layer styles in resources/styles; run it with the oldest QGIS supported, whose styles all later ones read.

usage: make_styles.py [FOLDER]

What colours, widths and shapes mean stands in style_palette.py. No meaning stands on colour alone. The words of the
legends are English here; they are put into the user's language when a style is applied (processing/words/legend.py).
Two runs give the same files.
"""
import os
import re
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["QT_HASH_SEED"] = "0"  # Qt writes the attributes of XML elements in an order of chance otherwise

from path_styles import elements, paths  # noqa: E402
from place_styles import judgements, places, voices  # noqa: E402
from qgis.core import (  # noqa: E402
    QgsApplication,
    QgsMapLayer,
    QgsPalLayerSettings,
    QgsTextBufferSettings,
    QgsTextFormat,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
)
from qgis.PyQt.QtGui import QColor, QFont  # noqa: E402
from style_findings import CLAUSES_HERE, changes, findings, home_changes  # noqa: E402
from style_palette import (  # noqa: E402
    ASSUMED_WORDS,
    BESIDE_WORDS,
    CLASS_COLOURS,
    CLASS_MARKS,
    CLASS_WIDTHS,
    CLASS_WORDS,
    CLOSED,
    CLOSED_WORDS,
    GATE,
    INK,
    PAPER,
    ROUTE,
    STATUS_WORDS,
    SURVEY_WORDS,
    WATER,
)
from style_symbols import ZOOM, beads, drawn_from, keyline, layered, line, marker, rules, set_by  # noqa: E402

FOLDER = Path(__file__).resolve().parent.parent / "resources" / "styles"
CATEGORIES = QgsMapLayer.StyleCategory
MOTOR = "\"kind\" NOT IN ('cycleway', 'footway', 'path', 'pedestrian', 'steps', 'crossing')"
# mm from the centre line: sides move apart with the scale, as kerbs do; in maps of whole towns they are one line
APART = f"if({ZOOM} < 0.2, 0, min({ZOOM}, 4))"
THINNEST = 0.15  # of the width of a side, so that maps of whole towns show more than the worst class


def broken(width):
    """The dash of a line that rests on assumed values: longer in broader lines; mm."""
    return f"{0.8 + 2 * width:.2f};{0.7 + 0.35 * width:.2f}"


def both_sides(colour, width, dash, condition):
    """A line on either side of a street where the condition holds for that side; one line on a foot way.

    ``condition`` has ``{side}`` for the side, left or right of the digitised direction.
    """
    symbol = layered(*(line(colour, width, dash, least=THINNEST) for _ in range(2)))
    for layer, side, sign in zip(symbol.symbolLayers(), ("left", "right"), ("-", "")):
        here = condition.format(side=side)
        set_by(layer, "PropertyLayerEnabled", here if side == "left" else f"{here} AND {MOTOR}")
        # a positive offset lies to the right of the digitised direction
        set_by(layer, "PropertyOffset", f"if({MOTOR}, {sign}{APART}, 0)")
    return symbol, " OR ".join(condition.format(side=side) for side in ("left", "right"))


def class_sides():
    """Both sides of streets by their class; a way without motor traffic is one line."""
    beside = "coalesce(\"footway_{side}\", '') = 'separate'"
    entries = []
    for number, words in CLASS_WORDS.items():
        here = f"\"class_{{side}}\" = {number} AND NOT {beside}"
        assumed = f"coalesce(\"favourable_{{side}}\" < {number}, false)"
        look = CLASS_COLOURS[number], CLASS_WIDTHS[number]
        entries.append((*both_sides(*look, "", f"({here} AND NOT {assumed})"), words))
        if number > 1:
            entries.append((*both_sides(*look, broken(look[1]), f"({here} AND {assumed})"), ASSUMED_WORDS[number]))
    entries.append((*both_sides(CLOSED, 0.15, "", f"(\"class_{{side}}\" < 5 AND {beside})"), BESIDE_WORDS))
    entries.append((*both_sides(CLOSED, 0.25, "0.3;1.2", "(\"class_{side}\" = 5)"), CLOSED_WORDS))
    places = range(len(entries))
    return drawn_from(rules("assessed_streets", entries), places[-1], places[-2], *places[:-2])


def class_points():
    """Crossings by class: the shape says it as well; hollow where the class rests on assumed values."""
    entries = []
    for number, words in CLASS_WORDS.items():
        shape, size = CLASS_MARKS[number]
        colour, here = CLASS_COLOURS[number], f"\"class\" = {number}"
        assumed = f"coalesce(\"favourable\" < {number}, false)"
        entries.append((marker(shape, colour, PAPER, size), f"{here} AND NOT {assumed}", words))
        if number > 1:
            entries.append((marker(shape, PAPER, colour, size * 0.85, 0.5), f"{here} AND {assumed}",
                            ASSUMED_WORDS[number]))
    entries.append((marker("cross2", INK, CLOSED, 1.8, 0.5), "\"class\" = 5", CLOSED_WORDS))
    entries.append((marker("circle", "#00000000", CLOSED, 1.0), "\"class\" IS NULL", "Not judged: on no street"))
    places = range(len(entries))
    return drawn_from(rules("assessed_crossings", entries), *places[-2:], *places[:-2])


def class_legs():
    """Legs of routes by class, cased so that they stand out among streets of the same colours."""
    entries = [(keyline(layered(line(INK, 1.1 + width / 2), line(CLASS_COLOURS[number], 0.7 + width / 2)),
                        2.1 + width / 2), f"\"class\" = {number}", CLASS_WORDS[number])
               for number, width in CLASS_WIDTHS.items()]
    entries.append((keyline(layered(line(INK, 1.4), line(PAPER, 1.0), line(INK, 1.0, "0.5;0.7")), 2.4),
                    "\"class\" = 5", CLOSED_WORDS))
    return drawn_from(rules("legs", entries), *range(len(entries)))


def routes():
    """Routes by status; those that lead to school lie above the others, which show where their own troubles are."""
    cross = marker("cross_fill", INK, PAPER, 2.6, 0.3, angle=45)
    looks = {
        "served": keyline(line(ROUTE, 0.9), 1.7),
        "served_over_detour": keyline(layered(line(ROUTE, 1.3), line(PAPER, 0.5)), 2.0),
        "undecided": keyline(line(INK, 0.8, "3;1.4"), 1.6),
        "blocked": layered(keyline(line(INK, 0.7), 1.5), beads(cross, 9)),
        "too_long": layered(keyline(line(ROUTE, 0.4), 1.2), beads(marker("circle", ROUTE, PAPER, 1.8), 6)),
    }
    return drawn_from(rules("routes", [(symbol, f"\"status\" = '{status}'", STATUS_WORDS[status])
                                       for status, symbol in looks.items()]), 4, 3, 2, 1, 0)


def survey():
    """What to survey: broken, since it rests on assumed values; a crossing is a short broad line across its street."""
    looks = {"street": keyline(line(INK, 0.9, "1.6;1.1"), 2.2), "crossing": keyline(line(INK, 2.2, "0.6;0.4"), 3.2)}
    return drawn_from(rules("survey", [(looks[kind], f"\"kind\" = '{kind}'", words)
                                       for kind, words in SURVEY_WORDS.items()]), 0, 1)


def statuses():
    """Homes by status, each with a mark of its own."""
    looks = {
        "served": marker("circle", ROUTE, PAPER, 1.8),
        "served_over_detour": layered(marker("circle", ROUTE, PAPER, 2.6), marker("circle", PAPER, PAPER, 0.9, 0)),
        "at_school": marker("star", ROUTE, PAPER, 3.2),
        "undecided": layered(marker("circle", PAPER, INK, 2.6, 0.45), marker("semi_circle", INK, INK, 2.4, 0)),
        "blocked": layered(marker("octagon", INK, PAPER, 4.0, 0.3), marker("line", INK, PAPER, 2.2, 0.6, angle=90)),
        "too_long": marker("arrowhead", INK, ROUTE, 2.8, 0.8),
        "unreachable": marker("cross2", INK, INK, 2.4, 0.7),
        "not_snapped": marker("diamond", PAPER, INK, 2.8, 0.4),
    }
    return drawn_from(rules("homes_status", [(looks[status], f"\"status\" = '{status}'", words)
                                             for status, words in STATUS_WORDS.items()]), 0, 1, 2, 3, 5, 6, 7, 4)


def street_kinds():
    """Streets as they are, before anything is judged."""
    return drawn_from(rules("streets", [
        (line("#5f5a52", 1.0), "\"kind\" IN ('motorway', 'trunk', 'primary', 'secondary', 'tertiary')", "Main street"),
        (line("#9a948a", 0.6), "\"kind\" IN ('unclassified', 'residential', 'living_street')", "Street"),
        (line("#b9b4ab", 0.35), "\"kind\" IN ('service', 'track')", "Service road or track"),
        (line("#7ba886", 0.3), f"NOT ({MOTOR})", "Way for walking and cycling"),
    ]), 3, 2, 1, 0)


def crossing_kinds():
    """Crossings as they are: the shape says the kind."""
    looks = (("zebra", "Zebra crossing", layered(
                marker("square", INK, PAPER, 2.0), marker("line", INK, PAPER, 2.0, 0.35))),
             ("signals", "Signals", layered(marker("circle", INK, PAPER, 2.2), marker("circle", PAPER, PAPER, 0.8, 0))),
             ("unmarked", "Crossing without markings", marker("circle", PAPER, INK, 1.4)),
             ("underpass", "Underpass", marker("triangle", INK, PAPER, 2.6, angle=180)),
             ("bridge", "Bridge", marker("triangle", INK, PAPER, 2.6)),
             ("rail", "Railway", marker("cross2", INK, INK, 2.2, 0.5)),
             ("tram", "Tram", marker("cross2", INK, CLOSED, 1.6, 0.35)))
    return rules("crossings", [(symbol, f"\"kind\" = '{kind}'", words) for kind, words, symbol in looks])


def homes():
    """Homes, before anything is known of their way."""
    return rules("homes", [(marker("circle", "#77828a", PAPER, 1.3), "", "Home")])


def schools():
    """School gates; those that were guessed are hollow."""
    return rules("schools", [
        (marker("pentagon", GATE, INK, 4.6, 0.6), "NOT coalesce(\"guessed\", false)", "School gate"),
        (marker("pentagon", PAPER, INK, 4.2, 0.5), "coalesce(\"guessed\", false)", "School gate, guessed"),
    ])


def barriers():
    """What a child cannot walk through."""
    return drawn_from(rules("barriers", [
        (line(WATER, 0.8), "\"kind\" = 'water'", "Water"),
        (layered(line(INK, 0.8), line(PAPER, 0.5, "1.5;1.5")), "\"kind\" = 'railway'", "Railway"),
        (layered(line(INK, 0.25), beads(marker("line", INK, INK, 1.4, 0.25), 2)),
         "coalesce(\"kind\", '') NOT IN ('water', 'railway')", "Other barrier"),
    ]), 0, 1, 2)


def issues():
    """Places of a network that need a look; what was mended is smaller."""
    return drawn_from(rules("issues", [
        (marker("triangle", INK, PAPER, 3.4), "\"kind\" NOT IN ('ends_joined', 'end_joined_to_line', 'zero_length', "
         "'shorter_than_tolerance', 'double', 'small_part')", "To be looked at"),
        (marker("triangle", PAPER, INK, 2.6, 0.4), "\"kind\" = 'small_part'", "Small part that hangs on nothing"),
        (marker("circle", PAPER, INK, 1.8, 0.4), "\"kind\" IN ('ends_joined', 'end_joined_to_line')", "Joined"),
        (marker("cross2", INK, INK, 1.8, 0.4), "\"kind\" IN ('zero_length', 'shorter_than_tolerance', 'double')",
         "Left out"),
    ]), 3, 2, 1, 0)


def labels(expression, size, bold, smallest_scale):
    """Labels with a white halo, shown from a scale on."""
    text = QgsTextFormat()
    font = QFont("Open Sans")
    font.setBold(bold)
    text.setFont(font)
    text.setSize(size)
    if bold:
        text.setNamedStyle("Bold")  # weights of Qt 5 are thin ones in Qt 6
    text.setColor(QColor(INK))
    halo = QgsTextBufferSettings()
    halo.setEnabled(True)
    halo.setSize(0.8)
    halo.setColor(QColor(PAPER))
    text.setBuffer(halo)
    settings = QgsPalLayerSettings()
    settings.setFormat(text)
    settings.fieldName, settings.isExpression = expression, True
    settings.dist = 3.0
    settings.scaleVisibility, settings.minimumScale = True, smallest_scale
    return QgsVectorLayerSimpleLabeling(settings)


# of the gates of a school one has the name; crossings have their class and the street
SCHOOL_NAMES = ("if($id = minimum($id, group_by:=\"school_id\"), \"name\", '')", 10, True, 30000)
BAD_CROSSINGS = ("if(\"class\" >= 3, \"class\" || ' · ' || nullif(\"name\", ''), '')", 8, False, 2500)
TO_SURVEY = ("\"seq\" || ' · ' || \"record\"", 8, True, 5000)
STYLES = {  # geometry, renderer, map tip, labels
    "streets": ("LineString", street_kinds, "[% \"name\" %]", None),
    "crossings": ("Point", crossing_kinds, "", None),
    "schools": ("Point", schools, "[% \"name\" %]", SCHOOL_NAMES),
    "homes": ("Point", homes, "", None),
    "barriers": ("LineString", barriers, "[% \"name\" %]", None),
    "issues": ("Point", issues, "[% \"message\" %]<br>[% \"advice\" %]", None),
    "assessed_streets": ("LineString", class_sides, "[% \"reason_left\" %]<br>[% \"reason_right\" %]", None),
    "assessed_crossings": ("Point", class_points, "[% \"reason\" %]", BAD_CROSSINGS),
    "routes": ("LineString", routes, "[% \"reason\" %]", None),
    "legs": ("LineString", class_legs, "[% \"reason\" %]", None),
    "survey": ("LineString", survey, "[% \"record\" %]<br>[% \"assumed\" %]", TO_SURVEY),
    "paths": ("LineString", paths, "[% \"name\" %]", None),
    "elements": ("Point", elements, "[% \"code\" %] [% \"note\" %]", None),
    "findings": ("Point", findings, "<b>[% \"clause\" %] [% \"title\" %]</b><br>[% \"reason\" %]<br>[% \"remedy\" %]",
                 CLAUSES_HERE),
    "changes": ("Point", changes, "<b>[% \"clause\" %]</b> [% \"message\" %]<br>[% \"reason\" %]", None),
    "home_changes": ("Point", home_changes,
                     "<b>[% \"message\" %]</b><br>[% coalesce(\"reason_after\", \"reason_before\") %]", None),
    "voices": ("Point", voices, "[% \"comment\" %]", None),
    "judgements": ("Point", judgements, "[% \"reason\" %]", None),
    "homes_status": ("Point", statuses, "[% \"reason\" %]", None),
    "places": ("Point", places, "<b>[% \"number\" %] [% \"name\" %]</b><br>[% \"reason\" %]<br>[% \"remedy\" %]", None),
}


def plain_tip(tip):
    """A map tip, a piece of a web page, in which what a field holds is shown as it is written."""
    return re.sub(r"\[% (.*?) %\]", r"[% replace(replace(\1, '&', '&amp;'), '<', '&lt;') %]", tip)


def main(folder=FOLDER):
    """Write every style."""
    application = QgsApplication([], False)
    application.initQgis()
    folder.mkdir(parents=True, exist_ok=True)
    for name, (geometry, make, tip, label) in STYLES.items():
        layer = QgsVectorLayer(geometry + "?crs=EPSG:3067", name, "memory")
        layer.setRenderer(make())
        layer.setMapTipTemplate(plain_tip(tip))
        if label:
            layer.setLabeling(labels(*label))
            layer.setLabelsEnabled(True)
        message, saved = layer.saveNamedStyle(
            str(folder / f"{name}.qml"), CATEGORIES.Symbology | CATEGORIES.Labeling | CATEGORIES.MapTips)
        if not saved:
            sys.exit(message)
    del layer
    application.exitQgis()


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else FOLDER)
