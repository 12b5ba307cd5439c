# SPDX-License-Identifier: GPL-2.0-or-later
"""Designated School Paths along the routes that most pupils take."""
from qgis.core import QgsProcessingParameterNumber
from qgis.PyQt.QtCore import QCoreApplication

from .. import helps
from ..base import LINES, POINTS, SchoolPathAlgorithm

translate = QCoreApplication.translate


class DesignPath(SchoolPathAlgorithm):
    """``schoolpath:designpath``."""

    styled = ("PATHS",)

    def name(self):
        return "designpath"

    def displayName(self):
        return translate("SchoolPath", "School Paths along routes")

    def group(self):
        return translate("SchoolPath", "School Path")

    def groupId(self):
        return "path"

    def shortHelpString(self):
        return translate(
            "SchoolPath",
            "<p>Proposes School Paths: for every school one from each direction, along the routes that most pupils "
            "take. A path ends at the gate or where it meets another path of its school; no stretch of street belongs "
            "to two paths.</p>"
            "<p>Each path has a code of <b>colour, shape and number</b>. Paths within 400 m of each other get "
            "different colours as long as one is free. Where all are taken, a path shares the colour whose nearest "
            "path lies farthest away, on another shape, and a warning names the paths.</p>"
            "<p><b>Homes are personal data.</b> A path begins only where the routes of MIN_COUNT pupils run together, "
            "and no point of it is a home.</p>"
            "<p>The paths are ideas (status \"idea\"). Check them with the handbook before anything is decided: that "
            "many pupils walk along a street does not say that nothing is wrong with it.</p>")

    def initAlgorithm(self, configuration=None):
        self.add_layer("ROUTES", translate("SchoolPath", "Routes"), LINES, help_text=translate(
            "SchoolPath", "ROUTES of \"Safest routes to school\". Routes that are closed to the child are left out, "
            "and that is reported."))
        self.add_layer("HOMES", translate("SchoolPath", "Homes (for the number of pupils)"), POINTS, True, translate(
            "SchoolPath", "With the fields home_id and pupils. Empty: every route counts as one pupil."))
        self.add_layer("SCHOOLS", translate("SchoolPath", "School gates (for the names)"), POINTS, True,
                       helps.school_names())
        self.add_other(QgsProcessingParameterNumber(
            "MIN_COUNT", translate("SchoolPath", "Fewest pupils whose routes share a stretch"),
            QgsProcessingParameterNumber.Type.Double, 5, minValue=1), translate(
                "SchoolPath", "A path begins where the routes of this many pupils run together; at least 1."))
        self.add_other(QgsProcessingParameterNumber(
            "MAX_PATHS", translate("SchoolPath", "Most paths to one school (0 = as the colour codes say)"),
            QgsProcessingParameterNumber.Type.Integer, 0, minValue=0, maxValue=8), translate(
                "SchoolPath", "From 1 to 8; 0: as many as the colour codes allow (4 in the shipped ones)."), True)
        self.add_file("CODES", translate("SchoolPath", "Colour codes of your own"), "yaml", helps.codes())
        self.add_output("PATHS", translate("SchoolPath", "School Paths"), LINES, True, translate(
            "SchoolPath", "Lines with the fields of the project's layer of School Paths, pupils (the most on any part "
            "of the path) and length (m). No point of them is a home."))

    def processAlgorithm(self, parameters, context, feedback):
        from ..design_job import run_job

        return run_job(self, parameters, context, feedback)
