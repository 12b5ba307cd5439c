# SPDX-License-Identifier: GPL-2.0-or-later
"""Paths, elements and voices layers -> core arrays."""
import numpy as np

from ...core.paths import Elements, Paths, Status, Voice, Voices
from ...core.paths.layers import bars
from ...core.paths.samples import places_along
from ...core.strays import FAR, near_streets
from ...core.streets import MISSING
from . import columns
from .source import open_source, read_rows
from .streets import lines_of, places_of
from .telling import Teller

PATH_FIELDS = ("path_id", "name", "colour", "shape", "number", "school_id", "status")
ELEMENT_FIELDS = ("element_id", "code", "path_id", "rotation", "height", "length", "status", "note", "cost")
VOICE_FIELDS = ("voice_id", "category", "respondent_group", "comment", "weight")
_ZM_BASE = 1000  # ISO WKB: the kind of a geometry is its type modulo this


def read_paths(algorithm, parameters, context, feedback, crs, name="PATHS", gates=None, streets=None):
    """The paths layer of a parameter.

    Parameters
    ----------
    algorithm, parameters, context, feedback
        As for :func:`read_streets`.
    crs : QgsCoordinateReferenceSystem
        CRS of the streets, to which the lines are brought.
    name : str
        Name of the parameter.
    gates : Gates, optional
        The schools; ``school_id`` of the paths is given in the type it has there.
    streets : Streets, optional
        The streets; vertices far from all of them are told and left out.

    Returns
    -------
    Paths or None
        None where the layer is not given. A true multipart line becomes several rows with one id.
    """
    source = open_source(algorithm, parameters, name, context)
    if source is None:
        return None
    return paths_of(read_rows(source, PATH_FIELDS, feedback), context, feedback, crs, gates, streets)


def paths_of(rows, context, feedback, crs, gates=None, streets=None):
    """As :func:`read_paths`, from rows that were read."""
    teller = Teller(rows, feedback)
    lines, row = lines_of(rows, crs, context, teller)
    if streets is not None and len(streets):
        lines, row = _near(lines, row, streets, teller)
    number, bad = columns.numbers(rows.column("number"))
    teller.field("number_unreadable", bad, "number")
    schools = [None if value == "" else value for value in rows.column("school_id")]
    known = () if gates is None else dict.fromkeys(gates.school_id)
    return Paths(
        path_id=_ids(rows, "path_id", teller, unique=False)[row], name=columns.texts(rows.column("name"))[row],
        colour=_keys(rows.column("colour"))[row], shape=_keys(rows.column("shape"))[row],
        number=np.where(np.isnan(number), MISSING, number).astype(np.int64)[row],
        school_id=columns.match_ids(schools, known or dict.fromkeys(schools))[row],
        status=_status(rows, teller)[row], lines=lines)


def _near(lines, row, streets, teller):
    """Lines and their rows without what lies far from all streets; that is told."""
    kept = near_streets(lines, streets.lines)
    teller.tell("path_strays", np.unique(row[kept.strayed]), distance=int(FAR / 1000))
    teller.tell("path_elsewhere", np.unique(row[kept.lost]), distance=int(FAR / 1000))
    return kept.lines, row[kept.row]


def read_elements(algorithm, parameters, context, feedback, crs, name="ELEMENTS", paths=None):
    """The elements layer of a parameter, points or lines.

    Parameters
    ----------
    algorithm, parameters, context, feedback, crs, name
        As for :func:`read_paths`.
    paths : Paths, optional
        The paths; ``path_id`` of the elements is given in the type it has there.

    Returns
    -------
    Elements or None
        None where the layer is not given.
    """
    source = open_source(algorithm, parameters, name, context)
    if source is None:
        return None
    return elements_of(read_rows(source, ELEMENT_FIELDS, feedback), context, feedback, crs, paths)


