# SPDX-License-Identifier: GPL-2.0-or-later
"""Homes of pupils from a list of addresses."""
from qgis.core import QgsProcessing, QgsProcessingOutputNumber, QgsProcessingParameterField
from qgis.PyQt.QtCore import QCoreApplication

from ..base import POINTS, TABLE
from ..network_base import NetworkAlgorithm

translate = QCoreApplication.translate
POLYGONS = QgsProcessing.SourceType.TypeVectorPolygon


class HomesFromTable(NetworkAlgorithm):
    """``schoolpath:homesfromtable``."""

    styled = ("HOMES",)

    def name(self):
        return "homesfromtable"

    def displayName(self):
        return translate("SchoolPath", "Homes from a list of addresses")

    def shortHelpString(self):
        return translate(
            "SchoolPath",
            "<p>Turns a list of pupils with their addresses (CSV or Excel) into points, by the town's own address "
            "points. Nothing leaves this computer.</p>"
            "<p>Case, letters typed without their marks, hyphens and small slips of spelling do not matter; a "
            "staircase behind the house number does not either. What is not found, or lies in several places, is put "
            "into <b>Unmatched</b> with the reason and what may have been meant. Nothing is guessed: a street that "
            "has no such number is not placed at another house.</p>"
            "<p>The school comes from the list, else from the district that the home lies in. Of the list only id, "
            "address, school, grade, mode and number of pupils are kept; names are not.</p>")

    def initAlgorithm(self, configuration=None):
        self.add_layer("INPUT", translate("SchoolPath", "List of pupils"), TABLE, help_text=translate(
            "SchoolPath", "CSV or Excel; the first row names the fields. An address is needed, or street and number."))
        self.add_layer("ADDRESSES", translate("SchoolPath", "Address points of the town"), POINTS,
                       help_text=translate("SchoolPath", "Points with the address in one field, or with street and "
                                           "number; postcode or town where street names occur twice."))
        self.add_layer("DISTRICTS", translate("SchoolPath", "School districts"), POLYGONS, optional=True,
                       help_text=translate("SchoolPath", "Polygons with the field school_id, for homes whose school is "
                                           "not in the list. Empty: their school stays empty."))
        for name, label in (
                ("ADDRESS_FIELD", translate("SchoolPath", "Field with the address")),
                ("NUMBER_FIELD", translate("SchoolPath", "Field with the house number")),
                ("AREA_FIELD", translate("SchoolPath", "Field with the postcode or town")),
                ("SCHOOL_FIELD", translate("SchoolPath", "Field with the school")),
                ("GRADE_FIELD", translate("SchoolPath", "Field with the grade"))):
            self.add_other(QgsProcessingParameterField(name, label, parentLayerParameterName="INPUT", optional=True),
                           translate("SchoolPath", "A field of the list of pupils. Empty: found by its usual English, "
                                     "Finnish and Swedish names."), advanced=True)
        self.add_output("HOMES", translate("SchoolPath", "Homes"), POINTS, True, translate(
            "SchoolPath", "Points with the fields of the project's layer of homes. Names of pupils are not kept. "
            "Personal data."))
        self.add_output("UNMATCHED", translate("SchoolPath", "Unmatched"), TABLE, False, translate(
            "SchoolPath", "A row for each address that was not found or lies in several places, with the reason and "
            "what may have been meant."))
        self.addOutput(QgsProcessingOutputNumber("MATCHED_COUNT", translate("SchoolPath", "Addresses found")))
        self.addOutput(QgsProcessingOutputNumber("UNMATCHED_COUNT", translate("SchoolPath", "Addresses not found")))

    def processAlgorithm(self, parameters, context, feedback):
        from ..home_table import find_homes, tell_found, write_found
        from ..run import record
        from ..writing import Outputs

        chosen = {meaning: self.parameterAsString(parameters, name, context) for meaning, name in (
            ("address", "ADDRESS_FIELD"), ("number", "NUMBER_FIELD"), ("area", "AREA_FIELD"),
            ("school_id", "SCHOOL_FIELD"), ("grade", "GRADE_FIELD"))}
        town = find_homes(self, parameters, chosen, context, feedback)
        counts = tell_found(feedback, town)
        outputs = Outputs(self, parameters, context, feedback)
        write_found(outputs, town)
        return {**outputs.write(record(self, parameters, {"HOMES": town.homes}, ())), **counts}
