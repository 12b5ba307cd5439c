# SPDX-License-Identifier: GPL-2.0-or-later
"""Homes from a list of addresses: matched to the town's address points, told where that fails."""
from dataclasses import dataclass

import numpy as np
from qgis.core import QgsCoordinateTransform, QgsCsException, QgsGeometry

from ..core.errors import SchoolPathError
from ..core.places import Homes
from ..core.readings.addresses import AddressPoints, Found, Gazetteer, Match, parse
from ..core.readings.districts import polygons, school_of
from ..core.readings.home_fields import find_field
from .reading import columns as read
from .reading.metric import choose
from .reading.places import profiles_of
from .reading.source import open_source, read_rows
from .reading.spreadsheet import read_table
from .reading.streets import places_of
from .reading.telling import Teller
from .reading.wkb import drawable, read_points
from .words.homes import count_words, found_words, match_words
from .writing import columns, geometry, write_homes


@dataclass(frozen=True, eq=False)
class PupilList:
    """A list of pupils.

    Attributes
    ----------
    rows : Rows
        Its rows.
    fields : dict of str to str
        Meaning -> field; those it does not have are left out.
    """

    rows: object
    fields: dict

    @classmethod
    def of(cls, rows, chosen):
        """Find the fields of a list; those chosen by the user go before those found by their names.

        Raises
        ------
        SchoolPathError
            It has no address.
        """
        fields = {meaning: chosen.get(meaning) or find_field(rows.columns, meaning)
                  for meaning in ("home_id", "address", "street", "number", "letter", "area", "school_id", "grade",
                                  "profile", "pupils", "mode")}
        fields = {meaning: field for meaning, field in fields.items() if field}
        for field in fields.values():
            if field.lower() not in rows.columns:
                raise SchoolPathError("field_missing", layer=rows.title, field=field)
        if "address" not in fields and "street" not in fields:
            raise SchoolPathError("table_no_address", layer=rows.title, fields=tuple(rows.columns))
        return cls(rows, fields)

    def texts(self, meaning):
        """Values as texts, ``""`` where there is no such field."""
        return read.texts([read.plain(value) for value in self.values(meaning)])

    def values(self, meaning):
        """Values as they are, ``None`` where there is no such field."""
        return self.rows.column(self.fields[meaning]) if meaning in self.fields else [None] * len(self.rows)

    def written(self):
        """Address of each row as it is written: street and number."""
        street = self.texts("address") if "address" in self.fields else self.texts("street")
        number = [f"{number} {letter}".strip() for number, letter in zip(self.texts("number"), self.texts("letter"))]
        return street, np.array(number, dtype=object)

    def addresses(self):
        """``Address`` of each row."""
        return tuple(parse(street, number) for street, number in zip(*self.written()))


@dataclass(frozen=True, eq=False)
class TownHomes:
    """What became of a list.

    Attributes
    ----------
    pupils : PupilList
        The list.
    found : Found
        Where its addresses lie.
    homes : Homes
        A row for each row of the list; NaN where there is no place.
    crs : QgsCoordinateReferenceSystem
        Of the places.
    outside : ndarray of int64
        Rows of homes whose place lies in no district, or in those of several schools.
    """

    pupils: PupilList
    found: Found
    homes: Homes
    crs: object
    outside: np.ndarray


def find_homes(algorithm, parameters, chosen, context, feedback):
    """Find the homes of a list.

    Parameters
    ----------
    algorithm, parameters, context, feedback
        Of the run; the layers are ``INPUT``, ``ADDRESSES`` and ``DISTRICTS``.
    chosen : dict of str to str
        Meaning -> field of the list, as the user chose.

    Returns
    -------
    TownHomes
    """
    pupils = PupilList.of(read_table(algorithm, parameters, "INPUT", context, feedback), chosen)
    points, crs = _address_points(algorithm, parameters, context, feedback)

    def cancelled():
        if feedback.isCanceled():
            raise SchoolPathError("cancelled")

    found = Gazetteer(points).find(pupils.addresses(), pupils.texts("area"), cancelled)
    teller = Teller(pupils.rows, feedback)
    school, outside = _schools(algorithm, parameters, pupils, found, crs, context, feedback)
    number, bad = read.numbers(pupils.values("pupils"))
    teller.field("number_unreadable", bad, pupils.fields.get("pupils", ""))
    home_id, empty = read.ids(pupils.values("home_id"), pupils.rows.fid)
    teller.tell("id_missing", empty, field=pupils.fields.get("home_id", ""))
    field = pupils.fields.get("profile") or pupils.fields.get("grade", "")
    homes = Homes(home_id=home_id, xy=found.xy, school_id=school, profile=profiles_of(pupils.rows, field, teller),
                  street=found.street, pupils=np.where(np.isnan(number), 1.0, number), mode=pupils.texts("mode"))
    return TownHomes(pupils, found, homes, crs, outside)


