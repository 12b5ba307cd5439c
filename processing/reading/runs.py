# SPDX-License-Identifier: GPL-2.0-or-later
"""What a run gave, as ``compareruns`` reads it: HOMES_STATUS, the risk of ROUTES, and the record of the run."""
import json
from dataclasses import dataclass, replace

import numpy as np
from osgeo import gdal

from ...core.compare_runs import RunHomes
from ...core.errors import SchoolPathError
from ...core.routing.solve import Status
from ..quiet import quietly
from . import columns
from .source import open_source, read_rows
from .streets import places_of
from .telling import Teller

TEXTS = ("reason", "blockers", "run_id")
FIELDS = ("home_id", "school_id", "profile", "mode", "status", "length", "pupils", *TEXTS)
ROUTE_FIELDS = ("home_id", "profile", "mode", "direction", "risk", "gap")
_RECORDED = ("parameters", "inputs", "files")


@dataclass(frozen=True, eq=False)
class RunLayer:
    """HOMES_STATUS of a run.

    Attributes
    ----------
    homes : RunHomes
    xy : ndarray of float64, shape (n, 2)
        Places in the CRS asked for.
    text : dict of str to ndarray
        The columns of ``TEXTS``.
    title : str
        Name of the layer.
    crs : QgsCoordinateReferenceSystem
        Its own.
    counted : bool
        Whether the layer says how many pupils live in a home.
    """

    homes: RunHomes
    xy: np.ndarray
    text: dict
    title: str
    crs: object
    counted: bool

    @property
    def run_ids(self):
        """Ids of the runs that made its rows."""
        return sorted(set(self.text["run_id"]) - {""})


def read_run(algorithm, parameters, context, feedback, name, like=None):
    """The homes of a parameter, as a run left them.

    Parameters
    ----------
    algorithm, parameters, context, feedback
        As for :func:`read_streets`.
    name : str
        Name of the parameter.
    like : RunLayer, optional
        The other run, whose CRS is taken and whose ids the ids are given as.

    Raises
    ------
    SchoolPathError
        The layer is not HOMES_STATUS of a run.
    """
    rows = read_rows(open_source(algorithm, parameters, name, context), FIELDS, feedback)
    for field in ("home_id", "status"):
        if field not in rows.columns:
            raise SchoolPathError("run_field_missing", layer=rows.title, field=field)
    teller = Teller(rows, feedback)
    xy = places_of(rows, like.crs if like else rows.crs, context, teller)
    home_id, empty = columns.ids(rows.column("home_id"), rows.fid)
    teller.id_field("home_id", empty)
    if like is not None and len(like.homes) and len(home_id) and _kind(home_id) != _kind(like.homes.home_id):
        teller.info("run_ids_unlike", other=like.title)
    number = {field: columns.numbers(rows.column(field)) for field in ("length", "pupils")}
    teller.field("number_unreadable", number["pupils"][1], "pupils")
    pupils = np.where(np.isnan(number["pupils"][0]), 1.0, number["pupils"][0])
    school_id = [None if value == "" else value for value in rows.column("school_id")]
    nothing = np.full((len(rows), 2), np.nan)
    homes = RunHomes(
        home_id=_alike(home_id, like, "home_id"), school_id=_alike(school_id, like, "school_id"),
        profile=_words(rows, "profile"), mode=_words(rows, "mode"), status=_status(rows, teller),
        length=number["length"][0], pupils=pupils, risk=nothing, gap=nothing)
    text = {field: columns.texts([columns.plain(value) for value in rows.column(field)]) for field in TEXTS}
    return RunLayer(homes, xy, text, rows.title, rows.crs, "pupils" in rows.columns)


def _kind(ids):
    """Whether ids are texts or numbers."""
    return str if any(isinstance(one, str) for one in ids) else float


def _alike(ids, like, name):
    """Ids as the other run has them."""
    return columns.match_ids(ids, () if like is None else dict.fromkeys(getattr(like.homes, name)))


def _words(rows, field):
    """Words of a field in capitals, as they are compared."""
    return columns.texts([columns.key(value).upper() for value in rows.column(field)])


def _status(rows, teller):
    status, bad = columns.codes(rows.column("status"), Status)
    missing = np.flatnonzero(status < 0).tolist()
    expected = ", ".join(one.name.lower() for one in Status)
    teller.field("run_status_unknown", sorted({*bad, *missing}), "status", expected=expected)
    return status


def with_risk(run, algorithm, parameters, context, feedback, name):
    """The run with the risk of its routes.

    Parameters
    ----------
    run : RunLayer
    algorithm, parameters, context, feedback
        As for :func:`read_streets`.
    name : str
        Parameter of ROUTES; may be empty.
    """
    source = open_source(algorithm, parameters, name, context)
    if source is None:
        return run
    rows = read_rows(source, ROUTE_FIELDS, feedback)
    for field in ("home_id", "risk"):
        if field not in rows.columns:
            raise SchoolPathError("run_field_missing", layer=rows.title, field=field)
    homes = run.homes
    row_of = {}
    for row, key in enumerate(zip(homes.home_id, homes.profile, homes.mode)):
        row_of.setdefault(key, row)
    ids = columns.match_ids(rows.column("home_id"), dict.fromkeys(homes.home_id))
    profile, mode = (_words(rows, field) if field in rows.columns else None for field in ("profile", "mode"))
    found = np.array([row_of.get((home, profile[i] if profile is not None else "", mode[i] if mode is not None else ""),
                                 -1) for i, home in enumerate(ids)], dtype=np.int64)
    Teller(rows, feedback).tell("run_routes_unlike", np.flatnonzero(found < 0), other=run.title)
    back = np.array([columns.key(value) == "from_school" for value in rows.column("direction")], dtype=int)
    number = {}
    for field in ("risk", "gap"):
        number[field] = getattr(homes, field).copy()
        number[field][found[found >= 0], back[found >= 0]] = columns.numbers(rows.column(field))[0][found >= 0]
    return replace(run, homes=replace(homes, **number))


def read_record(algorithm, parameters, context, name, run_ids):
    """What the table ``runs`` of the file that a layer lies in says of the run that made it.

    Parameters
    ----------
    algorithm, parameters, context
        As QGIS gives them.
    name : str
        Parameter of the layer.
    run_ids : list of str
        Ids of the runs in the layer.

    Returns
    -------
    dict of str to dict or str, or None
        ``parameters``, ``inputs`` and ``files`` of the run, and its ``day``, ``""`` where it is not said; None where
        there is no record, or not of one run alone.
    """
    if len(run_ids) != 1:
        return None
    path = open_source(algorithm, parameters, name, context).path
    found = _rows_of(path, run_ids[0]) if path.lower().endswith(".gpkg") else []
    if not found:
        return None
    day = found[-1].get("day")  # files of earlier versions do not say it
    return {**{field: _told(found[-1], field) for field in _RECORDED}, "day": day if isinstance(day, str) else ""}


def _rows_of(path, run_id):
    """The rows of a run in the table ``runs`` of a file, which is opened to be read only."""
    with quietly():
        file = gdal.OpenEx(path, gdal.OF_VECTOR | gdal.OF_READONLY)
        table = file.GetLayerByName("runs") if file is not None else None
        rows = [] if table is None else [json.loads(row.ExportToJson())["properties"] for row in table]
    return [row for row in rows if str(row.get("run_id")) == run_id]


def _told(row, field):
    """The values of a field of JSON; none where it cannot be read."""
    try:
        values = json.loads(row[field])
    except (KeyError, TypeError, ValueError, RecursionError):
        return {}
    return values if isinstance(values, dict) else {}
