# SPDX-License-Identifier: GPL-2.0-or-later
"""Names that hold tags are shown as they are written, in tooltips, labels and messages."""
import ast
from pathlib import Path

import pytest
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QLabel, QTableWidget, QTreeWidget, QTreeWidgetItemIterator, QWidget

import school_path
from school_path.plugin import mapping_dialog
from school_path.plugin.plain import as_written
from school_path.processing.styles import style_file
from school_path.tests.processing.layers import STRAIGHT, layer

PLUGIN = Path(school_path.__path__[0]) / "plugin"
EVIL = "<img src='http://town.example/x.png'><b>Polku</b> & Co"


def said(widget):
    """Every text that a widget and what is in it would show as Qt likes: tooltips, and labels that may be rich."""
    for each in (widget, *widget.findChildren(QWidget)):
        yield each.toolTip()
        if isinstance(each, QLabel) and each.textFormat() != Qt.TextFormat.PlainText:
            yield each.text()
        if isinstance(each, QTableWidget):
            yield from (item.toolTip() for row in range(each.rowCount()) for column in range(each.columnCount())
                        if (item := each.item(row, column)) is not None)
        if isinstance(each, QTreeWidget):
            found = QTreeWidgetItemIterator(each)
            while found.value():
                yield found.value().toolTip(0)
                found += 1


def test_a_text_is_left_as_it_is_unless_it_could_be_taken_for_a_page():
    assert as_written("Koulutie & Co") == "Koulutie & Co"
    assert "&lt;img src=" in as_written(EVIL)
    assert "<img" not in as_written(EVIL)


def test_the_values_of_a_town_are_no_page(qtbot, qgis_app):
    made = mapping_dialog.MappingDialog(layer({"LUOKKA": "text", "kind": "text"},
                                              [(STRAIGHT, {"LUOKKA": EVIL, "kind": EVIL})], name=EVIL))
    qtbot.addWidget(made)
    made.draft.set_field("kind", "kind")
    made.show_values(mapping_dialog.ATTRIBUTES.index("kind"))
    assert made.values.item(0, 0).text() == EVIL
    assert not [text for text in said(made) if "<img" in text]


LISTED = {("paths_page.py", "text"), ("check_page.py", "told")}  # sentences of ours that stand in a list there
FILES = sorted(PLUGIN.rglob("*.py"))


@pytest.mark.parametrize("path", FILES, ids=[str(path.relative_to(PLUGIN)) for path in FILES])
def test_what_is_no_text_of_ours_is_shown_as_it_is_written(path):
    """A tooltip is a sentence of ours or goes through ``as_written``; a label with more is set to plain text."""
    text = path.read_text("utf8")
    for node in ast.walk(ast.parse(text)):
        if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Attribute):
            continue
        if node.func.attr in ("setToolTip", "showText"):
            shown = node.args[-1] if node.func.attr == "setToolTip" else node.args[1]
            assert _ours(shown) or (path.name, getattr(shown, "id", "")) in LISTED, f"{path.name}, line {node.lineno}"
        if "ToolTipRole" in ast.dump(node) and node.func.attr == "setItemData":
            assert "as_written" in ast.dump(node), f"{path.name}, line {node.lineno}"


def _ours(node):
    """Whether an expression is a sentence of ours, or a text that goes through ``as_written``."""
    if isinstance(node, ast.IfExp):
        return _ours(node.body) and _ours(node.orelse)
    if isinstance(node, ast.Constant):
        return True
    if not isinstance(node, ast.Call):
        return False
    name = getattr(node.func, "id", getattr(node.func, "attr", ""))
    return name in ("translate", "as_written") or name == "format" and "translate" in ast.dump(node.func)


@pytest.mark.parametrize("path", sorted(style_file("x").parent.glob("*.qml")), ids=lambda path: path.stem)
def test_map_tips_show_what_fields_hold_as_it_is_written(path, qgis_app):
    from qgis.core import QgsExpression, QgsExpressionContext, QgsExpressionContextUtils, QgsVectorLayer

    made = QgsVectorLayer("Point?crs=EPSG:3067", "x", "memory")
    made.loadNamedStyle(str(path))
    tip = made.mapTipTemplate()
    names = {name for piece in tip.split("[%")[1:] for name in QgsExpression(piece.split("%]")[0]).referencedColumns()}
    held = layer(dict.fromkeys(names, "text"), [(None, dict.fromkeys(names, EVIL))], "Point")
    context = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(held))
    context.setFeature(next(held.getFeatures()))
    shown = QgsExpression.replaceExpressionText(tip, context)
    assert "<img" not in shown
    assert shown.count("&lt;img") == shown.count("&amp; Co") == len(tip.split("[%")) - 1
    assert '"name"' not in shown
