# SPDX-License-Identifier: GPL-2.0-or-later
"""OpenStreetMap files that are cut, flipped or written by somebody who did not know how.

A drawn one is written as .osm; where the variable SCHOOL_PATH_DATA names the folder of the data sets, their smallest
.osm.pbf is broken, too.
"""
import os
import random
import tempfile
import zlib
from pathlib import Path

from runs import attempt
from tries import run, start_qgis

SMALL = "helsinki_kaisaniemi_2019/test.osm.pbf"
VALUES = ("", "nan", "inf", "1e400", "-999", "91", "abc", "9" * 400, "\U0001f600", "x" * 70_000, "&#1;", "&lt;b&gt;",
          "0", "12e", "50 mph", "RO:urban", "yes;no", "-1", "٣٠", "³", "1\x1f")
KEYS = ("maxspeed", "lanes", "width", "oneway", "layer", "sidewalk:both", "crossing:island", "highway", "access", "lit",
        "building", "amenity", "addr:street", "barrier", "junction", "incline", "surface", "railway", "opening_hours")


def cases(seed, town):
    """File after file."""
    kept = start_qgis()
    chance = random.Random(seed)
    whole = drawn().encode()
    data = Path(os.environ.get("SCHOOL_PATH_DATA", "")) / SMALL
    packed = data.read_bytes() if data.is_file() else None
    for number in range(100_000):
        if packed is not None and chance.random() < 0.4:
            way, change = chance.choice(PBF)
            yield f"pbf {way} #{number}", lambda n=number, change=change: _try(n, ".osm.pbf", change, packed)
        else:
            way, change = chance.choice(XML)
            yield f"xml {way} #{number}", lambda n=number, change=change: _try(n, ".osm", change, whole)
    del kept


def _try(number, ending, change, data):
    chance = random.Random(number)
    with tempfile.TemporaryDirectory(prefix="school_path_osm_") as folder:
        path = Path(folder) / f"town{ending}"
        path.write_bytes(change(data, chance))
        extent = {"EXTENT": "24.9,25.0,60.1,60.2 [EPSG:4326]"} if chance.random() < 0.2 else {}
        return attempt("networkfromosm", {"INPUT": str(path), **extent})


def drawn():
    """The text of a small town."""
    from school_path.tests.osm_drawing import draw, street

    return draw("""
        A---B---C---D
        |   |   |   |
        E---F---G---H
        |   |   |   |
        I---J---K---L
        """, ("ABCD", street("primary", maxspeed="60", lanes="2", sidewalk_both="separate")),
                ("AEI", street("residential", maxspeed="30", name="Koulukatu")),
                ("EFGH", street("tertiary", maxspeed="40")),
                ("BFJ", street("footway")), ("CGK", street("service", service="driveway")), ("DHL", street("steps")),
                ("IJKL", street("cycleway", segregated="yes")), ("EFJIE", {"amenity": "school", "name": "School"}),
                ("CDHGC", {"building": "apartments", "addr:street": "Koulukatu"}),
                ("BCGFB", street("residential", area="yes")),
                F={"highway": "crossing", "crossing": "zebra"}, G={"highway": "crossing", "crossing:island": "yes"},
                K={"barrier": "gate"}, H={"railway": "level_crossing"}).xml()


def _bytes(data, chance):
    made = bytearray(data)
    for _ in range(chance.choice((1, 1, 4, 30))):
        made[chance.randrange(len(made))] = chance.randrange(256)
    return bytes(made)


def _bits(data, chance):
    made = bytearray(data)
    made[chance.randrange(min(len(made), chance.choice((60, 400, 1 << 30))))] ^= 1 << chance.randrange(8)
    return bytes(made)


def _cut(data, chance):
    return data[:chance.randrange(len(data))]


def _twice(data, chance):
    at = chance.randrange(len(data))
    return data[:at] + data[max(0, at - chance.randrange(1, 400)):]


def _junk(data, chance):
    at = chance.randrange(len(data))
    return data[:at] + chance.randbytes(chance.randrange(1, 200)) + data[at:]


def _attribute(data, chance):
    """An attribute of a node, way or tag has another value."""
    parts = data.decode().split('"')
    for _ in range(chance.choice((1, 3, 20))):
        parts[1 + 2 * chance.randrange((len(parts) - 1) // 2)] = chance.choice(VALUES).replace("<", "&lt;")
    return '"'.join(parts).encode("utf-8", "replace")


def _tag(data, chance):
    """Ways have a tag with a value that nobody writes."""
    value = chance.choice(VALUES).replace("<", "&lt;")
    made = f'<tag k="{chance.choice(KEYS)}" v="{value}"/></way>'
    return data.decode().replace("</way>", made).encode("utf-8", "replace")


def _line(data, chance):
    lines = data.split(b"\n")
    del lines[chance.randrange(len(lines))]
    return b"\n".join(lines)


def _entity(data, chance):
    """An entity that unfolds: the billion laughs."""
    head = b'<?xml version="1.0"?><!DOCTYPE osm [<!ENTITY a "' + b"x" * 100 + b'">' + b"".join(
        b'<!ENTITY %c "%s">' % (98 + at, b"&%c;" % (97 + at) * 10) for at in range(9)) + b"]>"
    return head + data.split(b"\n", 1)[1].replace(b'v="60"', b'v="&j;"')


def _packed(data, chance):
    """A block whose packed length or bytes are wrong."""
    return data[:50] + zlib.compress(chance.randbytes(300)) + data[50 + chance.randrange(300):]


BOTH = [("bytes", _bytes), ("bits", _bits), ("cut", _cut), ("twice", _twice), ("junk", _junk)]
XML = [*BOTH, ("attribute", _attribute), ("attribute", _attribute), ("tag", _tag), ("tag", _tag), ("line gone", _line),
       ("entity", _entity)]
PBF = [*BOTH, ("bits", _bits), ("packed", _packed)]

if __name__ == "__main__":
    run(cases)
