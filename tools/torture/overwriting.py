# SPDX-License-Identifier: GPL-2.0-or-later
"""Outputs written over inputs, in every spelling of a place: what a person has must be there afterwards as it was."""
import hashlib
import random
import shutil
import sqlite3
import tempfile
from contextlib import closing
from pathlib import Path

from runs import algorithm_of, attempt
from town import LAYERS, usual
from tries import ROOT, run, start_qgis

SPELLINGS = {
    "single quotes": "ogr:dbname='{file}' table=\"{table}\" (geom)",
    "double quotes": 'ogr:dbname="{file}" table="{table}"',
    "capitals": "ogr:dbname='{file}' table=\"{TABLE}\" (geom)", "no geometry": "ogr:dbname='{file}' table=\"{table}\"",
    "plain file": "{file}", "with a layer": "{file}|layername={table}",
    "link": "ogr:dbname='{link}' table=\"{table}\" (geom)",
    "dots": "ogr:dbname='{folder}/./x/../{name}' table=\"{table}\" (geom)",
    "runs": "ogr:dbname='{file}' table=\"runs\"",
    "styles": "ogr:dbname='{file}' table=\"layer_styles\"", "ogr file": "ogr:{file}", "blanks": " {file} ",
}
TEXTS = {"checkhandbook": {"HANDBOOK": "handbooks/school-path.yaml"},
         "assesssafety": {"PROFILE_FILE": "profiles/P2.yaml"},
         "safestroutes": {"COUNTRY_FILE": "countries/fi.yaml"}, "placeelements": {"CODES": "codes/codes.yaml"}}


def cases(seed, town):
    """Each output of each algorithm at the place of each input."""
    kept = start_qgis()
    every = []
    for name, layers in LAYERS.items():
        algorithm = algorithm_of(name)
        for output in [one.name() for one in algorithm.destinationParameterDefinitions()]:
            every += [(name, output, table, way) for table in sorted(set(layers.values())) for way in SPELLINGS]
            every += [(name, output, "", parameter) for parameter in TEXTS.get(name, {})]
    random.Random(seed).shuffle(every)
    for name, output, table, way in every:
        case = name, output, table, way
        yield f"{name} {output} over {table or 'the file of'} {way}", lambda case=case: _try(*case, town)
    del kept


def _try(name, output, table, way, town):
    with tempfile.TemporaryDirectory(prefix="school_path_over_") as folder:
        own = Path(folder)
        (own / "x").mkdir()
        for file in ("town.gpkg", "results.gpkg", "home.txt"):
            shutil.copy(town / file, own / file)
        given = usual(name, own)
        if table:
            file = own / ("results.gpkg" if table.isupper() else "town.gpkg")
            (own / "link.gpkg").symlink_to(file)
            place = SPELLINGS[way].format(file=file, table=table, TABLE=table.swapcase(), link=own / "link.gpkg",
                                          folder=own, name=file.name)
        else:
            place = str(own / Path(TEXTS[name][way]).name)
            shutil.copytree((ROOT / "resources" / TEXTS[name][way]).parent, own, dirs_exist_ok=True)
            given[way] = place
        before = state(own)
        wrong = attempt(name, {**given, output: place})
        return wrong or changed(before, state(own))


def state(folder):
    """What stands in the files of a folder: table of a GeoPackage -> its rows, or file -> a hash of its bytes."""
    found = {}
    for path in sorted(folder.iterdir()):
        if path.is_symlink() or path.is_dir():
            continue
        if path.suffix != ".gpkg":
            found[path.name] = hashlib.sha256(path.read_bytes()).hexdigest()
            continue
        try:
            with closing(sqlite3.connect(path)) as file:
                for (table,) in file.execute("SELECT table_name FROM gpkg_contents").fetchall():
                    rows = file.execute(f'SELECT * FROM "{table}"')
                    names = [column[0] for column in rows.description]
                    found[f"{path.name} {table}"] = [dict(zip(names, row)) for row in rows]
        except sqlite3.Error as error:
            found[f"{path.name} broken"] = str(error)
    return found


def changed(before, after):
    """What is no longer as it was; rows and columns may come to a table."""
    gone = [name for name in before if name not in after]
    other = [name for name in before if name in after and not _kept(before[name], after[name])]
    told = [f"{name} is gone" for name in gone] + [f"{name} is another" for name in other]
    return ", ".join(told)


def _kept(before, after):
    """Whether all that was there is there."""
    if not isinstance(before, list):
        return before == after
    return len(before) <= len(after) and all(
        old.items() <= new.items() for old, new in zip(before, after[:len(before)]))


if __name__ == "__main__":
    run(cases)
