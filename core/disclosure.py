# SPDX-License-Identifier: GPL-2.0-or-later
"""Which counts of pupils may be told: small ones could point to a single child (principle 7)."""
import numpy as np

FEWEST = 5  # counts below this are not told


def small(count):
    """Whether a count is there, and too small to be told."""
    return 0 < count < FEWEST


def hidden(counts):
    """Counts to be left out beside their sum, so that no small one follows by subtraction.

    Parameters
    ----------
    counts : array_like of float, shape (n,)
        Parts of a sum that is told.

    Returns
    -------
    ndarray of bool, shape (n,)
        The small counts and, where these could still be worked out, the next smallest ones; zeros only where there is
        no other way. Where the sum is small itself, it is not told, and all counts but zeros are left out.
    """
    counts = np.asarray(counts, dtype=float)
    if small(counts.sum()):
        return counts > 0
    mask = (counts > 0) & (counts < FEWEST)
    for row in np.argsort(np.where(counts > 0, counts, np.inf), kind="stable"):
        # one alone is what is missing of the sum; several are, together, no small count and more than one each
        if not mask.any() or (mask.sum() > 1 and counts[mask].sum() >= max(FEWEST, mask.sum() + 1)):
            break
        mask[row] = True
    return mask
