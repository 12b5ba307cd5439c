# SPDX-License-Identifier: GPL-2.0-or-later
"""The handbook: what is asked of a School Path, and what a path is judged by."""
from .reading import Examined, examine_handbook, load_handbook
from .records import Band, Clause, Handbook, Reference, Verdict

__all__ = ["Band", "Clause", "Examined", "Handbook", "Reference", "Verdict", "examine_handbook", "load_handbook"]
