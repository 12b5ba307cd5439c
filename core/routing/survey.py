"""What would have to be known before a place that assumed values close can be judged."""
import numpy as np

from ..streets import Source

ALONG = ("speed_limit", "adt", "footway", "footway_width")
OVER = ("speed_limit", "adt", "lanes")
AT_CROSSING = ("marked", "island", "raised", "signal_phase")


def assumed_attributes(network, street, side, crossing, step):
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

    Returns
    -------
    list of str
        Names as in the layers; ``footway`` stands for the footway of that side.
    """
    streets = network.streets
    names = [name for name in (OVER if step else ALONG)
             if any(attribute.source[street] == Source.DEFAULT and attribute.given[street]
                    for attribute in _columns(streets, name, side))]
    if step and crossing >= 0:
        names += [name for name in AT_CROSSING
                  if getattr(network.crossings, name).source[crossing] == Source.DEFAULT
                  and getattr(network.crossings, name).given[crossing]]
    return names


def _columns(streets, name, side):
    """Columns of the streets layer behind a name."""
    if name == "footway":
        return [(streets.footway_left, streets.footway_right)[i] for i in ((0, 1) if side < 0 else (side,))]
    if name == "speed_limit":  # a measured v85 replaces the limit at the gate
        return [streets.speed_limit.filled(streets.v85.known, np.nan, Source.DEFAULT)]
    return [getattr(streets, name)]
