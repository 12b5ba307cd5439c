# SPDX-License-Identifier: GPL-2.0-or-later
"""What changed between two runs of the routes: the daily what-if."""
from qgis.core import QgsProcessingOutputNumber
from qgis.PyQt.QtCore import QCoreApplication

from .. import helps
from ..base import LINES, POINTS, SchoolPathAlgorithm

translate = QCoreApplication.translate


class CompareRuns(SchoolPathAlgorithm):
    """``schoolpath:compareruns``."""

    styled = ("CHANGES",)
    style_of = {"CHANGES": "HOME_CHANGES"}  # findings have changes of their own

    def name(self):
        return "compareruns"

    def displayName(self):
        return translate("SchoolPath", "Compare two runs of the routes")

    def shortHelpString(self):
        return translate(
            "SchoolPath",
            "<p>Compares the homes of two runs of <i>Safest routes to school</i>, such as before and "
            "after a crossing gets signals: who is <i>freed</i>, <i>newly blocked</i> or <i>newly undecided</i>, for "
            "whom it is <i>better</i> or <i>worse</i>, and who is in one run only.</p>"
            "<p>Freed means that a home had no way to school that the child may use alone and has one now; it does not "
            "mean that the way is safe. With the routes of both runs the risk is compared, too: it counts as less or "
            "more only where the difference is greater than what the searches may have left open.</p>"
            "<p>Change one thing, run again with all else alike, and compare. Where the layers lie in project files, "
            "the parameters of the runs are compared as well, and differences are reported.</p>")

    def initAlgorithm(self, configuration=None):
        self.add_layer("BEFORE", translate("SchoolPath", "Homes and their status before"), POINTS, help_text=translate(
            "SchoolPath", "HOMES_STATUS of the run before the change."))
        self.add_layer("AFTER", translate("SchoolPath", "Homes and their status after"), POINTS, help_text=translate(
            "SchoolPath", "HOMES_STATUS of the run after the change, with the same profile, scenario and limits."))
        told = translate("SchoolPath", "ROUTES of the same run. With the routes of both runs the risk is compared, "
                         "too. Empty: only the status is compared.")
        self.add_layer("BEFORE_ROUTES", translate("SchoolPath", "Routes before"), LINES, True, told)
        self.add_layer("AFTER_ROUTES", translate("SchoolPath", "Routes after"), LINES, True, told)
        self.add_layer("SCHOOLS", translate("SchoolPath", "Schools"), POINTS, True,
                       helps.school_names())
        self.add_output("CHANGES", translate("SchoolPath", "Homes and what changed"), POINTS, True, translate(
            "SchoolPath", "A point for each home of either run, with status, risk and length before and after. It "
            "shows homes: personal data."))
        self.add_file_output("REPORT", translate("SchoolPath", "Report"),
                             translate("SchoolPath", "HTML files (*.html)"), helps.report())
        self.add_file_output("SUMMARY", translate("SchoolPath", "Summary"),
                             translate("SchoolPath", "JSON files (*.json)"), helps.summary())
        for name, label in (("FREED", translate("SchoolPath", "Homes freed")),
                            ("NEWLY_BLOCKED", translate("SchoolPath", "Homes newly blocked")),
                            ("NEWLY_UNDECIDED", translate("SchoolPath", "Homes newly undecided")),
                            ("BETTER", translate("SchoolPath", "Homes that fare better")),
                            ("WORSE", translate("SchoolPath", "Homes that fare worse")),
                            ("SAME", translate("SchoolPath", "Homes as before")),
                            ("GONE", translate("SchoolPath", "Homes only in the run before")),
                            ("NEW", translate("SchoolPath", "Homes only in the run after"))):
            self.addOutput(QgsProcessingOutputNumber(name, label))

    def processAlgorithm(self, parameters, context, feedback):
        from ..compare_runs_job import run_job

        return run_job(self, parameters, context, feedback)
