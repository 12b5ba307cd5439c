# SPDX-License-Identifier: GPL-2.0-or-later
"""The Processing provider ``schoolpath``."""
import configparser

from qgis.core import QgsProcessingProvider
from qgis.PyQt.QtGui import QIcon

from .base import ICON
from .guide import ROOT


class SchoolPathProvider(QgsProcessingProvider):
    """Offers the algorithms to the toolbox, models, batch and ``qgis_process``."""

    def id(self):
        return "schoolpath"

    def name(self):
        return "School Path"

    def longName(self):
        return self.name()

    def versionInfo(self):
        metadata = configparser.ConfigParser(interpolation=None)
        metadata.read(ROOT / "metadata.txt", encoding="utf-8")
        return metadata.get("general", "version", fallback="")

    def icon(self):
        return QIcon(str(ICON))

    def svgIconPath(self):
        return str(ICON)

    def loadAlgorithms(self):
        # the doors open without scipy, networkx or shapely; what they need is checked when one runs
        from .algorithms.assess_safety import AssessSafety
        from .algorithms.check_handbook import CheckHandbook
        from .algorithms.check_handbook_file import CheckHandbookFile
        from .algorithms.compare_findings import CompareFindings
        from .algorithms.compare_runs import CompareRuns
        from .algorithms.create_project import CreateProject
        from .algorithms.design_path import DesignPath
        from .algorithms.export_atlas import ExportAtlas
        from .algorithms.homes_from_table import HomesFromTable
        from .algorithms.network_from_layers import NetworkFromLayers
        from .algorithms.network_from_osm import NetworkFromOsm
        from .algorithms.place_elements import PlaceElements
        from .algorithms.route_card import RouteCard
        from .algorithms.safest_routes import SafestRoutes
        from .algorithms.sample_district import SampleDistrict

        for algorithm in (CreateProject, SampleDistrict, NetworkFromOsm, NetworkFromLayers, HomesFromTable,
                          AssessSafety, SafestRoutes, CompareRuns, DesignPath, PlaceElements, CheckHandbookFile,
                          CheckHandbook, CompareFindings, ExportAtlas, RouteCard):
            self.addAlgorithm(algorithm())
