"""Layers in memory kept in a GeoPackage: all of them, or none."""
from pathlib import Path

from qgis.core import QgsVectorFileWriter

from ...core.errors import SchoolPathError
from .destinations import Destination
from .making import Making


def keep_layers(layers, path, transform):
    """Write layers as tables of a GeoPackage.

    Parameters
    ----------
    layers : dict of str to QgsVectorLayer
        Table -> layer.
    path : str
        A file that does not exist, or a GeoPackage whose other tables stay.
    transform : QgsCoordinateTransformContext

    Raises
    ------
    SchoolPathError
        They cannot be written; the file is as it was.
    """
    with Making() as making:
        for name, layer in layers.items():
            made = making.table(name, Destination(path, path, name), layer.featureCount())
            _write(layer, made.file, name, transform, path)
            made.give(made.file)
        making.place(None)


def _write(layer, file, name, transform, named):
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName, options.layerName = "GPKG", name
    if Path(file).exists():
        options.actionOnExistingFile = QgsVectorFileWriter.ActionOnExistingFile.CreateOrOverwriteLayer
    error, message, *_ = QgsVectorFileWriter.writeAsVectorFormatV3(layer, file, transform, options)
    if error != QgsVectorFileWriter.WriterError.NoError:
        raise SchoolPathError("file_not_written", file=named, error=message)
