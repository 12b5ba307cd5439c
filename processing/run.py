# SPDX-License-Identifier: GPL-2.0-or-later
"""The record of a run: what made a result, so that anybody can make it again."""
import configparser
import datetime
import getpass
import hashlib
from dataclasses import dataclass, fields, is_dataclass
from pathlib import Path

import numpy as np

from ..core.lines import Lines
from ..core.streets import Attribute
from .choices import stored
from .day import day_of

_ROOT = Path(__file__).resolve().parent.parent
_SHORT = 12  # hex digits of a hash that are shown


@dataclass(frozen=True)
class Run:
    """What made a result.

    Attributes
    ----------
    run_id : str
        Short hash of everything below but author and time: the same inputs give the same id on the same day. On
        another day it is another one, even where nothing has begun or lapsed meanwhile.
    algorithm : str
        Id of the algorithm.
    version : str
        Version of the plugin.
    parameters : dict of str to str
        Values of the parameters that are no layers and no outputs.
    inputs : dict of str to str
        Input layer -> hash of what was read from it, whatever the order of its rows.
    files : dict of str to str
        Profile, country and other files by name -> hash of the file.
    day : str
        ISO date by which judgements, waivers and streets with a last day were looked at.
    author : str
        Who ran it, as the computer knows the person; ``""`` where it does not.
    time : str
        When, ISO 8601 with the offset from UTC.
    """

    run_id: str
    algorithm: str
    version: str
    parameters: dict
    inputs: dict
    files: dict
    day: str
    author: str
    time: str


def record(algorithm, parameters, inputs, files):
    """The record of the run in hand.

    Parameters
    ----------
    algorithm : QgsProcessingAlgorithm
        The algorithm that runs.
    parameters : dict
        Its parameter values.
    inputs : dict of str to dataclass
        Input parameter -> what was read from it (``Streets``, ``Homes`` ...); None is left out.
    files : iterable of str
        Files that were used: profile, factors, country.

    Returns
    -------
    Run
    """
    outputs = {definition.name() for definition in algorithm.destinationParameterDefinitions()}
    # PROFILE=p2 and PROFILE=P2 are one run
    values = {name: str(stored(algorithm.parameterDefinition(name), value))
              for name, value in sorted(parameters.items())
              if name not in outputs and name not in inputs and value is not None}
    prints = {name: fingerprint(table) for name, table in sorted(inputs.items()) if table is not None}
    hashes = {Path(file).name: _short(Path(file).read_bytes()) for file in sorted(set(files)) if file}
    version, day = plugin_version(), day_of(algorithm)
    told = repr((algorithm.id(), version, values, prints, hashes, day))
    return Run(_short(told.encode()), algorithm.id(), version, values, prints, hashes, day, author(),
               datetime.datetime.now().astimezone().isoformat(timespec="seconds"))


def fingerprint(table):
    """Short hash of a table of arrays; the order of its rows does not matter.

    Parameters
    ----------
    table : dataclass
        Its columns are arrays, ``Attribute`` or ``Lines``; the column whose name ends in ``_id`` gives the order.
    """
    columns = {field.name: getattr(table, field.name) for field in fields(table)}
    key = next((name for name in columns if name.endswith("_id")), None)
    order = slice(None)
    if key is not None:
        order = np.argsort(np.array([str(value) for value in columns[key]], dtype=object), kind="stable")
    digest = hashlib.sha256()
    for name, column in columns.items():
        digest.update(name.encode())
        for array in _arrays(column, order):
            digest.update(_bytes(array))
    return digest.hexdigest()[:_SHORT]


def _arrays(column, order):
    """The plain arrays of a column, in the order given."""
    if isinstance(column, Lines):
        lines = column if isinstance(order, slice) else column.take(order)
        return [lines.first, lines.xy]
    if isinstance(column, Attribute):
        # the source of a missing value means nothing
        return [column.values[order], np.where(column.given, column.source, 0)[order]]
    if is_dataclass(column):
        return [array for field in fields(column) for array in _arrays(getattr(column, field.name), order)]
    return [np.asarray(column)[order]]


def _bytes(array):
    if array.dtype == object:
        return "\x1f".join(map(str, array)).encode()
    return np.ascontiguousarray(array).tobytes()


def _short(data):
    return hashlib.sha256(data).hexdigest()[:_SHORT]


def plugin_version():
    """Version of the plugin, from ``metadata.txt``."""
    metadata = configparser.ConfigParser(interpolation=None)
    metadata.read(_ROOT / "metadata.txt", encoding="utf-8")
    return metadata.get("general", "version", fallback="")


def author():
    """Name of the user of this computer, ``""`` where there is none."""
    try:
        return getpass.getuser()
    except (KeyError, OSError, ImportError):
        return ""
