# SPDX-License-Identifier: GPL-2.0-or-later
"""Opens the guide that comes with the plugin, without any network."""
from qgis.PyQt.QtCore import QCoreApplication, QUrl
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import QMessageBox

from ..processing.guide import guide_url
from .plain import as_written

translate = QCoreApplication.translate


def open_guide(parent=None):
    """Show the guide in the program that shows web pages; where there is none, say where the guide is."""
    url = QUrl(guide_url())
    if not QDesktopServices.openUrl(url):
        QMessageBox.information(parent, translate("SchoolPath", "Guide"), translate(
            "SchoolPath", "No program could show the guide. It is here: {file}").format(
                file=as_written(url.toLocalFile())))
