# SPDX-License-Identifier: GPL-2.0-or-later
"""Types that a YAML schema is made of; ``yaml_file.load`` reads a file by them.

A type has ``read(reader, node, key)``: the value of a composed node, or an error that says what was expected there.
"""
import difflib
import re
from types import MappingProxyType

import yaml

from .errors import SchoolPathError

NUMBER = re.compile(r"[-+]?([0-9]+(\.[0-9]*)?|\.[0-9]+)([eE][-+]?[0-9]+)?")
WHOLE = re.compile(r"[-+]?[0-9]{1,18}")  # Python refuses to read a number of thousands of digits
DATE = re.compile(r"\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])")
FAULTY = object()  # stands in for a value that is wrong, where all faults are collected
SAID_YES, SAID_NO = ("yes", "true"), ("no", "false")


class Section(dict):
    """Values of one table of a file, which knows where each key was written.

    Attributes
    ----------
    file : str
        Path of the file.
    places : dict
        Key -> (line, column); the table itself stands under ``None``.
    """

    file: str = ""
    places: dict = MappingProxyType({})

    def error(self, code, key=None, **values):
        """A ``SchoolPathError`` that points at ``key`` of this table."""
        line, column = self.places.get(key, self.places.get(None, (1, 1)))
        return SchoolPathError(code, file=self.file, line=line, column=column, key=key, **values)


class _Scalar:
    """A type that is written as one word or number."""

    expected = "text"

    def limits(self):
        """What the error says beside ``expected``."""
        return {}

    def parse(self, text):
        """Value of the text, ``None`` where it is not of this type."""
        raise NotImplementedError

    def read(self, reader, node, key):
        """Value of the node."""
        value = self.parse(node.value) if isinstance(node, yaml.ScalarNode) else None
        if value is None:
            raise reader.wrong(node, key, self.expected, **self.limits())
        return value


class Text(_Scalar):
    """Any text, not empty; what was written, never converted."""

    def parse(self, text):
        """The text itself."""
        return text if text.strip() else None


class Date(_Scalar):
    """An ISO date, given back as text."""

    expected = "date"

    def parse(self, text):
        """The text if it reads like 2025-06-30."""
        return text if DATE.fullmatch(text) else None


class Number(_Scalar):
    """A finite number between ``least`` and ``most``; float."""

    expected, form, make = "number", NUMBER, float

    def __init__(self, least=None, most=None):
        self.least, self.most = least, most

    def limits(self):
        """The bounds that were given."""
        return {k: v for k, v in (("least", self.least), ("most", self.most)) if v is not None}

    def parse(self, text):
        """The number if it lies within the bounds."""
        if not self.form.fullmatch(text):
            return None
        value = self.make(text)
        low = self.least is not None and value < self.least
        high = self.most is not None and value > self.most
        return None if low or high or abs(value) == float("inf") else value


class Whole(Number):
    """A whole number between ``least`` and ``most``; int."""

    expected, form, make = "whole", WHOLE, int


class YesNo(_Scalar):
    """yes or no (also true, false); bool."""

    expected = "yes_no"

    def parse(self, text):
        """True or False."""
        return {**dict.fromkeys(SAID_YES, True), **dict.fromkeys(SAID_NO, False)}.get(text.lower())


class Choice(_Scalar):
    """One of some words, exactly as written here."""

    expected = "choice"

    def __init__(self, *words):
        self.words = words

    def limits(self):
        """The words that may stand here."""
        return {"choices": self.words}

    def parse(self, text):
        """The word if it is one of ours."""
        return text if text in self.words else None


class Optional:
    """A key of a table that may be left out; ``default`` stands in then."""

    def __init__(self, kind, default=None):
        self.kind, self.default = kind, default

    def read(self, reader, node, key):
        """Value of the node, which is there."""
        return self.kind.read(reader, node, key)


