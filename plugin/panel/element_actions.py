# SPDX-License-Identifier: GPL-2.0-or-later
"""What can be done to selected elements: actions with keys that users can change, and the row of buttons for them."""
from qgis.core import QgsApplication
from qgis.gui import QgsGui
from qgis.PyQt.QtCore import QCoreApplication, QEvent, QObject, QSize, Qt
from qgis.PyQt.QtGui import QIcon, QKeySequence, QTransform
from qgis.PyQt.QtWidgets import QAction, QHBoxLayout, QToolButton, QWidget

translate = QCoreApplication.translate
BRACES = {"{": "[", "}": "]"}  # what Shift makes of the keys that turn
# keys beside those of the actions
ALSO = {Qt.Key.Key_R: "turn_right", Qt.Key.Key_Backspace: "delete"}
MODIFIERS = ((Qt.KeyboardModifier.ControlModifier, "Ctrl"), (Qt.KeyboardModifier.AltModifier, "Alt"),
             (Qt.KeyboardModifier.ShiftModifier, "Shift"), (Qt.KeyboardModifier.MetaModifier, "Meta"))


def plan():
    """The actions: name -> text, icon of QGIS's theme, key."""
    return {
        "turn_left": (translate("SchoolPath", "Turn element left"), "mActionRotateFeature.svg", "["),
        "turn_right": (translate("SchoolPath", "Turn element right"), "mActionRotateFeature.svg", "]"),
        "flip": (translate("SchoolPath", "Flip element to the other side of its path"),
                 "mActionReverseLine.svg", "F"),
        "duplicate": (translate("SchoolPath", "Duplicate element along its path"),
                      "mActionDuplicateFeature.svg", "Ctrl+D"),
        "delete": (translate("SchoolPath", "Delete element"), "mActionDeleteSelectedFeatures.svg", "Del")}


class ElementActions(QObject):
    """The actions; their keys count on the map only, while the tool that edits elements is in use.

    The keys stand in QGIS's list of keyboard shortcuts. They are no shortcuts of the window: a single letter would be
    taken from whatever else one types into, and Ctrl+D removes a layer there.

    Parameters
    ----------
    canvas : QgsMapCanvas or None
    do : callable
        Of the name of an action, and whether it is to be done in little steps.
    parent : QObject
    """

    def __init__(self, canvas, do, parent):
        super().__init__(parent)
        self.canvas, self.do, self.actions = canvas, do, {}
        for name, (text, icon, key) in plan().items():
            drawn = QgsApplication.getThemeIcon(icon)
            action = QAction(_mirrored(drawn) if name == "turn_left" else drawn, text, self)
            action.setObjectName(f"SchoolPath_element_{name}")
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            action.triggered.connect(lambda checked=False, name=name: self.do(name, shift_held()))
            QgsGui.shortcutsManager().registerAction(action, key)
            self.actions[name] = action
        self.set_enabled(False)

    def set_enabled(self, whether):
        """Whether there is something to act on."""
        for action in self.actions.values():
            action.setEnabled(whether)

    def listen(self, whether):
        """Hear, or no longer hear, keys that are pressed on the map."""
        if whether:
            self.canvas.installEventFilter(self)
        else:
            self.canvas.removeEventFilter(self)

    def eventFilter(self, watched, event):
        """Take the keys of the actions before QGIS gives them to the window."""
        if event.type() not in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress):
            return False
        name, little = self.meant(event)
        if name is None or not self.actions[name].isEnabled():
            return False
        event.accept()
        if event.type() == QEvent.Type.KeyPress:
            self.do(name, little)
        return True

    def meant(self, event):
        """Name of the action that a key stands for, and whether in little steps (Shift); None for no action."""
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        typed = event.text().strip().upper()
        tries = [(_sequence(event, event.key()), False)]
        if shift:
            tries.append((_sequence(event, event.key(), but="Shift"), True))
        if len(typed) == 1 and not typed.isalnum():  # brackets are typed with AltGr on some keyboards
            tries.append((QKeySequence(BRACES.get(typed, typed)), shift and typed in BRACES))
        for sequence, little in tries:
            for name, action in self.actions.items():
                if not action.shortcut().isEmpty() and action.shortcut() == sequence:
                    return name, little
        plain = not event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
        return (ALSO.get(event.key()), shift) if plain else (None, False)

    def close_down(self):
        """Take the actions out of QGIS's list of shortcuts."""
        if self.canvas is not None:
            self.listen(False)
        for action in self.actions.values():
            QgsGui.shortcutsManager().unregisterAction(action)


class ActionRow(QWidget):
    """A row of buttons.

    Parameters
    ----------
    actions : list of QAction
        None stands for a gap.
    parent : QWidget, optional
    """

    def __init__(self, actions, parent=None):
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        self.buttons = []
        for action in actions:
            if action is None:
                row.addSpacing(8)
                continue
            button = QToolButton(self)
            button.setDefaultAction(action)
            button.setIconSize(QSize(20, 20))
            button.setAutoRaise(True)
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            button.setAccessibleName(action.text().replace("&", ""))
            row.addWidget(button)
            self.buttons.append(button)
        row.addStretch(1)


def _mirrored(icon):
    """An icon the other way round."""
    return QIcon(icon.pixmap(QSize(48, 48)).transformed(QTransform(-1, 0, 0, 1, 0, 0)))


def shift_held():
    """Whether Shift is held while a button is clicked."""
    return bool(QgsApplication.keyboardModifiers() & Qt.KeyboardModifier.ShiftModifier)


def _sequence(event, key, but=""):
    """The key of an event with its modifiers, but one, as a shortcut."""
    held = [word for flag, word in MODIFIERS if event.modifiers() & flag and word != but]
    return QKeySequence("+".join([*held, QKeySequence(key).toString()]))
