"""The map of the demo: the styled layers of its GeoPackage on one page, drawn by QGIS."""
from datetime import date

from qgis.core import QgsApplication, QgsVectorLayer

TITLE = "Which homes have a way to school that a child of grades 3–4 may walk alone?"
SUBTITLE = "Kaisaniemen ala-aste, Helsinki · profile P2: grades 3–4, walking alone · daylight · {date}"
LAYERS = (  # topmost first: table, name in the legend, filter
    ("schools", "School", "school_id = 'w596507272'"),
    ("homes_status", "Homes: the way to school", ""),
    ("assessed_crossings", "Crossings: who may cross alone", "class >= 2"),
    ("routes", "Routes that were found", "status in ('served', 'served_over_detour')"),
    ("assessed_streets", "Streets, left and right side: who may walk alone", ""),
)


def draw(database, picture, attribution):
    """Draw the map.

    Parameters
    ----------
    database : Path
        The demo's GeoPackage.
    picture : Path
        PNG to be written.
    attribution : str
        Source of the data.

    Returns
    -------
    list of Path
        Files that were made.
    """
    application = QgsApplication.instance() or QgsApplication([], True)
    application.initQgis()
    from school_path.processing.map_picture import Texts, render_map

    layers = open_layers(database)
    texts = Texts(TITLE, SUBTITLE.format(date=date.today().isoformat()), attribution)
    render_map(layers, extent_of(layers), "A3", texts, str(picture))
    return [picture]


def open_layers(database):
    """Layers of the demo, the topmost first; their styles come with them out of the file."""
    return [QgsVectorLayer(f"{database}|layername={table}" + (f"|subset={only}" if only else ""), name, "ogr")
            for table, name, only in LAYERS]


def extent_of(layers):
    """What a map of the layers shows: the routes."""
    routes = next(layer for layer, (table, _, _) in zip(layers, LAYERS) if table == "routes")
    extent = routes.extent()
    extent.scale(1.02)
    return extent
