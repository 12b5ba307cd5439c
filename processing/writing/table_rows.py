# SPDX-License-Identifier: GPL-2.0-or-later
"""The rows of one table of a project file: which stay, which go, and those that a run puts there."""
import itertools
import json
import re
from dataclasses import dataclass

from osgeo import gdal, ogr
from qgis.core import NULL, QgsGeometry
from qgis.PyQt.QtCore import QDate, QDateTime, QTime

from ...core.errors import SchoolPathError
from .. import compat

PER_CHECK = 2000  # rows between two looks at Cancel
KINDS = {"text": ogr.OFTString, "real": ogr.OFTReal, "int": ogr.OFTInteger, "long": ogr.OFTInteger64,
         "bool": ogr.OFTInteger, "date": ogr.OFTDate}
_NUMBERED = re.compile(r"^(.*?)(?:-(\d+))?$")


@dataclass(frozen=True)
class Told:
    """What became of the rows of a table.

    Attributes
    ----------
    table : ProjectTable
        The table.
    put, stayed, gone : int
        Rows of the run; rows that were there and stay; rows that were there and have gone.
    by_hand : int
        Those that have gone in which somebody had typed or confirmed something; all of them where it cannot be told.
    renamed : int
        Rows of the run whose id was taken, and which got another one.
    added : tuple of str
        Columns that the table got at its end.
    """

    table: object
    put: int
    stayed: int
    gone: int
    by_hand: int
    renamed: int
    added: tuple


def put_rows(layer, table, job, carry, feedback):
    """Put the rows of a run into a table, by the rule of its plan.

    Parameters
    ----------
    layer : ogr.Layer
        The table, in a transaction.
    table : ProjectTable
        What it is.
    job : object
        ``columns`` and ``geometry``.
    carry : callable or None
        Carries a ``QgsGeometry`` into the CRS of the table.
    feedback : QgsProcessingFeedback
        Asked for Cancel.

    Returns
    -------
    Told
    """
    plan = table.plan
    old = _Old(layer, plan)
    go, by_hand = old.to_go()
    for fid in _looking_up(sorted(go), feedback):
        _done(layer.DeleteFeature(fid), table)
    columns = {column.name: column.values for column in job.columns}
    rows = old.rows_to_put(columns, len(job.geometry.wkb))
    renamed = old.fresh_ids(columns, rows)
    added = _add_columns(layer, job.columns)
    _create(layer, table, columns, job.geometry.wkb, rows, carry, feedback)
    return Told(table, len(rows), len(old.rows) - len(go), len(go), by_hand, renamed, added)


class _Old:
    """The rows that are there.

    Parameters
    ----------
    layer : ogr.Layer
        The table.
    plan : LayerPlan
        What it is.
    """

    def __init__(self, layer, plan):
        self.plan = plan
        self.id = next((field.name for field in plan.fields if field.id), "")
        self._told = {}  # provenance -> what it says: most rows share theirs with others
        definition = layer.GetLayerDefn()
        names = [definition.GetFieldDefn(at).GetName() for at in range(definition.GetFieldCount())]
        looked_at = [(at, name) for at, name in enumerate(names) if name in self._looked_at()]
        self.rows = {}
        layer.ResetReading()
        for feature in layer:
            self.rows[feature.GetFID()] = {name: feature.GetField(at) for at, name in looked_at
                                           if feature.IsFieldSetAndNotNull(at)}

    def _looked_at(self):
        """Fields that say which rows stay, and who made those that go."""
        if self.plan.rows == "append":
            return {self.id}
        if self.plan.rows == "unanswered":
            return {field.name for field in self.plan.fields}
        if not keeps_provenance(self.plan):
            return set()
        return {self.id, "provenance", "confirmed_by", *_attributes(self.plan)}

    def to_go(self):
        """Keys of the rows that go, and the number of those in which somebody had typed or confirmed something."""
        if self.plan.rows == "append":
            return set(), 0
        if self.plan.rows == "unanswered":
            answers = [field.name for group in self.plan.groups[1:] for field in group.fields]
            return {fid for fid, row in self.rows.items() if not any(name in row for name in answers)}, 0
        if not keeps_provenance(self.plan):  # nobody can tell who made a row; what a check found, runs have made
            return set(self.rows), 0 if self.plan.name == "findings" else len(self.rows)
        names = _attributes(self.plan)
        return set(self.rows), sum(self._by_hand(row, names) for row in self.rows.values())

    def _by_hand(self, row, names):
        """Whether somebody has drawn a row, typed something into it, or confirmed it."""
        letter = next(field.id for field in self.plan.fields if field.id)
        if row.get("confirmed_by") or re.match(f"^{letter}-[0-9a-f]{{8}}$", str(row.get(self.id))):
            return True
        text = row.get("provenance")
        if text not in self._told:
            self._told[text] = _parsed(text)
        told = self._told[text]
        if told is None:  # no run writes that
            return True
        # what stands outside of the provenance was not said by a run; names, ids and kinds are never in it
        return any(name in row and (name not in told or _typed_over(row[name], told[name])) for name in names)

    def rows_to_put(self, columns, count):
        """Numbers of the rows of a run that are not there yet."""
        if self.plan.rows == "append" and self.id and "new" in columns:  # the run also gives what it found there
            known = {row.get(self.id, str(fid)) for fid, row in self.rows.items()}  # as the run calls those without id
            return [at for at in range(count) if columns["new"][at] or str(columns[self.id][at]) not in known]
        if self.plan.rows == "unanswered":
            keys = [field.name for field in self.plan.groups[0].fields if field.name.endswith("_id")]
            gone, _ = self.to_go()
            known = {tuple(row.get(key) for key in keys) for fid, row in self.rows.items() if fid not in gone}
            return [at for at in range(count)
                    if tuple(_text(columns[key][at]) if key in columns else None for key in keys) not in known]
        return range(count)

    def fresh_ids(self, columns, rows):
        """Give rows whose id is taken another one; how many."""
        if self.plan.rows != "append" or self.id not in columns:
            return 0
        taken, values, renamed = {row.get(self.id) for row in self.rows.values()}, list(columns[self.id]), 0
        for at in rows:
            if str(values[at]) in taken:
                values[at], renamed = _free(str(values[at]), taken), renamed + 1
            taken.add(str(values[at]))
        columns[self.id] = values
        return renamed


