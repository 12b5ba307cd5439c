# SPDX-License-Identifier: GPL-2.0-or-later
"""Tables of a printed page: rows in the columns of the template, in letters that fit."""
from qgis.core import QgsLayoutItemManualTable, QgsLayoutTable, QgsLayoutTableColumn, QgsTableCell
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor

from ..map_page import SMALLEST

STEP = 0.5  # points


def fill_table(frame, rows, mark=None):
    """Fill a table, and let its letters shrink until it fits into its frame.

    Parameters
    ----------
    frame : QgsLayoutFrame
        Of a manual table whose columns have widths; another one is left as it is.
    rows : list of list of str
        The first one is the head, where the template's table has a head.
    mark : str, optional
        Colour of the marks on the map whose numbers stand in the first column.
    """
    table = frame.multiFrame()
    if not isinstance(table, QgsLayoutItemManualTable):
        return
    if table.includeTableHeader():
        head, *rows = rows
        table.setHeaders(_columns(table, head))
    table.setWrapBehavior(QgsLayoutTable.WrapBehavior.WrapText)
    points = table.contentTextFormat().size()
    while True:
        _set_size(table, points)
        table.setTableContents([[_cell(text, table, None if column else mark) for column, text in enumerate(cells)]
                                for cells in rows or [[""] * len(table.columns())]])
        table.refresh()
        if table.totalSize().height() <= frame.rect().height() or points <= SMALLEST:
            break
        points = max(points - STEP, SMALLEST)


def _columns(table, head):
    """The columns of the template with their headings."""
    old = table.headers()
    made = []
    for number, text in enumerate(head):
        column = QgsLayoutTableColumn(old[number]) if number < len(old) else QgsLayoutTableColumn()
        column.setHeading(text)
        made.append(column)
    return made


def _set_size(table, points):
    """Letters of rows and head."""
    for read, write in ((table.contentTextFormat, table.setContentTextFormat),
                        (table.headerTextFormat, table.setHeaderTextFormat)):
        letters = read()
        letters.setSize(points)
        write(letters)


def _cell(text, table, mark):
    """A cell; the number of a mark has the mark's colour."""
    cell = QgsTableCell(text)
    cell.setVerticalAlignment(Qt.AlignmentFlag.AlignTop)
    letters = table.contentTextFormat()
    if mark:
        bold = letters.font()
        bold.setBold(True)
        letters.setFont(bold)
        letters.setColor(QColor(mark))
    cell.setTextFormat(letters)
    return cell
