"""What the panel says of codes."""
from qgis.PyQt.QtCore import QCoreApplication, QLocale

from ...core.project import in_language, project_layers

translate = QCoreApplication.translate


def code(codes, values, language):
    """A code in words: "blue, circle, 1"; what is not of the set as it stands."""
    texts = []
    for field, known in (("colour", codes.colours), ("shape", codes.shapes)):
        word = values[field].strip().lower()
        texts.append(in_language(known[word].title, language) if word in known else values[field])
    found = ", ".join(text for text in (*texts, values["number"]) if text)
    return found or translate("SchoolPath", "no code")


def status(word, language):
    """A status in words."""
    plan = next(plan for plan in project_layers() if plan.name == "paths")
    words = next(field.words for field in plan.fields if field.name == "status")
    return in_language(words[word], language) if word in words else word


def faults(found, names, codes, language):
    """What speaks against a code, a sentence a line; what was looked at where nothing does.

    Parameters
    ----------
    found : CodeFaults
    names : list of str
        Names of all paths.
    codes : Codes
    language : str
    """
    if not found.contrast:
        return translate("SchoolPath", "The path has no colour that is known.")
    told = []
    if len(found.alike):
        told.append(translate("SchoolPath", "Clash: some eyes take the colour for that of {names}, within {reach:.0f} "
                              "m.").format(names=_names(found.alike, names), reach=codes.reach))
    if len(found.unknown):
        told.append(translate("SchoolPath", "Not known: {names} within {reach:.0f} m has no colour.").format(
            names=_names(found.unknown, names), reach=codes.reach))
    if not told:
        told.append(translate("SchoolPath", "No path within {reach:.0f} m has a colour that is taken for this one.")
                    .format(reach=codes.reach))
    return "\n".join([*told, *(_ground(word, ratio, codes, language) for word, ratio in found.contrast.items())])


def _ground(word, ratio, codes, language):
    limits = codes.contrast
    ground, number = in_language(codes.grounds[word].title, language), QLocale().toString(ratio, "f", 1)
    if ratio < limits.enough:
        text = translate("SchoolPath", "Contrast on {ground}: {ratio} to 1, lost without its white keyline.")
    elif ratio < limits.good:
        text = translate("SchoolPath", "Contrast on {ground}: {ratio} to 1, weak.")
    else:
        text = translate("SchoolPath", "Contrast on {ground}: {ratio} to 1, good.")
    return text.format(ground=ground, ratio=number)


def _names(rows, names):
    return ", ".join(names[row] for row in rows.tolist())
