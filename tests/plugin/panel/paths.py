# SPDX-License-Identifier: GPL-2.0-or-later
"""What the tests of the page *Paths* share: small layers, and clicks on rows and in menus."""
from qgis.PyQt.QtCore import QCoreApplication, Qt, QTimer

from school_path.plugin.panel import in_thread
from school_path.tests.processing.layers import layer, line, point

FIELDS = {"path_id": "text", "name": "text", "colour": "text", "shape": "text", "number": "int", "school_id": "text",
          "status": "text"}
ROUTE_FIELDS = {"home_id": "text", "school_id": "text", "status": "text", "direction": "text",
                "shortest_length": "real"}
WAY = ((200, 0), (300, 0), (300, 400))  # what the routes have in common, east and north to the gate


def routes(homes=6, **fields):
    """Routes of some homes at the beginning of the way, north of it."""
    return layer(ROUTE_FIELDS, [
        (line((10 * i, 9), (10 * i, 0), *WAY), {"home_id": f"h{i}", "school_id": "s1", "status": "served", **fields})
        for i in range(homes)], name="routes")


def gates():
    """The gate of the school to which the routes lead."""
    return layer({"school_id": "text", "name": "text"}, [(point(300, 400), {"school_id": "s1", "name": "Aula"})],
                 "Point", name="schools")


def streets(crs="EPSG:3067"):
    """Koulukatu, Kuusitie and Mäntytie in a row, east and north to the gate; Sivukuja goes off, Muualla lies apart."""
    named = {"Koulukatu": ((0, 0), (200, 0)), "Kuusitie": ((200, 0), (300, 0)), "Mäntytie": ((300, 390), (300, 0)),
             "Sivukuja": ((200, 0), (200, 90)), "Muualla": ((900, 0), (990, 0))}
    return layer({"street_id": "text", "name": "text", "kind": "text"}, [
        (line(*xy), {"street_id": str(at), "name": name, "kind": "residential"})
        for at, (name, xy) in enumerate(named.items())], name="streets")


def choose(made, *names):
    """Select the features of the given names."""
    made.selectByIds([each.id() for each in made.getFeatures() if each["name"] in names])


def click_row(qtbot, page, row):
    place = page.table.visualItemRect(page.table.item(row, 1)).center()
    qtbot.mouseClick(page.table.viewport(), Qt.MouseButton.LeftButton, pos=place)


def click_new(qtbot, page, at):
    """Open the menu of new paths with a click and choose an entry with the arrow keys.

    With Qt 5 the first click ends when the menu is closed, with Qt 6 at once.
    """
    menu, clicked = page.new.menu(), []

    def choose_entry():
        if not menu.isVisible():
            QTimer.singleShot(20, choose_entry)
            return
        clicked.append(at)
        for _ in range(at + 1):
            qtbot.keyClick(menu, Qt.Key.Key_Down)
        qtbot.keyClick(menu, Qt.Key.Key_Return)

    QTimer.singleShot(20, choose_entry)
    qtbot.mouseClick(page.new, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(clicked) and not menu.isVisible())
    idle(qtbot)
    QCoreApplication.processEvents()


def idle(qtbot):
    """Wait until no thread works for a page."""
    qtbot.waitUntil(lambda: not in_thread._running, timeout=20000)
