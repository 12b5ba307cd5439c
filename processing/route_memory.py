# SPDX-License-Identifier: GPL-2.0-or-later
"""What the last runs of ``safestroutes`` computed, kept for whoever asks on: the panel. Batch jobs keep nothing.

The panel answers questions about one home from the very arrays of the run that made the map, so that both say the same.
A run knows what held on its day; on the next one judgements may have lapsed or begun, so that it is not asked any more.
"""
from collections import OrderedDict
from dataclasses import dataclass
from threading import Lock

from . import day

_runs, _lock = OrderedDict(), Lock()  # runs end in threads of their own
_room = [0]


@dataclass(frozen=True, eq=False)
class KeptRun:
    """A run as it was computed.

    Attributes
    ----------
    run_id : str
        As in the outputs.
    told : Told
        Its routes and their words; of a run both ways the way to school.
    request : Request
    crs : QgsCoordinateReferenceSystem
        Of all its places: that of the streets, or the metric one they were brought to.
    """

    run_id: str
    told: object
    request: object
    crs: object


def hold(count):
    """Keep so many runs from now on; 0 = none, which is how it begins."""
    with _lock:
        _room[0] = count
        _shrink()


def remember(kept):
    """Keep a run, if runs are to be kept; the oldest makes room for it."""
    with _lock:
        _runs[kept.run_id] = kept
        _runs.move_to_end(kept.run_id)
        _shrink()


def recall(run_id):
    """A run by its id; None where it is not kept any more, or of another day."""
    with _lock:
        kept = _runs.get(run_id)
    return kept if kept is not None and is_of_today(kept) else None


def is_of_today(kept):
    """Whether a run was judged by the day it is."""
    return kept.request.on == day.today()


def _shrink():
    while len(_runs) > _room[0]:
        _runs.popitem(last=False)
