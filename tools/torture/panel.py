# SPDX-License-Identifier: GPL-2.0-or-later
"""Random acts in the panel: clicks, keys, choices, the map, edits and layers that go, in sessions."""
import random
import shutil
import sys
import tempfile
import time
import traceback
from pathlib import Path

from runs import fault_kept
from tries import run, start_qgis

ACTS, WAIT = 40, 0.05  # of a session; s in which the panel may do its work after each
TEXTS = ("", "p1", "Koulu", "x" * 300, "<b>", "1e9", "-1", "a\tb", "7:77", "'\";--")


def cases(seed, town):
    """Sessions, each on a copy of the district."""
    kept = start_qgis(window=True)
    for number in range(100_000):
        yield f"session {seed * 1000 + number}", lambda n=number: Session(seed * 1000 + n, town).go()
    del kept


class Session:
    """A panel with a map and a project, and somebody who does anything."""

    def __init__(self, number, town):
        self.chance, self.town, self.faults, self.did = random.Random(number), town, [], []
        self.folder = Path(tempfile.mkdtemp(prefix="school_path_panel_"))

    def go(self):
        """Act; gives what went wrong, and after which acts."""
        self._open()
        hook, sys.excepthook = sys.excepthook, self._fault
        try:
            for _ in range(ACTS):
                act = self.chance.choices(list(self.acts), weights=[weight for _, weight in self.acts.values()])[0]
                self.did.append(act)
                self.acts[act][0]()
                self._wait()
                kept = fault_kept()
                if self.faults or kept:
                    return f"{' | '.join(self.faults) or kept} after {', '.join(self.did[-6:])}"
        except Exception as error:  # in our own act: a slot that is called at once raises here
            return f"{''.join(traceback.format_exception_only(type(error), error)).strip()} in " \
                   f"{_place(error.__traceback__)} after {', '.join(self.did[-6:])}"
        finally:
            sys.excepthook = hook
            self._close()
        return " | ".join(self.faults)

    def _open(self):
        from qgis.core import QgsProject
        from qgis.gui import QgsMapCanvas
        from qgis.PyQt.QtCore import QTimer
        from qgis.PyQt.QtWidgets import QMainWindow

        from school_path.plugin.panel.dock import SchoolPathPanel
        from school_path.plugin.panel.project_layers import open_file

        _answer_dialogs(self)
        self.waiter = QTimer()
        self.waiter.timeout.connect(_close_what_waits)
        self.waiter.start(300)
        self.project = QgsProject.instance()
        self.project.clear()
        self.window, self.canvas = QMainWindow(), QgsMapCanvas()
        self.window.setCentralWidget(self.canvas)
        file = self.folder / "town.gpkg"
        shutil.copy(self.town / "town.gpkg", file)
        layers = open_file(str(file), self.project)
        self.panel = SchoolPathPanel(self.project, self.window, self.canvas)
        self.panel.show()
        self.window.resize(900, 700)
        self.window.show()
        self.canvas.setDestinationCrs(layers[0].crs())
        self.canvas.setLayers(layers)
        self.canvas.setExtent(layers[0].extent())
        self.panel.project_page.show_project()
        self._wait()
        self.acts = {"press": (self.press, 8), "choose": (self.choose, 4), "type": (self.type, 4), "row": (self.row, 4),
                     "page": (self.page, 3), "map": (self.on_map, 8), "key": (self.key, 3), "edit": (self.edit, 2),
                     "change": (self.change, 2), "undo": (self.undo, 2), "remove layer": (self.remove, 0.4),
                     "new project": (self.new, 0.1), "wait": (lambda: self._wait(0.5), 2)}

    def _close(self):
        from qgis.core import QgsApplication
        from qgis.PyQt.QtCore import QCoreApplication, QEvent

        manager, patience = QgsApplication.taskManager(), time.monotonic() + 20
        manager.cancelAll()
        while manager.countActiveTasks() and time.monotonic() < patience:
            QCoreApplication.processEvents()
        self.waiter.stop()
        self.panel.close_down()
        self.canvas.stopRendering()
        while self.canvas.isDrawing() and time.monotonic() < patience:  # the end of a map waits for its drawing, and
            QCoreApplication.processEvents()                            # an expression that looks up a layer for us
        self.window.deleteLater()
        for layer in self.project.mapLayers().values():
            if hasattr(layer, "rollBack"):
                layer.rollBack()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        self.project.clear()
        shutil.rmtree(self.folder, ignore_errors=True)

    def _fault(self, kind, error, trace):
        self.faults.append(f"{''.join(traceback.format_exception_only(kind, error)).strip()} in {_place(trace)}")

    def _wait(self, seconds=WAIT):
        from qgis.PyQt.QtCore import QCoreApplication

        end = time.monotonic() + seconds
        while time.monotonic() < end:
            QCoreApplication.processEvents()
            time.sleep(0.005)

    def _one(self, *kinds):
        """One of the widgets of some kinds that can be seen and used; None where there is none."""
        from qgis.PyQt.QtWidgets import QApplication

        found = [widget for top in QApplication.topLevelWidgets() if top.isVisible() for kind in kinds
                 for widget in top.findChildren(kind) if widget.isVisible() and widget.isEnabled()]
        found.sort(key=lambda widget: (type(widget).__name__, widget.objectName(), widget.accessibleName(), widget.x(),
                                       widget.y()))
        return self.chance.choice(found) if found else None

    def press(self):
        """A button or a box to tick."""
        from qgis.PyQt.QtWidgets import QAbstractButton

        button = self._one(QAbstractButton)
        if button is None:
            return
        self.did[-1] = f"press {button.text() or button.accessibleName() or button.toolTip()}"
        shown = button.menu() if hasattr(button, "menu") else None
        if shown is None:
            button.click()
            return
        shown.aboutToShow.emit()  # some fill their menu then
        if shown.actions():
            self.chance.choice(shown.actions()).trigger()

    def choose(self):
        """An entry of a list to choose from."""
        from qgis.PyQt.QtCore import Qt
        from qgis.PyQt.QtTest import QTest
        from qgis.PyQt.QtWidgets import QComboBox

        box = self._one(QComboBox)
        if box is not None and box.count():
            self.did[-1] = f"choose in {box.accessibleName()}"
            for _ in range(self.chance.randrange(1, box.count() + 1)):  # keys, since only they say that it was a person
                QTest.keyClick(box, self.chance.choice((Qt.Key.Key_Down, Qt.Key.Key_Up)))

    def type(self):
        """Letters or numbers."""
        from qgis.PyQt.QtCore import Qt
        from qgis.PyQt.QtTest import QTest
        from qgis.PyQt.QtWidgets import QAbstractSpinBox, QLineEdit

        field = self._one(QLineEdit, QAbstractSpinBox)
        if field is not None:
            self.did[-1] = f"type into {field.accessibleName() or field.objectName()}"
            field.selectAll()
            QTest.keyClicks(field, self.chance.choice(TEXTS))  # Latin letters: QTest knows no others
            QTest.keyClick(field, self.chance.choice((Qt.Key.Key_Return, Qt.Key.Key_Tab, Qt.Key.Key_Escape)))

    def row(self):
        """A row of a list or a table."""
        from qgis.PyQt.QtCore import Qt
        from qgis.PyQt.QtTest import QTest
        from qgis.PyQt.QtWidgets import QAbstractItemView, QHeaderView

        view = self._one(QAbstractItemView)
        if view is None or isinstance(view, QHeaderView) or view.model() is None or not view.model().rowCount():
            return
        index = view.model().index(self.chance.randrange(view.model().rowCount()), 0)
        self.did[-1] = f"row of {view.accessibleName()}"
        view.setCurrentIndex(index)
        place = view.visualRect(index).center()
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
        if self.chance.random() < 0.3:
            QTest.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)

    def page(self):
        """Another page of the panel."""
        self.panel.pages.setCurrentIndex(self.chance.randrange(self.panel.pages.count()))

    def on_map(self):
        """A click, a double click or a drag on the map, near an element or anywhere."""
        from qgis.PyQt.QtCore import QPoint, Qt
        from qgis.PyQt.QtTest import QTest

        port = self.canvas.viewport()
        place = QPoint(self.chance.randrange(max(port.width(), 1)), self.chance.randrange(max(port.height(), 1)))
        button = self.chance.choice((Qt.MouseButton.LeftButton, Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton))
        QTest.mouseMove(port, place)
        way = self.chance.choice((QTest.mouseClick, QTest.mouseClick, QTest.mouseDClick, QTest.mousePress))
        way(port, button, Qt.KeyboardModifier.NoModifier, place)
        if way is QTest.mousePress:
            QTest.mouseMove(port, place + QPoint(30, 20))
            QTest.mouseRelease(port, button, Qt.KeyboardModifier.NoModifier, place + QPoint(30, 20))

    def key(self):
        """A key on the map or in the panel."""
        from qgis.PyQt.QtCore import Qt
        from qgis.PyQt.QtTest import QTest

        keys = (Qt.Key.Key_Escape, Qt.Key.Key_Delete, Qt.Key.Key_Return, Qt.Key.Key_Backspace, Qt.Key.Key_R,
                Qt.Key.Key_Left)
        QTest.keyClick(self.chance.choice((self.canvas, self.panel)), self.chance.choice(keys))

    def _layer(self):
        layers = sorted((layer for layer in self.project.mapLayers().values() if hasattr(layer, "startEditing")),
                        key=lambda layer: layer.name())
        return self.chance.choice(layers) if layers else None

    def edit(self):
        """Editing of a layer begins, is saved or is thrown away."""
        layer = self._layer()
        if layer is not None:
            self.did[-1] = f"edit {layer.name()}"
            self.chance.choice((layer.startEditing, layer.commitChanges, layer.rollBack))()

    def change(self):
        """A feature goes, or a value or a shape of it is another."""
        from qgis.core import QgsGeometry

        layer = self._layer()
        ids = sorted(layer.allFeatureIds()) if layer is not None and layer.isEditable() else []
        if not ids:
            return
        self.did[-1], one = f"change {layer.name()}", self.chance.choice(ids)
        self.chance.choice((
            lambda: layer.deleteFeature(one), lambda: layer.changeGeometry(one, QgsGeometry()),
            lambda: layer.changeAttributeValue(one, self.chance.randrange(len(layer.fields())), None),
            lambda: layer.deleteAttribute(self.chance.randrange(len(layer.fields())))))()

    def undo(self):
        """The latest step is taken back, or done again."""
        layer = self._layer()
        if layer is not None:
            self.chance.choice((layer.undoStack().undo, layer.undoStack().redo))()

    def remove(self):
        """A layer goes out of the project."""
        layer = self._layer()
        if layer is not None:
            self.did[-1] = f"remove {layer.name()}"
            self.project.removeMapLayer(layer.id())

    def new(self):
        """A new project."""
        self.project.clear()


