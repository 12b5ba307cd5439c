# SPDX-License-Identifier: GPL-2.0-or-later
"""The School Paths and what lies beside them, in the coordinate system of the elements; read once until they change."""
from dataclasses import dataclass, replace
from functools import cached_property

from qgis.core import NULL, QgsCoordinateTransform, QgsCsException, QgsPointXY, QgsProcessingContext
from qgis.PyQt.QtCore import QCoreApplication

from . import in_thread, paths_table
from .layer_watch import LayerWatch

translate = QCoreApplication.translate
REACH = 50.0  # m: a path farther away is not the element's


@dataclass(frozen=True, eq=False)
class NearPaths:
    """The paths of the chosen layer.

    Attributes
    ----------
    lines : Lines
        In the coordinate system of the elements.
    ids : list
        ``path_id`` of each; None where it has none.
    values : list of dict
        Other fields of each, as :class:`paths_table.PathsTable` has them.
    """

    lines: object
    ids: list
    values: list

    @cached_property
    def shapes(self):
        """The lines as shapely has them."""
        from ...core.network.locate import as_linestrings

        return as_linestrings(self.lines)

    def of_id(self, path_id):
        """Rows of the paths with an id; all paths where the id is none or unknown."""
        rows = [row for row, each in enumerate(self.ids) if each is not None and each == path_id]
        return rows or list(range(len(self.ids)))

    def stand(self, xy, path_id=None, snap=0.0, beside=None):
        """Where an element stands, as ``core.placing.stand.stand``; first of all at the path that it belongs to."""
        from ...core.placing.stand import stand

        rows = self.of_id(path_id)
        found = stand(self.shapes[rows], xy, REACH, snap, beside and (lambda row, *at: beside(rows[row], *at)))
        if found.path < 0 and len(rows) < len(self.ids):
            return stand(self.shapes, xy, REACH, snap, beside)
        return found if found.path < 0 else replace(found, path=rows[found.path])


class PathsReader:
    """Reads the paths, and reads them again after they changed.

    Parameters
    ----------
    project : QgsProject
    """

    def __init__(self, project):
        self.project, self._crs, self._read = project, None, None
        self.watch = LayerWatch(project, "paths", self.forget)

    def at(self, crs):
        """The paths in a coordinate system.

        Parameters
        ----------
        crs : QgsCoordinateReferenceSystem

        Returns
        -------
        NearPaths
        """
        layer = self.watch.layer()
        if self._read is None or self._crs != crs:
            self._read, self._crs = read(layer, crs, self.project), crs
        return self._read

    def forget(self):
        """Read again when they are asked for."""
        self._read = None


class StripsReader:
    """Reads what lies beside a path from the chosen layer of streets, and again after paths or streets changed.

    Parameters
    ----------
    project : QgsProject
    """

    def __init__(self, project):
        self.project, self._paths, self._read, self._at_work = project, None, {}, {}
        self.watch = LayerWatch(project, "streets", self.forget)

    def at(self, paths, crs, showing=False):
        """What tells the strips of a path.

        Parameters
        ----------
        paths : NearPaths
        crs : QgsCoordinateReferenceSystem
            Of the paths.
        showing : bool
            Whether it is for the eye only, while the mouse moves: what is not known yet is read in a thread then, and
            nothing is told until it is there.

        Returns
        -------
        callable
            Row of a path -> Strips, or None where nothing is known of the ways along it.
        """
        layer = self.watch.layer()
        if paths is not self._paths:
            self.forget()
            self._paths = paths
        return lambda row: None if layer is None else self._of(layer, paths.lines.line(row), crs, row, showing)

    def forget(self):
        """Read again when they are asked for."""
        for work in self._at_work.values():
            work.forget()
        self._read, self._at_work = {}, {}

    def _of(self, layer, line, crs, row, showing):
        if row in self._read or row in self._at_work and showing:
            return self._read.get(row)
        from ...processing.strip_along import streets_near, strips_along

        context = QgsProcessingContext()
        context.setTransformContext(self.project.transformContext())
        near = streets_near(layer, line, crs, context)
        if showing:
            self._at_work[row] = in_thread.start(
                translate("SchoolPath", "Read what lies beside a path"),
                lambda feedback: strips_along(near, line, crs, context),
                lambda strips: self._found(row, strips), lambda wrong: self._found(row, None))
            return None
        self._found(row, strips_along(near, line, crs, context))
        return self._read[row]

    def _found(self, row, strips):
        work = self._at_work.pop(row, None)
        if work is not None and work.running:  # who clicked did not wait for it
            work.forget()
        self._read[row] = strips

    def close_down(self):
        """Let go of the layer."""
        self.forget()
        self.watch.close_down()


def read(layer, crs, project):
    """The paths of a layer in a coordinate system; none where they have no place in it."""
    from ...core.lines import Lines

    nothing = NearPaths(Lines.from_list([]), [], [])
    if layer is None:
        return nothing
    table = paths_table.read(layer)
    paths, fids = paths_table.as_paths(layer, table)
    lines, at = paths.lines, layer.fields().lookupField("path_id")
    if layer.crs() != crs:
        transform = QgsCoordinateTransform(layer.crs(), crs, project)
        try:
            moved = [tuple(transform.transform(QgsPointXY(*xy))) for xy in lines.xy]
        except QgsCsException:
            return nothing
        lines = Lines.from_list([moved[a:b] for a, b in zip(lines.first, lines.first[1:])])
    id_of = {feature.id(): feature.attribute(at) for feature in layer.getFeatures()} if at >= 0 else {}
    ids = [None if id_of.get(fid) in (None, NULL) else id_of[fid] for fid in fids]
    return NearPaths(lines, ids, [table.values[table.fids.index(fid)] for fid in fids])
