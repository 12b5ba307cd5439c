# SPDX-License-Identifier: GPL-2.0-or-later
"""The numeric keys of a YAML file, and the file read as if one of them were another number."""
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from unittest import mock

import yaml

from school_path.core import yaml_file

# what a leaf is called that is no figure of the model
NO_FIGURES = ("source", "tag", "schema", "id", "date", "decision")


@cache
def _root(path):
    """Nodes of a file; it takes long to make them, and each key would need them again."""
    return yaml.compose(path.read_text(encoding="utf-8"), Loader=yaml.SafeLoader)


@cache
def numeric_keys(path):
    """Key with its path -> its node."""
    found = {}
    _walk(_root(path), "", found)
    return found


def _walk(node, key, found):
    if isinstance(node, yaml.MappingNode):
        for name, value in node.value:
            if name.value not in NO_FIGURES:
                _walk(value, f"{key}.{name.value}".lstrip("."), found)
    elif isinstance(node, yaml.SequenceNode):
        for number, value in enumerate(node.value):
            _walk(value, f"{key}[{number}]", found)
    elif node.tag.endswith((":int", ":float")):
        found[key] = node


def others(path, key):
    """Numbers to be tried in place of the one at a key; the limits of classes are whole."""
    value = float(numeric_keys(path)[key].value)
    tried = [value * 2, value / 2, value + 1, max(value - 1, 0), value * 1.2, value * 20, value + 3]
    return [f"{one:g}" for one in dict.fromkeys(tried) if one != value]


@contextmanager
def edited(path, key, number):
    """Inside, the file reads as if a key were another number: through its schema, and whoever loads it."""
    node = numeric_keys(path)[key]
    with mock.patch.object(yaml_file, "_node", lambda reader, file: _root(Path(file))), \
            mock.patch.object(node, "value", number):
        yield path
