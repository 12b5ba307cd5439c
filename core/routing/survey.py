"""What would have to be known before a place that assumed values close can be judged."""
from ..streets import FIRST_FOOT_KIND, MISSING, Footway, Source

ALONG = ("speed_limit", "adt", "footway", "footway_width")
OVER = ("speed_limit", "adt", "lanes")
AT_CROSSING = ("marked", "island", "raised", "signal_phase")


def assumed_attributes(network, street, side, crossing, step, scenario="DAYLIGHT"):
    """Attributes of a place that are assumed and bear on its class.

    Parameters
    ----------
    network : Network
    street : int
        Row of the street.
    side : int
        0 left, 1 right, -1 either.
    crossing : int
        Row of the mapped crossing, -1 where there is none.
    step : bool
        Whether the street is crossed there.
    scenario : str
        ``"DAYLIGHT"``, ``"DARK"`` or ``"WINTER"``.

    Returns
    -------
    list of str
        Names as in the layers; ``footway`` stands for the footway of that side.
    """
    names = _over(network.streets, street) if step else _along(network.streets, street, side, scenario)
    if step and crossing >= 0:
        names += [name for name in AT_CROSSING if _assumed(getattr(network.crossings, name), crossing)]
    return names


def _over(streets, street):
    return [name for name in OVER if _assumed(getattr(streets, name), street) and not _driven(streets, name, street)]


def _along(streets, street, side, scenario):
    """Speed, volume and footway beside traffic; light away from it; maintenance in winter."""
    exposed = streets.kind[street] < FIRST_FOOT_KIND or _given(streets.speed_limit, street)
    names = [name for name in (ALONG if exposed else ())
             if any(_assumed(column, street) for column in _columns(streets, name, side))
             and not _driven(streets, name, street)
             and not (name == "footway_width" and not _on_footway(streets, street, side))]
    if scenario != "DAYLIGHT" and not exposed and _assumed(streets.lit, street):
        names.append("lit")
    if scenario == "WINTER" and _assumed(streets.winter_class, street):
        names.append("winter_class")
    return names


def _driven(streets, name, street):
    """Whether this is the limit of a street whose v85 is known: that replaces it at the gate."""
    return name == "speed_limit" and _known(streets.v85, street)


def _columns(streets, name, side):
    """Columns of the streets layer behind a name."""
    if name == "footway":
        return [(streets.footway_left, streets.footway_right)[i] for i in ((0, 1) if side < 0 else (side,))]
    return [getattr(streets, name)]


def _on_footway(streets, street, side):
    """Whether the child is known to walk on a footway or a way of its own; else a width would be that of nothing."""
    return streets.kind[street] >= FIRST_FOOT_KIND or any(
        _known(column, street) and column.values[street] in (Footway.FOOTWAY, Footway.BUFFERED)
        for column in _columns(streets, "footway", side))


def _given(attribute, row):
    """Whether one value is there; asked row by row, since few places of a town are asked for."""
    value = attribute.values[row]
    return value == value if attribute.values.dtype.kind == "f" else value != MISSING


def _assumed(attribute, row):
    """Whether one value is there as a default."""
    return attribute.source[row] == Source.DEFAULT and _given(attribute, row)


def _known(attribute, row):
    """Whether one value is there and no default."""
    return attribute.source[row] != Source.DEFAULT and _given(attribute, row)
