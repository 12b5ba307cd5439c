# SPDX-License-Identifier: GPL-2.0-or-later
"""Elements placed along paths by the rules of the catalogue."""
from dataclasses import dataclass

import numpy as np

from ..paths import Elements, Status
from .forbidden import REASONS
from .spaced import along_path
from .wanted import at_crossings, at_gates, at_junctions, body_of

SAME = 0.3   # m from a place that is tried to an element that stands there
ALIKE = 60   # degrees between two that are turned alike
UNKNOWN = 0.2  # m; half of the size of an element that is not in the catalogue
FEW = 3  # places that are tried before all the others
BY_RULE = ("crossing", "gate", "home_area", "junction", "cluster", "along", "dark")  # in this order


@dataclass(frozen=True, eq=False)
class Unplaced:
    """Elements that were asked for and not placed.

    Attributes
    ----------
    code, path_id, reason : ndarray of object, shape (n,)
        ``reason`` is one of ``forbidden.REASONS``: what spoke against most of the places that were tried.
    xy : ndarray of float64, shape (n, 2)
        Where it was asked for.
    """

    code: np.ndarray
    path_id: np.ndarray
    reason: np.ndarray
    xy: np.ndarray

    def __len__(self):
        return len(self.code)


@dataclass(frozen=True, eq=False)
class Placed:
    """What came of placing.

    Attributes
    ----------
    elements : Elements
        Those that stood there already, as they were, and then the new ones.
    new : ndarray of bool, shape (elements,)
    street : ndarray of int64, shape (elements,)
        Street beside each new one, -1 elsewhere.
    unplaced : Unplaced
    no_rule : tuple of str
        Codes that were asked for and for whose place there is no rule.
    """

    elements: Elements
    new: np.ndarray
    street: np.ndarray
    unplaced: Unplaced
    no_rule: tuple


class Placer:
    """Places wants one after another and keeps account."""

    def __init__(self, scene, catalogue, cancelled=lambda: None):
        self.scene, self.catalogue, self.cancelled = scene, catalogue, cancelled
        existing = scene.existing
        self.code, self.xy = list(existing.code), [tuple(xy) for xy in existing.xy]
        self.owner, self.rotation = list(existing.path_id), existing.rotation.tolist()
        self.rows, self.failed = [], []
        for code, xy in zip(existing.code, existing.xy):
            scene.ground.take(xy, body_of(catalogue[code]).radius if code in catalogue else UNKNOWN)

    def there(self, want):
        """Whether what is asked for stands there: near the best place, or at one of the others, and turned alike."""
        for code, xy, owner, rotation in zip(self.code, self.xy, self.owner, self.rotation):
            if code == want.code and self._tells_of(code, owner, want.path):
                off = np.hypot(*(want.xy - np.array(xy)).T)
                near = off <= SAME
                near[0] |= off[0] <= want.reach
                if self.catalogue[code].directed and not np.isnan(rotation):
                    near &= np.abs((rotation - want.rotation + 180) % 360 - 180) <= ALIKE
                if near.any():
                    return True
        return False

    def marks(self, codes, path):
        """Places of elements of some codes that tell of a path."""
        return np.array([xy for code, xy, owner in zip(self.code, self.xy, self.owner)
                         if code in codes and self._tells_of(code, owner, path)]).reshape(-1, 2)

    def _tells_of(self, code, owner, path):
        """Whether an element is as good for a path as one of its own: in the colour of another path it is not."""
        colour = self.catalogue[code].colour
        own = owner is None or owner == self.scene.paths.path_id[path]
        return own or colour.all_paths or colour.fill != "path"

    def fits(self, want):
        """Row of the first place of a want that nothing speaks against; -1 and the reason where there is none."""
        body, why = body_of(self.catalogue[want.code]), []
        for first, last in ((0, FEW), (FEW, len(want.xy))):  # most stand where they are first tried
            if first < len(want.xy):
                why.append(self.scene.ground.hindrances(want.xy[first:last], want.level[first:last], body))
                free = np.flatnonzero(why[-1] < 0)
                if len(free):
                    return first + int(free[0]), ""
        return -1, REASONS[np.bincount(np.concatenate(why), minlength=len(REASONS)).argmax()]

    def put(self, want, fails=True):
        """Place a want, unless one stands there; returns whether there is one now."""
        self.cancelled()
        if self.there(want):
            return True
        at, reason = self.fits(want)
        if at < 0:
            if fails:
                self.failed.append((want.code, self.scene.paths.path_id[want.path], reason, tuple(want.xy[0])))
            return False
        self.code.append(want.code)
        self.xy.append(tuple(want.xy[at]))
        self.owner.append(self.scene.paths.path_id[want.path])
        self.rotation.append(float(want.rotation[at]))
        self.rows.append((want, at))
        self.scene.ground.take(want.xy[at], body_of(self.catalogue[want.code]).radius)
        return True


