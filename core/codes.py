# SPDX-License-Identifier: GPL-2.0-or-later
"""The words of the layers as codes: the word is the name of the member in lower case."""
from enum import IntEnum


class Source(IntEnum):
    """Where a value comes from (provenance)."""

    MEASURED = 0
    STATED = 1
    TAGGED = 2
    DERIVED = 3
    DEFAULT = 4


class Kind(IntEnum):
    """Kind of way; ``kind <= Kind.TERTIARY`` means "tertiary and above"."""

    MOTORWAY = 0
    TRUNK = 1
    PRIMARY = 2
    SECONDARY = 3
    TERTIARY = 4
    UNCLASSIFIED = 5
    RESIDENTIAL = 6
    LIVING_STREET = 7
    SERVICE = 8
    TRACK = 9
    CYCLEWAY = 10
    FOOTWAY = 11
    PATH = 12
    PEDESTRIAN = 13
    STEPS = 14
    CROSSING = 15


FIRST_FOOT_KIND = Kind.CYCLEWAY  # this kind and all after it carry no motor traffic


class Service(IntEnum):
    """What a service way serves."""

    NONE = 0
    DRIVEWAY = 1
    PARKING_AISLE = 2
    ALLEY = 3
    OTHER = 4


class Junction(IntEnum):
    """Whether the way is part of a junction."""

    NONE = 0
    ROUNDABOUT = 1
    SLIP = 2


class Access(IntEnum):
    """Legal access."""

    NO = 0
    YES = 1
    DESIGNATED = 2
    UNKNOWN = 3


class Oneway(IntEnum):
    """Direction of the traffic against the digitised direction."""

    NO = 0
    YES = 1
    REVERSE = 2


class YesNo(IntEnum):
    """A yes/no attribute."""

    NO = 0
    YES = 1


class Footway(IntEnum):
    """Where a child walks along one side of a street."""

    NONE = 0
    SHOULDER = 1
    FOOTWAY = 2
    BUFFERED = 3
    SEPARATE = 4
    UNKNOWN = 5


class Cycleway(IntEnum):
    """Cycling facility along one side of a street."""

    NONE = 0
    LANE = 1
    TRACK = 2
    SEPARATE = 3
    SHARED = 4


class CutEnd(IntEnum):
    """Ends of a street at which the data stops, though the street may go on."""

    NONE = 0
    START = 1
    END = 2
    BOTH = 3


class Parking(IntEnum):
    """Kerb parking along one side of a street."""

    NONE = 0
    SOME = 1
    DENSE = 2


class Surface(IntEnum):
    """Surface of the way."""

    PAVED = 0
    UNPAVED = 1


class Smoothness(IntEnum):
    """Evenness of the surface."""

    GOOD = 0
    INTERMEDIATE = 1
    BAD = 2


class WinterClass(IntEnum):
    """Winter maintenance class (talvihoitoluokka)."""

    L = 0
    K1 = 1
    K2 = 2
    NONE = 3


class Owner(IntEnum):
    """Who answers for the street."""

    TOWN = 0
    STATE = 1
    PRIVATE = 2


class CrossingKind(IntEnum):
    """Kind of crossing."""

    UNMARKED = 0
    ZEBRA = 1
    SIGNALS = 2
    UNDERPASS = 3
    BRIDGE = 4
    RAIL = 5
    TRAM = 6


class BarrierKind(IntEnum):
    """What a child cannot walk through."""

    RAILWAY = 0
    WATER = 1
    OTHER = 2


class RailBarrier(IntEnum):
    """Barriers of a level crossing."""

    NO = 0
    YES = 1  # of which kind is not known
    HALF = 2  # across the half of the road by which one comes
    FULL = 3


class SignalPhase(IntEnum):
    """Whether turning traffic has green together with the walker."""

    PROTECTED = 0
    PERMISSIVE = 1
    UNKNOWN = 2
