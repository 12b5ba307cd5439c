# SPDX-License-Identifier: GPL-2.0-or-later
"""Sentences about the code of a path: what it clashes with, and how it shows on its ground."""
from qgis.PyQt.QtCore import QCoreApplication

from ...core.project import in_language
from ..language import user_language, user_locale

translate = QCoreApplication.translate


def say_code(code, codes):
    """A code as people say it: "blue, circle, 3"."""
    language = user_language()
    parts = [in_language(table[word].title, language) if word in table else word
             for word, table in ((code.colour, codes.colours), (code.shape, codes.shapes)) if word]
    return ", ".join([*parts, str(code.number)] if code.number > 0 else parts)


def say_clash(clash, name, codes):
    """What a clash means, in one sentence.

    Parameters
    ----------
    clash : Clash
    name : str
        What the other path is called.
    codes : Codes
    """
    template = {
        "same_code": translate(
            "SchoolPath", "\"{name}\", {distance} m away, has the same colour, shape and number."),
        "same_colour": translate("SchoolPath", "\"{name}\", {distance} m away, has the same colour."),
        "look_alike": _look_alike(clash.vision),
        "no_colour": translate(
            "SchoolPath", "\"{name}\", {distance} m away, has no colour: whether the two clash is not known."),
        "shape": translate(
            "SchoolPath", "This colour on this shape may be taken for a traffic sign. Choose another shape."),
        "many": translate(
            "SchoolPath", "The school would have more than {most} colours: hard to tell and to remember."),
    }[clash.kind]
    distance = user_locale().toString(round(clash.distance))
    return template.format(name=name, distance=distance, most=codes.most_per_school)


def _look_alike(vision):
    if vision == "normal":
        return translate("SchoolPath", "The colour is hard to tell from that of \"{name}\", {distance} m away.")
    return translate(
        "SchoolPath", "Some colour-blind people cannot tell the colour from that of \"{name}\", {distance} m away.")


def say_seen(seen, codes):
    """How a colour shows on a ground: "On asphalt: contrast 1.6, hardly seen; …"."""
    template = {
        "good": translate("SchoolPath", "On {ground}: contrast {ratio}, well seen."),
        "enough": translate("SchoolPath", "On {ground}: contrast {ratio}, seen with an edge of another colour."),
        "lost": translate(
            "SchoolPath", "On {ground}: contrast {ratio}, hardly seen; it needs a broad edge of another colour."),
    }[seen.verdict]
    ground = in_language(codes.grounds[seen.ground].title, user_language())
    return template.format(ground=ground, ratio=user_locale().toString(seen.ratio, "f", 1))
