# SPDX-License-Identifier: GPL-2.0-or-later
"""A run of ``safestroutes`` for the page *Routes*: what it is given, and what is done with its layers."""
from collections import Counter

from qgis.core import (
    QgsExpression,
    QgsFeature,
    QgsGeometry,
    QgsVectorLayer,
    QgsVectorLayerUtils,
)
from qgis.PyQt.QtCore import QCoreApplication

from .. import results, settings
from .edits import Refused
from .routes_settings import OWN, grade_field, profile_of, school_field

translate = QCoreApplication.translate
ALGORITHM = "schoolpath:safestroutes"
OUTPUTS = ("LEGS", "ROUTES", "HOMES_STATUS", "PLACES")  # from below on the map
INPUTS = {"STREETS": "streets", "CROSSINGS": "crossings", "SCHOOLS": "schools", "HOMES": "homes",
          "JUDGEMENTS": "judgements", "BARRIERS": "barriers"}
ASKED = 4  # items of a question: school, grade, mode and scenario
REQUIRED = ("STREETS", "SCHOOLS", "HOMES")


def asked(project, key, layers=None, outputs=OUTPUTS, changes=None):
    """Parameters of a run, and how its layers are read.

    Parameters
    ----------
    project : QgsProject
    key : tuple
        The question, as ``RoutesSettings.key`` gives it.
    layers : dict, optional
        Input -> layer that is taken instead of the chosen one.
    outputs : tuple of str
        Layers that are made.
    changes : dict, optional
        Input -> changes that are tried out.

    Returns
    -------
    dict, dict of str to Otherwise
        As ``background.start`` takes them.

    Raises
    ------
    Refused
        A layer is missing.
    """
    from ...processing.reading.otherwise import Otherwise

    school, grade, mode, scenario = key
    given = {name: settings.layer_of(project, role) for name, role in INPUTS.items()}
    given.update(layers or {})
    lacking = next((name for name in REQUIRED if given[name] is None), None)
    if lacking:
        raise Refused(missing(lacking))
    homes, only = given["HOMES"], {}
    given["PROFILE"] = profile_of(grade)
    if grade == OWN:
        given["PROFILE_FIELD"] = grade_field(homes)
    if school is None:
        given["SCHOOL_FIELD"] = school_field(homes)
    else:
        only["SCHOOLS"] = _where("school_id", school)
        if school_field(homes):
            only["HOMES"] = _where("school_id", school, others=True)
    wanted = {**given, "MODE": mode, "SCENARIO": scenario, **dict.fromkeys(outputs, "TEMPORARY_OUTPUT")}
    changes = changes or {}
    return ({name: value for name, value in wanted.items() if value not in (None, "")},
            {name: Otherwise(only.get(name, ""), tuple(changes.get(name, ()))) for name in {**only, **changes}})


def missing(name):
    """What is to be done where an input is missing."""
    return {
        "STREETS": translate("SchoolPath", "Choose the layer of streets on the page Project."),
        "SCHOOLS": translate("SchoolPath", "Choose the layer of school gates on the page Project."),
        "HOMES": translate("SchoolPath", "Choose the layer of homes on the page Project.")}[name]


def _where(field, value, others=False):
    """The condition that a field has a value; ``others``: or none."""
    condition = QgsExpression.createFieldEqualityExpression(field, value)
    return f"{condition} OR \"{field}\" IS NULL OR \"{field}\" = ''" if others else condition


def one_home(homes, feature=None, point=None, school=None):
    """A layer in memory with one home: a feature of the homes, or a point in their coordinate system."""
    layer = QgsVectorLayer(f"Point?crs={homes.crs().authid()}", homes.name(), "memory")
    layer.setCrs(homes.crs())
    layer.dataProvider().addAttributes(homes.fields().toList())
    layer.updateFields()
    made = QgsFeature(layer.fields())
    if feature is not None:
        made.setAttributes(feature.attributes())
        made.setGeometry(feature.geometry())
    else:
        made.setGeometry(QgsGeometry.fromPointXY(point))
    at = layer.fields().lookupField("school_id")
    if at >= 0 and school is not None:  # the way to that school is asked about, whichever the child goes to
        made.setAttribute(at, school)
    layer.dataProvider().addFeatures([made])
    return layer


def take(found, context, project, what_if=False):
    """Put the layers of a run into the project, styled, in memory; in steps, for ``Turns``.

    Parameters
    ----------
    found : dict
        Results of the algorithm.
    context : QgsProcessingContext
    project : QgsProject
    what_if : bool
        Whether the run tried something out; its layers stand beside those of the run as it is.

    Yields
    ------
    None
        After each layer.

    Returns
    -------
    QgsVectorLayer
        The homes and their status.
    """
    from ...processing.styles import apply

    titles, status = output_titles(), None
    for output in OUTPUTS:
        layer = context.takeResultLayer(found[output])
        title = titles[output]
        layer.setName(translate("SchoolPath", "{title} (what if)").format(title=title) if what_if else title)
        apply(layer, output)
        results.keep(project, name_of(output, what_if), layer, group(what_if))
        status = layer if output == "HOMES_STATUS" else status
        yield
    return status


def group(what_if=False):
    """Title of the group in which the layers of a run stand."""
    return translate("SchoolPath", "Routes (what if)") if what_if else translate("SchoolPath", "Routes")


def show_group(project, what_if):
    """Show the layers of the run as things are, or those of the try-out: they lie upon each other."""
    root = project.layerTreeRoot()
    for tried in (False, True):
        node = root.findGroup(group(tried))
        if node is not None:
            node.setItemVisibilityChecked(tried == what_if)


def name_of(output, what_if=False):
    """Name under which ``plugin.results`` keeps an output."""
    return f"{output.lower()}_what_if" if what_if else output.lower()


def output_titles():
    """What the layers are called."""
    return {"ROUTES": translate("SchoolPath", "Routes"), "LEGS": translate("SchoolPath", "Legs of routes"),
            "HOMES_STATUS": translate("SchoolPath", "Homes and their status"),
            "PLACES": translate("SchoolPath", "Places that block most children")}


def run_id(status):
    """Id of the run that made a layer of homes and their status."""
    return next((feature["run_id"] for feature in status.getFeatures()), "")


def counted(status):
    """How many homes have each status, a line for each of them that occurs; never two in one.

    Parameters
    ----------
    status : QgsVectorLayer
        Homes and their status.
    """
    from ...core.routing.solve import Status
    from ...processing.words.routes import metres, status_phrase

    counts = Counter(QgsVectorLayerUtils.getValues(status, "status")[0])
    order = [one for one in reversed(Status) if counts[one.name.lower()]]
    return "\n".join(translate("SchoolPath", "{count} × {status}").format(
        count=metres(counts[one.name.lower()]), status=status_phrase(one)) for one in order)
