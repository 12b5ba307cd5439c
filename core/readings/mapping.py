# SPDX-License-Identifier: GPL-2.0-or-later
"""Mapping files: how the fields of a town's own layers become attributes of streets and crossings."""
from dataclasses import dataclass, field
from types import MappingProxyType

from ..figures import find_file
from ..streets import (
    CROSSING_CODES,
    CROSSING_NUMBERS,
    STREET_CODES,
    STREET_NUMBERS,
    Access,
    CrossingKind,
    Junction,
    Kind,
    Oneway,
    Service,
    Source,
)
from ..yaml_file import Choice, Either, ListOf, MapOf, Number, Optional, Table, Text, document, load

SPEED = {"km/h": 1.0, "mph": 1.609344, "m/s": 3.6}
LENGTH = {"m": 1.0, "dm": 0.1, "cm": 0.01, "mm": 0.001, "ft": 0.3048}
DAILY, HOURLY, SHARE = {"veh/day": 1.0}, {"veh/h": 1.0}, {"%": 1.0, "fraction": 100.0}
# attribute -> unit in a layer -> factor to ours, which stands first; attributes that are not named here have no unit
UNITS = {
    "speed_limit": SPEED, "v85": SPEED, "adt": DAILY, "peak_volume": HOURLY, "heavy_share": SHARE, "gradient": SHARE,
    "carriageway_width": LENGTH, "footway_width": LENGTH, "buffer_width": LENGTH, "path_width": LENGTH,
    "island_depth": LENGTH, "sight_distance": LENGTH, "parking_distance": LENGTH,
    "signal_speed": {"m/s": 1.0, "km/h": 1 / 3.6},
}
# columns that carry no provenance
STREET_PLAIN_CODES = {"kind": Kind, "service": Service, "junction": Junction, "foot": Access, "bicycle": Access,
                      "oneway": Oneway}
STREET_TEXTS = ("street_id", "name")
CROSSING_PLAIN_CODES = {"kind": CrossingKind}
CROSSING_TEXTS = ("crossing_id", "street_id", "guard_hours")
SOURCES = {"measured": Source.MEASURED, "tagged": Source.TAGGED, "stated": Source.STATED, "derived": Source.DERIVED}


@dataclass(frozen=True)
class Rule:
    """Where the values of one attribute come from.

    Attributes
    ----------
    fields : tuple of str
        Fields of the layer; the first that holds a value counts. Empty where ``value`` is given.
    values : dict of str to (str or float)
        Value of the layer -> our word or number; a value that is not named here is read as it stands.
    factor : float
        From the unit of the layer to ours.
    when : dict of str to tuple of str
        Field -> values; the rule holds only for rows that have one of them, in every field named.
    missing : frozenset of str
        Further texts that mean "no value" here, in lower case.
    value : str, float or None
        The value itself, for all rows for which the rule holds.
    source : Source or None
        Provenance; ``None`` = that of the file.
    """

    fields: tuple = ()
    values: dict = field(default_factory=dict)
    factor: float = 1.0
    when: dict = field(default_factory=dict)
    missing: frozenset = frozenset()
    value: object = None
    source: object = None


@dataclass(frozen=True)
class Events:
    """A layer of linear-referenced values that are laid onto the links.

    Attributes
    ----------
    layer : str
        Name of the layer, or the part of it that all releases share; any case.
    link : str
        Field with the id of the link.
    start, end : str
        Fields with the measures along the link, m; ``""`` where the layer tells of whole links.
    streets : dict of str to tuple of Rule
        Attribute -> rules.
    """

    layer: str
    link: str
    start: str
    end: str
    streets: dict


@dataclass(frozen=True)
class Mapping:
    """A mapping file.

    Attributes
    ----------
    id : str
    title : dict
        Language -> name.
    missing : frozenset of str
        Texts that mean "no value", in lower case.
    source : Source
        Provenance of the values, where a rule says nothing else.
    leave_out : dict of str to tuple of str
        Field -> values of rows that are no way to go and are left out.
    streets : dict of str to tuple of Rule
        Attribute of ``Streets`` -> rules; the first that gives a value wins.
    crossing_lines : dict of str to tuple of Rule
        Attribute of ``Crossings`` -> rules on the fields of street lines of kind ``crossing``.
    crossings : dict of str to tuple of Rule
        Attribute of ``Crossings`` -> rules on the fields of the crossings layer.
    events : tuple of Events
        Linear-referenced layers.
    adopted : dict or None
        Who adopted the file, when and by which decision.
    file : str
        Path of the file.
    """

    id: str
    title: dict
    missing: frozenset
    source: Source
    leave_out: dict
    streets: dict
    crossing_lines: dict
    crossings: dict
    events: tuple
    adopted: object
    file: str


