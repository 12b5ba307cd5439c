# SPDX-License-Identifier: GPL-2.0-or-later
"""Maps printed from the panel: which layers go into them, and the run of the algorithm that prints."""
from qgis.core import QgsApplication, QgsProcessingContext, QgsProcessingException, QgsProcessingFeedback
from qgis.PyQt.QtCore import QCoreApplication

from .. import results, settings
from .edits import Refused

translate = QCoreApplication.translate
ALGORITHM = "schoolpath:exportatlas"
CHOSEN = {"SCHOOLS": "schools", "PATHS": "paths", "ELEMENTS": "elements", "STREETS": "streets"}
RESULTS = {"PLACES": "places", "HOMES_STATUS": "homes_status"}
NEEDED = {"SCHOOL": ("SCHOOLS", "PATHS"), "COUNCIL": ("SCHOOLS", "PLACES")}
CONTACT = "print/contact"


def layers_of(project, kind):
    """Layers of a map by their parameter.

    Parameters
    ----------
    project : QgsProject
    kind : str
        ``"SCHOOL"`` or ``"COUNCIL"``.

    Raises
    ------
    Refused
        One that the map needs is missing.
    """
    found = {name: settings.layer_of(project, role) for name, role in CHOSEN.items()}
    if kind == "COUNCIL":
        found.update({name: results.layer_of(project, output) for name, output in RESULTS.items()})
    lacking = next((name for name in NEEDED[kind] if found[name] is None), None)
    if lacking:
        raise Refused(missing(lacking))
    return {name: layer for name, layer in found.items() if layer is not None}


def missing(name):
    """What is to be done where a layer is missing."""
    return {
        "SCHOOLS": translate("SchoolPath", "Choose the layer of school gates on the page Project."),
        "PATHS": translate("SchoolPath", "Choose the layer of School Paths on the page Project."),
        "PLACES": translate("SchoolPath", "The map for the council shows what came of a run: press Run on the page "
                            "Routes first."),
    }[name]


def schools_of(layers):
    """Id -> name of the schools that a path leads to."""
    from ...processing.printing.given import schools_with_paths

    return schools_with_paths(layers["SCHOOLS"], layers["PATHS"])


def contact_of(project):
    """Whom to tell when something is broken, as it stands on the maps of the project."""
    return project.readEntry(settings.SCOPE, CONTACT, "")[0]


def set_contact(project, text):
    """Keep whom to tell."""
    project.writeEntry(settings.SCOPE, CONTACT, text.strip())


def print_map(project, kind, path, school=""):
    """Print a map, or one for each school.

    Parameters
    ----------
    project : QgsProject
    kind : str
    path : str
        The PDF.
    school : str
        Id of a school; ``""`` for all.

    Raises
    ------
    Refused
        A layer is missing.
    QgsProcessingException
        It could not be printed; says why.
    """
    run_algorithm(ALGORITHM, {**layers_of(project, kind), "TEMPLATE": kind, "SCHOOL": school, "OUTPUT": path,
                              "CONTACT": contact_of(project)}, project)


def run_algorithm(algorithm_id, parameters, project):
    """Run an algorithm that prints: in the main thread, where layouts live."""
    context, feedback = QgsProcessingContext(), QgsProcessingFeedback()
    context.setProject(project)
    algorithm = QgsApplication.processingRegistry().createAlgorithmById(algorithm_id)
    # a fault in the run is raised; where it may not even begin, the log alone says why
    _, done = algorithm.run(parameters, context, feedback, {}, False)
    if not done:
        raise QgsProcessingException(feedback.textLog().strip())


def open_layout(project, kind, school=""):
    """Add a map to the layouts of the project.

    Returns
    -------
    QgsPrintLayout
    """
    from ...processing.printing.as_layout import add_layout

    return add_layout(project, kind, layers_of(project, kind), school, contact_of(project))
