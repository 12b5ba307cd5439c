"""The numeric keys of a YAML file, and copies of the file in which one of them is another number."""
from functools import cache

import yaml

# what a leaf is called that is no figure of the model
NO_FIGURES = ("source", "tag", "schema", "id", "date", "decision")


@cache
def numeric_keys(path):
    """Key with its path -> (value, first and last character of the value in the file)."""
    text = path.read_text(encoding="utf-8")
    found = {}
    _walk(yaml.compose(text, Loader=yaml.SafeLoader), "", found)
    return {key: (float(text[first:last]), first, last) for key, (first, last) in found.items()}


def _walk(node, key, found):
    if isinstance(node, yaml.MappingNode):
        for name, value in node.value:
            if name.value not in NO_FIGURES:
                _walk(value, f"{key}.{name.value}".lstrip("."), found)
    elif isinstance(node, yaml.SequenceNode):
        for number, value in enumerate(node.value):
            _walk(value, f"{key}[{number}]", found)
    elif node.tag.endswith((":int", ":float")):
        found[key] = node.start_mark.index, node.end_mark.index


def others(value):
    """Numbers to be tried in place of a value; the limits of classes are whole."""
    tried = [value * 2, value / 2, value + 1, max(value - 1, 0), value * 1.2, value * 20, value + 3]
    return [f"{one:g}" for one in dict.fromkeys(tried) if one != value]


def edited(path, key, number, folder):
    """A copy of the file in a folder in which a key is another number."""
    text = path.read_text(encoding="utf-8")
    _, first, last = numeric_keys(path)[key]
    copy = folder / path.name
    copy.write_text(text[:first] + number + text[last:], encoding="utf-8")
    return copy
