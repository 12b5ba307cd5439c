# SPDX-License-Identifier: GPL-2.0-or-later
"""The GeoPackage of a School Path project: empty layers; labels, words, limits, forms and styles stored in the file."""
from functools import partial
from pathlib import Path

from qgis.core import QgsMemoryProviderUtils, QgsVectorFileWriter, QgsVectorLayer

from ..core.errors import SchoolPathError
from ..core.project import in_language, project_layers
from . import compat, styles
from .element_style import add_own_elements
from .forms import dress
from .project_lists import make_lists, widget
from .writing.staging import made_beside
from .writing.whole import need_table


def create_project(path, crs, language, context):
    """Make the file.

    Parameters
    ----------
    path : str
        GeoPackage that does not exist yet.
    crs : QgsCoordinateReferenceSystem
        Of its layers.
    language : str
        Of titles, labels and words (``"fi"``); English where there are none.
    context : QgsProcessingContext
        For coordinate transformation.

    Raises
    ------
    SchoolPathError
        The file is there already, or cannot be written.
    """
    if Path(path).exists():
        raise SchoolPathError("project_exists", file=path)
    with made_beside(path) as made:
        make_project(str(made), crs, language, context, path)
        if Path(path).exists():
            raise SchoolPathError("project_exists", file=path)


def make_project(path, crs, language, context, named):
    """Make the file where nobody sees it before it is whole.

    Parameters
    ----------
    path : str
        Where it is made.
    crs, language, context
        As for ``create_project``.
    named : str
        What the user calls the file.

    Raises
    ------
    SchoolPathError
        It cannot be written.
    """
    try:
        for plan in project_layers():
            _write_layer(path, plan, crs, context)
        make_lists(path)
        _dress_layers(path, language, named)
    except SchoolPathError as error:
        raise SchoolPathError(error.code, **{**error.values, "file": named}) from error
    for plan in project_layers():
        need_table(path, plan.name, 0, named)


def _dress_layers(path, language, named):
    """Store titles, labels, words, forms and styles in the file; its forms name it by where it will stand."""
    for plan in project_layers():
        layer = QgsVectorLayer(f"{path}|layername={plan.name}", plan.name, "ogr")
        styles.apply(layer, plan.output)
        dress(layer, plan, language, partial(widget, named))  # those without a style have a form too
        if plan.output == "ELEMENTS":
            add_own_elements(layer, language)
        layer.setName(in_language(plan.title, language))
        message = compat.save_default_style(layer, plan.name)
        if message:
            raise SchoolPathError("file_not_written", file=path, error=message)


def _write_layer(path, plan, crs, context):
    """One empty table."""
    empty = QgsMemoryProviderUtils.createMemoryLayer(plan.name, compat.fields(
        [(field.name, field.type) for field in plan.fields]), compat.GEOMETRIES[plan.geometry], crs)
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName, options.layerName, options.fileEncoding = "GPKG", plan.name, "UTF-8"
    action = QgsVectorFileWriter.ActionOnExistingFile
    options.actionOnExistingFile = action.CreateOrOverwriteLayer if Path(path).exists() else \
        action.CreateOrOverwriteFile
    error, message, *_ = QgsVectorFileWriter.writeAsVectorFormatV3(empty, path, context.transformContext(), options)
    if error != QgsVectorFileWriter.WriterError.NoError:
        raise SchoolPathError("file_not_written", file=path, error=message)
