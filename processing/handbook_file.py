"""A handbook file held against all it should be, expressions too."""
import difflib

from qgis.core import QgsExpression

from ..core.handbook import examine_handbook
from ..core.handbook.measures import measures
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
        Faults, and names in expressions that only a layer of the town's own could have.
    """
    examined = examine_handbook(path)
    errors, doubts = list(examined.errors), []
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
    return examined, errors, doubts


def _names(layer):
    """Names that an expression on a layer may use: its fields and measures; of a crossing also its street's."""
    fields = {plan.name: {field.name for field in plan.fields} for plan in project_layers()}
    if layer not in fields:
        return set()
    known = fields[layer] | {name for name, measure in measures().items() if layer in measure.applies_to}
    return known | fields["streets"] | {"street_kind", "street_lit"} if layer == "crossings" else known
