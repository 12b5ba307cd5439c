# SPDX-License-Identifier: GPL-2.0-or-later
"""What routes are asked for: whose, by which profiles, and within which limits."""
from dataclasses import dataclass

import numpy as np

from ..barriers import Barriers
from ..limits import DETOUR_MAX_EXTRA, DETOUR_MIN_EXTRA, MAX_DETOUR, MAX_SNAP


@dataclass(frozen=True)
class Options:
    """What the user asks for.

    Attributes
    ----------
    max_detour : float
        Longest length over the shortest, at least 1.
    detour_min_extra, detour_max_extra : float
        The detour may always be, and may never be, longer than this, m.
    max_snap : float
        Longest connector, m.
    by_school : bool
        Whether homes go to the school they name; else to the nearest.
    exact : bool
        Whether to close the gap to the proven bound home by home.
    scenario : str
        ``DAYLIGHT``, ``DARK`` or ``WINTER``.
    """

    max_detour: float = MAX_DETOUR
    detour_min_extra: float = DETOUR_MIN_EXTRA
    detour_max_extra: float = DETOUR_MAX_EXTRA
    max_snap: float = MAX_SNAP
    by_school: bool = False
    exact: bool = False
    scenario: str = "DAYLIGHT"

    def limit(self, shortest):
        """Longest length for given shortest lengths, m (rule 21)."""
        extra = np.clip((self.max_detour - 1) * shortest, self.detour_min_extra, self.detour_max_extra)
        return shortest + extra


@dataclass(frozen=True, eq=False)
class Request:
    """Whose routes are wanted, and how.

    Attributes
    ----------
    homes : Homes
    gates : Gates
    profiles : tuple of Profile
    profile : ndarray of int64, shape (homes,)
        Row of ``profiles`` of each home.
    country : Country
    options : Options
    judgements : Judgements or None
        In rows of streets and crossings in canonical order.
    on : str or None
        ISO date on which judgements must be in force; None = all count.
    barriers : Barriers
        What no connector of a home or gate may cut.
    rides : tuple of bool
        Which of the profiles ride bicycles; empty where none does.
    from_school : bool
        Whether riders are on their way home; walkers go alike both ways.
    progress : callable
        Called with a percentage.
    cancelled : callable
        Raises when the user has cancelled.
    """

    homes: object
    gates: object
    profiles: tuple
    profile: np.ndarray
    country: object
    options: Options = Options()
    judgements: object = None
    on: object = None
    barriers: Barriers = Barriers.none()
    rides: tuple = ()
    from_school: bool = False
    progress: object = lambda percent: None
    cancelled: object = lambda: None
