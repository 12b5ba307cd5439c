# SPDX-License-Identifier: GPL-2.0-or-later
"""Whether a handbook file is in order."""
from qgis.core import QgsProcessingOutputNumber
from qgis.PyQt.QtCore import QCoreApplication

from ..base import SchoolPathAlgorithm

translate = QCoreApplication.translate


class CheckHandbookFile(SchoolPathAlgorithm):
    """``schoolpath:checkhandbookfile``."""

    def name(self):
        return "checkhandbookfile"

    def displayName(self):
        return translate("SchoolPath", "Check a handbook file")

    def group(self):
        return translate("SchoolPath", "Handbook")

    def groupId(self):
        return "handbook"

    def shortHelpString(self):
        return translate(
            "SchoolPath",
            "<p>Reads a handbook and reports everything that is wrong with it at once: file, line, column, key, what "
            "was expected, and the nearest name that is known.</p>"
            "<p>Limits that leave a value without a verdict, or give it two, are refused. QGIS expressions are read "
            "too; a name in them that is no field of a School Path layer is reported, as it may be one of yours.</p>"
            "<p>How a handbook is written: <i>docs/handbook.md</i> in the plugin's documentation.</p>")

    def initAlgorithm(self, configuration=None):
        self.add_file("HANDBOOK", translate("SchoolPath", "Handbook"), "yaml", translate(
            "SchoolPath", "The file to check (.yaml). Empty: the shipped handbook."), advanced=False)
        self.addOutput(QgsProcessingOutputNumber("ERRORS", translate("SchoolPath", "Faults")))
        self.addOutput(QgsProcessingOutputNumber("CLAUSES", translate("SchoolPath", "Clauses")))

    def processAlgorithm(self, parameters, context, feedback):
        from ...core.errors import SchoolPathError
        from ..handbook_file import check_handbook_file
        from ..words import say

        path = self.parameterAsFile(parameters, "HANDBOOK", context)
        examined, errors, doubts = check_handbook_file(path)
        for doubt in doubts:
            feedback.pushWarning(say(doubt))
        for error in errors:
            feedback.reportError(say(error))
        if errors:  # after all are told, so that a batch job stops here
            raise SchoolPathError("handbook_errors", file=path, count=len(errors))
        feedback.pushInfo(translate("SchoolPath", "{count} clauses, no faults.",
                                    None, int(examined.count)).format(count=examined.count))
        return {"ERRORS": 0, "CLAUSES": examined.count}