def _place(trace):
    own = [frame for frame in traceback.extract_tb(trace) if "school_path" in frame.filename]
    return f"{Path(own[-1].filename).name}:{own[-1].lineno}" if own else "?"


def _close_what_waits():
    """Close menus and dialogs of QGIS's own that wait for somebody."""
    from qgis.PyQt.QtWidgets import QApplication

    for waiting in (QApplication.activePopupWidget(), QApplication.activeModalWidget()):
        if waiting is not None:
            waiting.close()


def _answer_dialogs(session):
    """Dialogs that wait for an answer get one at once."""
    from qgis.PyQt.QtWidgets import QDialog, QFileDialog, QInputDialog, QMenu, QMessageBox

    chance = session.chance

    def file(*_, **__):
        own = [str(session.folder / name) for name in (f"made{chance.randrange(3)}.gpkg", "a.pdf", "town.gpkg")]
        return chance.choice(["", "/nowhere/x.gpkg", *own]), ""

    def menu(self, *_, **__):
        actions = [action for action in self.actions() if action.isEnabled() and not action.isSeparator()]
        chosen = chance.choice([*actions, None])
        if chosen is not None:
            chosen.trigger()
        return chosen

    for name in ("getOpenFileName", "getSaveFileName"):
        setattr(QFileDialog, name, staticmethod(file))
    QFileDialog.getExistingDirectory = staticmethod(lambda *_, **__: file()[0])
    for name in ("question", "warning", "information", "critical"):
        setattr(QMessageBox, name, staticmethod(lambda *_, **__: chance.choice(
            (QMessageBox.StandardButton.Yes, QMessageBox.StandardButton.No, QMessageBox.StandardButton.Cancel))))
    QInputDialog.getText = staticmethod(lambda *_, **__: (chance.choice(TEXTS), chance.random() < 0.7))
    QInputDialog.getItem = staticmethod(lambda *given, **__: (given[3][0] if given[3] else "", chance.random() < 0.7))
    for kind in (QDialog, QMessageBox):
        kind.exec = kind.exec_ = lambda self, *_: chance.choice((0, 1))
    QMenu.exec = QMenu.exec_ = menu
    QMenu.popup = menu


if __name__ == "__main__":
    run(cases)
