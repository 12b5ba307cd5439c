# SPDX-License-Identifier: GPL-2.0-or-later
"""Streets, crossings, schools and homes from an OpenStreetMap file."""
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsProcessingParameterCrs,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFile,
)
from qgis.PyQt.QtCore import QCoreApplication

from .. import helps
from ..base import LINES, POINTS
from ..network_base import NetworkAlgorithm

translate = QCoreApplication.translate
DEGREES = "EPSG:4326"


class NetworkFromOsm(NetworkAlgorithm):
    """``schoolpath:networkfromosm``."""

    styled = ("STREETS", "CROSSINGS", "SCHOOLS", "HOMES", "BARRIERS")

    def name(self):
        return "networkfromosm"

    def displayName(self):
        return translate("SchoolPath", "Network from OpenStreetMap file")

    def shortHelpString(self):
        return translate(
            "SchoolPath",
            "<p>Makes the layers that the other School Path algorithms need from an OpenStreetMap file (.osm or "
            ".osm.pbf), such as an extract for your town.</p>"
            "<p><b>Streets</b> are cut where they meet. What the map says of a street (speed limit, lanes, footways, "
            "lighting …) is taken over; what it does not say is assumed by the country file. The field "
            "<i>provenance</i> says for every value whether it was tagged, derived or assumed (default). Type the "
            "true value over an assumed one, and it counts as stated by the town.</p>"
            "<p><b>Crossings</b> are the mapped crossings of streets and rails, whether the map has them as points, as "
            "ways or as both. <b>Schools</b> has one point for each gate; where no gate is mapped, every place where a "
            "way enters the school grounds is one (<i>guessed</i>): check these. <b>Homes</b> are addresses, and "
            "dwellings without an address. <b>Railways and water</b> are what a child cannot walk through between home "
            "and street: open tracks, rivers, canals and shores; no trams, streams, walls or fences.</p>"
            "<p>Footways that are mapped as ways of their own beside a street are recognised, and short missing links "
            "to them are added. What is odd in the file (ways cut at the edge, unknown values, crossings on no "
            "street) is reported in the log.</p>"
            "<p>The data of OpenStreetMap is © OpenStreetMap contributors, under the Open Database License (ODbL). "
            "Name the source wherever you publish results.</p>")

    def initAlgorithm(self, configuration=None):
        self.add_other(QgsProcessingParameterFile(
            "INPUT", translate("SchoolPath", "OpenStreetMap file"),
            fileFilter=translate("SchoolPath", "OpenStreetMap files (*.osm *.pbf)")),
            translate("SchoolPath", "A file .osm or .osm.pbf, such as an extract for your town."))
        self.add_other(QgsProcessingParameterExtent(
            "EXTENT", translate("SchoolPath", "Extent"), optional=True),
            translate("SchoolPath", "Only ways that touch this area are read; they are kept whole. Empty: the whole "
                      "file."))
        self.add_country()
        self.add_other(QgsProcessingParameterCrs(
            "CRS", translate("SchoolPath", "Coordinate system"), optional=True),
            translate("SchoolPath", "Empty: that of the project file, if there is one; else the country's metric "
                      "system, or the UTM zone of the data."), True)
        self.add_dem()
        self.add_output("STREETS", translate("SchoolPath", "Streets"), LINES, True, helps.streets_made())
        self.add_output("CROSSINGS", translate("SchoolPath", "Crossings"), POINTS, False, helps.crossings_made())
        self.add_output("SCHOOLS", translate("SchoolPath", "Schools"), POINTS, False, translate(
            "SchoolPath", "A point for each gate. Check those whose field guessed is set: no gate was mapped there."))
        self.add_output("HOMES", translate("SchoolPath", "Homes"), POINTS, False, translate(
            "SchoolPath", "Addresses, and dwellings without an address; replace them by the homes of your pupils."))
        self.add_output("BARRIERS", translate("SchoolPath", "Railways and water"), LINES, False, translate(
            "SchoolPath", "What a child cannot walk through between home and street: an input of \"Safest routes to "
            "school\"."))

    def prepareAlgorithm(self, parameters, context, feedback):
        # both may be those of a layer, which belongs to the main thread
        self.extent = self.parameterAsExtent(parameters, "EXTENT", context, QgsCoordinateReferenceSystem(DEGREES))
        self.crs = self.parameterAsCrs(parameters, "CRS", context)
        return super().prepareAlgorithm(parameters, context, feedback)

    def processAlgorithm(self, parameters, context, feedback):
        from ..osm_network import make_network, write_network
        from ..run import record
        from ..writing import Outputs

        path = self.parameterAsFile(parameters, "INPUT", context)
        country = self.country(parameters, context)
        crs = self.crs if self.crs.isValid() else self.project_crs
        outputs = Outputs(self, parameters, context, feedback)
        network, crs = make_network(
            path, country, None if self.extent.isNull() else self.extent,
            crs if crs.isValid() else None, self.dem, outputs, context, feedback)
        write_network(outputs, network, crs)
        return outputs.write(record(self, parameters, {}, (country.file, path)))
