# SPDX-License-Identifier: GPL-2.0-or-later
"""Maps for the wall and for the council, one page a school, as a PDF."""
from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterString,
)
from qgis.PyQt.QtCore import QCoreApplication

from .. import helps
from ..base import LINES, POINTS, SchoolPathAlgorithm

translate = QCoreApplication.translate


def template_words():
    """What the maps are called."""
    return {"SCHOOL": translate("SchoolPath", "Map of a school (A4)"),
            "COUNCIL": translate("SchoolPath", "Map for the council (A3)")}


class ExportAtlas(SchoolPathAlgorithm):
    """``schoolpath:exportatlas``."""

    def name(self):
        return "exportatlas"

    def displayName(self):
        return translate("SchoolPath", "Print maps (PDF)")

    def group(self):
        return translate("SchoolPath", "Print")

    def groupId(self):
        return "print"

    def flags(self):
        # layouts are made of items of the window system, which live in the main thread
        return super().flags() | QgsProcessingAlgorithm.Flag.FlagNoThreading

    def shortHelpString(self):
        return translate(
            "SchoolPath",
            "<p><b>Map of a school</b>: a page in A4 for each school, to hang on its wall: the School Paths with "
            "their codes, gates and meeting points, rules for children, and whom to tell when something is broken.</p>"
            "<p><b>Map for the council</b>: one page in A3: the places that block most children, numbered as in the "
            "report, what would free them, and how many pupils have a way.</p>"
            "<p>Layers are drawn as they look in QGIS; those that have no look yet get that of School Path. A layout "
            "template of your own (<i>Layout → Save as Template</i>) may take the place of the shipped ones: start "
            "from a copy of these, and keep the ids of map, legend and tables.</p>"
            "<p>No homes are printed, and no counts below five pupils, nor any others from which such a count could be "
            "worked out. No map is a guarantee of safety.</p>")

    def initAlgorithm(self, configuration=None):
        self.add_layer("SCHOOLS", translate("SchoolPath", "School gates"), POINTS, help_text=helps.gates())
        self.add_layer("PATHS", translate("SchoolPath", "School Paths"), LINES, True, translate(
            "SchoolPath", "Lines with path_id, school_id, name, colour, shape and number. The map of a school is "
            "made of those that a path leads to. Empty: only the map for the council can be printed."))
        self.add_layer("ELEMENTS", translate("SchoolPath", "Elements"), POINTS, True, translate(
            "SchoolPath", "For the map of a school: those that families look for, such as meeting points. Empty: "
            "none."))
        self.add_layer("STREETS", translate("SchoolPath", "Streets, as the background"), LINES, True,
                       helps.background())
        self.add_layer("PLACES", translate("SchoolPath", "Places that block most children"), POINTS, True, translate(
            "SchoolPath", "PLACES of \"Safest routes to school\". Empty: only the map of a school can be "
            "printed."))
        self.add_layer("HOMES_STATUS", translate("SchoolPath", "Homes and their status"), POINTS, True, translate(
            "SchoolPath", "For the numbers on the map for the council; homes are not shown. Empty: no numbers."))
        self.add_other(QgsProcessingParameterString("SCHOOL", translate("SchoolPath", "School (id)"), optional=True),
                       translate("SchoolPath", "The school_id of one school. Empty: all schools."))
        self.add_choice("TEMPLATE", translate("SchoolPath", "Template"), template_words(), "SCHOOL", translate(
            "SchoolPath", "Which map is printed."))
        self.add_file("TEMPLATE_FILE", translate("SchoolPath", "Template of your own (replaces the template)"), "qpt",
                      helps.template())
        self.add_other(QgsProcessingParameterString(
            "CONTACT", translate("SchoolPath", "Whom to tell"), optional=True), translate(
                "SchoolPath", "Telephone or address, printed on the map of a school. Empty: a line to fill in by "
                "hand."))
        self.add_other(QgsProcessingParameterString(
            "TITLE", translate("SchoolPath", "Heading in place of the usual one"), optional=True), translate(
                "SchoolPath", "Printed at the top of every page. Empty: the name of the school or of the map."))
        self.add_other(QgsProcessingParameterFileDestination(
            "OUTPUT", translate("SchoolPath", "Maps"), translate("SchoolPath", "PDF files (*.pdf)")), translate(
                "SchoolPath", "One PDF with all pages (.pdf)."))

    def processAlgorithm(self, parameters, context, feedback):
        from ..printing.atlas_job import run_job

        return run_job(self, parameters, context, feedback)
