"""The School Paths as elements see them: in the coordinate system of the elements, read once until they change."""
from contextlib import suppress
from dataclasses import dataclass

from qgis.core import NULL, QgsCoordinateTransform, QgsCsException, QgsPointXY

from .. import settings
from . import paths_table

CHANGES = ("layerModified", "dataChanged", "editingStopped", "crsChanged", "willBeDeleted")
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

    def of_id(self, path_id):
        """Rows of the paths with an id; all paths where the id is none or unknown."""
        rows = [row for row, each in enumerate(self.ids) if each is not None and each == path_id]
        return rows or list(range(len(self.ids)))

    def stand(self, xy, path_id=None, **how):
        """Where an element stands, as ``core.placing.stand.stand``; first of all at the path that it belongs to."""
        from dataclasses import replace

        from ...core.placing.stand import stand

        rows = self.of_id(path_id)
        found = stand(self.lines.take(rows), xy, REACH, **how)
        if found.path < 0 and len(rows) < len(self.ids):
            return stand(self.lines, xy, REACH, **how)
        return found if found.path < 0 else replace(found, path=rows[found.path])


class PathsReader:
    """Reads the paths, and reads them again after they changed.

    Parameters
    ----------
    project : QgsProject
    """

    def __init__(self, project):
        self.project = project
        self._layer, self._crs, self._read = None, None, None

    def at(self, crs):
        """The paths in a coordinate system.

        Parameters
        ----------
        crs : QgsCoordinateReferenceSystem

        Returns
        -------
        NearPaths
        """
        layer = settings.layer_of(self.project, "paths")
        if layer is not self._layer:
            self._watch(layer)
        if self._read is None or self._crs != crs:
            self._read, self._crs = read(layer, crs, self.project), crs
        return self._read

    def forget(self, *_):
        """Read again when they are asked for."""
        self._read = None

    def close_down(self):
        """Let go of the layer."""
        self._watch(None)

    def _watch(self, layer):
        self.forget()
        if self._layer is not None:
            with suppress(RuntimeError, TypeError):  # the layer may have gone
                for name in CHANGES:
                    getattr(self._layer, name).disconnect(self.forget)
        self._layer = layer
        if layer is not None:
            for name in CHANGES:
                getattr(layer, name).connect(self.forget)


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
