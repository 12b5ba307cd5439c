# SPDX-License-Identifier: GPL-2.0-or-later
"""New School Paths: along a route, along selected streets, or along a drawn line; each is one undo step."""
from qgis.core import (
    NULL,
    QgsFeature,
    QgsGeometry,
    QgsPointXY,
    QgsProcessingContext,
    QgsProcessingException,
    QgsVectorLayer,
    QgsVectorLayerUtils,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QCoreApplication

from ...core.code_file import load_codes
from ...core.errors import SchoolPathError
from ...processing import requirements
from .. import settings
from . import in_thread, paths_table
from .edits import Refused, cannot_be_edited, one_step

translate = QCoreApplication.translate
ROUTE_FIELDS = {"home_id", "school_id", "shortest_length"}  # by these a layer of routes is known


def make_from_route(project, routes, feature, done, failed):
    """Make a route a School Path, in the background: "Make this route a School Path".

    Parameters
    ----------
    project : QgsProject
    routes : QgsVectorLayer
        Routes of ``safestroutes``.
    feature : QgsFeature
        The route.
    done : callable
        Called in the main thread with the feature of the new path in the chosen layer of School Paths, and what is to
        be told of it. It is in the edit buffer, not saved. The end at the home is cut back as ``designpath`` does.
    failed : callable
        Called with a text that says why there is none.

    Returns
    -------
    Work

    Raises
    ------
    Refused
        It cannot be begun; says why.
    """
    paths = paths_layer(project)
    from ...processing import new_paths as works

    title, crs = translate("SchoolPath", "New School Path"), paths.crs()
    layers = {"ROUTES": routes, "HOMES": settings.layer_of(project, "homes"),
              "SCHOOLS": settings.layer_of(project, "schools")}
    taken = {name: works.source_of(layer) for name, layer in layers.items()
             if layer is not None and (layer.featureCount() or name == "ROUTES")}
    context = context_of(project)
    return in_thread.start(title, lambda feedback: works.along_route(feature, taken, crs, context),
                           lambda new: _add_made(project, paths.id(), new, done, failed),
                           lambda wrong: failed(wrong or translate("SchoolPath", "No path was made.")))


def _add_made(project, layer_id, new, done, failed):
    """Add what was made to its layer, if that is still there."""
    layer = project.mapLayer(layer_id)
    try:
        if layer is None:
            raise Refused(translate("SchoolPath", "The layer of School Paths has gone: no path was made."))
        found = add(layer, new)
    except Refused as refused:
        failed(str(refused))
        return
    done(*found)


def make_from_selected_route(project, done, failed):
    """As :func:`make_from_route`, of the one route that is selected on the map."""
    chosen = [(layer, feature) for layer in route_layers(project) for feature in layer.selectedFeatures()]
    if len(chosen) != 1:
        raise Refused(translate(
            "SchoolPath", "{count} routes are selected. Select one, on the layer of routes that \"Safest routes to "
            "school\" made.", None, len(chosen)).format(count=len(chosen)))
    return make_from_route(project, *chosen[0], done, failed)


def make_from_streets(project):
    """Make a School Path along the streets that are selected.

    Parameters
    ----------
    project : QgsProject

    Returns
    -------
    int, str
        Feature of the new path, in the edit buffer, and what is to be told of it.

    Raises
    ------
    Refused
        It cannot be made; says why.
    """
    streets = settings.layer_of(project, "streets")
    if streets is None:
        raise Refused(translate("SchoolPath", "Choose the layer of streets on the page Project."))

    def made(works, crs, context):
        return works.along_streets(streets, settings.layer_of(project, "schools"), crs, context)

    return _make(project, made)


def ground_to_draw_on(project, done, failed):
    """Read the streets along which a path is drawn, in the background.

    Parameters
    ----------
    project : QgsProject
    done : callable
        Called in the main thread with the ``Ground``.
    failed : callable
        Called with a text that says why there is none.

    Returns
    -------
    Work

    Raises
    ------
    Refused
        There is no layer that would take the path.
    """
    crs, streets = paths_layer(project).crs(), settings.layer_of(project, "streets")
    from ...processing import new_paths as works

    taken = works.source_of(streets) if streets is not None and streets.featureCount() else None
    context = context_of(project)
    return in_thread.start(translate("SchoolPath", "Read the streets to draw along"),
                           lambda feedback: works.ground_of(taken, crs, context), done,
                           lambda wrong: failed(wrong or translate("SchoolPath", "No path was made.")))


def context_of(project):
    """A context that knows how to transform, and no layer: for threads."""
    context = QgsProcessingContext()
    context.setTransformContext(project.transformContext())
    return context


def make_from_drawn(project, stretches, ground):
    """Make a School Path of what was drawn (``Stretch``) on a ``Ground``; otherwise as :func:`make_from_streets`."""
    def made(works, crs, context):
        return works.along_drawn(stretches, ground, settings.layer_of(project, "schools"), crs, context)

    return _make(project, made)


def route_layers(project):
    """The layers of routes that are in the project."""
    return [layer for layer in project.mapLayers().values()
            if isinstance(layer, QgsVectorLayer) and layer.geometryType() == QgsWkbTypes.GeometryType.LineGeometry
            and set(layer.fields().names()) >= ROUTE_FIELDS]


def _make(project, made):
    """Have a path made and add it."""
    paths = paths_layer(project)
    return add(paths, _work(project, paths, made))


def _work(project, paths, work):
    """Have the works do something; what is wrong is said in a sentence."""
    from ...processing import new_paths as works

    context = QgsProcessingContext()
    context.setProject(project)
    try:
        return work(works, paths.crs(), context)
    except SchoolPathError as error:
        from ...processing.words import say

        raise Refused(say(error)) from error
    except QgsProcessingException as error:  # the layer cannot be read
        raise Refused(str(error)) from error


def paths_layer(project):
    """The chosen layer of School Paths, fit for a new one.

    Raises
    ------
    Refused
        There is none, it is not in metres or read-only, or packages are missing.
    """
    layer, wrong = settings.layer_of(project, "paths"), requirements.problems()
    if wrong:
        raise Refused(requirements.message(wrong))
    if layer is None:
        raise Refused(translate("SchoolPath", "Choose the layer of School Paths on the page Project."))
    if layer.crs().isGeographic() or not layer.crs().isValid():
        raise Refused(translate("SchoolPath", "The layer has no coordinate system in metres."))
    if layer.readOnly():
        raise Refused(cannot_be_edited(layer))
    return layer


def add(layer, new):
    """Add a path with the next free code, as one undo step.

    Parameters
    ----------
    layer : QgsVectorLayer
    new : NewPath

    Returns
    -------
    int, str
        As :func:`make_from_streets`.
    """
    from ...core.colour_codes import propose

    table, codes = paths_table.read(layer), load_codes()
    others, _ = paths_table.as_paths(layer, table)
    code = propose(new.line, others, codes)
    values = {"name": _unlike(new.name, [value["name"] for value in table.values]), "school_id": new.school_id,
              "status": "idea", "colour": code.colour, "shape": code.shape, "number": str(code.number)}
    with one_step(layer, translate("SchoolPath", "New School Path")):
        fid = _add_feature(layer, new.line, values)
    layer.triggerRepaint()
    head = translate("SchoolPath", "\"{name}\" was made.").format(name=values["name"])
    return fid, f"{head} {new.told}"


def _add_feature(layer, line, values):
    geometry = QgsGeometry.fromPolylineXY([QgsPointXY(*xy) for xy in line.tolist()])
    place_of = {name: layer.fields().lookupField(name) for name in values}
    at = {place: paths_table.fitting(layer.fields().at(place), values[name])
          for name, place in place_of.items() if place >= 0}
    plain = QgsVectorLayerUtils.createFeature(layer, geometry, at)
    place = layer.fields().lookupField("path_id")
    if place >= 0 and plain.attribute(place) in (None, NULL, ""):
        plain.setAttribute(place, _free_id(layer, place))
    added = QgsFeature(QgsVectorLayerUtils.makeFeatureCompatible(plain, layer)[0])
    if not layer.addFeature(added):
        raise Refused(translate("SchoolPath", "The layer \"{layer}\" did not take the path.").format(
            layer=layer.name()))
    return added.id()


def _free_id(layer, place):
    """An id that no path of the layer has; its form gives one by itself where the layer is of a project file."""
    taken = {str(feature.attribute(place)) for feature in layer.getFeatures()}
    return next(f"p{number}" for number in range(1, len(taken) + 2) if f"p{number}" not in taken)


def _unlike(name, names):
    """The name, with a number where another path has it already."""
    return next(each for each in (name, *(f"{name} ({number})" for number in range(2, len(names) + 3)))
                if each not in names)