def keeps_provenance(plan):
    """Whether a table says of each value where it comes from."""
    return any(field.name == "confirmed_by" for field in plan.fields) and plan.rows == "replace"


def _parsed(text):
    """What a provenance says, attribute -> value; None where it is no provenance."""
    try:
        told = json.loads(text or "{}")
    except ValueError:
        return None
    if not isinstance(told, dict):
        return None
    return {name: entry[1] if isinstance(entry, list) and len(entry) > 1 else None for name, entry in told.items()}


def _attributes(plan):
    """Fields of a layer whose values a run never gives without provenance."""
    from ...core.streets import Crossings, Streets

    return (Streets if plan.name == "streets" else Crossings).attribute_names()


def _typed_over(value, said):
    if said is None:
        return False
    try:
        return abs(float(value) - float(said)) > 1e-9
    except (TypeError, ValueError):
        return str(value) != str(said)


def _free(name, taken):
    """An id that is not taken: with the next number at its end."""
    stem, number = _NUMBERED.match(name).groups()
    return next(each for each in (f"{stem}-{at}" for at in itertools.count(int(number or 1) + 1)) if each not in taken)


def _add_columns(layer, columns):
    """Add the columns that the table lacks and that hold something; their names."""
    definition = layer.GetLayerDefn()
    known = {definition.GetFieldDefn(at).GetName().lower() for at in range(definition.GetFieldCount())}
    known.add((layer.GetFIDColumn() or "fid").lower())
    known.add((layer.GetGeometryColumn() or "geom").lower())
    lacking = [column for column in columns if column.name.lower() not in known
               and any(_plain(value) is not None for value in column.values)]
    for column in lacking:
        kind = compat.kind_of(column.kind)
        field = ogr.FieldDefn(column.name, KINDS[kind])
        if kind == "bool":
            field.SetSubType(ogr.OFSTBoolean)
        layer.CreateField(field)
    return tuple(column.name for column in lacking)


def _create(layer, table, columns, shapes, rows, carry, feedback):
    definition = layer.GetLayerDefn()
    places = {definition.GetFieldDefn(at).GetName().lower(): at for at in range(definition.GetFieldCount())}
    known = [(places[name.lower()], values) for name, values in columns.items() if name.lower() in places]
    for row in _looking_up(rows, feedback):
        feature = ogr.Feature(definition)
        for place, values in known:
            value = _plain(values[row])
            if value is not None:
                feature.SetField(place, value)
        if shapes[row] is not None and table.plan.geometry != "none":
            feature.SetGeometryDirectly(ogr.CreateGeometryFromWkb(_moved(shapes[row], carry)))
        _done(layer.CreateFeature(feature), table)


def _moved(wkb, carry):
    if carry is None:
        return wkb
    shape = QgsGeometry()
    shape.fromWkb(wkb)
    return bytes(carry(shape).asWkb().data())


def _plain(value):
    """A value as a database takes it; None = NULL."""
    if value is None or type(value) in (str, float, int):  # nearly all
        return value
    if value == NULL:
        return None
    if isinstance(value, (QDate, QDateTime, QTime)):
        return value.toString("yyyy-MM-dd HH:mm:ss" if isinstance(value, QDateTime) else
                              "yyyy-MM-dd" if isinstance(value, QDate) else "HH:mm:ss")
    return int(value) if isinstance(value, (bool, int)) else str(value)


def _text(value):
    return None if value is None else str(value)


def _looking_up(rows, feedback):
    """The rows, one after another; stops on Cancel."""
    for at, row in enumerate(rows):
        if at % PER_CHECK == 0 and feedback.isCanceled():
            raise SchoolPathError("cancelled")
        yield row


def _done(code, table):
    if code:
        raise SchoolPathError("file_not_written", file=table.path, error=gdal.GetLastErrorMsg())
