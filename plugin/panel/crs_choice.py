# SPDX-License-Identifier: GPL-2.0-or-later
"""The coordinate system on the page *Project*: that of the project file, else the one that is usual at the place."""
from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsCsException
from qgis.gui import QgsProjectionSelectionWidget

from ...processing.project_crs import crs_of_layers, in_metres, usual_at

USUAL_CRS = "EPSG:3067"  # of the country that is shipped
DEGREES = "EPSG:4326"
WIDEST = 6.0  # degrees: a map that shows more than a zone of UTM says nothing of the town


class CrsChoice(QgsProjectionSelectionWidget):
    """Shows which CRS a project file has, or is to have; what a person chooses stays until another project is opened.

    Parameters
    ----------
    project : QgsProject
    canvas : QgsMapCanvas, optional
        The map; where it looks at, the town is taken to be.
    """

    def __init__(self, project, canvas=None, parent=None):
        super().__init__(parent)
        self._project, self._canvas = project, canvas
        self._chosen = self._showing = False
        self.crsChanged.connect(self._choose)
        if canvas is not None:
            canvas.extentsChanged.connect(self.follow)

    def start_again(self):
        """Another project was opened."""
        self._chosen = False
        self.follow()

    def follow(self):
        """Show what is usual, unless a person has chosen."""
        if not self._chosen:
            self.show_crs(self._usual())

    def show_file(self):
        """Show the CRS of the project file, after its layers were chosen."""
        crs = crs_of_layers(self._project)
        if crs.isValid():
            self._chosen = False
            self.show_crs(crs)

    def show_crs(self, crs):
        """Show a CRS that nobody has chosen by hand."""
        if crs != self.crs():
            self._showing = True
            self.setCrs(crs)
            self._showing = False

    def close_down(self):
        """Let go of the map."""
        if self._canvas is not None:
            self._canvas.extentsChanged.disconnect(self.follow)
            self._canvas = None

    def _choose(self, *_):
        self._chosen = self._chosen or not self._showing

    def _usual(self):
        of_file = crs_of_layers(self._project)
        if of_file.isValid():
            return of_file
        if in_metres(self._project.crs()):
            return self._project.crs()
        place = self._place()
        return QgsCoordinateReferenceSystem(USUAL_CRS) if place is None else usual_at(place.x(), place.y(), USUAL_CRS)

    def _place(self):
        """Middle of the map in degrees; None where it shows no place that a town could be."""
        if self._canvas is None or not self._project.mapLayers() or self._canvas.extent().isEmpty():
            return None
        transform = QgsCoordinateTransform(self._canvas.mapSettings().destinationCrs(),
                                           QgsCoordinateReferenceSystem(DEGREES), self._project)
        try:
            shown = transform.transformBoundingBox(self._canvas.extent())
        except QgsCsException:
            return None
        return None if shown.isNull() or shown.width() > WIDEST or shown.height() > WIDEST else shown.center()
