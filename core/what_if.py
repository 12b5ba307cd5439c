# SPDX-License-Identifier: GPL-2.0-or-later
"""What may be tried out at a crossing or a street, as values of the fields of its layer."""
WIDE = 2.0  # m; a footway that is built is at least so wide, and as wide as the best class asks
DEEP = 2.0  # m; an island that is built is at least so deep, and as deep as one must be to count
AT_CROSSING = ("zebra", "island", "raised", "signals", "guard", "underpass")
AT_RAILWAY = ("lights", "barriers", "underpass")
AT_TRAM = ("lights", "underpass")
ALONG = ("speed_40", "speed_30", "speed_20", "footway", "lit")
GUARD = "07:30-08:30"  # hours that take in the way to school


def values_of(measure, now, profile):
    """Values that a measure gives to fields; as ``core/routing/remedies`` tries it.

    Parameters
    ----------
    measure : str
        One of ``AT_CROSSING``, ``AT_RAILWAY``, ``AT_TRAM`` or ``ALONG``.
    now : dict
        Field -> value as it is, None where it is not given.
    profile : Profile
        Of the child: what is built is as wide, as deep and as slow as its figures ask for.

    Returns
    -------
    dict
        Field -> value.
    """
    if measure.startswith("speed_"):
        speed = float(measure[len("speed_"):])
        driven = {"v85": speed} if now.get("v85") is not None and float(now["v85"]) > speed else {}
        return {"speed_limit": speed, **driven}
    factors = profile.factors
    marked = {} if now.get("kind") not in (None, "", "unmarked") else {"kind": "zebra"}
    return {
        "zebra": {"kind": "zebra", "marked": "yes"},
        "island": {**marked, "marked": "yes", "island": "yes",
                   "island_depth": max(DEEP, factors.crossing.island_depth)},
        "raised": {**marked, "marked": "yes", "raised": "yes"},
        "signals": {"kind": "signals", "signal_phase": "protected", "signal_speed": profile.signal_speed},
        "guard": {**marked, "guard_hours": GUARD},
        "lights": {"lights": "yes"},
        "barriers": {"barrier": "yes", "lights": "yes"},
        "underpass": {"kind": "underpass", "lit": "yes"},
        "footway": {"footway_left": "footway", "footway_right": "footway", "footway_width":
                    max(WIDE, factors.classes.footway.full_width)},
        "lit": {"lit": "yes"},
    }[measure]
