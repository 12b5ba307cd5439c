#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""Hold our risk against recorded accidents, and write the figures into docs/validity.md.

usage: validity_page.py FOLDER
  FOLDER   holds finland_accidents_2014_2021/fi_onnettomuudet_2014_2021_csv.zip, helsinki_centre_2024/*.osm.pbf,
           hsy_population_grid_2017/Vaestoruudukko_2017.shp, helsinki_kaisaniemi_2019/test.osm.pbf and
           vantaa_tikkurilantie_2019/tikkurilantie_boundingbox_epsg_3067.geojson

Streets are read and assessed by the plugin's own algorithms, through qgis_process, as anybody would; the layers are
kept in build/validity. The tables stand in docs/validity.md between comments with their names; the words around them
are written by hand.
"""
import re
import sys
import time
from pathlib import Path

import qgis_process
import shapely
import validity_data as data
import validity_tables as tables
import validity_units as units
import yaml
from demo import run

WORK = qgis_process.ROOT / "build" / "validity"
PAGE = qgis_process.ROOT / "docs" / "validity.md"
ACCIDENTS = "finland_accidents_2014_2021/fi_onnettomuudet_2014_2021_csv.zip"
GRID = "hsy_population_grid_2017/Vaestoruudukko_2017.shp"
HELSINKI = "helsinki_centre_2024/helsinki_centre_2024.osm.pbf"
KARHULA = "helsinki_kaisaniemi_2019/test.osm.pbf"
VANTAA = "vantaa_tikkurilantie_2019/tikkurilantie_boundingbox_epsg_3067.geojson"
PROFILE = "P2"
MAPPING = qgis_process.ROOT / "resources" / "mappings" / "vantaa.yaml"
RISK = qgis_process.ROOT / "resources" / "profiles" / "risk.yaml"


def main(folder):
    """Make all tables and put them into the page."""
    missing = [name for name in (ACCIDENTS, GRID, HELSINKI, KARHULA, VANTAA) if not (folder / name).exists()]
    if missing:
        print(f"validity: no {folder / missing[0]}, skipped")
        return
    begin = time.perf_counter()
    study = study_of(folder)
    figures = {name: tables.table(name, study) for name in tables.TABLES}
    PAGE.write_text(filled(PAGE.read_text("utf8"), figures), encoding="utf8")
    print(f"validity: {PAGE.relative_to(qgis_process.ROOT)} written in {time.perf_counter() - begin:.0f} s")


def study_of(folder):
    """Helsinki with what stands in for exposure, and the towns that are only counted."""
    accidents = data.read_accidents(folder / ACCIDENTS)
    motor = accidents.take(accidents.who < data.MOPEDS)
    osm = {"COUNTRY": "FI", "CRS": f"EPSG:{data.CRS}"}
    helsinki = network("helsinki", "networkfromosm", {"INPUT": folder / HELSINKI, **osm})
    karhula = network("karhula", "networkfromosm", {"INPUT": folder / KARHULA, **osm})
    vantaa = network("vantaa", "networkfromlayers", {"INPUT": folder / VANTAA, "COUNTRY": "FI", "PRESET": "CUSTOM",
                                                     "MAPPING": MAPPING})
    crossings = units.crossings_of(helsinki)[0]
    places = shapely.get_coordinates(crossings.shapes)
    return tables.Study(
        crossings=crossings, junctions=units.junctions_of(crossings), pieces=units.pieces_of(helsinki),
        accidents=accidents, residents=data.residents(folder / GRID, places),
        attractions=data.attractions(folder / HELSINKI, places), motor=data.sum_within(motor.xy, places, 30),
        others=tuple((name, units.crossings_of(database)[0], units.pieces_of(database)) for name, database in (
            ("Vantaa, along Tikkurilantie (the town's own layer)", vantaa),
            ("Kotka, Karhula (OpenStreetMap)", karhula))),
        factors=yaml.safe_load(RISK.read_text("utf8")))


def network(name, algorithm, parameters):
    """Read and assess the streets of a town; returns the GeoPackage."""
    WORK.mkdir(parents=True, exist_ok=True)
    database, middles = WORK / f"{name}.gpkg", WORK / f"{name}_middles.gpkg"
    for old in (database, middles):
        old.unlink(missing_ok=True)

    def write(layer):
        return f"ogr:dbname='{database}' table=\"{layer}\" (geom)"

    streets = f"{database}|layername=streets"
    run(algorithm, {**parameters, "STREETS": write("streets"), "CROSSINGS": write("crossings")})
    run("assesssafety", {"STREETS": streets, "CROSSINGS": f"{database}|layername=crossings", "PROFILE": PROFILE,
                         "ASSESSED_STREETS": write("assessed_streets"),
                         "ASSESSED_CROSSINGS": write("assessed_crossings")})
    units.write_middles(database, middles)
    run("assesssafety", {"STREETS": streets, "CROSSINGS": f"{middles}|layername=middles", "PROFILE": PROFILE,
                         "ASSESSED_STREETS": write("assessed_again"), "ASSESSED_CROSSINGS": write("assessed_middles")})
    return database


def filled(page, figures):
    """The page with its tables made anew.

    Raises
    ------
    ValueError
        If the page has no place for a table, or one that nothing fills.
    """
    places = set(re.findall(r"<!-- (\w+) -->\n", page)) - {"end"}
    if sorted(places) != sorted(figures):
        raise ValueError(f"tables {sorted(figures)}, places {sorted(places)}")
    for name, lines in figures.items():
        new = "\n".join([f"<!-- {name} -->", *lines, "<!-- end -->"])
        page = re.sub(rf"<!-- {name} -->\n.*?<!-- end -->", lambda _, new=new: new, page, flags=re.DOTALL)
    return page


if __name__ == "__main__":
    if len(sys.argv) != 2 or {"-h", "--help"} & set(sys.argv):
        print(__doc__)
        sys.exit(2)
    main(Path(sys.argv[1]).resolve())
