# SPDX-License-Identifier: GPL-2.0-or-later
"""The one loader of YAML files: profiles, countries, mappings, handbooks, catalogues.

PyYAML composes the nodes; we convert each scalar from its *text* to the type that the schema asks for, so that
``foot: no``, ``country: NO``, ``7:30`` and ``012`` stay what was written. A schema is plain Python:
``document("profile", {"walking_speed": Number(0.1), "crossing_limit": Whole(1, 4)})``.

Whatever is wrong raises ``SchoolPathError`` with a code that begins with ``yaml_`` and the values ``file``, ``line``,
``column`` (both from 1), ``key`` and, where they apply, ``expected``, ``found``, ``nearest``, ``choices``.
"""
import re
from pathlib import Path

import yaml

from .errors import SchoolPathError
from .yaml_schema import (
    FAULTY,
    ByLanguage,
    Choice,
    Date,
    Either,
    ListOf,
    MapOf,
    Number,
    Optional,
    Section,
    Table,
    Text,
    Whole,
    YesNo,
)

__all__ = ["FAULTY", "ByLanguage", "Choice", "Date", "Either", "ListOf", "MapOf", "Number", "Optional", "Section",
           "Table", "Text", "Whole", "YesNo", "document", "examine", "load"]


class _Reader:
    """Where we are in a file: makes the errors, and raises or collects them.

    Attributes
    ----------
    file : str
        Path of the file.
    faults : list of SchoolPathError or None
        Collects them; None where the first is raised.
    """

    def __init__(self, file, faults=None):
        self.file, self.faults = file, faults

    def fault(self, error):
        """Raise an error, or keep it and go on."""
        if self.faults is None:
            raise error
        self.faults.append(error)

    def value(self, kind, node, key):
        """Value of a node by its type; ``FAULTY`` where it is wrong and faults are collected."""
        try:
            return kind.read(self, node, key)
        except SchoolPathError as error:
            self.fault(error)
            return FAULTY

    def error(self, code, node, key, **values):
        mark = node.start_mark
        return SchoolPathError(code, file=self.file, line=mark.line + 1, column=mark.column + 1, key=key, **values)

    def wrong(self, node, key, expected, **values):
        found = node.value if isinstance(node, yaml.ScalarNode) else \
            "a list" if isinstance(node, yaml.SequenceNode) else "a table"
        return self.error("yaml_type", node, key, expected=expected, found=found, **values)


_LETTERLESS = re.compile("[\0\ud800-\udfff]")  # what no file name, no database and no text can hold
ADOPTED = Table({"by": Text(), "date": Date(), "decision": Optional(Text(), "")})


def document(kind_of_file, keys, make=None):
    """Schema of a whole file: the header that every file has, and ``keys``."""
    head = {"schema": Choice(f"schoolpath/{kind_of_file}/1"), "id": Text(), "title": ByLanguage(),
            "adopted": Optional(ADOPTED)}
    return Table({**head, **keys}, make)


def _compose(reader, text):
    """Root node of a text; refuses tags, and aliases, which could unfold without end."""
    def fault(code, mark, **values):
        line, column = (mark.line + 1, mark.column + 1) if mark else (1, 1)
        return SchoolPathError(code, file=reader.file, line=line, column=column, key=None, **values)
    try:
        # scanning costs as much as composing, so only where a tag or an escaped letter can be
        if any(sign in text for sign in ("!", "&", "*", "\\")):
            for token in yaml.scan(text, Loader=yaml.SafeLoader):
                if isinstance(token, yaml.ScalarToken) and _LETTERLESS.search(token.value):
                    raise fault("yaml_letter", token.start_mark)
                if isinstance(token, yaml.TagToken):
                    raise fault("yaml_tag", token.start_mark, found="".join(part or "" for part in token.value))
                if isinstance(token, (yaml.AnchorToken, yaml.AliasToken)):
                    raise fault("yaml_alias", token.start_mark, found=token.value)
        node = yaml.compose(text, Loader=yaml.SafeLoader)
    except yaml.MarkedYAMLError as error:
        raise fault("yaml_parse", error.problem_mark or error.context_mark, found=error.problem or "") from error
    except (yaml.YAMLError, RecursionError, ValueError) as error:
        raise fault("yaml_parse", None, found=str(error).splitlines()[0]) from error
    if node is None or node.value == "":
        raise fault("yaml_empty", None)
    return node


def load(path, schema):
    """Read a file and hold it against its schema.

    Parameters
    ----------
    path : str or Path
        The file, UTF-8.
    schema : Table or any other type of this module
        What is expected; see ``document``.

    Returns
    -------
    Section
        The values, or what the schema's ``make`` gives.
    """
    reader = _Reader(str(path))
    return schema.read(reader, _node(reader, path), "")


def examine(path, schema):
    """Read a file and collect everything that is wrong with it.

    Parameters
    ----------
    path : str or Path
        The file, UTF-8.
    schema : Table
        What is expected; see ``document``. Its tables must not have a ``make``, which would lack the faulty values.

    Returns
    -------
    values : Section or None
        What could be read, without the faulty keys and those left out; None where the file is no YAML at all.
    faults : list of SchoolPathError
        In the order of the file.
    """
    reader = _Reader(str(path), [])
    try:
        values = reader.value(schema, _node(reader, path), "")
    except SchoolPathError as error:
        return None, [error]
    faults = sorted(reader.faults, key=lambda error: (error.values["line"], error.values["column"]))
    return None if values is FAULTY else values, faults


def _node(reader, path):
    """Root node of a file."""
    try:
        text = Path(path).read_text(encoding="utf-8-sig")
    except UnicodeDecodeError as error:
        line = error.object[:error.start].count(b"\n") + 1
        raise SchoolPathError("yaml_encoding", file=str(path), line=line, column=1, key=None) from error
    except (OSError, ValueError) as error:  # a name with a NUL in it is a ValueError
        raise SchoolPathError("yaml_no_file", file=str(path), line=1, column=1, key=None) from error
    return _compose(reader, text)
