# SPDX-License-Identifier: GPL-2.0-or-later
"""What the panel says of codes."""
from qgis.PyQt.QtCore import QCoreApplication

from ...core.code_file import Code
from ...core.project import in_language, project_layers
from ...processing.words.codes import say_clash, say_code, say_seen

translate = QCoreApplication.translate


def code(codes, values):
    """A code in words: "blue, circle, 1"; what is not of the set as it stands."""
    number = int(values["number"]) if values["number"].isdigit() else 0
    written = Code(values["colour"].strip().lower(), values["shape"].strip().lower(), number)
    return say_code(written, codes) or translate("SchoolPath", "no code")


def statuses(language):
    """The statuses of a path: word -> what it is called."""
    plan = next(plan for plan in project_layers() if plan.name == "paths")
    words = next(field.words for field in plan.fields if field.name == "status")
    return {word: in_language(title, language) for word, title in words.items()}


def status(word, language):
    """A status in words."""
    return statuses(language).get(word, word)


def judged(mine, paths, row, names, codes, school=""):
    """What speaks against a code for a path and how it is seen, a sentence a line.

    Parameters
    ----------
    mine : Code
        The code.
    paths : Paths
    row : int
        Row of the path.
    names : list of str
        Names of all paths.
    codes : Codes
    school : str
        School that the path leads to.
    """
    from ...core.colour_codes import clashes, visibility

    seen = visibility(mine.colour, codes)
    if not seen:
        return translate("SchoolPath", "The path has no colour that is known.")
    others = [other for other in range(len(paths)) if other != row]
    found = clashes(mine, paths.lines.line(row), paths.take(others), codes, school or None)
    told = [say_clash(clash, names[others[clash.path]] if clash.path >= 0 else "", codes) for clash in found]
    if not told:
        told.append(translate("SchoolPath", "No path within {reach:.0f} m has a colour that is taken for this one.")
                    .format(reach=codes.reach))
    return "\n".join([*told, *(say_seen(each, codes) for each in seen)])
