# SPDX-License-Identifier: GPL-2.0-or-later
"""A check that goes on while paths and elements are edited: only what read what has changed is worked out again.

While a clause is judged the layers that it reads are noted. An edit throws away what was read from the edited layer and
nothing else, and the check is done again with what is left; no list says which measure depends on what. Streets,
crossings and the other layers stay as they were when the check began.
"""
from dataclasses import dataclass, fields

import numpy as np

from ..paths import Elements, Paths, joined
from ..paths.kept_walks import KeptWalks
from ..streets import Crossings
from .check import check
from .findings import Findings
from .scene import Scene

EDITED = ("paths", "along", "crossed", "elements")  # of a scene, what an edit may change


class WatchedScene(Scene):
    """A scene whose memo is told which layers are read."""

    def __getattribute__(self, name):
        if name in EDITED:
            self.memo.read(name)
        return super().__getattribute__(name)

    def each_path(self, name, make):
        """As ``Scene.each_path``; the values of paths whose line is as before are kept."""
        return self.once(name, lambda: self.__dict__["walks"].each(name, self.paths, self.along, make))


class _Watched:
    """Rows of a layer whose memo is told which columns are read."""

    def __getattribute__(self, name):
        if not name.startswith("_"):
            told = object.__getattribute__(self, "__dict__").get("_told")
            if told is not None and name in told[1]:
                told[0].read(told[1][name])
        return super().__getattribute__(name)


class WatchedPaths(_Watched, Paths):
    """Paths whose columns are watched."""


class WatchedElements(_Watched, Elements):
    """Elements whose columns are watched."""


WATCHED = {"paths": WatchedPaths, "elements": WatchedElements}
PLAIN = {"paths": Paths, "elements": Elements}


@dataclass(frozen=True, eq=False)
class Update:
    """What an edit came to.

    Attributes
    ----------
    findings : Findings
        Those of a whole check of the layers as they are now.
    scene : Scene
    changed : frozenset of str
        Parts of the scene that changed; empty where all is as it was.
    """

    findings: Findings
    scene: Scene
    changed: frozenset


class LiveCheck:
    """A check that is kept up with edits.

    Parameters
    ----------
    handbook : Handbook
    scene : Scene
        The layers when it begins; all but paths and elements stay.
    evaluate : callable
        As for ``check``; gives the same for the same values, and changes with the layers of paths and elements alone.
    waivers : Waivers, optional
    today : str
    step : callable
        As for ``check``.
    """

    def __init__(self, handbook, scene, evaluate, waivers=None, today="", step=lambda share: None):
        self.handbook, self.today, self._evaluate = handbook, today, evaluate
        self._walks = None
        if scene.paths is not None:
            crossings = Crossings.blank(np.empty((0, 2)), []) if scene.crossings is None else scene.crossings
            self._walks = KeptWalks(scene.streets, crossings, scene.profile.zebra_reach)
            self._walks.keep(scene.paths, scene.along, scene.crossed)
        self.scene = self._watched(scene, None)
        self.waivers = waivers
        self.findings = self._check(step)

    def update(self, paths, elements, waivers=None, also=()):
        """Check again after an edit.

        Parameters
        ----------
        paths : Paths
            All of them, as they were read.
        elements : Elements or None
        waivers : Waivers, optional
        also : iterable of str
            ``"paths"``, ``"elements"``: layers of which something changed that only ``evaluate`` sees.

        Returns
        -------
        Update
        """
        parts = {"elements": elements}
        if paths is not None:
            parts["paths"] = joined(paths)
            parts["along"], parts["crossed"] = self._walks.of(parts["paths"])
        changed = {name: _changes(name, part, getattr(self.scene, name)) for name, part in parts.items()}
        memo = self.scene.memo
        memo.forget({*also, *(column for columns in changed.values() for column in columns)})
        # what is as it was stays the same arrays
        new = {name: part for name, part in parts.items() if changed[name]}
        self.scene = self._watched(self.scene.with_columns(**new), memo)
        self.waivers = waivers
        self.findings = self._check(lambda share: None)
        return Update(self.findings, self.scene, frozenset((*also, *(name for name in changed if changed[name]))))

    def plain_scene(self):
        """The scene as it is now, with nothing watched: another thread may read it while the next check goes on."""
        plain = {f.name: self.scene.__dict__[f.name] for f in fields(self.scene)}
        for name in WATCHED:
            table = plain[name]
            if table is not None:
                plain[name] = PLAIN[name](**{f.name: table.__dict__[f.name] for f in fields(table)})
        return Scene(**plain)

    def _watched(self, scene, memo):
        """The same scene, watched; with a memo that holds what is still right."""
        watched = WatchedScene(**{f.name: getattr(scene, f.name) for f in fields(scene)})
        watched.__dict__["walks"] = self._walks
        if memo is not None:
            watched.__dict__["memo"] = memo
        for name, kind in WATCHED.items():
            table = watched.__dict__[name]
            if table is not None:
                watched.__dict__[name] = _with_watch(kind, table, name, watched.memo)
        return watched

    def _check(self, step):
        return check(self.handbook, self.scene, self.scene.profile.id, self._evaluate, self.waivers, self.today, step,
                     keep=True)


def _with_watch(kind, table, name, memo):
    names = [f.name for f in fields(table)]
    watched = kind(**{column: getattr(table, column) for column in names})
    watched.__dict__["_told"] = memo, {column: f"{name}.{column}" for column in names}
    return watched


def _changes(name, one, other):
    """What must be forgotten where one table replaces another: the name of the table, or those of its columns."""
    if name not in WATCHED or one is None or other is None:
        return [] if _same(one, other) else [name]
    return [f"{name}.{f.name}" for f in fields(one) if not _same(getattr(one, f.name), getattr(other, f.name))]


def _same(one, other):
    """Whether two tables, or columns, say the same; None is a table too."""
    if one is None or other is None or isinstance(one, np.ndarray):
        return one is other or (one is not None and other is not None and _same_column(one, other))
    return all(_same(getattr(one, f.name), getattr(other, f.name)) for f in fields(one))


def _same_column(one, other):
    if one.shape != other.shape or one.dtype != other.dtype:
        return False
    if one.dtype.kind == "O":  # 1 and 1.0 are equal, and other ids
        return all(type(a) is type(b) and a == b for a, b in zip(one.tolist(), other.tolist()))
    return bool(np.array_equal(one, other, equal_nan=one.dtype.kind == "f"))
