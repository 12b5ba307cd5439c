# SPDX-License-Identifier: GPL-2.0-or-later
"""What the map tools of elements share: the layers, the catalogue, and where an element would stand."""
from qgis.PyQt.QtCore import QCoreApplication

from ...core.code_file import load_codes
from ...processing import requirements
from .. import settings
from .edits import Refused
from .element_paths import PathsReader, StripsReader

translate = QCoreApplication.translate
FREE, INK = "#5a5f63", "#ffffff"  # of what takes the colour of its path, where it has none
FIXED_INK = "#000000"


class Bench:
    """The work on elements of one panel.

    Parameters
    ----------
    project : QgsProject
    catalogue : Catalogue
    """

    def __init__(self, project, catalogue):
        self.project, self.catalogue, self.codes = project, catalogue, load_codes()
        self.reader, self.strips = PathsReader(project), StripsReader(project)
        self.offset = None  # m from the edge of the path; None = by the rule of the element
        self._packages = False  # whether they were looked up and all are there; too slow for each move of the mouse
        self.free = False  # whether elements stand where the mouse is

    def layer(self):
        """The layer of elements; None where none is chosen."""
        return settings.layer_of(self.project, "elements")

    def ready(self):
        """The layer of elements, for acts that measure.

        Raises
        ------
        Refused
            There is none, it is not in metres, or a package is missing.
        """
        if not self._packages:
            wrong = requirements.problems()
            if wrong:
                raise Refused(requirements.message(wrong))
            self._packages = True
        layer = self.layer()
        if layer is None:
            raise Refused(translate("SchoolPath", "Choose the layer of elements on the page Project."))
        if layer.crs().isGeographic() or not layer.crs().isValid():
            raise Refused(translate("SchoolPath", "The layer has no coordinate system in metres."))
        return layer

    def usable(self):
        """The layer of elements if acts that measure may begin, else None."""
        try:
            return self.ready()
        except Refused:
            return None

    def paths(self, layer):
        """The School Paths in the coordinate system of the layer of elements."""
        return self.reader.at(layer.crs())

    def paths_of(self, layer):
        """Ids of the School Paths, and what else is known of each: dict of ``path_id`` to dict."""
        if requirements.problems():
            return {}
        paths = self.paths(layer)
        return {path_id: values for path_id, values in zip(paths.ids, paths.values) if path_id is not None}

    def element(self, code):
        """An element of the catalogue; None where it has none of that code."""
        return self.catalogue.elements.get(code)

    def stand(self, layer, xy, element, snap, free=False, showing=False):
        """Where an element stands that is put at a place.

        Parameters
        ----------
        layer : QgsVectorLayer
            Of elements.
        xy : sequence of float
            In its coordinate system.
        element : Element or None
            None for what the catalogue does not have.
        snap : float
            Nearer to a path than this, what belongs in its middle stands on it, m.
        free : bool
            Whether it stands where it is put.
        showing : bool
            Whether it is shown only, while the mouse moves.

        Returns
        -------
        Stand
        """
        from ...core.placing.beside import Beside, belongs_beside

        paths, how = self.paths(layer), {}
        if not (free or self.free) and element is not None:
            if self.offset is not None or belongs_beside(element):
                how = {"beside": Beside(element, self.strips.at(paths, layer.crs(), showing), self.offset)}
            elif element.place.side == "centre":
                how = {"snap": snap}
        return paths.stand(xy, **how)

    def colours(self, layer, element, path):
        """Fill and ink of an element at a path (its row, -1 = none)."""
        if element.colour.fill != "path":
            return element.colour.fixed or FREE, FIXED_INK
        word = self.paths(layer).values[path]["colour"].strip().lower() if path >= 0 else ""
        fill = self.codes.hex_of(word)
        if fill is None:
            return FREE, INK
        return fill, self.codes.colours[word].ink if word in self.codes.colours else INK

    def close_down(self):
        """Let go of the layers."""
        self.reader.watch.close_down()
        self.strips.close_down()
