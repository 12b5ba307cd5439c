# SPDX-License-Identifier: GPL-2.0-or-later
"""An invented district to try School Path on."""
from qgis.core import QgsProcessingParameterFileDestination
from qgis.PyQt.QtCore import QCoreApplication

from ..base import SchoolPathAlgorithm

translate = QCoreApplication.translate


class SampleDistrict(SchoolPathAlgorithm):
    """``schoolpath:sampledistrict``."""

    def name(self):
        return "sampledistrict"

    def displayName(self):
        return translate("SchoolPath", "Sample district")

    def group(self):
        return translate("SchoolPath", "Project")

    def groupId(self):
        return "project"

    def shortHelpString(self):
        return translate(
            "SchoolPath",
            "<p>Makes a project file with an invented district to try School Path on: streets, crossings, two schools, "
            "homes of pupils, two School Paths with elements, judgements, waivers and voices of children. All of it is "
            "made up: no place, no person and no data of anybody.</p>"
            "<p>It holds what goes wrong in real towns: homes that a crossing blocks, streets that nobody surveyed, a "
            "link that is missing, a School Path with findings.</p>")

    def initAlgorithm(self, configuration=None):
        self.add_other(QgsProcessingParameterFileDestination(
            "PROJECT_FILE", translate("SchoolPath", "Project file"),
            fileFilter=translate("SchoolPath", "GeoPackage (*.gpkg)")), translate(
                "SchoolPath", "The GeoPackage to make. An existing file is never overwritten."))

    def processAlgorithm(self, parameters, context, feedback):
        from ..language import user_language
        from ..sample_file import create_sample

        path = self.parameterAsFileOutput(parameters, "PROJECT_FILE", context)
        create_sample(path, user_language(), context)
        return {"PROJECT_FILE": path}
