# SPDX-License-Identifier: GPL-2.0-or-later
"""What the algorithms share that make the layers of a network."""
from pathlib import Path

from qgis.core import QgsProcessingParameterRasterLayer
from qgis.PyQt.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from .base import SchoolPathAlgorithm

translate = QCoreApplication.translate
COUNTRY_WORDS = {"FI": QT_TRANSLATE_NOOP("SchoolPath", "Finland")}
COUNTRIES = Path(__file__).resolve().parent.parent / "resources" / "countries"


class NetworkAlgorithm(SchoolPathAlgorithm):
    """An algorithm of the group *Network*; those that make streets take a country and an elevation model.

    Attributes
    ----------
    project_crs : QgsCoordinateReferenceSystem
        Of the School Path project; an invalid one where there is none. Known once a run is prepared.
    """

    def group(self):
        return translate("SchoolPath", "Network")

    def groupId(self):
        return "network"

    def add_country(self):
        """Add COUNTRY and COUNTRY_FILE."""
        codes = sorted(path.stem.upper() for path in COUNTRIES.glob("*.yaml"))
        words = {code: COUNTRY_WORDS.get(code, code) for code in codes}
        self.add_choice("COUNTRY", translate("SchoolPath", "Country"),
                        {code: translate("SchoolPath", word) for code, word in words.items()},
                        "FI" if "FI" in codes else codes[0],
                        translate("SchoolPath", "Country whose rules and defaults apply."))
        self.add_file("COUNTRY_FILE", translate("SchoolPath", "Country file (replaces the country)"), "yaml", translate(
            "SchoolPath", "Rules and defaults of your own (.yaml): a changed copy of fi.yaml (menu entry \"Copy the "
            "rule files…\"). Empty: the country chosen above."))

    def add_dem(self):
        """Add DEM."""
        self.add_other(QgsProcessingParameterRasterLayer(
            "DEM", translate("SchoolPath", "Elevation model"), optional=True),
            translate("SchoolPath", "Raster with heights in metres; gives the gradient of streets where it is not "
                      "known. Empty: gradients that are not known stay empty."), True)

    def country(self, parameters, context):
        """The country of a run (``Country``)."""
        from ..core.country import load_country

        return load_country(self.parameterAsFile(parameters, "COUNTRY_FILE", context)
                            or self.parameterAsEnumString(parameters, "COUNTRY", context))

    def prepareAlgorithm(self, parameters, context, feedback):
        # a raster layer belongs to the main thread: take a copy of it here
        raster = self.parameterAsRasterLayer(parameters, "DEM", context) if self.parameterDefinition("DEM") else None
        self.dem = raster.clone() if raster is not None else None
        if not super().prepareAlgorithm(parameters, context, feedback):
            return False
        from .project_crs import crs_of_run

        self.project_crs = crs_of_run(self.project_tables(parameters, context), context.project())
        return True
