# SPDX-License-Identifier: GPL-2.0-or-later
"""The toolbar button that opens the plugin's menu."""
from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QAction, QMenu, QToolButton

from .about import ICON
from .guide import open_guide
from .rule_files import ask_and_copy

translate = QCoreApplication.translate
ICONS = {"sample": "mActionFileOpen.svg", "rules": "mActionEditCopy.svg", "guide": "mActionHelpContents.svg"}


def menu_action(name, text, parent):
    """An entry of the menu; algorithms and the panel bring an icon of their own."""
    action = QAction(QgsApplication.getThemeIcon(ICONS.get(name, "")), text, parent)
    action.setObjectName(f"SchoolPath_{name}")
    return action


def help_acts(window, show_about):
    """Name, text and act of the last entries: rules, guide, About."""
    return (("rules", translate("SchoolPath", "Copy the rule files…"), lambda: ask_and_copy(window)),
            ("guide", translate("SchoolPath", "Guide"), lambda: open_guide(window)),
            ("about", translate("SchoolPath", "About School Path…"), show_about))


def menu_button(title, actions, parent):
    """A button with the plugin's icon; a click opens the actions as a menu.

    Parameters
    ----------
    title : str
        Name of the menu.
    actions : list of QAction
    parent : QWidget

    Returns
    -------
    QToolButton
    """
    button = QToolButton(parent)
    button.setObjectName("SchoolPathButton")
    button.setIcon(QIcon(ICON))
    button.setText(title)
    button.setToolTip(translate("SchoolPath", "School Path: routes to school"))
    button.setAccessibleName(title)
    button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
    menu = QMenu(button)
    menu.addActions(actions)
    button.setMenu(menu)
    return button
