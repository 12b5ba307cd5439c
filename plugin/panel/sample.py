# SPDX-License-Identifier: GPL-2.0-or-later
"""The sample district in QGIS: made once, opened, and shown in the map."""
from contextlib import suppress
from pathlib import Path

from qgis.core import QgsCoordinateTransform, QgsCsException, QgsRectangle, QgsSettings
from qgis.PyQt.QtCore import QCoreApplication, QStandardPaths, QTimer
from qgis.PyQt.QtWidgets import QFileDialog

from . import project_layers

translate = QCoreApplication.translate
ALGORITHM = "schoolpath:sampledistrict"
FOLDER = "SchoolPath/sample_folder"  # setting: where it was put the last time
SHOWN = ("homes", "schools")  # tables that say where the district is
MARGIN = 1.15


def usual_place():
    """File that is proposed: in the folder that was taken the last time, else among the user's documents."""
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    folders = [folder for folder in (QgsSettings().value(FOLDER, ""), documents) if folder and Path(folder).is_dir()]
    return str((Path(folders[0]) if folders else Path.home()) / translate("SchoolPath", "sample district.gpkg"))


def ask_place(parent):
    """File that the user names, with its ending; ``""`` where none was."""
    path, _ = QFileDialog.getSaveFileName(
        parent, translate("SchoolPath", "Where shall the sample district be kept?"), usual_place(),
        translate("SchoolPath", "GeoPackage (*.gpkg)"), options=QFileDialog.Option.DontConfirmOverwrite)
    return path if not path or path.lower().endswith(".gpkg") else f"{path}.gpkg"


def open_sample(path, project):
    """Make the file where it is not there yet, and load its layers.

    Parameters
    ----------
    path : str
    project : QgsProject

    Returns
    -------
    layers : list of QgsVectorLayer
        Empty where a file of that name is something else.
    was_there : bool
        Whether the file was there before; it is opened as it is, and never written over.

    Raises
    ------
    QgsProcessingException
        It could not be made; says why.
    """
    was_there = Path(path).exists()
    if not was_there:
        project_layers.run_maker(ALGORITHM, {"PROJECT_FILE": path}, project)
        QgsSettings().setValue(FOLDER, str(Path(path).parent))
    return project_layers.open_file(path, project), was_there


def show_in(canvas, layers):
    """Let a map show the homes and schools of the file: the district, without the way round its lake."""
    if canvas is None or not layers:
        return

    def zoom():
        system, extent = canvas.mapSettings().destinationCrs(), QgsRectangle()
        for layer in layers:
            if project_layers.table_of(layer) in SHOWN:
                transform = QgsCoordinateTransform(layer.crs(), system, canvas.mapSettings().transformContext())
                extent.combineExtentWith(transform.transformBoundingBox(layer.extent()))
        extent.scale(MARGIN)
        canvas.setExtent(extent)
        canvas.refresh()

    def zoom_if_there():
        # the layers may have gone meanwhile, or lie where the map's system has no place for them
        with suppress(RuntimeError, QgsCsException):
            zoom()

    # QGIS zooms to all there is when the first layers of a project come, and does so a moment later
    QTimer.singleShot(0, zoom_if_there)