def _address_points(algorithm, parameters, context, feedback):
    """The town's address points, and the metric CRS they are brought to."""
    source = open_source(algorithm, parameters, "ADDRESSES", context)
    rows = read_rows(source, [field.name() for field in source.features.fields()], feedback)
    listed = PupilList.of(rows, {})
    raw, _ = read_points(rows.wkb)
    crs = choose(rows.crs, raw[np.isfinite(raw[:, 0])], algorithm.project_crs.authid(), context)
    xy = places_of(rows, crs, context, Teller(rows, feedback))
    here = np.flatnonzero(np.isfinite(xy[:, 0]))
    if not len(here):
        raise SchoolPathError("layer_empty", layer=rows.title)
    addresses, area = listed.addresses(), listed.texts("area")
    return AddressPoints(tuple(addresses[k] for k in here), xy[here], tuple(area[here])), crs


def _schools(algorithm, parameters, pupils, found, crs, context, feedback):
    """School of each row: as the list says, else that of the district; and the rows that no district decides."""
    said = np.array([None if value in (None, "") else value for value in pupils.values("school_id")] or [None],
                    dtype=object)[:len(pupils.rows)]
    source = open_source(algorithm, parameters, "DISTRICTS", context)
    if source is None:
        return said, np.empty(0, dtype=np.int64)
    rows = read_rows(source, ("school_id",), feedback)
    if "school_id" not in rows.columns:
        raise SchoolPathError("field_missing", layer=rows.title, field="school_id")
    districts = np.array(rows.columns["school_id"], dtype=object)
    school, count = school_of(found.xy, _polygons(rows, crs, context, Teller(rows, feedback)), districts)
    open_rows = (said == None) & np.isfinite(found.xy[:, 0])  # noqa: E711 - element by element
    return np.where(open_rows, school, said), np.flatnonzero(open_rows & (count != 1))


def _polygons(rows, crs, context, teller):
    """Polygons of rows in another CRS, without curves; those that cannot be used are told and empty."""
    transform = QgsCoordinateTransform(rows.crs, crs, context.transformContext())
    wkb, broken = [], []
    for row, data in enumerate(rows.wkb):
        shape = QgsGeometry()
        if data:
            shape.fromWkb(data)
        made = _moved(shape, transform)
        wkb.append(made)
        if data and made is None:
            broken.append(row)
    teller.tell("geometry_broken", broken)
    return polygons(wkb)


def _moved(shape, transform):
    """WKB of a geometry in another CRS; None where it has no place there."""
    if not drawable(shape):
        return None
    straight = QgsGeometry(shape.constGet().segmentize())
    try:
        straight.transform(transform)
    except QgsCsException:
        return None
    return straight.asWkb().data()


def tell_found(feedback, town):
    """Tell how many addresses were found and how; the numbers for the result of the algorithm."""
    counts = np.bincount(town.found.match, minlength=len(Match)).tolist()
    found = sum(count for match, count in zip(Match, counts) if match.found)
    feedback.pushInfo(found_words(found, len(town.homes)))
    for match, count in zip(Match, counts):
        if count and match is not Match.EXACT:
            push = feedback.pushInfo if match.found else feedback.pushWarning
            push(count_words(match, count))
    if len(town.outside):
        Teller(town.pupils.rows, feedback).tell("home_no_district", town.outside.tolist())
    return {"MATCHED_COUNT": found, "UNMATCHED_COUNT": len(town.homes) - found}


def write_found(outputs, town):
    """Add HOMES and UNMATCHED to the outputs.

    Parameters
    ----------
    outputs : Outputs
        Collects them.
    town : TownHomes
        What ``find_homes`` gave.
    """
    placed = np.flatnonzero(np.isfinite(town.found.xy[:, 0]))
    lost = np.setdiff1d(np.arange(len(town.homes)), placed)
    street, number = town.pupils.written()
    address = [f"{street[k]} {number[k]}".strip() for k in range(len(street))]
    words = [match_words(Match(match), hint) for match, hint in zip(town.found.match, town.found.hint)]
    grade, mode = town.pupils.texts("grade"), town.pupils.texts("mode")
    homes = Homes(**{name: getattr(town.homes, name)[placed] for name in Homes.__dataclass_fields__})
    write_homes(outputs, "HOMES", homes, town.crs, [
        columns.text("grade", grade[placed]), columns.text("mode", mode[placed]),
        columns.text("address", [address[k] for k in placed]),
        columns.text("match", [words[k][0] for k in placed])])
    if outputs.wanted("UNMATCHED"):
        outputs.table("UNMATCHED", [
            columns.ids("home_id", town.homes.home_id[lost]),
            columns.text("address", [address[k] for k in lost]),
            columns.text("area", town.pupils.texts("area")[lost]),
            columns.ids("school_id", town.homes.school_id[lost]), columns.text("grade", grade[lost]),
            columns.text("reason", [words[k][0] for k in lost]),
            columns.text("advice", [words[k][1] for k in lost])], geometry.none(len(lost)), town.crs)
