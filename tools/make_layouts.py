#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""Make the layout templates in resources/layouts; run it with the oldest QGIS supported, as all later ones read those.

usage: make_layouts.py [FOLDER]

Every text is a variable of the layout (``@sp_title``), which the plugin sets in the user's language; what is filled
(map, legend, tables) is found by its id. Two runs give the same files.
"""
import os
import re
import sys
import uuid
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["QT_HASH_SEED"] = "0"  # Qt writes the attributes of XML elements in an order of chance otherwise

from layout_items import Sheet  # noqa: E402
from qgis.core import QgsApplication, QgsReadWriteContext  # noqa: E402

FOLDER = Path(__file__).resolve().parent.parent / "resources" / "layouts"
TINT, ALARM = "#eef4f9", "#a3260f"


def school_map():
    """A4 upright: the map of one school's paths, what they are called, and how to walk."""
    sheet = Sheet("school_map", 210, 297)
    sheet.text("title", "sp_title", 10, 8, 190, 12, 26, bold=True)
    sheet.text("subtitle", "sp_subtitle", 10, 20.5, 190, 6.5, 11.5)
    sheet.map(10, 29, 190, 150)
    sheet.north(188, 31, 10)
    sheet.scale_bar(12, 166, 60)
    sheet.text("paths_heading", "sp_paths_heading", 10, 183, 92, 7, 14, bold=True)
    sheet.legend(10, 190.5, 92, 72, points=10.5, symbol=(13, 6))
    sheet.box("rules_box", 106, 183, 94, 80, TINT)
    sheet.text("rules_heading", "sp_rules_heading", 110, 186, 86, 7, 14, bold=True)
    sheet.table("rules", 109, 194, 88, 67, (6, 82), points=11.5, head=False)
    _foot(sheet)
    return sheet


def school_map_tall():
    """The same for paths that run from north to south: a tall map, the rest beside it."""
    sheet = Sheet("school_map_tall", 210, 297)
    sheet.text("title", "sp_title", 10, 8, 190, 12, 26, bold=True)
    sheet.text("subtitle", "sp_subtitle", 10, 20.5, 190, 6.5, 11.5)
    sheet.map(10, 29, 122, 234)
    sheet.north(120, 31, 10)
    sheet.scale_bar(12, 250, 50)
    sheet.text("paths_heading", "sp_paths_heading", 137, 29, 63, 7, 14, bold=True)
    sheet.legend(137, 37, 63, 108, points=10.5, symbol=(13, 6))
    sheet.box("rules_box", 136, 150, 64, 113, TINT)
    sheet.text("rules_heading", "sp_rules_heading", 140, 153, 57, 7, 14, bold=True)
    sheet.table("rules", 139, 161, 56, 100, (5, 50), points=11.5, head=False)
    _foot(sheet)
    return sheet


def _foot(sheet):
    """Whom to tell, what the map is not, and where the data come from."""
    sheet.text("contact", "sp_contact", 10, 266.5, 190, 9, 10.5, bold=True, middle=True)
    sheet.text("caution", "sp_caution", 10, 278, 190, 4.5, 8.5, bold=True)
    sheet.text("source", "sp_source", 10, 282.5, 190, 8, 7.5)


def council_map():
    """A3 across: the numbered places that block most children, what would free them, and the numbers by status."""
    sheet = Sheet("council_map", 420, 297)
    sheet.text("title", "sp_title", 10, 8, 400, 12, 26, bold=True)
    sheet.text("subtitle", "sp_subtitle", 10, 20.5, 400, 6.5, 12)
    sheet.map(10, 30, 236, 238)
    sheet.north(233, 32, 11)
    sheet.scale_bar(12, 255, 70)
    sheet.text("places_heading", "sp_places_heading", 252, 29, 158, 7, 14, bold=True)
    sheet.text("places_note", "sp_places_note", 252, 36, 158, 9, 8.5)
    sheet.table("places", 252, 46, 158, 136, (9, 56, 72, 20), points=11)
    sheet.text("numbers_heading", "sp_numbers_heading", 252, 186, 92, 6.5, 14, bold=True)
    sheet.text("numbers_note", "sp_numbers_note", 252, 193, 92, 8, 8.5)
    sheet.table("numbers", 252, 202, 92, 66, (62, 29), points=10)
    sheet.text("legend_heading", "sp_legend_heading", 350, 186, 60, 6.5, 14, bold=True)
    sheet.legend(350, 194, 60, 74, points=9.5, symbol=(8, 5))
    sheet.text("caution", "sp_caution", 10, 271, 400, 5, 10, bold=True)
    sheet.text("source", "sp_source", 10, 276.5, 400, 5, 8.5)
    sheet.text("run", "sp_run", 10, 281.5, 400, 5, 8)
    return sheet


def route_card():
    """A5 upright: the way of one home, for its family."""
    sheet = Sheet("route_card", 148, 210)
    sheet.text("title", "sp_title", 8, 7, 132, 9, 18, bold=True)
    sheet.text("subtitle", "sp_subtitle", 8, 16, 132, 6, 10)
    sheet.map(8, 24, 132, 92)
    sheet.north(130, 26, 8)
    sheet.scale_bar(10, 104, 45)
    sheet.table("steps", 8, 119, 132, 58, (8, 124), points=11, head=False)
    sheet.text("note", "sp_note", 8, 178.5, 132, 9, 8.5)
    sheet.text("contact", "sp_contact", 8, 187.5, 132, 4, 8)
    sheet.text("caution", "sp_caution", 8, 191.5, 132, 6.5, 7.5)
    sheet.text("personal", "sp_personal", 8, 198, 132, 4, 7.5, bold=True)
    sheet.text("source", "sp_source", 8, 202, 132, 4, 7)
    return sheet


def main(folder=FOLDER):
    """Write every template."""
    application = QgsApplication([], True)
    application.initQgis()
    folder.mkdir(parents=True, exist_ok=True)
    for make in (school_map, school_map_tall, council_map, route_card):
        sheet = make()
        path = folder / f"{sheet.name}.qpt"
        if not sheet.layout.saveAsTemplate(str(path), QgsReadWriteContext()):
            sys.exit(f"{path} could not be written")
        path.write_text(_same_every_time(path.read_text("utf-8"), sheet.name), "utf-8")
        del sheet
    application.exitQgis()


def _same_every_time(text, name):
    """The template with ids that follow from their order, in place of those of chance."""
    found = dict.fromkeys(re.findall(r"\{[0-9a-f]{8}-[0-9a-f-]{27}\}", text))
    for number, old in enumerate(found):
        text = text.replace(old, f"{{{uuid.uuid5(uuid.NAMESPACE_URL, name + str(number))}}}")
    return text


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else FOLDER)
