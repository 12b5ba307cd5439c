# SPDX-License-Identifier: GPL-2.0-or-later
"""Streets and crossings layers -> core arrays."""
import functools

import numpy as np

from ...core.errors import SchoolPathError
from ...core.lines import Lines
from ...core.strays import APART, in_reach
from ...core.streets import (
    CROSSING_CODES,
    MISSING,
    STREET_CODES,
    Access,
    Attribute,
    CrossingKind,
    Crossings,
    CutEnd,
    Junction,
    Kind,
    Oneway,
    Service,
    Streets,
)
from ..day import day_of, today
from . import columns, metric
from .days import day
from .kept import read_kept
from .provenance import Provenance
from .source import open_source, read_rows
from .telling import Teller
from .wkb import read_lines, read_points

_SIGNED = ("gradient", "level")
# columns of words without provenance -> their enum and what an empty field means
_NETWORK_CODES = {
    "service": (Service, Service.NONE), "junction": (Junction, Junction.NONE), "foot": (Access, Access.UNKNOWN),
    "bicycle": (Access, Access.UNKNOWN), "oneway": (Oneway, Oneway.NO),
    "cut_end": (CutEnd, CutEnd.NONE),
}
_NOT_WRITTEN = ("valid_to", "confirmed_by")  # read, and carried through as they are
_STREET_FIELDS = ("street_id", "name", "kind", *_NETWORK_CODES, "level", *Streets.attribute_names(), "provenance",
                  *_NOT_WRITTEN)
_CROSSING_FIELDS = ("crossing_id", "street_id", "kind", "guard_hours", *Crossings.attribute_names(), "provenance",
                    "confirmed_by")
_FEW = ("kind", *_NETWORK_CODES, *STREET_CODES, *CROSSING_CODES, "provenance", "confirmed_by")


def read_streets(algorithm, parameters, context, feedback, name="STREETS", country_crs=""):
    """The streets layer of a parameter.

    Parameters
    ----------
    algorithm : QgsProcessingAlgorithm
        The algorithm that has the parameter.
    parameters : dict
        Its parameter values.
    context : QgsProcessingContext
        Transform settings and layers.
    feedback : QgsProcessingFeedback
        Gets a warning for each kind of fault, with feature ids.
    name : str
        Name of the parameter.
    country_crs : str
        CRS to use where that of the layer is not metric (``country.crs``); ``""`` = the UTM zone.

    Returns
    -------
    Streets, QgsCoordinateReferenceSystem
        The streets in metres and their CRS. A true multipart line becomes several rows with one id.

    Raises
    ------
    SchoolPathError
        The layer has no CRS, no field ``kind`` or no usable line.
    """
    source = open_source(algorithm, parameters, name, context)
    rows = read_rows(source, _STREET_FIELDS, feedback, _FEW)
    return streets_of(rows, context, feedback, country_crs, day_of(algorithm))


def read_streets_whole(algorithm, parameters, context, feedback, name="STREETS", country_crs=""):
    """As :func:`read_streets`, with the fields that School Path does not know as ``Kept``, row by row."""
    source = open_source(algorithm, parameters, name, context)
    rows = read_rows(source, _STREET_FIELDS, feedback, _FEW)
    streets, crs, row = _streets_and_rows(rows, context, feedback, country_crs, day_of(algorithm))
    known = [field for field in _STREET_FIELDS if field not in _NOT_WRITTEN]
    return streets, crs, read_kept(source, known, rows.fid[row], feedback)


def streets_in(source, context, feedback, country_crs=""):
    """As :func:`read_streets`, from a source that is open."""
    return streets_of(read_rows(source, _STREET_FIELDS, feedback, _FEW), context, feedback, country_crs)


def streets_of(rows, context, feedback, country_crs="", on=""):
    """As :func:`read_streets`, from rows that were read; streets are those of a day (ISO date), else of today."""
    return _streets_and_rows(rows, context, feedback, country_crs, on)[:2]


