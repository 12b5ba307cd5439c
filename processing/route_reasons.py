# SPDX-License-Identifier: GPL-2.0-or-later
"""Sentences for the pieces of routes: each distinct side and step is explained once."""
import numpy as np

from ..core.network.graph import ArcKind
from ..core.routing.assessed import FORBIDDEN
from ..core.safety.explain import explain_sides, explain_steps
from ..core.safety.explain_riding import explain_riding
from .words.reasons import side_reasons, step_reasons
from .words.riding import pushing, riding_reasons
from .words.routes import forbidden_step, median


class PieceReasons:
    """Sentences of pieces, by profile, side and step.

    Parameters
    ----------
    routes : RouteSet
    elements : Elements
    country : Country
    scenario : str
    """

    def __init__(self, routes, elements, country, scenario):
        self.routes, self.elements = routes, elements
        self.country, self.scenario = country, scenario

    def of(self, rows):
        """Sentences of the given pieces.

        Parameters
        ----------
        rows : ndarray of int64
            Rows of ``elements``.

        Returns
        -------
        ndarray of object
            Texts.
        """
        rows = np.asarray(rows, dtype=np.int64)
        texts = np.full(len(rows), "", dtype=object)
        profile = self.routes.profile[self.elements.home[rows]]
        for number in np.unique(profile):
            at = np.flatnonzero(profile == number)
            steps = self.elements.step[rows[at]]
            self._write_steps(texts, at[steps], rows[at[steps]], number)
            self._write_sides(texts, at[~steps], rows[at[~steps]], number)
        return texts

    def _write_sides(self, texts, at, rows, number):
        """Sentences of sides and ways."""
        network, elements = self.routes.network, self.elements
        profile, arcs = self.routes.profiles[number]
        is_median = network.arcs.kind[elements.arc[rows]] == ArcKind.MEDIAN
        texts[at[is_median]] = median()
        at, rows = at[~is_median], rows[~is_median]
        among = elements.among[rows]
        self._write_riding(texts, at[among], rows[among], number)
        at, rows = at[~among], rows[~among]
        if not len(rows):
            return
        side = np.maximum(network.arcs.side[elements.arc[rows]], 0)
        sides, inverse = np.unique(elements.street[rows] * 2 + side, return_inverse=True)
        told = side_reasons(explain_sides(network.streets, network.inner, sides // 2, sides % 2, arcs.sides, profile,
                                          self.country, self.scenario), self.routes.judgements)
        texts[at] = np.array(told, dtype=object)[inverse.reshape(-1)]
        if self.routes.rides[number]:
            for one in at[~elements.ridden[rows]]:
                texts[one] = pushing(texts[one])

    def _write_riding(self, texts, at, rows, number):
        """Sentences of carriageways that are ridden on."""
        if not len(rows):
            return
        network, elements = self.routes.network, self.elements
        profile, arcs = self.routes.profiles[number]
        side = np.maximum(network.arcs.side[elements.arc[rows]], 0)
        sides, inverse = np.unique(elements.street[rows] * 2 + side, return_inverse=True)
        told = riding_reasons(explain_riding(network.streets, network.inner, sides // 2, sides % 2, arcs.rides.sides,
                                             profile, self.country, self.scenario), self.routes.judgements)
        texts[at] = np.array(told, dtype=object)[inverse.reshape(-1)]

    def _write_steps(self, texts, at, rows, number):
        """Sentences of steps; of those that the place forbids the reason is the place."""
        if not len(rows):
            return
        network, elements = self.routes.network, self.elements
        profile, arcs = self.routes.profiles[number]
        pairs, inverse = np.unique(elements.pair[rows], return_inverse=True)
        told = step_reasons(explain_steps(network.streets, network.crossings, pairs, arcs.steps, profile, self.country,
                                          self.scenario), self.routes.judgements)
        texts[at] = np.array(told, dtype=object)[inverse.reshape(-1)]
        closed = (elements.klass[rows] == FORBIDDEN) & (arcs.steps.klass[elements.pair[rows]] < FORBIDDEN)
        for one, row in zip(at[closed], rows[closed]):
            arc = elements.arc[row]
            distance = arcs.network.arcs.marked_distance[arc] if arc >= 0 else np.inf
            near = distance if distance <= profile.use_marked_within else None
            street = elements.street[row]
            texts[one] = forbidden_step(network.streets.name[street], str(network.streets.street_id[street]), near,
                                        arc < 0)
