# SPDX-License-Identifier: GPL-2.0-or-later
"""Places of a town's data that need a look."""
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Issue:
    """One place.

    Attributes
    ----------
    kind : str
        What is there; key of its sentences in ``processing/words``.
    xy : tuple of float
        Place, metres.
    ids : tuple of str
        Features concerned.
    values : dict
        Numbers and names for the sentences.
    """

    kind: str
    xy: tuple
    ids: tuple = ()
    values: dict = field(default_factory=dict)


def sorted_issues(issues):
    """Issues in an order that does not depend on that of the rows."""
    return sorted(issues, key=lambda issue: (issue.kind, issue.xy, issue.ids))
