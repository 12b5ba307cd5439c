"""Class, risk and reasons of every street side and crossing."""
from qgis.core import QgsProcessingException
from qgis.PyQt.QtCore import QCoreApplication

from ..base import LINES, POINTS, TABLE, SchoolPathAlgorithm

translate = QCoreApplication.translate

PROFILES = ("P1", "P2", "P3", "P4", "PA")
SCENARIOS = ("DAYLIGHT", "DARK", "WINTER")


class AssessSafety(SchoolPathAlgorithm):
    """``schoolpath:assesssafety``."""

    styled = ("ASSESSED_STREETS", "ASSESSED_CROSSINGS")

    def name(self):
        return "assesssafety"

    def displayName(self):
        return translate("SchoolPath", "Assess the safety of streets and crossings")

    def initAlgorithm(self, configuration=None):
        self.add_layer("STREETS", translate("SchoolPath", "Streets"), LINES)
        self.add_layer("CROSSINGS", translate("SchoolPath", "Crossings"), POINTS, optional=True)
        self.add_layer("JUDGEMENTS", translate("SchoolPath", "Judgements of the town"), TABLE, optional=True)
        self.add_choice("PROFILE", translate("SchoolPath", "Profile of the child"), PROFILES, "P2")
        self.add_file("PROFILE_FILE", translate("SchoolPath", "Profile file (replaces the profile)"), "yaml")
        self.add_choice("MODE", translate("SchoolPath", "Mode"), ("WALK",), "WALK")
        self.add_choice("SCENARIO", translate("SchoolPath", "Scenario"), SCENARIOS, "DAYLIGHT")
        self.add_output("ASSESSED_STREETS", translate("SchoolPath", "Assessed streets"), LINES, required=True)
        self.add_output("ASSESSED_CROSSINGS", translate("SchoolPath", "Assessed crossings"), POINTS)

    def processAlgorithm(self, parameters, context, feedback):
        raise QgsProcessingException("not built yet")
