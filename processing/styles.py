# SPDX-License-Identifier: GPL-2.0-or-later
"""Puts the shipped styles on layers, and keeps them in GeoPackage files so that they come back everywhere."""
from pathlib import Path

from qgis.core import QgsRuleBasedRenderer, QgsVectorLayer
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtXml import QDomDocument

from ..core.project import plan_of
from .compat import save_default_style
from .element_style import add_own_elements
from .forms import dress
from .language import user_language
from .words.legend import legend_words

translate = QCoreApplication.translate
FOLDER = Path(__file__).resolve().parent.parent / "resources" / "styles"


def style_file(output):
    """The style of an output (``"ROUTES"`` -> ``resources/styles/routes.qml``)."""
    return FOLDER / f"{output.lower()}.qml"


def apply(layer, output):
    """Style a layer as the named output, and give it the form of the project's layer if it is one.

    Parameters
    ----------
    layer : QgsVectorLayer
        Layer with the fields of the output.
    output : str
        Name of the output, such as ``"ROUTES"``.

    Returns
    -------
    bool
        Whether there is a style and it fitted.
    """
    path = style_file(output)
    if not isinstance(layer, QgsVectorLayer) or not path.exists():
        return False
    style = QDomDocument()
    style.setContent(path.read_text(encoding="utf-8"))
    # not loadNamedStyle: it prefers the style that a GeoPackage holds for the layer, perhaps that of an older release
    fitted, _ = layer.importNamedStyle(style)
    renderer = layer.renderer()
    if isinstance(renderer, QgsRuleBasedRenderer):
        words = legend_words()
        for rule in renderer.rootRule().children():
            rule.setLabel(words.get(rule.label(), rule.label()))
    plan = plan_of(output)
    if plan is not None:
        dress(layer, plan, user_language())
    if output == "ELEMENTS":
        add_own_elements(layer, user_language())
    layer.triggerRepaint()
    return fitted


def save_in_files(written, context, feedback):
    """Store the styles of outputs written to GeoPackage as default styles in the file.

    Parameters
    ----------
    written : dict of str to str
        Output name -> destination, as the sink gave it.
    """
    for output, destination in written.items():
        if ".gpkg" not in destination.lower():
            continue
        layer = QgsVectorLayer(destination, output.lower(), "ogr")
        if not layer.isValid() or not apply(layer, output):
            continue
        message = save_default_style(layer, layer.name())
        if message:
            feedback.pushWarning(translate("SchoolPath", "The style of {output} was not stored in {file}: "
            "{message}").format(
                output=output, file=destination, message=message))
