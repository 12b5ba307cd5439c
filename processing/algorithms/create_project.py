"""An empty School Path project in one file."""
from qgis.core import QgsCoordinateReferenceSystem, QgsProcessingParameterCrs, QgsProcessingParameterFileDestination
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
            "on any computer and in QField, without this plugin. Labels come in the language of QGIS.</p>"
            "<p>The other algorithms can write into the file; each of their runs then leaves a row in "
            "<i>runs</i>.</p>")

    def initAlgorithm(self, configuration=None):
        self.add_other(QgsProcessingParameterCrs(
            "CRS", translate("SchoolPath", "Coordinate system"), "EPSG:3067"), translate(
                "SchoolPath", "A metric one, in which the town keeps its maps."))
        self.add_other(QgsProcessingParameterFileDestination(
            "PROJECT_FILE", translate("SchoolPath", "Project file"),
            fileFilter=translate("SchoolPath", "GeoPackage (*.gpkg)")))

    def prepareAlgorithm(self, parameters, context, feedback):
        self.crs = self.parameterAsCrs(parameters, "CRS", context)  # perhaps that of a layer: the main thread's
        return super().prepareAlgorithm(parameters, context, feedback)

    def processAlgorithm(self, parameters, context, feedback):
        from ...core.errors import SchoolPathError
        from ..language import user_language
        from ..project_file import create_project

        path = self.parameterAsFileOutput(parameters, "PROJECT_FILE", context)
        crs = self.crs
        if not isinstance(crs, QgsCoordinateReferenceSystem) or not crs.isValid() or crs.isGeographic():
            raise SchoolPathError("project_crs")
        create_project(path, crs, user_language(), context)
        return {"PROJECT_FILE": path}
