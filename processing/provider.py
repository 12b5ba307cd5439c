"""The Processing provider ``schoolpath``."""
from pathlib import Path

from qgis.core import QgsProcessingProvider
from qgis.PyQt.QtGui import QIcon

ICON = Path(__file__).resolve().parent.parent / "resources" / "icons" / "school_path.svg"


class SchoolPathProvider(QgsProcessingProvider):
    """Offers the algorithms to the toolbox, models, batch and ``qgis_process``."""

    def id(self):
        return "schoolpath"

    def name(self):
        return "School Path"

    def longName(self):
        return self.name()

    def icon(self):
        return QIcon(str(ICON)) if ICON.exists() else super().icon()

    def svgIconPath(self):
        return str(ICON) if ICON.exists() else super().svgIconPath()

    def loadAlgorithms(self):
        # the doors open without scipy, networkx or shapely; what they need is checked when one runs
        from .algorithms.assess_safety import AssessSafety
        from .algorithms.network_from_osm import NetworkFromOsm
        from .algorithms.safest_routes import SafestRoutes

        for algorithm in (NetworkFromOsm, AssessSafety, SafestRoutes):
            self.addAlgorithm(algorithm())
