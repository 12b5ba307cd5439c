# SPDX-License-Identifier: GPL-2.0-or-later
"""Startup script for ``tools/qgis_window.sh``: answers what a story asks of the QGIS that it plays in.

A question is a Python expression in the file ``question`` of the folder ``STORY``; the answer is written as JSON beside
it. Nothing is done here that a person does in the story: that is done with mouse and keys.
"""
import json
import os
from pathlib import Path

import qgis.utils
from qgis.core import QgsFeatureRequest, QgsGeometry, QgsProject, QgsRectangle  # noqa: F401 - asked of
from qgis.PyQt.QtCore import QPoint, Qt, QTimer
from qgis.PyQt.QtGui import QTextCursor, QTextDocument
from qgis.PyQt.QtWidgets import QApplication, QDockWidget, QLineEdit, QScrollArea, QTextEdit, QToolButton
from qgis.utils import iface

FOLDER = Path(os.environ["STORY"])
EVERY = 100  # ms
panel = qgis.utils.plugins["school_path"].panel
project = QgsProject.instance()


def where(widget, rect=None):
    """Middle of a widget, or of a rectangle in it, on the screen; None where it is not seen."""
    if widget is None or not widget.isVisible():
        return None
    at = widget.mapToGlobal((rect or widget.rect()).center())
    return at.x(), at.y()


def on_map(x, y):
    """A place of the map's coordinate system on the screen."""
    canvas = iface.mapCanvas()
    at = canvas.getCoordinateTransform().transform(x, y)
    at = canvas.mapToGlobal(QPoint(round(at.x()), round(at.y())))
    return at.x(), at.y()


def tab(title):
    """Where the tab of a page is on the screen."""
    bar = panel.pages.tabBar()
    return where(bar, bar.tabRect([bar.tabText(at) for at in range(bar.count())].index(title)))


def button(action):
    """Where a button of the main window that does an action is on the screen."""
    found = [each for each in iface.mainWindow().findChildren(QToolButton)
             if each.defaultAction() is action and each.isVisible()]
    return where(found[0]) if found else None


def entry(at):
    """Where an entry of the open menu is on the screen."""
    menu = QApplication.activePopupWidget()
    return where(menu, menu.actionGeometry(menu.actions()[at])) if menu is not None else None


def entry_named(text):
    """Where the entry of that text of the open menu is on the screen."""
    menu = QApplication.activePopupWidget()
    found = [] if menu is None else [each for each in menu.actions() if each.text().replace("&", "") == text]
    return where(menu, menu.actionGeometry(found[0])) if found else None


def seen(widget):
    """As ``where``; the page is scrolled until the widget is seen."""
    page = panel.pages.currentWidget()
    page.ensureWidgetVisible(widget)
    return where(widget)


def link(browser, after, text, last=False):
    """Where a link is on the screen: the first of that text after another text, or after its last occurrence."""
    document, flags = browser.document(), QTextDocument.FindFlag.FindBackward if last else QTextDocument.FindFlag(0)
    start = QTextCursor(document)
    if last:
        start.movePosition(QTextCursor.MoveOperation.End)
    found = document.find(text, document.find(after, start, flags))
    place = browser.cursorRect(found)
    x, y = place.x() - 3, place.center().y()  # the cursor stands behind the last letter
    at = browser.viewport().mapTo(panel.pages.currentWidget().widget(), QPoint(x, y))
    panel.pages.currentWidget().ensureVisible(at.x(), at.y())
    shown = browser.viewport().mapToGlobal(QPoint(x, y))
    return shown.x(), shown.y()


def first_finding():
    """Where the first finding in the list of the page Check is on the screen."""
    tree = panel.check_page.list
    item = tree.topLevelItem(0)
    while item is not None and item.childCount():
        item = item.child(0)
    return None if item is None else where(tree.viewport(), tree.visualItemRect(item))


def layer(role):
    """The layer of a role, or an output of a run; None where there is none."""
    from school_path.plugin import results, settings

    return settings.layer_of(project, role) if role in settings.ROLES else results.layer_of(project, role)


def features(role, expression=""):
    """Features of a layer, those that are not saved included."""
    return list(layer(role).getFeatures(QgsFeatureRequest().setFilterExpression(expression) if expression else
                                        QgsFeatureRequest()))


def look_at(x, y, metres):
    """Let the map show a square."""
    iface.mapCanvas().setExtent(QgsRectangle(x - metres / 2, y - metres / 2, x + metres / 2, y + metres / 2))
    iface.mapCanvas().refresh()
    return True


def tidy():
    """Close the legends in the list of layers, which has no room for all of them."""
    for node in project.layerTreeRoot().findLayers():
        node.setExpanded(True)  # else QGIS does not see that it is closed
        node.setExpanded(False)
    return True


def widen(width):
    """Give the panel a width, as somebody who pulls at its edge."""
    iface.mainWindow().resizeDocks([panel], [width], Qt.Orientation.Horizontal)
    return True


def hide(group):
    """Take a group of layers off the map."""
    project.layerTreeRoot().findGroup(group).setItemVisibilityChecked(False)
    return True


def dialog():
    """The dialog of an algorithm that is open; None where none is."""
    found = [each for each in QApplication.topLevelWidgets() if each.isVisible() and hasattr(each, "mainWidget")
             and hasattr(each, "runButton")]
    return found[0] if found else None


def value_of(name):
    """Where the line is on the screen into which the value of a parameter of the open dialog is typed."""
    holder = dialog().mainWidget().wrappers[name].wrappedWidget()
    area = next(each for each in dialog().findChildren(QScrollArea) if each.isAncestorOf(holder))
    area.ensureWidgetVisible(holder)
    QApplication.processEvents()  # it is scrolled now
    line = holder if isinstance(holder, QLineEdit) else holder.findChildren(QLineEdit)[0]
    return where(line)


def log_text():
    """What the open dialog has logged."""
    return dialog().findChild(QTextEdit, "txtLog").toPlainText()


def place_button(name):
    """Where the button is beside an output of the open dialog that opens its menu of places."""
    value_of(name)
    return where(dialog().mainWidget().wrappers[name].wrappedWidget().findChild(QToolButton))


def drawn():
    """Whether the map has been drawn."""
    return not iface.mapCanvas().isDrawing()


def answer():
    """Answer the question that is there."""
    question = FOLDER / "question"
    if not question.exists():
        return
    text = question.read_text(encoding="utf-8")
    question.unlink()
    try:
        said = {"value": eval(text, globals())}  # noqa: S307 - asked by our own script
        written = json.dumps(said, default=str)
    except Exception as error:
        written = json.dumps({"error": f"{type(error).__name__}: {error}"})
    part = FOLDER / "answer.part"
    part.write_text(written, encoding="utf-8")
    part.rename(FOLDER / "answer")


iface.mainWindow().findChild(QDockWidget, "Browser").close()  # leaves its room to the list of layers
timer = QTimer(iface.mainWindow())
timer.timeout.connect(answer)
timer.start(EVERY)
qgis.utils.school_path_story = timer, answer  # Python would clear away what nothing holds
