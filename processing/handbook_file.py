"""A handbook file held against all it should be, expressions too."""
import difflib

from qgis.core import QgsExpression

from ..core.handbook import examine_handbook
from ..core.handbook.measures import OF_PLACE, measures
from ..core.project import project_layers


def check_handbook_file(path):
    """Everything that is wrong with a handbook, and what is only strange.

    Parameters
    ----------
    path : str
        The file; empty for the shipped handbook.

    Returns
    -------
    examined : Examined
    errors, doubts : list of SchoolPathError
        Faults, and what is right only if the town has a profile or a field of its own.
    """
    examined = examine_handbook(path)
    errors, doubts = list(examined.errors), list(examined.doubts)
    for table, key, text, layer in examined.expressions:
        expression = QgsExpression(text)
        if expression.hasParserError():
            found = " ".join(expression.parserErrorString().split())
            errors.append(table.error("handbook_expression", key, found=found))
            continue
        known = _names(layer)
        for name in sorted(expression.referencedColumns() - known if known else ()):
            near = difflib.get_close_matches(name, known, 1, 0.5)
            doubts.append(table.error("handbook_field", key, found=name, layer=layer,
                                      nearest=near[0] if near else None))
    for found in (errors, doubts):  # the file itself first, and from its top
        found.sort(key=lambda one: (one.values["file"] != str(path), one.values["file"], one.values["line"],
                                    one.values["column"]))
    return examined, errors, doubts


def _names(layer):
    """Names that an expression on a layer may use: its fields and measures; of a crossing also its street's."""
    fields = {plan.name: {field.name for field in plan.fields} for plan in project_layers()}
    if layer not in fields:
        return set()
    measured = {name for name, measure in measures().items() if layer in measure.applies_to}
    known = measured.union(fields[layer], OF_PLACE.get(layer, ()))
    return known | fields["streets"] | {"street_kind", "street_lit"} if layer == "crossings" else known
