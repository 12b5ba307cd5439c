# SPDX-License-Identifier: GPL-2.0-or-later
"""Elements along School Paths by the rules of the catalogue."""
from qgis.core import QgsProcessingParameterString
from qgis.PyQt.QtCore import QCoreApplication

from ..base import LINES, POINTS, TABLE, SchoolPathAlgorithm

translate = QCoreApplication.translate
USUAL = "E01, E02, E03, E06, E12, E19"


class PlaceElements(SchoolPathAlgorithm):
    """``schoolpath:placeelements``."""

    styled = ("ELEMENTS",)

    def name(self):
        return "placeelements"

    def displayName(self):
        return translate("SchoolPath", "Place elements along School Paths")

    def group(self):
        return translate("SchoolPath", "School Path")

    def groupId(self):
        return "path"

    def shortHelpString(self):
        return translate(
            "SchoolPath",
            "<p>Places the elements of the catalogue along School Paths by their rules: signs at the gates and where a "
            "path begins, direction signs before every place where a child must choose, wait spots on both sides of "
            "each crossing, posts within sight of each other, winter poles, meeting points.</p>"
            "<p>Nothing is placed in a crossing, in a carriageway, where it would hide waiting children from drivers, "
            "in exclusion areas, or where it would take from the clear width (what the plough needs is left, or the "
            "whole width of a narrower way). Elements that are there already stay as they are and count.</p>"
            "<p><b>Quantities</b> counts elements and sums costs per path. <b>Not placed</b> says where an element is "
            "required and could not be placed, and why. The field ground_owner says whose street lies beside a new "
            "element: ground of the state or of others needs a permit.</p>"
            "<p>The result is a proposal (status \"idea\"). Widths that are not known are assumed; look at each place "
            "before anything is built.</p>")

    def initAlgorithm(self, configuration=None):
        self.add_layer("PATHS", translate("SchoolPath", "School Paths"), LINES, help_text=translate(
            "SchoolPath", "Lines with path_id, colour, shape, number and school_id. A path without a colour is "
            "reported."))
        self.add_layer("STREETS", translate("SchoolPath", "Streets"), LINES, help_text=translate(
            "SchoolPath", "The streets that the paths run along. Widths that they do not give are assumed."))
        self.add_layer("CROSSINGS", translate("SchoolPath", "Crossings"), POINTS, True, translate(
            "SchoolPath", "Mapped crossings; street_id names the street that is crossed. Empty: a path crosses streets "
            "without mapped crossings."))
        self.add_layer("SCHOOLS", translate("SchoolPath", "School gates"), POINTS, True, translate(
            "SchoolPath", "Empty: the end of a path that lies on no other path counts as a gate."))
        self.add_layer("ELEMENTS_INPUT", translate("SchoolPath", "Elements that are there"), POINTS, True, translate(
            "SchoolPath", "They are kept as they are, stand first in the result, and count. Empty: none."))
        self.add_layer("KEEP_OUT", translate("SchoolPath", "Areas in which nothing is placed"), TABLE, True, translate(
            "SchoolPath", "Points, lines or polygons: yards, snow storage, pipes, trees. Empty: none."))
        self.add_other(QgsProcessingParameterString(
            "PLACE", translate("SchoolPath", "Elements to be placed"), USUAL), translate(
                "SchoolPath", "Codes of the catalogue, separated by commas."))
        self.add_other(QgsProcessingParameterString(
            "PATH", translate("SchoolPath", "Id of the only path to be marked"), optional=True), translate(
                "SchoolPath", "A path_id. Empty: all paths. The others still count, so that a crossing that two paths "
                "share is marked once."))
        self.add_file("CATALOGUE", translate("SchoolPath", "Elements of your own"), "yaml", translate(
            "SchoolPath", "A file of elements beside the shipped ones (.yaml), with a symbol CODE.svg for each. "
            "Empty: the shipped ones alone."))
        self.add_file("CODES", translate("SchoolPath", "Colour codes of your own"), "yaml", translate(
            "SchoolPath", "The file by which the paths got their colours (.yaml). Empty: the shipped ones."))
        self.add_file("COUNTRY_FILE", translate("SchoolPath", "Country file (widths that are assumed)"), "yaml",
                      translate("SchoolPath", "Assumed widths of your own (.yaml): a changed copy of fi.yaml. Empty: "
                                "those of Finland."))
        self.add_output("ELEMENTS", translate("SchoolPath", "Elements"), POINTS, True, translate(
            "SchoolPath", "Those that were there, and the new ones (new) with status idea and the owner of the ground "
            "(ground_owner)."))
        self.add_output("QUANTITIES", translate("SchoolPath", "Quantities"), TABLE, False, translate(
            "SchoolPath", "A row for each path, element and status with count, unit cost and cost; sums by path and "
            "status, and the total (field row)."))
        self.add_output("NOT_PLACED", translate("SchoolPath", "Not placed"), POINTS, False, translate(
            "SchoolPath", "Where an element is required and could not be placed, and why."))

    def processAlgorithm(self, parameters, context, feedback):
        from ..place_job import run_job

        return run_job(self, parameters, context, feedback)