def _streets_and_rows(rows, context, feedback, country_crs, on):
    """Streets, their CRS, and the row that each comes of."""
    teller = Teller(rows, feedback)
    need_crs(rows)
    if "kind" not in rows.columns:
        raise SchoolPathError("field_missing", layer=rows.title, field="kind",
                              expected=", ".join(kind.name.lower() for kind in Kind))
    lines, row, crs = metric_lines(rows, context, teller, country_crs)
    there = np.flatnonzero(~np.isin(row, _past(rows, teller, on or today())))
    if not len(there):
        raise SchoolPathError("layer_empty", layer=rows.title)
    if len(there) < len(row):
        lines, row = lines.take(there), row[there]
    table = _network_columns(rows, teller)
    table.update(_attributes(rows, Streets, STREET_CODES, teller))
    if len(row) != len(rows) or len(np.unique(row)) != len(rows):  # rows were left out or have several parts
        table = {key: value.take(row) if isinstance(value, Attribute) else value[row] for key, value in table.items()}
    return Streets(lines=lines, **table), crs, row


def metric_lines(rows, context, teller, country_crs=""):
    """Lines of rows in metres, the row of each, and their CRS; faults are told.

    Raises
    ------
    SchoolPathError
        The layer has no CRS or no usable line.
    """
    need_crs(rows)
    lines, row, faults = read_lines(rows.wkb)
    crs = metric.choose(rows.crs, lines.xy, country_crs, context)
    if crs != rows.crs:
        teller.info("crs_transformed", source=rows.crs.authid(), target=crs.authid())
        lines, row = _transformed(lines, row, rows.crs, crs, context, faults)
    kept = in_reach(lines)
    for code, found in (("street_strays", kept.strayed), ("street_elsewhere", kept.lost)):
        teller.tell(code, np.unique(row[found]), distance=int(APART / 1000))
    lines, row = kept.lines, row[kept.row]
    teller.faults(faults)
    if not len(lines):
        raise SchoolPathError("layer_empty", layer=rows.title)
    return lines, row, crs


def read_crossings(algorithm, parameters, context, feedback, crs, name="CROSSINGS", streets=None):
    """The crossings layer of a parameter, no rows where it is not given.

    Parameters
    ----------
    algorithm, parameters, context, feedback
        As for :func:`read_streets`.
    crs : QgsCoordinateReferenceSystem
        CRS of the streets, to which the places are brought.
    name : str
        Name of the parameter.
    streets : Streets, optional
        The streets; ``street_id`` of the crossings is given in the type it has there.

    Returns
    -------
    Crossings
    """
    source = open_source(algorithm, parameters, name, context)
    if source is None:
        return Crossings.blank(np.empty((0, 2)), np.empty(0, dtype=np.int8))
    rows = read_rows(source, _CROSSING_FIELDS, feedback, _FEW)
    return crossings_of(rows, context, feedback, crs, streets)


def crossings_of(rows, context, feedback, crs, streets=None):
    """As :func:`read_crossings`, from rows that were read."""
    teller = Teller(rows, feedback)
    xy = places_of(rows, crs, context, teller)
    kind, bad = columns.codes(rows.column("kind"), CrossingKind)
    teller.field("word_unknown", bad, "kind", expected=_words(CrossingKind), instead=CrossingKind.UNMARKED.name.lower())
    street_id = [None if value in (None, "") else value for value in rows.column("street_id")]
    table = _attributes(rows, Crossings, CROSSING_CODES, teller)
    guard_hours = columns.texts(rows.column("guard_hours"))
    teller.tell("guard_counts", np.flatnonzero(guard_hours != ""))
    table.update(
        xy=xy, kind=np.where(kind == MISSING, CrossingKind.UNMARKED, kind).astype(np.int8),
        crossing_id=_ids(rows, "crossing_id", teller), guard_hours=guard_hours,
        street_id=columns.match_ids(street_id, () if streets is None else dict.fromkeys(streets.street_id)))
    return Crossings(**table).take(np.flatnonzero(np.isfinite(xy[:, 0])))


def places_of(rows, crs, context, teller):
    """Points of rows in the CRS asked for, NaN where there is none; faults are told."""
    need_crs(rows)
    xy, faults = read_points(rows.wkb)
    xy, lost = metric.transform(xy, rows.crs, crs, context)
    if lost.any():
        faults["geometry_no_place"] = np.flatnonzero(lost)
    teller.faults(faults)
    return xy


