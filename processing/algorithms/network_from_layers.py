# SPDX-License-Identifier: GPL-2.0-or-later
"""Streets and crossings from the layers of a town."""
from dataclasses import replace

from qgis.core import (
    QgsProcessing,
    QgsProcessingException,
    QgsProcessingParameterFile,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterNumber,
)
from qgis.PyQt.QtCore import QCoreApplication

from .. import helps
from ..base import LINES, POINTS
from ..network_base import NetworkAlgorithm

translate = QCoreApplication.translate
# looked up by QGIS when it opens a dialog; never in batch runs
MAPPING_WIDGET = __name__.rsplit(".processing.", 1)[0] + ".plugin.mapping_wrapper.MappingWrapper"


def preset_words():
    """What the presets are called."""
    return {"SCHOOLPATH": translate("SchoolPath", "School Path field names"),
            "DIGIROAD": translate("SchoolPath", "Digiroad (Finland)"),
            "OSM": translate("SchoolPath", "OpenStreetMap layers (QuickOSM, GDAL)"),
            "CUSTOM": translate("SchoolPath", "A mapping file")}


class NetworkFromLayers(NetworkAlgorithm):
    """``schoolpath:networkfromlayers``."""

    styled = ("STREETS", "CROSSINGS", "ISSUES")

    def name(self):
        return "networkfromlayers"

    def displayName(self):
        return translate("SchoolPath", "Network from layers of the town")

    def shortHelpString(self):
        return translate(
            "SchoolPath",
            "<p>Makes the layers that the other School Path algorithms need from the street lines that the town "
            "keeps.</p>"
            "<p>The <b>preset</b> says how the fields are called: our own names, those of the Finnish national "
            "register Digiroad, those of layers made from OpenStreetMap (QuickOSM), or a mapping "
            "file of your own. A mapping says which field holds what and what its values mean; it is made once and "
            "used again.</p>"
            "<p>Ends that nearly meet are joined, and what needs a look is put into <b>Issues</b>: gaps, lines that "
            "cross without a common point, doubles, disconnected parts. What the layers do not say is assumed "
            "by the country file and marked as assumed.</p>")

    def initAlgorithm(self, configuration=None):
        self.add_layer("INPUT", translate("SchoolPath", "Street lines"), LINES, help_text=translate(
            "SchoolPath", "Centre lines of streets and paths; the more attributes they have, the better the result."))
        self.add_choice("PRESET", translate("SchoolPath", "Preset"), preset_words(), "SCHOOLPATH", translate(
            "SchoolPath", "How the fields of the layers are called."))
        mapping = QgsProcessingParameterFile("MAPPING", translate("SchoolPath", "Mapping file (for CUSTOM)"),
                                             extension="yaml", optional=True)
        mapping.setMetadata({"widget_wrapper": {"class": MAPPING_WIDGET}})
        self.add_other(mapping, translate(
            "SchoolPath", "Which field holds what, and what its values mean (.yaml); see the user guide. It replaces "
            "the preset. Empty: the preset is used, which must not be \"A mapping file\" then."))
        self.add_layer("CROSSINGS_INPUT", translate("SchoolPath", "Crossings"), POINTS, True, translate(
            "SchoolPath", "Points of the town's crossings, read by the same preset or mapping. Empty: only crossings "
            "drawn as lines of kind crossing."))
        self.add_other(QgsProcessingParameterMultipleLayers(
            "ATTRIBUTES", translate("SchoolPath", "Layers of values along the lines"),
            QgsProcessing.SourceType.TypeVectorAnyGeometry, optional=True), translate(
                "SchoolPath", "Registers such as Digiroad keep speed limits, widths … in layers of their own, each "
                "with the id of the link it belongs to. Empty: the street lines hold all."))
        tolerance = QgsProcessingParameterNumber("TOLERANCE", translate("SchoolPath", "Tolerance (m)"),
                                                 QgsProcessingParameterNumber.Type.Double, 0.5)
        self.add_other(tolerance, translate("SchoolPath", "Ends of lines that lie closer than this are joined, in "
                                             "metres; 0: none are."))
        self.add_country()
        self.add_dem()
        self.add_output("STREETS", translate("SchoolPath", "Streets"), LINES, True, helps.streets_made())
        self.add_output("CROSSINGS", translate("SchoolPath", "Crossings"), POINTS, False, helps.crossings_made())
        self.add_output("ISSUES", translate("SchoolPath", "Issues"), POINTS, False, translate(
            "SchoolPath", "A point for each place that needs a look, with the ids concerned and what to do."))

    def checkParameterValues(self, parameters, context):
        if self.parameterAsDouble(parameters, "TOLERANCE", context) < 0:
            return False, translate("SchoolPath", "The tolerance (TOLERANCE) must not be below 0.")
        custom = self.code_given(parameters, "PRESET", context) == "CUSTOM"
        if custom and not self.parameterAsFile(parameters, "MAPPING", context):
            return False, translate("SchoolPath", "The preset CUSTOM needs a mapping file (MAPPING). The menu entry "
                                    "\"Copy the rule files…\" gives you examples to edit.")
        return super().checkParameterValues(parameters, context)

    def prepareAlgorithm(self, parameters, context, feedback):
        # which scripts do not ask; here and not in the thread of the run, as it looks at layers
        ok, told = self.checkParameterValues(parameters, context)
        if not ok:
            raise QgsProcessingException(told)
        return super().prepareAlgorithm(parameters, context, feedback)

    def processAlgorithm(self, parameters, context, feedback):
        from ..run import record
        from ..town_network import TownLayers, make_town_network, write_town_network
        from ..writing import Outputs

        country = self.country(parameters, context)
        if self.project_crs.authid():  # where data has to be brought to metres, those of the project file come first
            country = replace(country, crs=self.project_crs.authid())
        mapping = self.parameterAsFile(parameters, "MAPPING", context)
        preset = mapping or self.parameterAsEnumString(parameters, "PRESET", context)
        layers = TownLayers(self, parameters, context, feedback)
        network = make_town_network(layers, preset, country, self.parameterAsDouble(parameters, "TOLERANCE", context),
                                    self.dem, context, feedback)
        outputs = Outputs(self, parameters, context, feedback)
        write_town_network(outputs, network)
        return outputs.write(record(self, parameters, network.inputs, (country.file, mapping)))
