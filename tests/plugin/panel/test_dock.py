# SPDX-License-Identifier: GPL-2.0-or-later
"""The dock and its tabs."""
from qgis.PyQt.QtCore import QCoreApplication, QEvent

from school_path.plugin.panel.dock import SchoolPathPanel


def test_every_tab_is_seen_in_a_narrow_dock_whatever_its_words(project, qtbot):
    panel = SchoolPathPanel(project)
    qtbot.addWidget(panel)
    for page in range(panel.pages.count()):
        panel.pages.setTabText(page, "Elementit ja")
    panel.show()
    qtbot.waitExposed(panel)
    QCoreApplication.sendPostedEvents()
    panel.resize(panel.minimumSizeHint().width(), 600)  # as narrow as a window makes it
    bar = panel.pages.tabBar()

    assert all(bar.rect().contains(bar.tabRect(page)) for page in range(bar.count()))
    panel.close_down()
    panel.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
