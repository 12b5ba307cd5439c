# SPDX-License-Identifier: GPL-2.0-or-later
"""Layouts as the pages of one PDF."""
from qgis.core import Qgis, QgsLayoutExporter
from qgis.PyQt.QtCore import QMarginsF, QSizeF
from qgis.PyQt.QtGui import QPageLayout, QPageSize, QPainter, QPdfWriter

from ...core.errors import SchoolPathError

DPI = 300


def write_pdf(layouts, title, path, feedback=None):
    """Write layouts as a PDF, a page each.

    Parameters
    ----------
    layouts : iterable of QgsPrintLayout
        Made when they are needed; each may have a page size of its own.
    title : str
        Title of the document.
    path : str
        File to be written.
    feedback : QgsProcessingFeedback, optional
        Asked for Cancel.

    Raises
    ------
    SchoolPathError
        The file could not be written, or the user cancelled.
    """
    writer = QPdfWriter(str(path))
    writer.setTitle(title)
    writer.setCreator("School Path")
    writer.setResolution(DPI)
    painter = QPainter()
    try:
        for number, layout in enumerate(layouts):
            if feedback is not None and feedback.isCanceled():
                raise SchoolPathError("cancelled")
            size = layout.pageCollection().page(0).rect().size()
            page = QPageSize(QSizeF(min(size.width(), size.height()), max(size.width(), size.height())),
                             QPageSize.Unit.Millimeter)
            across = size.width() > size.height()
            writer.setPageLayout(QPageLayout(page, QPageLayout.Orientation.Landscape if across else
                                             QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0)))
            if number:
                writer.newPage()
            elif not painter.begin(writer):
                raise SchoolPathError("file_not_written", file=str(path), error="")
            layout.renderContext().setDpi(DPI)
            # letters stay letters: they can be searched, and read aloud
            layout.renderContext().setTextRenderFormat(Qgis.TextRenderFormat.AlwaysText)
            QgsLayoutExporter(layout).renderPage(painter, 0)
    finally:
        if painter.isActive():
            painter.end()
