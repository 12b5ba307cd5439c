# SPDX-License-Identifier: GPL-2.0-or-later
"""A live check of the chosen layers: begun in the background, kept up with edits, given up where it would be stale."""
from collections import Counter
from contextlib import suppress

from qgis.PyQt.QtCore import QCoreApplication, QObject, QTimer, pyqtSignal

from ...core.handbook.records import Verdict
from ...processing import requirements
from ...processing.words.findings import local
from .. import results, settings
from . import check_task

translate = QCoreApplication.translate
INPUTS = {"STREETS": "streets", "CROSSINGS": "crossings", "PATHS": "paths", "ELEMENTS": "elements",
          "SCHOOLS": "schools", "HOMES": "homes", "VOICES": "voices", "JUDGEMENTS": "judgements", "WAIVERS": "waivers"}
LIVE = ("PATHS", "ELEMENTS", "WAIVERS")  # an edit of these is checked at once; of the others it ends the session
CHANGES = ("layerModified", "featureAdded", "featureDeleted", "geometryChanged", "attributeValueChanged", "dataChanged",
           "editingStopped", "crsChanged", "subsetStringChanged")
PAUSE = 150  # ms without an edit before it is checked
MOST_NAMED = 3  # clauses that are named in a line


def inputs_of(project):
    """Inputs of a check by the name of their parameter, as ids of the chosen layers; routes where a run has left some.

    ``checkhandbook`` with these gives the findings that the panel shows.
    """
    found = {name: settings.layer_of(project, role) for name, role in INPUTS.items()}
    found["ROUTES"] = results.layer_of(project, "routes")
    return {name: layer.id() for name, layer in found.items() if layer is not None}


class CheckSession(QObject):
    """What the page *Check* shows.

    Parameters
    ----------
    project : QgsProject

    Attributes
    ----------
    live : LiveHandbookCheck or None
        None where nothing is checked, or what was found is no longer true.
    text : str
        What there is to say, ``""`` where the findings say it all.
    """

    changed = pyqtSignal()
    progress = pyqtSignal(float)
    worse = pyqtSignal(str)  # after an edit of elements: what fails now and did not before; "" = nothing

    def __init__(self, project, parent=None):
        super().__init__(parent)
        self.project, self.live, self.text = project, None, ""
        self.at_work, self._inputs, self._watched, self._dirty, self._stale = None, {}, [], False, ""
        self._again = None  # the check of an edit that is at work
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self.refresh)
        project.layersRemoved.connect(self._removed)

    @property
    def checked(self):
        """The findings as they are now; None where there are none."""
        return None if self.live is None else self.live.checked

    def start(self, handbook, profile):
        """Check the chosen layers.

        Parameters
        ----------
        handbook : str
            File, or id of a shipped handbook.
        profile : str
        """
        wrong = requirements.message(requirements.problems())
        inputs = inputs_of(self.project)
        lacking = next((name for name in ("STREETS", "PATHS") if name not in inputs), None)
        self.forget()
        if wrong or lacking:
            self._say(wrong or missing(lacking))
            return
        self._inputs, self._dirty, self._stale = inputs, False, ""
        self._watch()
        self.at_work = check_task.first_check({**inputs, "HANDBOOK": handbook, "PROFILE": profile}, self.project,
                                              self._begun, self._failed)
        self.at_work.progress.connect(self.progress)
        self._say(translate("SchoolPath", "Checking…"))

    def cancel(self):
        """Stop the check that is at work."""
        if self.at_work is not None:
            self.at_work.cancel()

    def forget(self, text=""):
        """Give up what was found."""
        for work in (self.at_work, self._again):
            if work is not None:
                work.forget()
        self.at_work, self._again, self.live, self._inputs = None, None, None, {}
        self._soon.stop()
        self._unwatch()
        self._say(text)
        self.worse.emit("")

    def chosen(self):
        """Other layers may have been chosen: what was found of the ones before is given up."""
        if self._inputs and {name: self._inputs.get(name) for name in INPUTS} != {
                name: layer for name, layer in {**dict.fromkeys(INPUTS), **inputs_of(self.project)}.items()
                if name in INPUTS}:
            self.forget(translate("SchoolPath", "Other layers are chosen: check again."))

    def refresh(self):
        """Check what was edited, in the background; one check at a time, and the last edit is always checked."""
        if self.live is None or self._again is not None:
            return
        self._dirty, before = False, self.checked
        self._again = check_task.check_again(self.live, self.project, lambda edited: self._refreshed(edited, before),
                                             self._failed)

    def _refreshed(self, edited, before):
        self._again = None
        if self._dirty:
            self._soon.start(PAUSE)
        self._say("")
        if "elements" in edited:
            self.worse.emit(_worse(self.checked, _fails(before)))

    def _begun(self, live):
        self.at_work, self.live = None, live
        if self._stale:
            self._end(self._stale)
            return
        self._say("")
        if self._dirty:
            self._soon.start(0)

    def _failed(self, text):
        self.forget(text)

    def _say(self, text):
        self.text = text
        self.changed.emit()

    def _watch(self):
        for name, layer_id in self._inputs.items():
            layer = self.project.mapLayer(layer_id)
            slot = self._edited if name in LIVE else self._outdated(layer.name())
            for signal in CHANGES:
                getattr(layer, signal).connect(slot)
            self._watched.append((layer, slot))

    def _unwatch(self):
        for layer, slot in self._watched:
            with suppress(RuntimeError, TypeError):  # the layer may have gone
                for signal in CHANGES:
                    getattr(layer, signal).disconnect(slot)
        self._watched = []

    def _edited(self, *_):
        self._dirty = True
        if self.live is not None:
            self._soon.start(PAUSE)

    def _outdated(self, name):
        def ends(*_):
            self._stale = name
            if self.live is not None:
                self._end(name)
        return ends

    def _end(self, name):
        self.forget(translate("SchoolPath", "The layer \"{layer}\" has changed since the check: check again.").format(
            layer=name))

    def _removed(self, ids):
        if set(ids) & set(self._inputs.values()):
            self.forget(translate("SchoolPath", "A layer of the check has gone: check again."))

    def close_down(self):
        """Let go of the project."""
        self.forget()
        self.project.layersRemoved.disconnect(self._removed)


def missing(name):
    """What is to be done where an input is missing."""
    return {"STREETS": translate("SchoolPath", "Choose the layer of streets on the page Project."),
            "PATHS": translate("SchoolPath", "Choose the layer of School Paths on the page Project.")}[name]


def _fails(checked):
    """How often each clause fails at each place of each path."""
    findings = checked.findings
    fails = findings.open & (findings.verdict == Verdict.FAIL)
    return Counter(zip(findings.clause[fails].tolist(), findings.path[fails].tolist(),
                       findings.feature_id[fails].tolist()))


def _worse(checked, before):
    """A line for each path on which something fails that did not before."""
    found = {}
    for clause, path, _ in _fails(checked) - before:
        found.setdefault(path, []).append(clause)
    lines = []
    for path, clauses in found.items():
        titles = list(dict.fromkeys(local(checked.findings.clauses[clause].title) for clause in clauses))
        more = translate("SchoolPath", " and {count} more").format(count=len(titles) - MOST_NAMED) \
            if len(titles) > MOST_NAMED else ""
        lines.append(translate("SchoolPath", "{path} now fails: {clauses}{more}.").format(
            path=checked.path_title(path), clauses=", ".join(titles[:MOST_NAMED]), more=more))
    return "\n".join(lines)
