# SPDX-License-Identifier: GPL-2.0-or-later
"""A mapping file while somebody works on it."""
import os
from pathlib import Path

import yaml

from ..errors import SchoolPathError
from ..streets import STREET_CODES, STREET_NUMBERS
from .mapping import STREET_PLAIN_CODES, STREET_TEXTS, UNITS, load_mapping

HEAD = {"schema": "schoolpath/mapping/1", "id": "mytown", "title": "Street lines of my town", "source": "tagged"}
ATTRIBUTES = ("name", "kind", "service", "foot", "bicycle", "oneway", "level", *STREET_NUMBERS, *STREET_CODES,
              "junction", "street_id")


class MappingDraft:
    """The rules of a file as its text has them.

    Rules that are more than a field, its unit and its values stay as they are.

    Parameters
    ----------
    path : str or Path, optional
        File to begin with; a new one where it is not given.

    Raises
    ------
    SchoolPathError
        The file is no mapping.
    """

    def __init__(self, path=None):
        self._whole = dict(HEAD)
        if path:
            load_mapping(str(path))  # whatever is wrong is told here
            self._whole = _texts(yaml.compose(Path(path).read_text(encoding="utf-8-sig"), Loader=yaml.SafeLoader))
        self._streets = dict(self._whole.get("streets") or {})

    @staticmethod
    def words(attribute):
        """Words that an attribute may have; empty for numbers and texts."""
        enum = {**STREET_PLAIN_CODES, **STREET_CODES}.get(attribute, ())
        return tuple(member.name.lower() for member in enum)

    @staticmethod
    def units(attribute):
        """Units that a layer may have an attribute in, ours first; empty where it has none."""
        return tuple(UNITS.get(attribute, ()))

    @staticmethod
    def takes_values(attribute):
        """Whether values of the layer may be translated one by one."""
        return attribute not in STREET_TEXTS

    def is_simple(self, attribute):
        """Whether the rule is no more than a field, its unit and its values."""
        rule = self._streets.get(attribute, "")
        return isinstance(rule, str) or (isinstance(rule, dict) and set(rule) <= {"field", "unit", "values"}
                                         and isinstance(rule.get("field", ""), str))

    def field(self, attribute):
        """Field that an attribute is read from; ``""`` where there is none."""
        rule = self._streets.get(attribute, "")
        return rule if isinstance(rule, str) else rule.get("field", "") if self.is_simple(attribute) else ""

    def unit(self, attribute):
        """Unit of the field; ours where nothing is said."""
        own = (*self.units(attribute), "")[0]
        return self._rule(attribute).get("unit", own)

    def values(self, attribute):
        """Value of the layer -> our word or number, as texts."""
        return dict(self._rule(attribute).get("values") or {})

    def set_field(self, attribute, field):
        """Read an attribute from a field; ``""`` = from none. The values of another field are forgotten."""
        if field == self.field(attribute):
            return
        self._streets.pop(attribute, None)
        if field:
            self._streets[attribute] = {"field": field}

    def set_unit(self, attribute, unit):
        """Say in which unit the field is; says nothing where there is no field."""
        if self.field(attribute):
            self._change(attribute, "unit", "" if unit == (*self.units(attribute), "")[0] else unit)

    def set_value(self, attribute, value, meaning):
        """Say what a value of the layer means; ``""`` = nothing."""
        values = self.values(attribute)
        values.pop(value, None)
        if meaning:
            values[value] = meaning
        self._change(attribute, "values", values)

    def save(self, path):
        """Write the file beside its place, read it to be sure, and only then put it there.

        Raises
        ------
        SchoolPathError
            It cannot be written, or holds a meaning that does not fit its attribute.
        """
        whole = {**self._whole, "streets": self._streets}
        text = yaml.safe_dump(whole, allow_unicode=True, sort_keys=False, width=120)
        made = Path(path).with_name(f".{Path(path).name}.part.yaml")
        try:
            made.write_text(text, encoding="utf-8")
            load_mapping(str(made))
            os.replace(made, os.path.realpath(path))
        except OSError as error:
            raise SchoolPathError("file_not_written", file=str(path), error=error.strerror or str(error)) from error
        except SchoolPathError as error:
            raise SchoolPathError(error.code, **{**error.values, "file": str(path)}) from error
        finally:
            made.unlink(missing_ok=True)

    def _rule(self, attribute):
        rule = self._streets.get(attribute, {})
        return rule if isinstance(rule, dict) and self.is_simple(attribute) else {}

    def _change(self, attribute, key, value):
        rule = {"field": self.field(attribute), **self._rule(attribute)}
        rule.pop(key, None)
        if value:
            rule[key] = value
        self._streets[attribute] = rule


def _texts(node):
    """Tables, lists and texts of a composed file: every scalar as it is written, so that ``no`` stays a word."""
    if isinstance(node, yaml.MappingNode):
        return {key.value: _texts(value) for key, value in node.value}
    return [_texts(item) for item in node.value] if isinstance(node, yaml.SequenceNode) else node.value
