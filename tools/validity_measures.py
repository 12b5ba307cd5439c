# SPDX-License-Identifier: GPL-2.0-or-later
"""How well a score tells apart the places where accidents were recorded: plain functions of arrays."""
from dataclasses import dataclass

import numpy as np
from scipy.stats import chi2

ROUNDS = 1000
SEED = 2021


@dataclass(frozen=True)
class Estimate:
    """A figure with its 95 % confidence interval."""

    value: float
    low: float
    high: float

    def __str__(self):
        value, low, high = (f"{number + 0.0:.2f}".replace("-0.00", "0.00").replace("-", "−")
                            for number in (self.value, self.low, self.high))
        return f"{value} ({low} to {high})"


class Score:
    """A score made ready to be held against many weightings of the same rows.

    Parameters
    ----------
    values : ndarray, shape (n,)
        What is tested.
    strata : ndarray of int, shape (n,), optional
        Only pairs within a stratum are compared. All pairs where not given.
    """

    def __init__(self, values, strata=None):
        strata = np.zeros(len(values), dtype=int) if strata is None else strata
        found, level = np.unique(np.stack([strata, values], axis=1), axis=0, return_inverse=True)
        self.level = level.ravel()  # one level per stratum and value, from the lowest value; strata stand together
        self.group = found[:, 0].astype(int)

    def auc(self, cases, controls):
        """Share of the pairs of a case and a control in which the case has the higher score; a tie counts half.

        Parameters
        ----------
        cases, controls : ndarray, shape (n,)
            Weight of each row among the cases and among the controls: 0 and 1, numbers of accidents, metres.

        Returns
        -------
        float
            0.5 where the score tells nothing, 1 where it tells all; NaN without pairs.
        """
        cases = np.bincount(self.level, cases, len(self.group))
        controls = np.bincount(self.level, controls, len(self.group))
        there = np.bincount(self.group, controls)
        lower = np.cumsum(controls) - controls - (np.cumsum(there) - there)[self.group]
        pairs = np.sum(np.bincount(self.group, cases) * there)
        return np.sum(cases * (lower + controls / 2)) / pairs if pairs else np.nan


def resampled(clusters, rounds=ROUNDS):
    """Yield weights of the rows: streets drawn with replacement, all rows of one together.

    The crossings of a street are alike in traffic, score and accidents: to draw them one by one would make the
    intervals too narrow.
    """
    found, row = np.unique(clusters, return_inverse=True)
    draw = np.random.default_rng(SEED)
    for _ in range(rounds):
        yield np.bincount(draw.integers(0, len(found), len(found)), minlength=len(found))[row]


def with_interval(figures, clusters, rounds=ROUNDS):
    """Estimates of what ``figures(weights)`` gives (a list of floats), the intervals from resampled streets."""
    drawn = np.array([figures(weights) for weights in resampled(clusters, rounds)])
    low, high = np.nanpercentile(drawn, (2.5, 97.5), axis=0)
    return [Estimate(*three) for three in zip(figures(np.ones(len(clusters))), low, high)]


def compared(scores, cases, controls, clusters, rounds=ROUNDS):
    """AUC of several scores on the same rows, and how far the first is above each of the others.

    Returns
    -------
    (list of Estimate, list of Estimate)
        One per score; one per score but the first, from the same resamples.
    """
    def figures(weights):
        found = [score.auc(cases * weights, controls * weights) for score in scores]
        return found + [found[0] - other for other in found[1:]]

    told = with_interval(figures, clusters, rounds)
    return told[:len(scores)], told[len(scores):]


def rate(accidents, units):
    """Accidents per 100 units, with the exact interval of Poisson."""
    low = chi2.ppf(0.025, 2 * accidents) / 2 if accidents else 0.0
    return Estimate(*(100 * number / units for number in (accidents, low, chi2.ppf(0.975, 2 * accidents + 2) / 2)))


def share(some, of):
    """Share of some in all, with Wilson's interval."""
    z, p = 1.96, some / of
    middle, half = p + z * z / (2 * of), z * np.sqrt(p * (1 - p) / of + z * z / (4 * of * of))
    return Estimate(p, (middle - half) / (1 + z * z / of), (middle + half) / (1 + z * z / of))


def exponents(columns, counts, weights):
    """Exponents b of ``counts ~ a * x1 ** b1 * x2 ** b2 …``, by maximum likelihood of Poisson.

    Parameters
    ----------
    columns : sequence of ndarray, shape (n,)
        The logarithms of the x.
    counts, weights : ndarray, shape (n,)
        Accidents; weight of each row.

    Returns
    -------
    list of float
    """
    table = np.stack([np.ones(len(counts)), *(column - column.mean() for column in columns)], axis=1)
    b = np.zeros(table.shape[1])
    b[0] = np.log(np.average(counts, weights=weights))
    for _ in range(50):
        expected = weights * np.exp(np.clip(table @ b, -30, 30))
        step = np.linalg.solve(table.T @ (table * expected[:, None]), table.T @ (weights * counts - expected))
        b += step
        if np.abs(step).max() < 1e-8:
            break
    return b[1:].tolist()
