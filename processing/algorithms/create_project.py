# SPDX-License-Identifier: GPL-2.0-or-later
"""An empty School Path project in one file."""
from pathlib import Path

from qgis.core import (
    QgsProcessingOutputFile,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterCrs,
    QgsProcessingParameterFileDestination,
)
from qgis.PyQt.QtCore import QCoreApplication

from ..base import SchoolPathAlgorithm

translate = QCoreApplication.translate


class CreateProject(SchoolPathAlgorithm):
    """``schoolpath:createproject``."""

    def name(self):
        return "createproject"

    def displayName(self):
        return translate("SchoolPath", "Create School Path project")

    def group(self):
        return translate("SchoolPath", "Project")

    def groupId(self):
        return "project"

    def shortHelpString(self):
        return translate(
            "SchoolPath",
            "<p>Makes a GeoPackage with all layers of a School Path project: streets, crossings, schools, homes, "
            "School Paths, elements, voices of children, judgements, findings, waivers and runs.</p>"
            "<p>Labels, words to choose from, limits, forms and styles are stored in the file, so that it opens ready "
            "on any computer and in QField, without this plugin. Labels come in the language of QGIS. Schools, School "
            "Paths, streets and crossings are chosen by name where a form asks for one.</p>"
            "<p>The other algorithms can write into the file; each of their runs then leaves a row in "
            "<i>runs</i>.</p>")

    def initAlgorithm(self, configuration=None):
        self.add_other(QgsProcessingParameterCrs(
            "CRS", translate("SchoolPath", "Coordinate system"), "EPSG:3067"), translate(
                "SchoolPath", "One in metres, in which the town keeps its maps. All layers of the file get it."))
        self.add_other(QgsProcessingParameterFileDestination(
            "PROJECT_FILE", translate("SchoolPath", "Project file"),
            fileFilter=translate("SchoolPath", "GeoPackage (*.gpkg)")), translate(
                "SchoolPath", "The GeoPackage to make. An existing file is never overwritten."))
        self.add_other(QgsProcessingParameterBoolean(
            "FIELD", translate("SchoolPath", "With a QGIS project for the field"), False), translate(
                "SchoolPath", "A second file, beside it: opens its layers in QField and QGIS, without homes."))
        self.addOutput(QgsProcessingOutputFile("FIELD_PROJECT", translate("SchoolPath", "QGIS project for the field")))

    def prepareAlgorithm(self, parameters, context, feedback):
        self.crs = self.parameterAsCrs(parameters, "CRS", context)  # perhaps that of a layer: the main thread's
        return super().prepareAlgorithm(parameters, context, feedback)

    def processAlgorithm(self, parameters, context, feedback):
        from ...core.errors import SchoolPathError
        from ..field_project import field_place, write_field_project
        from ..language import user_language
        from ..project_crs import in_metres
        from ..project_file import create_project

        path = self.parameterAsFileOutput(parameters, "PROJECT_FILE", context)
        crs = self.crs
        if not in_metres(crs):
            raise SchoolPathError("project_crs")
        if not self.parameterAsBool(parameters, "FIELD", context):
            create_project(path, crs, user_language(), context)
            return {"PROJECT_FILE": path}
        field = field_place(path)
        if Path(field).exists():
            raise SchoolPathError("project_exists", file=field)
        create_project(path, crs, user_language(), context)
        write_field_project(path, field, user_language())
        return {"PROJECT_FILE": path, "FIELD_PROJECT": field}
