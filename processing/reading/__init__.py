# SPDX-License-Identifier: GPL-2.0-or-later
"""Input layers -> core arrays, with a warning for every fault of the data."""
from .barriers import read_barriers
from .columns import match_ids
from .judgements import read_judgements
from .paths import read_elements, read_paths, read_voices
from .places import read_gates, read_homes
from .streets import read_crossings, read_streets, read_streets_whole

__all__ = ["match_ids", "read_barriers", "read_crossings", "read_elements", "read_gates", "read_homes",
           "read_judgements", "read_paths", "read_streets", "read_streets_whole", "read_voices"]
