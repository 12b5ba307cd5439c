"""The toolbar button that opens the plugin's menu."""
from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QAction, QMenu, QToolButton

from .about import ICON

translate = QCoreApplication.translate
ICONS = {"sample": "mActionFileOpen.svg", "guide": "mActionHelpContents.svg"}


def menu_action(name, text, parent):
    """An entry of the menu; algorithms and the panel bring an icon of their own."""
    action = QAction(QgsApplication.getThemeIcon(ICONS.get(name, "")), text, parent)
    action.setObjectName(f"SchoolPath_{name}")
    return action


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
