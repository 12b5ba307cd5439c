"""The map of the demo: the styled layers of its GeoPackage on one page, drawn by QGIS."""
from qgis.core import QgsApplication, QgsVectorLayer

TITLE = "School Path: the ways to Kaisaniemen ala-aste, grades 3–4"
LAYERS = (  # topmost first: table, name in the legend, filter
    ("schools", "School gates", "school_id = 'w596507272'"),
    ("homes_status", "Homes: what came of them", ""),
    ("assessed_crossings", "Crossings by class", "class >= 2"),
    ("routes", "Routes that were found", "status in ('served', 'served_over_detour')"),
    ("assessed_streets", "Streets by class, left and right side", ""),
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
    from school_path.processing.map_picture import render_map
    from school_path.processing.styles import apply

    layers = []
    for table, name, only in LAYERS:
        layer = QgsVectorLayer(f"{database}|layername={table}" + (f"|subset={only}" if only else ""), name, "ogr")
        apply(layer, table.upper())
        layers.append(layer)
    routes = next(layer for layer in layers if layer.name().startswith("Routes"))
    extent = routes.extent()
    extent.scale(1.02)
    render_map(layers, extent, "A3", TITLE, str(picture), attribution)
    return [picture]
