# SPDX-License-Identifier: GPL-2.0-or-later
"""Sentences about a town's own layers and their mapping."""
from qgis.PyQt.QtCore import QCoreApplication

from ..layer_words import named

translate = QCoreApplication.translate
MAX_WORDS = 5


def say_town(code, ids, values):
    """The sentence of a code, None where it is none of these.

    Parameters
    ----------
    code : str
        Code of a ``Notice``.
    ids : tuple
        Features concerned.
    values : dict
        What the sentence names.
    """
    count = values["count"] if code.startswith("town_") and "count" in values else len(ids)
    template = {
        "town_value_unread": translate(
            "SchoolPath", "Field \"{field}\" holds values in {count} features that the mapping does not know for "
            "{attribute} ({words}; ids {ids}); they count as missing. Add them to \"values\" of {attribute}, or to "
            "\"missing\".", None, count),
        "town_no_highway": translate(
            "SchoolPath", "Layer \"{layer}\" has no field \"highway\" (nor \"other_tags\" with it): it holds no "
            "streets of OpenStreetMap. Choose another preset, or load the lines of highway=*."),
        "table_no_address": translate(
            "SchoolPath", "\"{layer}\" has no field with addresses (it has: {fields}). Choose it as \"Field with the "
            "address\", or call it \"address\" in the first row."),
        "table_encoding": translate(
            "SchoolPath", "The text in {file} cannot be read. Save it as \"CSV UTF-8\"."),
        "town_left_out": translate(
            "SchoolPath", "{count} features were left out, as the mapping says (ids {ids}).", None, count),
        "town_layer_unused": translate(
            "SchoolPath", "The mapping does not know the layer \"{layer}\"; it was not used. Known are layers with one "
            "of these in their name: {known}."),
        "town_kind_missing": translate(
            "SchoolPath", "The mapping gives {count} features no kind (ids {ids}); they are taken as \"{instead}\".",
            None, count),
    }.get(code)
    if template is None:
        return None
    words = values.get("words", ())
    listed = ", ".join(f'"{word}"' for word in words[:MAX_WORDS]) + (" …" if len(words) > MAX_WORDS else "")
    told = {name: ", ".join(map(str, value)) if isinstance(value, tuple) else value for name, value in values.items()}
    return template.format(ids=named(ids), **{**told, "words": listed})