def place_elements(scene, catalogue, codes, cancelled=lambda: None):
    """Place elements by rule.

    Parameters
    ----------
    scene : PlacingScene
    catalogue : Catalogue
    codes : sequence of str
        Elements to be placed.
    cancelled : callable
        Raises when the user has cancelled; called before every place that is tried.

    Returns
    -------
    Placed
    """
    placer, no_rule = Placer(scene, catalogue, cancelled), []
    elements = [element for element in catalogue if element.code in codes]
    elements.sort(key=_turn)
    for element in elements:
        for want in _single(scene, element):
            placer.put(want)
        if not element.has_rule:
            no_rule.append(element.code)
        elif element.spaced:
            along_path(placer, element)
    return _result(placer, tuple(no_rule))


def _turn(element):
    """Order in which elements are placed: what has least choice first, and the snow's stand-ins last."""
    rank = min((BY_RULE.index(word) for word in element.place.where if word in BY_RULE), default=len(BY_RULE))
    return element.group == "season", rank, element.code


def _by_rule(element):
    """Works of street building are for a designer; signs, posts and markings are placed."""
    return element.geometry == "point"


def _single(scene, element):
    """Wants at single places."""
    if not _by_rule(element):
        return
    where = set(element.place.where)
    if "crossing" in where:
        yield from at_crossings(scene, element)
    if {"gate", "home_area"} & where:
        yield from at_gates(scene, element)
    if "junction" in where:
        yield from at_junctions(scene, element)


def _result(placer, no_rule):
    """Existing and new elements in one table."""
    scene, old = placer.scene, placer.scene.existing
    new = [(placer.catalogue[want.code], want, at) for want, at in placer.rows]
    xy = np.array([want.xy[at] for _, want, at in new]).reshape(-1, 2)
    taken = {str(value) for value in old.element_id}
    made = Elements.blank(
        xy, element_id=_ids([(scene.paths.path_id[want.path], want.code) for _, want, _ in new], taken),
        code=_objects([want.code for _, want, _ in new]),
        path_id=_objects([scene.paths.path_id[want.path] for _, want, _ in new]),
        rotation=np.round([want.rotation[at] for _, want, at in new], 1) % 360,
        height=np.array([np.nan if element.height is None else element.height.usual or element.height.least or np.nan
                         for element, _, _ in new], dtype=float),
        status=np.full(len(new), Status.IDEA, dtype=np.int8),
        cost=np.array([element.cost.value if element.cost.unit == "piece" else np.nan for element, _, _ in new],
                      dtype=float))
    failed = placer.failed
    unplaced = Unplaced(*(_objects([row[i] for row in failed]) for i in range(3)),
                        np.array([row[3] for row in failed]).reshape(-1, 2))
    street = np.array([want.street for _, want, _ in new], dtype=np.int64)
    return Placed(old.joined(made), np.r_[np.zeros(len(old), bool), np.ones(len(new), bool)],
                  np.r_[np.full(len(old), -1), street], unplaced, no_rule)


def _ids(owners, taken):
    """Ids that tell path, code and number, and are not taken."""
    result, count = [], {}
    for owner in owners:
        while True:
            count[owner] = count.get(owner, 0) + 1
            name = f"{owner[0]}-{owner[1]}-{count[owner]}"
            if name not in taken:
                break
        result.append(name)
    return _objects(result)


def _objects(values):
    result = np.empty(len(values), dtype=object)
    result[:] = values
    return result
