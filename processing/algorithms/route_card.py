# SPDX-License-Identifier: GPL-2.0-or-later
"""The way of one home on a card for its family."""
from qgis.core import QgsProcessingAlgorithm, QgsProcessingParameterFileDestination, QgsProcessingParameterString
from qgis.PyQt.QtCore import QCoreApplication

from .. import helps
from ..base import LINES, POINTS, SchoolPathAlgorithm

translate = QCoreApplication.translate


class RouteCard(SchoolPathAlgorithm):
    """``schoolpath:routecard``."""

    def name(self):
        return "routecard"

    def displayName(self):
        return translate("SchoolPath", "Route card for one family (PDF)")

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
            "<p>The way of one home to school in at most eight steps, with a map, on a page in A5: streets, turns, "
            "and the crossings that the legs list (those of quiet streets are not among them).</p>"
            "<p>It is made for one home that is asked for, from the routes and legs of \"Safest routes to school\", "
            "and only where the child may walk the way: a blocked or undecided home gets no card.</p>"
            "<p>The card shows a home: it is personal data, for the family alone. It is no guarantee of safety.</p>")

    def initAlgorithm(self, configuration=None):
        self.add_layer("ROUTES", translate("SchoolPath", "Routes"), LINES, help_text=translate(
            "SchoolPath", "ROUTES of \"Safest routes to school\"."))
        self.add_layer("LEGS", translate("SchoolPath", "Legs of routes"), LINES, help_text=translate(
            "SchoolPath", "LEGS of the same run: the streets and crossings of each route."))
        self.add_other(QgsProcessingParameterString("HOME_ID", translate("SchoolPath", "Home (id)")),
                       translate("SchoolPath", "The home_id of one home."))
        self.add_layer("HOMES", translate("SchoolPath", "Homes"), POINTS, optional=True, help_text=translate(
            "SchoolPath", "For the address of the home (field address, else street). Empty: the card shows its id."))
        self.add_other(QgsProcessingParameterString(
            "HOME_NAME", translate("SchoolPath", "What the card calls the home"), optional=True), translate(
                "SchoolPath", "Empty: its address, else its street or id."))
        self.add_layer("SCHOOLS", translate("SchoolPath", "School gates"), POINTS, True, helps.school_names())
        self.add_layer("CROSSINGS", translate("SchoolPath", "Crossings"), POINTS, optional=True, help_text=translate(
            "SchoolPath", "Say which crossings have traffic lights, a zebra and so on. Empty: the card says only that "
            "a street is crossed."))
        self.add_layer("STREETS", translate("SchoolPath", "Streets, as the background"), LINES, True,
                       helps.background())
        self.add_file("TEMPLATE_FILE", translate("SchoolPath", "Template of your own (replaces the template)"), "qpt",
                      helps.template())
        self.add_other(QgsProcessingParameterString(
            "CONTACT", translate("SchoolPath", "Whom to tell"), optional=True), translate(
                "SchoolPath", "Telephone or address, printed on the card. Empty: no such line."))
        self.add_other(QgsProcessingParameterFileDestination(
            "OUTPUT", translate("SchoolPath", "Route card"), translate("SchoolPath", "PDF files (*.pdf)")), translate(
                "SchoolPath", "One page in A5 (.pdf). It shows a home: personal data, for the family alone."))

    def processAlgorithm(self, parameters, context, feedback):
        from ..printing.card_job import run_job

        return run_job(self, parameters, context, feedback)