def elements_of(rows, context, feedback, crs, paths=None):
    """As :func:`read_elements`, from rows that were read; a point with a length is a straight line about it."""
    teller, numbers = Teller(rows, feedback), {}
    for field in ("rotation", "height", "cost", "length"):
        numbers[field], bad = columns.numbers(rows.column(field), negative=field == "rotation")
        teller.field("number_unreadable", bad, field)
    length = numbers.pop("length")
    if _holds_lines(rows.wkb):
        lines, row = lines_of(rows, crs, context, teller)
        xy = _middles(lines)
    else:
        xy = places_of(rows, crs, context, teller)
        row = np.flatnonzero(np.isfinite(xy[:, 0]))
        xy = xy[row]
        lines = bars(xy, length[row], numbers["rotation"][row])
    pointing = [None if value == "" else value for value in rows.column("path_id")]
    known = dict.fromkeys(pointing if paths is None else paths.path_id)
    return Elements(
        element_id=_ids(rows, "element_id", teller)[row], xy=xy, lines=lines,
        code=_keys(rows.column("code"), str.upper)[row], path_id=columns.match_ids(pointing, known)[row],
        status=_status(rows, teller)[row], note=columns.texts(rows.column("note"))[row],
        **{field: values[row] for field, values in numbers.items()})


def read_voices(algorithm, parameters, context, feedback, crs, name="VOICES"):
    """The layer of what children say.

    Parameters
    ----------
    algorithm, parameters, context, feedback, crs, name
        As for :func:`read_paths`.

    Returns
    -------
    Voices or None
        None where the layer is not given. Rows without a category that is known are told and left out.
    """
    source = open_source(algorithm, parameters, name, context)
    if source is None:
        return None
    return voices_of(read_rows(source, VOICE_FIELDS, feedback), context, feedback, crs)


def voices_of(rows, context, feedback, crs):
    """As :func:`read_voices`, from rows that were read."""
    teller = Teller(rows, feedback)
    xy = places_of(rows, crs, context, teller)
    category, _ = columns.codes(rows.column("category"), Voice)
    teller.tell("voice_unknown", np.flatnonzero(category == MISSING), expected=_words(Voice))
    weight, bad = columns.numbers(rows.column("weight"))
    teller.field("number_unreadable", bad, "weight")
    voice_id, _ = columns.ids(rows.column("voice_id"), rows.fid)
    keep = np.flatnonzero(np.isfinite(xy[:, 0]) & (category != MISSING))
    return Voices(voice_id=voice_id, category=category.astype(np.int8), xy=xy,
                  respondent_group=columns.texts(rows.column("respondent_group")),
                  comment=columns.texts(rows.column("comment")),
                  weight=np.where(np.isnan(weight), 1.0, weight)).take(keep)


def _ids(rows, field, teller, unique=True):
    ids, empty = columns.ids(rows.column(field), rows.fid)
    teller.id_field(field, empty)
    if unique:  # a path may be drawn in several pieces
        teller.field("id_duplicate", columns.duplicates(ids), field)
    return ids


def _status(rows, teller):
    status, bad = columns.codes(rows.column("status"), Status)
    teller.field("word_unknown", bad, "status", expected=_words(Status), instead="")
    return status.astype(np.int8)


def _keys(values, case=str.lower):
    """Texts as words to compare with."""
    result = np.empty(len(values), dtype=object)
    result[:] = [case(columns.key(value)) for value in values]
    return result


def _holds_lines(wkb):
    """Whether the geometries of a layer are lines; layers hold one sort."""
    for shape in wkb:
        if shape:
            kind = int.from_bytes(shape[1:5], "little" if shape[0] else "big") & 0xFFFF
            return kind % _ZM_BASE in (2, 5, 9, 11)
    return False


def _middles(lines):
    """The place half way along each line, shape (n, 2)."""
    return places_along(lines, np.arange(len(lines)), lines.lengths() / 2)[0] if len(lines) else np.empty((0, 2))


def _words(enum):
    return ", ".join(member.name.lower() for member in enum)
