# SPDX-License-Identifier: GPL-2.0-or-later
"""Which field of a pupil list or an address register holds what."""
from functools import lru_cache

from ..figures import RESOURCES
from ..yaml_file import ListOf, Text, document, load

FIELDS = ("home_id", "address", "street", "number", "letter", "area", "school_id", "grade", "profile", "pupils", "mode")
SCHEMA = document("homefields", {name: ListOf(Text(), 1) for name in FIELDS})


@lru_cache(maxsize=1)
def known_names():
    """Meaning of a field -> names it goes by, the likeliest first (``resources/tables/home_fields.yaml``)."""
    read = load(RESOURCES / "tables" / "home_fields.yaml", SCHEMA)
    return {name: tuple(read[name]) for name in FIELDS}


def find_field(names, meaning):
    """The field of a layer that holds something.

    Parameters
    ----------
    names : iterable of str
        Names of its fields.
    meaning : str
        One of ``FIELDS``.

    Returns
    -------
    str
        Name of the field; ``""`` where there is none.
    """
    by_key = {name.lower(): name for name in reversed(list(names))}
    return next((by_key[name] for name in known_names()[meaning] if name in by_key), "")
