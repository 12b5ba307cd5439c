# SPDX-License-Identifier: GPL-2.0-or-later
"""Counts that may be told, and that none which may not follows from the others."""
import itertools

import numpy as np
from hypothesis import given
from hypothesis import strategies as some

from school_path.core.disclosure import FEWEST, hidden, small


def test_only_counts_from_one_to_four_are_small():
    assert [small(count) for count in (0, 1, 4, 5, 12)] == [False, True, True, False, False]


def test_a_small_count_alone_takes_the_next_smallest_with_it():
    assert hidden([3, 0, 20, 7]).tolist() == [True, False, False, True]


def test_small_counts_that_add_up_to_enough_stand_for_themselves():
    assert hidden([3, 4, 20]).tolist() == [True, True, False]
    assert hidden([1, 2, 20]).tolist() == [True, True, True]  # 3 together would be a small count again


def test_zeros_are_told_beside_a_sum_that_is_not():
    assert hidden([0, 1, 2, 0]).tolist() == [False, True, True, False]


def test_nothing_is_left_out_where_nothing_is_small():
    assert not hidden([0, 5, 20]).any() and not hidden([]).any()


@given(some.lists(some.integers(0, 9), min_size=1, max_size=5))
def test_no_small_count_follows_from_a_sum(counts):
    mask = hidden(counts)
    if sum(counts) < FEWEST:
        return  # then the sum is not told either
    hid = np.array(counts)[mask]
    assert not any(small(count) for count in np.array(counts)[~mask])
    # whoever knows the sum and the counts told finds several ways to fill the rest, for every count left out
    least = 1 if 0 in np.array(counts)[~mask] else 0  # zeros seem to be told
    ways = {fill for fill in itertools.product(range(least, int(hid.sum()) + 1), repeat=len(hid))
            if sum(fill) == hid.sum()} if len(hid) else set()
    assert all(len({fill[place] for fill in ways}) > 1 for place in range(len(hid)))
