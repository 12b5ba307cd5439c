# SPDX-License-Identifier: GPL-2.0-or-later
"""How colours differ: to the eye (CIEDE2000), to eyes that see fewer of them, and against their ground.

Colours are sRGB arrays of shape (..., 3), 0 to 255; all functions go over any number of them at once.
"""
import re

import numpy as np

__all__ = ["VISIONS", "contrast", "difference", "lab", "lab_difference", "least_difference", "luminance", "rgb_of",
           "simulate"]

# Machado, Oliveira and Fernandes (2009), "A physiologically-based model for simulation of color vision deficiency",
# IEEE TVCG 15(6), severity 1.0: linear RGB as seen without one kind of cone
VISIONS = {
    "normal": np.eye(3),
    "protan": np.array([[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216],
                        [-0.003882, -0.048116, 1.051998]]),
    "deutan": np.array([[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413],
                        [-0.011820, 0.042940, 0.968881]]),
    "tritan": np.array([[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602],
                        [0.004733, 0.691367, 0.303900]]),
}
_XYZ = np.array([[0.4124564, 0.3575761, 0.1804375], [0.2126729, 0.7151522, 0.0721750],
                 [0.0193339, 0.1191920, 0.9503041]])  # IEC 61966-2-1
_WHITE = np.array([0.95047, 1.0, 1.08883])  # D65
_FLARE = 0.05  # WCAG 2.1: light that falls on any surface
_HEX = re.compile(r"#[0-9a-fA-F]{6}")


def rgb_of(text):
    """Colours as written, ``#rrggbb``, as numbers.

    Parameters
    ----------
    text : sequence of str or None

    Returns
    -------
    ndarray of float64, shape (n, 3)
        0 to 255; NaN where the text is no such colour.
    """
    found = [str(word).strip() if word is not None else "" for word in text]
    return np.array([[int(word[at:at + 2], 16) for at in (1, 3, 5)] if _HEX.fullmatch(word) else [np.nan] * 3
                     for word in found], dtype=float).reshape(-1, 3)


def _linear(rgb):
    share = np.asarray(rgb, dtype=float) / 255
    return np.where(share <= 0.04045, share / 12.92, ((share + 0.055) / 1.055) ** 2.4)


def luminance(rgb):
    """Relative luminance, 0 for black to 1 for white (WCAG 2.1); shape (...)."""
    return _linear(rgb) @ np.array([0.2126, 0.7152, 0.0722])


def contrast(first, second):
    """Contrast of two colours, 1 to 21 (WCAG 2.1, success criterion 1.4.11); shape (...)."""
    one, other = luminance(first) + _FLARE, luminance(second) + _FLARE
    return np.maximum(one, other) / np.minimum(one, other)


def simulate(rgb, vision):
    """Colours as an eye without one kind of cone sees them.

    Parameters
    ----------
    rgb : array_like, shape (..., 3)
    vision : str
        ``"normal"``, ``"protan"``, ``"deutan"`` or ``"tritan"``.

    Returns
    -------
    ndarray, shape (..., 3)
        0 to 255, not rounded.

    Notes
    -----
    Machado, Oliveira and Fernandes (2009), severity 1.0, in linear RGB.
    """
    linear = _seen(rgb, vision)
    return 255 * np.where(linear <= 0.0031308, linear * 12.92, 1.055 * linear ** (1 / 2.4) - 0.055)


def _seen(rgb, vision):
    return np.clip(_linear(rgb) @ VISIONS[vision].T, 0, 1)


def lab(rgb, vision="normal"):
    """CIELAB (D65) of colours as seen with a kind of colour vision; shape (..., 3), lightness first."""
    xyz = _seen(rgb, vision) @ _XYZ.T / _WHITE
    x, y, z = np.moveaxis(np.where(xyz > 216 / 24389, np.cbrt(xyz), (24389 / 27 * xyz + 16) / 116), -1, 0)
    return np.stack([116 * y - 16, 500 * (x - y), 200 * (y - z)], axis=-1)


def difference(first, second, vision="normal"):
    """CIEDE2000 of two colours as seen with a kind of colour vision; about 2 is just visible side by side."""
    return lab_difference(lab(first, vision), lab(second, vision))


def least_difference(first, second):
    """CIEDE2000 for the kind of colour vision to which two colours differ least; shape (...)."""
    return np.min([difference(first, second, vision) for vision in VISIONS], axis=0)


def lab_difference(first, second):
    """CIEDE2000 of CIELAB colours.

    Parameters
    ----------
    first, second : array_like, shape (..., 3)

    Returns
    -------
    ndarray, shape (...)

    Notes
    -----
    Sharma, Wu and Dalal (2005), "The CIEDE2000 color-difference formula: implementation notes, supplementary test data,
    and mathematical observations", Color Research and Application 30(1).
    """
    l1, a1, b1 = np.moveaxis(np.asarray(first, dtype=float), -1, 0)
    l2, a2, b2 = np.moveaxis(np.asarray(second, dtype=float), -1, 0)
    stretch = 1.5 - 0.5 * _saturation((np.hypot(a1, b1) + np.hypot(a2, b2)) / 2)
    c1, c2 = np.hypot(a1 * stretch, b1), np.hypot(a2 * stretch, b2)
    h1, h2 = (np.degrees(np.arctan2(b, a * stretch)) % 360 for a, b in ((a1, b1), (a2, b2)))
    coloured = c1 * c2 > 0  # a grey has no hue
    apart = h2 - h1
    turn = np.where(np.abs(apart) <= 180 + 1e-9, apart, apart - 360 * np.sign(apart)) * coloured
    light, chroma = (l1 + l2) / 2, (c1 + c2) / 2
    hue = np.where(coloured, (h1 + turn / 2) % 360, h1 + h2)
    spread = 1 - 0.17 * _cos(hue - 30) + 0.24 * _cos(2 * hue) + 0.32 * _cos(3 * hue + 6) - 0.20 * _cos(4 * hue - 63)
    by_light = (l2 - l1) / (1 + 0.015 * (light - 50) ** 2 / np.sqrt(20 + (light - 50) ** 2))
    by_chroma = (c2 - c1) / (1 + 0.045 * chroma)
    by_hue = 2 * np.sqrt(c1 * c2) * np.sin(np.radians(turn / 2)) / (1 + 0.015 * chroma * spread)
    rotation = -2 * _saturation(chroma) * np.sin(np.radians(60 * np.exp(-((hue - 275) / 25) ** 2)))
    return np.sqrt(by_light ** 2 + by_chroma ** 2 + by_hue ** 2 + rotation * by_chroma * by_hue)


def _saturation(chroma):
    return np.sqrt(chroma ** 7 / (chroma ** 7 + 25.0 ** 7))


def _cos(degrees):
    return np.cos(np.radians(degrees))
