# SPDX-License-Identifier: GPL-2.0-or-later
"""What a try-out changes: the run with it held against the run without, by ``compareruns``."""
from collections import Counter

from qgis.core import NULL, QgsFeatureRequest
from qgis.PyQt.QtCore import QCoreApplication

from .. import results, settings
from . import background, routes_run
from .routes_settings import OWN, grade_field

translate = QCoreApplication.translate
ALGORITHM = "schoolpath:compareruns"
NAME = "changes_what_if"
FREED = "freed"


def start(project, done, failed):
    """Compare the last run with the last try-out, in the background; both must be there."""
    given = {"BEFORE": "homes_status", "AFTER": "homes_status_what_if", "BEFORE_ROUTES": "routes",
             "AFTER_ROUTES": "routes_what_if"}
    parameters = {name: results.layer_of(project, output) for name, output in given.items()}
    return background.start(ALGORITHM, {**parameters, "CHANGES": "TEMPORARY_OUTPUT"}, project, done, failed)


def take(found, context, project):
    """Put the layer of changes into the project; returns it."""
    from ...processing.styles import apply

    layer = context.takeResultLayer(found["CHANGES"])
    layer.setName(translate("SchoolPath", "What would change (what if)"))
    apply(layer, "HOME_CHANGES")
    results.keep(project, NAME, layer, routes_run.group(True))
    status = results.layer_of(project, routes_run.name_of("HOMES_STATUS", True))
    node = project.layerTreeRoot().findLayer(status.id()) if status is not None else None
    if node is not None:
        node.setItemVisibilityChecked(False)  # the same homes: what becomes of them is seen instead
    return layer


def freed(changes):
    """Ids of the homes that are freed, as texts."""
    return [str(feature["home_id"]) for feature in _rows(changes, "home_id", "change") if feature["change"] == FREED]


def select_homes(project, ids):
    """Select homes of the layer by their ids; returns their geometries, in the system of the layer."""
    homes = settings.layer_of(project, "homes")
    at = homes.fields().lookupField("home_id") if homes is not None else -1
    if at < 0:
        return []
    wanted = set(ids)
    request = QgsFeatureRequest().setSubsetOfAttributes([at])
    found = [feature for feature in homes.getFeatures(request) if str(feature.attribute(at)) in wanted]
    homes.selectByIds([feature.id() for feature in found])
    return [feature.geometry() for feature in found]


def told(project, changes, key):
    """What would change, in lines: statuses before and after for every grade, and what became better or worse.

    Parameters
    ----------
    project : QgsProject
    changes : QgsVectorLayer
        What :func:`take` gave.
    key : tuple
        The question, as ``RoutesSettings.key`` gives it.

    Returns
    -------
    list of str
    """
    from ...core.compare_runs import HomeChange
    from ...core.routing.solve import Status
    from ...processing.words.run_changes import change_phrase, status_word

    grades, rows = _grades(project) if key[1] == OWN else {}, list(
        _rows(changes, "home_id", "change", "status_before", "status_after"))
    counts = Counter(feature["change"] for feature in rows)
    lines = [translate("SchoolPath", "{count} × {change}").format(count=counts[change.word],
                                                                  change=change_phrase(change))
             for change in reversed(HomeChange) if counts[change.word]]
    steps = Counter((grades.get(str(feature["home_id"]), ""), feature["status_before"], feature["status_after"])
                    for feature in rows if feature["status_before"] != feature["status_after"])
    for (grade, before, after), count in sorted(steps.items(), key=str):
        line = translate("SchoolPath", "{before} → {after}: {count}").format(
            before=_word(before, Status, status_word), after=_word(after, Status, status_word), count=count)
        if grade:
            line = translate("SchoolPath", "Grade {grade}: {change}").format(grade=grade, change=line)
        lines.append(line)
    return lines


def _rows(layer, *names):
    """Features with some fields alone: a town has thousands of homes."""
    request = QgsFeatureRequest().setFlags(QgsFeatureRequest.Flag.NoGeometry)
    return layer.getFeatures(request.setSubsetOfAttributes(names, layer.fields()))


def _word(status, codes, say):
    return say(codes[status.upper()]) if isinstance(status, str) and status.upper() in codes.__members__ else "–"


def _grades(project):
    """Id of each home -> its grade or profile."""
    homes = settings.layer_of(project, "homes")
    name = grade_field(homes)
    if not name or homes.fields().lookupField("home_id") < 0:
        return {}
    return {str(feature["home_id"]): str(feature[name]) for feature in _rows(homes, "home_id", name)
            if feature[name] not in (None, NULL, "")}
