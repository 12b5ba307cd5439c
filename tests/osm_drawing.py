# SPDX-License-Identifier: GPL-2.0-or-later
"""Draw OpenStreetMap data: letters are nodes, rows and columns are 10 m apart, ways are words of letters.

One drawing gives the arrays that core reads and the text of an .osm file.
"""
from dataclasses import dataclass, field
from xml.sax.saxutils import quoteattr

import numpy as np
import shapely

from school_path.core.readings.osm import read_network
from school_path.core.readings.osm_data import OsmData, areas_from_wkb, points_from_wkb, ways_from_wkb

STEP = 10.0
LON, LAT = 24.95, 60.17             # Helsinki
PER_LAT = 111_412.0                 # m in a degree
PER_LON = 55_518.0
WORLD = (-1000.0, -1000.0, 1000.0, 1000.0)


def to_degrees(xy):
    """Metres of the drawing -> degrees with the seven decimals that OpenStreetMap keeps."""
    return np.round(np.column_stack([LON + xy[:, 0] / PER_LON, LAT + xy[:, 1] / PER_LAT]), 7)


def to_metres(lonlat):
    """Degrees -> metres of the drawing."""
    return np.round(np.column_stack([(lonlat[:, 0] - LON) * PER_LON, (lonlat[:, 1] - LAT) * PER_LAT]), 1)


@dataclass
class Drawing:
    """Nodes by letter and ways by their id."""

    places: dict
    ways: dict
    tags: dict = field(default_factory=dict)
    relations: dict = field(default_factory=dict)

    def node(self, letter):
        """Number of a node: its place in the alphabet of the drawing, from 1."""
        return sorted(self.places).index(letter) + 1

    def _lonlat(self, letters):
        return to_degrees(np.array([self.places[letter] for letter in letters], dtype=float))

    def data(self, bounds=WORLD):
        """The arrays core reads."""
        lines = [shapely.to_wkb(shapely.linestrings(self._lonlat(letters))) for letters, _ in self.ways.values()]
        ways = ways_from_wkb([f"w{i}" for i in self.ways], [hstore(t) for _, t in self.ways.values()], lines,
                             to_metres)
        points = points_from_wkb([f"n{self.node(k)}" for k in self.tags], [hstore(t) for t in self.tags.values()],
                                 [shapely.to_wkb(shapely.points(self._lonlat(k)[0])) for k in self.tags], to_metres)
        polygons = [shapely.to_wkb(shapely.polygons(self._lonlat(letters))) for letters, _ in self.relations.values()]
        areas, rings = areas_from_wkb([f"r{i}" for i in self.relations],
                                      [hstore(t) for _, t in self.relations.values()], polygons, to_metres)
        return OsmData(ways, points, areas, rings, bounds)

    def read(self, country, bounds=WORLD):
        """The network of the drawing."""
        return read_network(self.data(bounds), country)

    def xml(self):
        """The text of an .osm file."""
        out = ['<?xml version="1.0" encoding="UTF-8"?>', '<osm version="0.6">']
        for letter in sorted(self.places):
            lon, lat = self._lonlat(letter)[0]
            tags = "".join(_tag(k, v) for k, v in self.tags.get(letter, {}).items())
            out.append(f'<node id="{self.node(letter)}" version="1" lat="{lat:.7f}" lon="{lon:.7f}">{tags}</node>')
        for way, (letters, tags) in self.ways.items():
            nodes = "".join(f'<nd ref="{self.node(letter)}"/>' for letter in letters)
            out.append(f'<way id="{way}" version="1">{nodes}' + "".join(_tag(k, v) for k, v in tags.items()) + "</way>")
        return "\n".join([*out, "</osm>"])


def _tag(key, value):
    return f"<tag k={quoteattr(key)} v={quoteattr(value)}/>"


def hstore(tags):
    """Tags as GDAL writes them."""
    def quoted(text):
        return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'
    return ",".join(f"{quoted(k)}=>{quoted(v)}" for k, v in tags.items())


def draw(picture, *ways, relations=None, **tags):
    """A drawing; ``ways`` are (letters, tags) and get the ids 1, 2 ...; ``tags`` are those of nodes by letter.

    >>> sorted(draw("A-B", ("AB", {"highway": "path"})).places)
    ['A', 'B']
    """
    rows = picture.strip("\n").splitlines()
    places = {sign: (column * STEP, -row * STEP) for row, text in enumerate(rows) for column, sign in enumerate(text)
              if sign.isalpha()}
    return Drawing(places, dict(enumerate(ways, 1)), tags,
                   {100 + i: relation for i, relation in enumerate(relations or [])})


def street(kind="residential", **tags):
    """Tags of a street; ``_`` in a key stands for ``:``."""
    whole = ("motor_vehicle", "traffic_calming", "winter_service")
    return {"highway": kind, **{key if key in whole else key.replace("_", ":"): value for key, value in tags.items()}}
