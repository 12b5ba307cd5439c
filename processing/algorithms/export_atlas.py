"""Maps for the wall and for the council, one page a school, as a PDF."""
from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterString,
)
from qgis.PyQt.QtCore import QCoreApplication

from ..base import LINES, POINTS, SchoolPathAlgorithm

translate = QCoreApplication.translate
TEMPLATES = ("SCHOOL", "COUNCIL")


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
            "<p><b>SCHOOL</b>: a page in A4 for each school, to hang on its wall: the School Paths with their codes, "
            "gates and meeting points, rules for children, and whom to tell when something is broken.</p>"
            "<p><b>COUNCIL</b>: one page in A3: the places that block most children, numbered as in the report, what "
            "would free them, and how many pupils have a way.</p>"
            "<p>Layers are drawn as they look in QGIS; those that have no look yet get that of School Path. A layout "
            "template of your own (<i>Layout → Save as Template</i>) may take the place of the shipped ones: start "
            "from a copy of these, and keep the ids of map, legend and tables.</p>"
            "<p>No homes are printed, and no counts below five pupils, nor any others from which such a count could be "
            "worked out. No map is a guarantee of safety.</p>")

    def initAlgorithm(self, configuration=None):
        self.add_layer("SCHOOLS", translate("SchoolPath", "School gates"), POINTS)
        self.add_layer("PATHS", translate("SchoolPath", "School Paths"), LINES, optional=True)
        self.add_layer("ELEMENTS", translate("SchoolPath", "Elements"), POINTS, optional=True)
        self.add_layer("STREETS", translate("SchoolPath", "Streets, as the background"), LINES, optional=True)
        self.add_layer("PLACES", translate("SchoolPath", "Places that block most children"), POINTS, optional=True,
                       help_text=translate("SchoolPath", "PLACES of \"Safest routes to school\"; for COUNCIL."))
        self.add_layer("HOMES_STATUS", translate("SchoolPath", "Homes and their status"), POINTS, optional=True,
                       help_text=translate("SchoolPath", "For the numbers of COUNCIL; homes are not shown."))
        self.add_other(QgsProcessingParameterString("SCHOOL", translate("SchoolPath", "School (id)"), optional=True),
                       translate("SchoolPath", "Its school_id. Empty: all schools."))
        self.add_choice("TEMPLATE", translate("SchoolPath", "Template"), TEMPLATES, "SCHOOL")
        self.add_file("TEMPLATE_FILE", translate("SchoolPath", "Template of your own (replaces the template)"), "qpt")
        self.add_other(QgsProcessingParameterString(
            "CONTACT", translate("SchoolPath", "Whom to tell"), optional=True), translate(
                "SchoolPath", "Telephone or address for the map of a school. Empty: a line to fill in."))
        self.add_other(QgsProcessingParameterString(
            "TITLE", translate("SchoolPath", "Heading in place of the usual one"), optional=True))
        self.add_other(QgsProcessingParameterFileDestination(
            "OUTPUT", translate("SchoolPath", "Maps"), translate("SchoolPath", "PDF files (*.pdf)")))

    def processAlgorithm(self, parameters, context, feedback):
        from ..printing.atlas_job import run_job

        return run_job(self, parameters, context, feedback)