class _Words(Text):
    """A text; given back as a tuple of one, so that one word and a list of words are alike."""

    def read(self, reader, node, key):
        return (super().read(reader, node, key),)


class _AnyText(Text):
    """A text that may be empty: ``""`` is a value that layers hold."""

    def parse(self, text):
        return text


WORDS = Either(scalar=_Words(), sequence=ListOf(_AnyText(), 1))
CONDITION = MapOf(Text(), WORDS)


def _rules(value, units):
    """Schema of the rules of one attribute: a field name, one rule, or a list of rules."""
    def make(**read):
        return Rule(tuple(read["field"] or ()), dict(read["values"] or {}), units.get(read.get("unit"), 1.0),
                    {name: tuple(words) for name, words in (read["when"] or {}).items()},
                    frozenset(text.lower() for text in read["missing"]), read["value"], SOURCES.get(read["source"]))

    keys = {"field": Optional(WORDS), "values": Optional(MapOf(_AnyText(), value)),
            "when": Optional(CONDITION), "missing": Optional(ListOf(_AnyText()), ()), "value": Optional(value),
            "source": Optional(Choice(*SOURCES))}
    if units:
        keys["unit"] = Optional(Choice(*units))
    rule = Table(keys, make)
    return Optional(Either(scalar=_FieldRule(), table=rule, sequence=ListOf(rule, 1)))


class _FieldRule(Text):
    """The name of a field alone."""

    def read(self, reader, node, key):
        return Rule(fields=(super().read(reader, node, key),))


def _attributes(codes, numbers, texts):
    """Schema of a section: attribute -> rules."""
    keys = {name: _rules(Choice(*(member.name.lower() for member in enum)), {}) for name, enum in codes.items()}
    keys.update({name: _rules(Number(), UNITS.get(name, {})) for name in numbers})
    keys.update({name: _rules(Text(), {}) for name in texts})
    return Table(keys, lambda **read: {name: (rules,) if isinstance(rules, Rule) else tuple(rules)
                                       for name, rules in read.items() if rules})


_STREETS = _attributes({**STREET_PLAIN_CODES, **STREET_CODES}, (*STREET_NUMBERS, "level"), STREET_TEXTS)
_CROSSINGS = _attributes({**CROSSING_PLAIN_CODES, **CROSSING_CODES}, CROSSING_NUMBERS, CROSSING_TEXTS)
_EVENTS = Table({"layer": Text(), "link": Text(), "from": Optional(Text(), ""), "to": Optional(Text(), ""),
                 "streets": _STREETS},
                lambda layer, link, streets, **read: Events(layer, link, read["from"], read["to"], streets))
SCHEMA = document("mapping", {
    "missing": Optional(ListOf(_AnyText()), ()), "source": Optional(Choice(*SOURCES), "tagged"),
    "leave_out": Optional(CONDITION, MappingProxyType({})), "streets": _STREETS,
    "crossing_lines": Optional(_CROSSINGS, MappingProxyType({})),
    "crossings": Optional(_CROSSINGS, MappingProxyType({})), "events": Optional(ListOf(_EVENTS), ()),
})


def load_mapping(name):
    """Mapping by the id of a shipped one (``"digiroad"``), or by the path of a file of one's own.

    Raises
    ------
    SchoolPathError
        The file does not read as a mapping; the error names file, line, key and what was expected.
    """
    path = find_file("mappings", name, "mapping")
    read = load(path, SCHEMA)
    return Mapping(id=read["id"], title=read["title"], missing=frozenset(text.lower() for text in read["missing"]),
                   source=SOURCES[read["source"]], leave_out=dict(read["leave_out"]), streets=read["streets"],
                   crossing_lines=dict(read["crossing_lines"]), crossings=dict(read["crossings"]),
                   events=tuple(read["events"]), adopted=read["adopted"], file=str(path))