def lines_of(rows, crs, context, teller):
    """Lines of rows in the CRS asked for, and the row of each; faults are told."""
    need_crs(rows)
    lines, row, faults = read_lines(rows.wkb)
    lines, row = _transformed(lines, row, rows.crs, crs, context, faults)
    teller.faults(faults)
    return lines, row


def _past(rows, teller, on):
    """Rows of streets that are no longer there: their last day (``valid_to``) has gone by."""
    last = [day(value) for value in rows.column("valid_to")]
    teller.field("date_unreadable", [row for row, value in enumerate(last) if value is None], "valid_to")
    gone = [row for row, value in enumerate(last) if value and value < on]
    teller.tell("street_past", gone)
    return gone


def need_crs(rows):
    """Refuse rows whose places cannot be told: a table, or a layer without a coordinate system."""
    if not rows.crs.isValid() and len(rows):
        if all(shape is None for shape in rows.wkb):
            raise SchoolPathError("layer_table", layer=rows.title)
        raise SchoolPathError("crs_missing", layer=rows.title)


def _transformed(lines, row, source, target, context, faults):
    """Lines in another CRS; those with a vertex that has no place there are left out."""
    xy, lost = metric.transform(lines.xy, source, target, context)
    line = np.repeat(np.arange(len(lines)), np.diff(lines.first))
    bad = np.zeros(len(lines), dtype=bool)
    bad[line[lost]] = True
    moved = Lines(xy, lines.first)
    if not bad.any():
        return moved, row
    faults["geometry_no_place"] = np.unique(row[bad])
    return moved.take(np.flatnonzero(~bad)), row[~bad]


def _network_columns(rows, teller):
    """Columns of streets that carry no provenance and are never missing."""
    kind, bad = columns.codes(rows.column("kind"), Kind)
    empty = np.flatnonzero(kind == MISSING)
    kind[empty] = Kind.UNCLASSIFIED
    teller.field("word_unknown", bad, "kind", expected=_words(Kind), instead=Kind.UNCLASSIFIED.name.lower())
    teller.tell("kind_missing", np.setdiff1d(empty, bad), instead=Kind.UNCLASSIFIED.name.lower())
    table = {"street_id": _ids(rows, "street_id", teller), "name": columns.texts(rows.column("name")), "kind": kind}
    for field, (enum, otherwise) in _NETWORK_CODES.items():
        values, bad = columns.codes(rows.column(field), enum)
        teller.field("word_unknown", bad, field, expected=_words(enum), instead=otherwise.name.lower())
        table[field] = np.where(values == MISSING, otherwise, values).astype(np.int8)
    level, bad = columns.numbers(rows.column("level"), negative=True)
    teller.field("number_unreadable", bad, "level")
    table["level"] = np.nan_to_num(level).astype(np.int16)
    table["busy_street"] = np.full(len(rows), np.inf)
    return table


def _attributes(rows, table, codes_of, teller):
    """Columns that carry a provenance."""
    provenance = Provenance(rows.column("provenance"), rows.columns.get("confirmed_by"))
    teller.tell("provenance_unreadable", provenance.bad)
    teller.tell("provenance_cut", provenance.cut)
    result = {}
    for name in table.attribute_names():
        enum = codes_of.get(name)
        if name not in rows.columns:
            result[name] = Attribute.missing(len(rows), np.int8 if enum else float)
            continue
        if enum:
            read = functools.partial(columns.codes, enum=enum)
        else:
            read = functools.partial(columns.numbers, negative=name in _SIGNED)
        values, bad = read(rows.column(name))
        if enum:
            teller.field("word_unknown", bad, name, expected=_words(enum), instead="")
        else:
            teller.field("number_unreadable", bad, name)
        result[name] = Attribute(values, provenance.of(name, values, read))
    return result


def _ids(rows, field, teller):
    ids, empty = columns.ids(rows.column(field), rows.fid)
    teller.id_field(field, empty)
    teller.field("id_duplicate", columns.duplicates(ids), field)
    return ids


def _words(enum):
    return ", ".join(member.name.lower() for member in enum)


