# SPDX-License-Identifier: GPL-2.0-or-later
"""The map of the demo: the styled layers of its GeoPackage on one page, drawn by QGIS."""
from datetime import date

from qgis.core import QgsApplication, QgsExpressionContextUtils, QgsProject, QgsVectorLayer

TITLE = "Which homes have a way to school that a child of grades 3–4 may walk alone?"
SUBTITLE = "Kaisaniemen ala-aste, Helsinki · profile P2: grades 3–4, walking alone · daylight · {date}"
LAYERS = (  # topmost first: table, name in the legend, filter
    ("schools", "School", "school_id = 'w596507272'"),
    ("homes_status", "Homes: the way to school", ""),
    ("assessed_crossings", "Crossings: who may cross alone", "class >= 2"),
    ("routes", "Routes that were found", "status in ('served', 'served_over_detour')"),
    ("assessed_streets", "Streets, left and right side: who may walk alone", ""),
)
PATHS_TITLE = "School Paths to Kaisaniemen ala-aste, and the elements that mark them"
PATHS_SUBTITLE = "Proposed along the routes of five or more children, elements by the rules of the catalogue · {date}"
PATH_LAYERS = (
    ("schools", "School", "school_id = 'w596507272'"),
    ("elements", "Elements", ""),
    ("paths", "School Paths", ""),
    ("crossings", "Crossings", ""),
    ("streets", "Streets", ""),
)


def draw(database, folder, attribution):
    """Draw the maps.

    Parameters
    ----------
    database : Path
        The demo's GeoPackage.
    folder : Path
        Receives the pictures.
    attribution : str
        Source of the data.

    Returns
    -------
    list of Path
        Files that were made: the map of the routes, and that of the School Paths.
    """
    application = QgsApplication.instance() or QgsApplication([], True)
    application.initQgis()
    from school_path.processing.map_picture import Texts, render_map

    made = []
    for name, tables, title, subtitle in (("map.png", LAYERS, TITLE, SUBTITLE),
                                          ("paths.png", PATH_LAYERS, PATHS_TITLE, PATHS_SUBTITLE)):
        layers = open_layers(database, tables)
        show_codes(layers, tables)
        texts = Texts(title, subtitle.format(date=date.today().isoformat()), attribution)
        render_map(layers, extent_of(layers, tables), "A3", texts, str(folder / name))
        made.append(folder / name)
    return made


def open_layers(database, tables):
    """Layers of the demo, the topmost first; their styles come with them out of the file."""
    return [QgsVectorLayer(f"{database}|layername={table}" + (f"|subset={only}" if only else ""), name, "ogr")
            for table, name, only in tables]


def show_codes(layers, tables):
    """Let elements find the code of their path: expressions look for other layers in the project that is open."""
    named = {table: layer for layer, (table, _, _) in zip(layers, tables)}
    if "elements" in named:
        QgsProject.instance().addMapLayer(named["paths"])
        QgsExpressionContextUtils.setLayerVariable(named["elements"], "school_paths", named["paths"].id())


def extent_of(layers, tables):
    """What a map of the layers shows: the routes, or the paths."""
    shown = next(layer for layer, (table, _, _) in zip(layers, tables) if table in ("routes", "paths"))
    extent = shown.extent()
    extent.scale(1.02 if shown.name() == LAYERS[3][1] else 1.1)
    return extent
