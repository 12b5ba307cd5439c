# SPDX-License-Identifier: GPL-2.0-or-later
"""Whether the fears that children tell are answered."""
import numpy as np
from scipy.sparse import coo_matrix
from scipy.sparse.csgraph import connected_components
from scipy.spatial import cKDTree

from ...paths import Voice
from ...paths.layers import point_lines
from ..measure_figures import measure_figures
from ..measured import lacking, measured
from ..subjects import Subjects
from .registry import quantity


@quantity("answer_distance")
def answer_distance(scene, subjects):
    """Metres from each hot spot of fear to the nearest element, 1,000 where none is so near.

    Fears no farther than 50 m from each other are told of one place; it is a hot spot where at least two children tell
    of it. Wishes and assets are none.
    """
    if scene.elements is None:
        return lacking("elements", subjects)
    places = hot_spots(scene.voices)
    values = np.full(len(places), measure_figures().look_along)
    if len(scene.elements) and len(places):
        values = np.minimum(values, cKDTree(scene.elements.xy).query(places.xy)[0])
    return measured(values, np.ones(len(places), dtype=bool), subjects=places)


def hot_spots(voices):
    """Places that several children fear, as ``Subjects``; each named by its first voice and lying in their middle."""
    figures = measure_figures()
    fears = np.flatnonzero((voices.category == Voice.FEAR) & np.isfinite(voices.xy).all(axis=1))
    xy, weight = voices.xy[fears], voices.weight[fears]
    pairs = cKDTree(xy).query_pairs(figures.cluster, output_type="ndarray") if len(fears) else np.empty((0, 2), int)
    near = coo_matrix((np.ones(len(pairs)), (pairs[:, 0], pairs[:, 1])), shape=(len(fears), len(fears)))
    count, spot = connected_components(near, directed=False) if len(fears) else (0, np.empty(0, dtype=np.int64))
    children = np.bincount(spot, weights=weight, minlength=count)
    with np.errstate(invalid="ignore"):
        middle = np.column_stack([np.bincount(spot, weights=weight * xy[:, axis], minlength=count) / children
                                  for axis in (0, 1)])
    hot = np.flatnonzero(children >= figures.hot_spot)
    text = voices.voice_id.astype(str)[fears]
    first = [fears[np.flatnonzero(spot == number)[np.argmin(text[spot == number])]] for number in hot.tolist()]
    first = np.array(first, dtype=np.int64)
    return Subjects.of("voices", voices.voice_id[first], point_lines(middle[hot]), row=first)
