# SPDX-License-Identifier: GPL-2.0-or-later
"""Parameters as nobody means them, through all algorithms: numbers, words, files, fields, extents."""
import math
import random
import tempfile

from runs import algorithm_of, attempt
from town import LAYERS, usual
from tries import run, start_qgis

NUMBERS = (math.nan, math.inf, -math.inf, -1, 0, 1e308, -1e308, 2 ** 70, "abc", "1,5", "9" * 5000, "", [], "nan",
           "1e400")
TEXTS = ("", "x" * 100_000, "a\0b", "%1 {0} {name}", "<b>", "'; DROP TABLE homes; --", "\U0001f600", "\n\n",
         "../../x", "P99", "7:77", "25:00", "-1", ["a"], 7, True)
FILES = ("", "/nowhere/at/all.yaml", "/", "/dev/null", "a\0b.yaml", "x" * 5000 + ".yaml", "/etc/hostname", "~",
         "nul.yaml", ".", "http://example.org/x.yaml", "\udc80.yaml")
# where something may be written: the folder of the run is {0}, and nothing outside of it is named
PLACES = ("", "{0}", "{0}/no/such/folder/x.gpkg", "{0}/a\0b.gpkg", "{0}/" + "x" * 300 + ".gpkg", "{0}/x.unknown",
          "bare", "{0}/\udc80.gpkg", "ogr:dbname='{0}/x.gpkg'", "ogr:", "memory", "{0}/x.gpkg|layername=",
          "{0}/con .gpkg ", "postgres://nobody", "ogr:dbname='{0}/x.gpkg' table=\"a\"b\" (geom)", "{0}/.gpkg")
EXTENTS = ("0,0,0,0", "nan,nan,nan,nan", "1e300,2e300,1e300,2e300", "abc", "5,1,5,1 [EPSG:3067]", "0,1,0,1 [EPSG:0]")
SYSTEMS = ("", "EPSG:0", "EPSG:99999999", "EPSG:4326", "EPSG:3857", "abc", "EPSG:4978", "PROJ:+proj=x")
BY_KIND = {"number": NUMBERS, "distance": NUMBERS, "string": TEXTS, "enum": TEXTS, "boolean": TEXTS, "field": TEXTS,
           "file": FILES, "fileDestination": PLACES, "sink": PLACES, "extent": EXTENTS, "crs": SYSTEMS, "source": FILES,
           "multilayer": FILES}
OTHERS = {"createproject": {"CRS": "EPSG:3067"}, "sampledistrict": {}, "checkhandbookfile": {},
          "networkfromosm": {"INPUT": "/etc/hostname"}}


def cases(seed, town):
    """Each parameter of each algorithm with each value."""
    kept = start_qgis()
    algorithms = {name: algorithm_of(name) for name in (*LAYERS, *OTHERS)}
    every = [(name, definition.name(), value) for name, algorithm in algorithms.items()
             for definition in algorithm.parameterDefinitions() for value in BY_KIND.get(definition.type(), TEXTS)]
    random.Random(seed).shuffle(every)
    for name, parameter, value in every:
        yield f"{name} {parameter}={str(value)[:40]!r}", lambda case=(name, parameter, value): _try(*case, town)
    del kept


def _try(name, parameter, value, town):
    given = OTHERS[name] if name in OTHERS else usual(name, town)
    with tempfile.TemporaryDirectory(prefix="school_path_place_") as folder:
        if isinstance(value, str) and "{0}" in value and value in PLACES:
            value = value.replace("{0}", folder)
        return attempt(name, {**given, parameter: value})


if __name__ == "__main__":
    run(cases)
