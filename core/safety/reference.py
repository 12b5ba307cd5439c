# SPDX-License-Identifier: GPL-2.0-or-later
"""The street that risks are compared with: without footway, at the speed and volume that the factors call reference."""
from .curves import impact_ratio, volume_factor

PER_METRES = 100.0  # risk along a street is told per 100 m


def reference_risk(profile):
    """Risk of 100 m along the reference street, for a child of the profile.

    Parameters
    ----------
    profile : Profile

    Returns
    -------
    float
        1 times the factor of the age, as the factors are shipped.
    """
    along, speed, volume = profile.factors.along, profile.factors.speed, profile.factors.volume
    traffic = along.separation.none * impact_ratio(speed.reference, speed) * volume_factor(volume.reference, 0, volume)
    risk = max(float(traffic) * along.parking.none, along.separation.path)
    return max(risk * profile.a_along, along.floor)


def reference_length(risk, profile):
    """How far along the reference street a risk reaches, m.

    Parameters
    ----------
    risk : float or ndarray
    profile : Profile
        The child is the same on both.
    """
    return PER_METRES * risk / reference_risk(profile)
