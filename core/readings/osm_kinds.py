# SPDX-License-Identifier: GPL-2.0-or-later
"""Which ways are streets, of what kind, and at what level."""
import numpy as np

from ..streets import MISSING, Attribute, Junction, Kind, Oneway, Source, YesNo
from .osm_tables import tables
from .osm_values import layer


def street_rows(tags):
    """Rows of the ways that become streets.

    Parameters
    ----------
    tags : Tags
        Tags of all ways.

    Returns
    -------
    rows : ndarray of int64
        Ways with a ``highway`` value we keep.
    odd : dict of str to dict
        ``"left_out"`` (not there yet, or no way), ``"unknown"`` (no known value: kept as paths), ``"unusual"`` (kept
        under a kind they resemble): value -> number of ways.
    """
    highway = tags.column("highway")
    known, lists = tables().codes["kind"], tables().lists
    left_out = tags.among("highway", lists["left_out"])
    keep = (highway != "") & ~left_out
    values = [str(value).split(";")[0] for value in highway]
    unknown = keep & np.array([value not in known for value in values], dtype=bool)
    odd = {"left_out": _tally(highway[left_out]), "unknown": _tally(highway[unknown]),
           "unusual": _tally(highway[keep & tags.among("highway", lists["unusual"])])}
    return np.flatnonzero(keep), {name: values for name, values in odd.items() if values}


def _tally(values):
    words, numbers = np.unique(values.astype(str), return_counts=True)
    return dict(zip(words.tolist(), numbers.tolist()))


def kinds(tags):
    """Kind of each way, a part of a crossing as ``Kind.CROSSING``; what is unknown is a path."""
    kind = tags.codes("highway", tables().codes["kind"])
    kind[kind == MISSING] = Kind.PATH
    across = tags.among("footway", ["crossing"]) | tags.among("cycleway", ["crossing"]) | \
        tags.among("path", ["crossing"]) | tags.among("pedestrian", ["crossing"])
    kind[across & np.isin(kind, [Kind.FOOTWAY, Kind.CYCLEWAY, Kind.PATH, Kind.PEDESTRIAN])] = Kind.CROSSING
    return kind


def junctions(tags):
    """``Junction`` codes: rings of roundabouts, and the links between streets."""
    junction = tags.codes("junction", tables().codes["junction"])
    junction[junction == MISSING] = Junction.NONE
    link = np.array([str(value).endswith("_link") for value in tags.column("highway")], dtype=bool)
    junction[link & (junction == Junction.NONE)] = Junction.SLIP
    return junction


def oneways(tags, junction, kind):
    """``Oneway`` codes; roundabouts and motorways run one way unless tagged otherwise."""
    oneway = tags.codes("oneway", tables().codes["oneway"])
    implied = (junction == Junction.ROUNDABOUT) | ((kind == Kind.MOTORWAY) & (junction != Junction.SLIP))
    return np.where(oneway != MISSING, oneway, np.where(implied, Oneway.YES, Oneway.NO)).astype(np.int8)


def bicycle_oneways(tags):
    """Whether one way holds for bicycles too: what ``oneway:bicycle`` says, else no where a lane runs against it.

    Returns
    -------
    Attribute
    """
    code = tags.codes("oneway:bicycle", tables().codes["oneway"])
    value = np.where(code == MISSING, MISSING, np.where(code == Oneway.NO, YesNo.NO, YesNo.YES))
    against = np.array([str(one).startswith("opposite") for one in tags.column("cycleway")], dtype=bool)
    return Attribute.of(np.where((value == MISSING) & against, YesNo.NO, value).astype(np.int8), Source.TAGGED)


def levels(tags):
    """Bridge and tunnel layer; a bridge without ``layer`` is 1, a tunnel -1, a passage through a building 0."""
    tagged = tags.numbers("layer", layer)
    bridge = tags.has("bridge") & ~tags.among("bridge", ["no", "abandoned"])
    tunnel = tags.has("tunnel") & ~tags.among("tunnel", ["no", "building_passage", "culvert"])
    guess = np.where(bridge, 1, np.where(tunnel, -1, 0))
    return np.where(np.isnan(tagged), guess, np.nan_to_num(tagged)).astype(np.int16)
