# SPDX-License-Identifier: GPL-2.0-or-later
"""The coordinate system of a School Path project: that of its file."""
from qgis.core import QgsCoordinateReferenceSystem, QgsPointXY, QgsUnitTypes, QgsVectorLayer

from ..core.project import project_layers

WEB_MERCATOR = ("EPSG:3857", "EPSG:900913", "EPSG:3785", "EPSG:102100", "EPSG:102113")
SCOPE = "SchoolPath"  # where a QGIS project keeps which of its layers is which


def entry_of(role):
    """Where a QGIS project keeps the id of the layer that is chosen for a role."""
    return f"layers/{role}"


def crs_of_run(tables, project):
    """The CRS in which a run shall give its layers.

    Parameters
    ----------
    tables : dict of str to ProjectTable
        Tables of project files that the run writes into.
    project : QgsProject or None
        The QGIS project that is open.

    Returns
    -------
    QgsCoordinateReferenceSystem
        That of the project file which is written into, else that of the School Path layers of the QGIS project; an
        invalid one where there are none.
    """
    found = (table.crs() for table in tables.values())
    return next((crs for crs in found if crs.isValid()), crs_of_layers(project))


def crs_of_layers(project):
    """CRS of the layers that are chosen for School Path in a QGIS project; an invalid one where none is."""
    if project is not None:
        for plan in project_layers():
            layer = project.mapLayer(project.readEntry(SCOPE, entry_of(plan.name), "")[0])
            if isinstance(layer, QgsVectorLayer) and layer.isSpatial() and layer.crs().isValid():
                return layer.crs()
    return QgsCoordinateReferenceSystem()


def usual_at(longitude, latitude, country_crs):
    """The CRS in which a town at a place usually keeps its maps.

    Parameters
    ----------
    longitude, latitude : float
        The place, degrees.
    country_crs : str
        CRS of the country file.

    Returns
    -------
    QgsCoordinateReferenceSystem
        The country's where the place lies in its area of use; else UTM in ETRS89, which Europe's surveyors use; outside
        Europe UTM in WGS 84.
    """
    zone = zone_of(longitude)
    names = (country_crs, f"EPSG:{25800 + zone}")
    usual = (QgsCoordinateReferenceSystem(name) for name in names if name)
    world = QgsCoordinateReferenceSystem(f"EPSG:{(32600 if latitude >= 0 else 32700) + zone}")
    place = QgsPointXY(longitude, latitude)
    return next((crs for crs in usual if crs.isValid() and crs.bounds().contains(place)), world)


def in_metres(crs):
    """Whether a CRS counts metres at all, wherever the place is: no degrees, no feet, no Web Mercator."""
    return crs.isValid() and not crs.isGeographic() and crs.authid() not in WEB_MERCATOR and \
        crs.mapUnits() == QgsUnitTypes.DistanceUnit.DistanceMeters


def zone_of(longitude):
    """UTM zone of a longitude."""
    return min(int((longitude + 180) // 6) + 1, 60)
