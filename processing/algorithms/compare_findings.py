# SPDX-License-Identifier: GPL-2.0-or-later
"""What got better and what got worse between two checks."""
from qgis.core import QgsProcessingOutputNumber
from qgis.PyQt.QtCore import QCoreApplication

from ..base import POINTS, SchoolPathAlgorithm

translate = QCoreApplication.translate


class CompareFindings(SchoolPathAlgorithm):
    """``schoolpath:comparefindings``."""

    styled = ("CHANGES",)

    def name(self):
        return "comparefindings"

    def displayName(self):
        return translate("SchoolPath", "Compare two checks")

    def group(self):
        return translate("SchoolPath", "Handbook")

    def groupId(self):
        return "handbook"

    def shortHelpString(self):
        return translate(
            "SchoolPath",
            "<p>Compares the findings of two checks, such as last year's and this year's: what is "
            "<i>worse</i>, <i>new</i>, the <i>same</i>, <i>better</i> or <i>gone</i>.</p>"
            "<p>A finding is the same one where clause, path, place and side agree; where a street was drawn anew, "
            "where the clause is the same and the places lie within 15 m. From the best to the worst: nearly, "
            "unknown, fail. A finding that is gone passes now, or is not evaluated any more: compare checks by one "
            "handbook, with the same layers given.</p>")

    def initAlgorithm(self, configuration=None):
        self.add_layer("BEFORE", translate("SchoolPath", "Findings before"), POINTS, help_text=translate(
            "SchoolPath", "FINDINGS of the earlier check; at least the fields clause and verdict."))
        self.add_layer("AFTER", translate("SchoolPath", "Findings after"), POINTS, help_text=translate(
            "SchoolPath", "FINDINGS of the later check, by the same handbook and with the same layers."))
        self.add_output("CHANGES", translate("SchoolPath", "Changes"), POINTS, True, translate(
            "SchoolPath", "A point for each finding of either check, with its verdict and measured value before and "
            "after."))
        for name, label in (("WORSE", translate("SchoolPath", "Findings that got worse")),
                            ("NEW", translate("SchoolPath", "New findings")),
                            ("SAME", translate("SchoolPath", "Findings as before")),
                            ("BETTER", translate("SchoolPath", "Findings that got better")),
                            ("GONE", translate("SchoolPath", "Findings that are gone"))):
            self.addOutput(QgsProcessingOutputNumber(name, label))

    def processAlgorithm(self, parameters, context, feedback):
        from ..compare_job import run_job

        return run_job(self, parameters, context, feedback)
