# SPDX-License-Identifier: GPL-2.0-or-later
"""A drawing as an .osm.pbf file whose blocks are not packed: so that a test can break the bytes behind the checksum."""
import struct

import numpy as np

from school_path.tests.osm_drawing import to_degrees

NANO = 100  # what a unit of a coordinate is, in degrees of 1e-9


def pbf(drawing):
    """The bytes of the file.

    Parameters
    ----------
    drawing : Drawing
    """
    words = [b""]

    def word(text):
        data = text.encode()
        if data not in words:
            words.append(data)
        return words.index(data)

    def tags(found):
        return (_field(2, b"".join(_varint(word(key)) for key in found)) if found else b"") + (
            _field(3, b"".join(_varint(word(value)) for value in found.values())) if found else b"")

    nodes = b""
    for letter in sorted(drawing.places):
        lon, lat = np.rint(to_degrees(np.array([drawing.places[letter]], dtype=float))[0] * 1e9 / NANO).astype(int)
        nodes += _field(1, _varint(1 << 3) + _signed(drawing.node(letter)) + tags(drawing.tags.get(letter, {}))
                        + _varint(8 << 3) + _signed(lat) + _varint(9 << 3) + _signed(lon))
    ways = b""
    for number, (letters, found) in drawing.ways.items():
        refs = np.diff([0, *(drawing.node(letter) for letter in letters)])
        ways += _field(3, _varint(1 << 3) + _varint(number) + tags(found) + _field(8, b"".join(map(_signed, refs))))
    table = b"".join(_field(1, each) for each in words)
    return _block(b"OSMHeader", _field(4, b"OsmSchema-V0.6")) + _block(
        b"OSMData", _field(1, table) + _field(2, nodes) + _field(2, ways))


def _varint(number):
    number, out = int(number), b""
    while True:
        number, low = number >> 7, number & 127
        out += bytes([low | (128 if number else 0)])
        if not number:
            return out


def _signed(number):
    number = int(number)
    return _varint((number << 1) if number >= 0 else (-number << 1) - 1)


def _field(number, data):
    return _varint(number << 3 | 2) + _varint(len(data)) + data


def _block(kind, data):
    blob = _field(1, data)
    head = _field(1, kind) + _varint(3 << 3) + _varint(len(blob))
    return struct.pack(">I", len(head)) + head + blob
