# SPDX-License-Identifier: GPL-2.0-or-later
"""Numbers in OpenStreetMap values: speeds, widths, slopes, layers."""
import re
from math import radians, tan

MILE = 1.609344
FOOT, INCH = 0.3048, 0.0254
# ASCII digits and blanks only: \d and \s match more than int and float take. No value has more than nine digits.
_DIGITS, _GAP = r"[0-9]{1,9}", r"[ \t]*"
_NUMBER = rf"([-+]?{_DIGITS}(?:[.,]{_DIGITS})?)"
_SPEED = re.compile(rf"{_NUMBER}{_GAP}(km/?h|kmh|kph|mph|knots)?")
_LAW = re.compile(rf"(?:[A-Za-z]{{2}}:(?:zone:?)?|zone:?)({_DIGITS})")
_LENGTH = re.compile(rf"{_NUMBER}{_GAP}(m|metres?|meters?|cm|km|ft|feet|')?")
_FEET_INCHES = re.compile(rf"({_DIGITS})'{_GAP}(?:({_DIGITS}(?:\.{_DIGITS})?)\")?")
_SLOPE = re.compile(rf"{_NUMBER}{_GAP}(%|°)?")
_COUNT = re.compile(rf"{_GAP}({_DIGITS}(?:\.{_DIGITS})?){_GAP}")
_LAYER = re.compile(rf"{_GAP}([-+]?{_DIGITS}){_GAP}(?:$|;)")


def _number(text):
    return float(text.replace(",", "."))


def speed(text, words=None):
    """Speed of a ``maxspeed`` value.

    Parameters
    ----------
    text : str
        ``"50"``, ``"30 mph"``, ``"FI:30"``, ``"FI:urban"``, ``"walk"``, ``"50;40"`` (the higher counts).
    words : dict of str to float, optional
        Words -> km/h.

    Returns
    -------
    float or None
        km/h; ``None`` where the text says no speed (``"signals"``).
    """
    speeds = [_one_speed(part.strip(), words or {}) for part in text.split(";")]
    speeds = [s for s in speeds if s is not None]
    return max(speeds) if speeds else None


def _one_speed(text, words):
    if text not in words and text[2:3] == ":":
        text = text[:2].upper() + text[2:]
    if text in words:
        return float(words[text])
    match = _SPEED.fullmatch(text)
    if match:
        factor = MILE if match[2] == "mph" else 1.852 if match[2] == "knots" else 1
        value = _number(match[1]) * factor
    else:
        match = _LAW.fullmatch(text)
        value = float(match[1]) if match else -1
    return value if 0 < value <= 200 else None


def length(text):
    r"""Length in metres of a ``width`` value (``"3"``, ``"3.5 m"``, ``"250 cm"``, ``"9'6\\""``); else ``None``."""
    text = text.strip()
    match = _FEET_INCHES.fullmatch(text)
    if match:
        return _positive(int(match[1]) * FOOT + float(match[2] or 0) * INCH)
    match = _LENGTH.fullmatch(text)
    if not match:
        return None
    factor = {"cm": 0.01, "km": 1000, "ft": FOOT, "feet": FOOT, "'": FOOT}.get(match[2], 1)
    return _positive(_number(match[1]) * factor)


def _positive(value):
    return value if 0 < value < 200 else None


def count(text):
    """Whole number from 1 to 20 of a ``lanes`` value (of ``"2;3"`` the higher, ``"1.5"`` counts 1); else ``None``."""
    numbers = [int(float(match[1])) for match in map(_COUNT.fullmatch, text.split(";")) if match]
    return float(max(numbers)) if numbers and 1 <= max(numbers) <= 20 else None


def slope(text):
    """Slope in % of an ``incline`` value (``"5%"``, ``"-3 %"``, ``"4°"``); ``None`` for ``"up"`` and the like."""
    match = _SLOPE.fullmatch(text.strip())
    if not match:
        return None
    value = _number(match[1])
    if match[2] == "°":
        return 100 * tan(radians(value)) if abs(value) < 45 else None
    return value if abs(value) <= 100 else None



def layer(text):
    """Whole number from -10 to 10 of a ``layer`` value; of ``"0;1"`` the first; else ``None``."""
    match = _LAYER.match(text)
    return int(match[1]) if match and abs(int(match[1])) <= 10 else None