class ListOf:
    """A list of values of one type; an empty one only where ``least`` is 0."""

    def __init__(self, kind, least=0):
        self.kind, self.least = kind, least

    def read(self, reader, node, key):
        """The values as a list."""
        if not isinstance(node, yaml.SequenceNode) or len(node.value) < self.least:
            raise reader.wrong(node, key, "list")
        values = [reader.value(self.kind, item, f"{key}[{i}]") for i, item in enumerate(node.value)]
        return [value for value in values if value is not FAULTY]


class Either:
    """A scalar, a list or a table, each with its own type; the form of the node decides."""

    def __init__(self, scalar=None, sequence=None, table=None):
        self.kinds = {yaml.ScalarNode: scalar, yaml.SequenceNode: sequence, yaml.MappingNode: table}

    def read(self, reader, node, key):
        """Value of the node by the type of its form."""
        kind = self.kinds[type(node)]
        if kind is None:
            raise reader.wrong(node, key, "/".join(_form(k) for k in self.kinds.values() if k is not None))
        return kind.read(reader, node, key)


class MapOf:
    """A table whose keys are not fixed: key type (a scalar) and value type."""

    def __init__(self, key, value):
        self.key, self.value = key, value

    def read(self, reader, node, key):
        """The values as a ``Section``."""
        section = Section()
        for name, name_node, value_node in _pairs(reader, node, key, section):
            known = reader.value(self.key, name_node, _below(key, name))
            value = reader.value(self.value, value_node, _below(key, name))
            if known is not FAULTY and value is not FAULTY:
                section[known] = value
        return section


class Table:
    """A table with named keys; ``make(**values)`` turns the values into something else."""

    def __init__(self, keys, make=None):
        self.keys, self.make = keys, make

    def read(self, reader, node, key):
        """The values as a ``Section``, or what ``make`` gives."""
        section = Section()
        for name, name_node, value_node in _pairs(reader, node, key, section):
            if name not in self.keys:
                near = difflib.get_close_matches(name, list(self.keys), 1, 0.5)
                reader.fault(reader.error("yaml_unknown_key", name_node, _below(key, name),
                                          nearest=near[0] if near else None, choices=tuple(self.keys)))
                continue
            value = reader.value(self.keys[name], value_node, _below(key, name))
            if value is not FAULTY:
                section[name] = value
        for name, kind in self.keys.items():
            if name in section.places:
                continue
            if isinstance(kind, Optional):
                section[name] = kind.default
            else:
                reader.fault(reader.error("yaml_missing_key", node, _below(key, name)))
        return self.make(**section) if self.make else section


def _form(kind):
    return kind.expected if isinstance(kind, _Scalar) else "list" if isinstance(kind, ListOf) else "table"


def _below(key, name):
    return f"{key}.{name}" if key else name


def _pairs(reader, node, key, section):
    """Key text, key node and value node of a mapping; refuses duplicates and notes the places in ``section``."""
    if not isinstance(node, yaml.MappingNode):
        raise reader.wrong(node, key, "table")
    section.file = reader.file
    section.places = {None: (node.start_mark.line + 1, node.start_mark.column + 1)}
    for name_node, value_node in node.value:
        if not isinstance(name_node, yaml.ScalarNode):
            reader.fault(reader.wrong(name_node, key, "text"))
            continue
        name = name_node.value
        if name in section.places:
            reader.fault(reader.error("yaml_duplicate", name_node, _below(key, name),
                                      first_line=section.places[name][0]))
            continue
        section.places[name] = (name_node.start_mark.line + 1, name_node.start_mark.column + 1)
        yield name, name_node, value_node


class ByLanguage(Either):
    """Text per language: a table of texts, or one text, which then stands for English."""

    def __init__(self):
        super().__init__(scalar=Text(), table=MapOf(Text(), Text()))

    def read(self, reader, node, key):
        """Language code -> text."""
        value = super().read(reader, node, key)
        return {"en": value} if isinstance(value, str) else dict(value)
