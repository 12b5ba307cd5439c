# SPDX-License-Identifier: GPL-2.0-or-later
"""What a layout said when it was printed: for tests of printed pages."""
from qgis.core import QgsLayoutFrame, QgsLayoutItemLabel, QgsLayoutItemLegend, QgsRenderContext


class Printed:
    """What a layout said when it was printed."""

    def __init__(self, layout):
        items = [item for item in layout.items() if hasattr(item, "id") and item.id()]
        self.size = layout.pageCollection().page(0).rect().size()
        self.boxes = {item.id(): item.sceneBoundingRect() for item in items}
        self.texts = {item.id(): item.currentText() for item in items if isinstance(item, QgsLayoutItemLabel)}
        self.letters = {item.id(): item.font().pointSizeF() for item in items if isinstance(item, QgsLayoutItemLabel)}
        self.tables = {item.id(): self._rows(item.multiFrame()) for item in items if isinstance(item, QgsLayoutFrame)}
        self.room = {item.id(): (item.multiFrame().totalSize().height(), item.rect().height()) for item in items
                     if isinstance(item, QgsLayoutFrame)}
        shown = layout.itemById("map")
        self.crs, self.scale = shown.crs().authid(), shown.scale()
        self.layers = {one.name(): one.featureCount() for one in shown.layers()}
        self.legend = [entry.data(0) for legend in items if isinstance(legend, QgsLayoutItemLegend)
                       for node in legend.model().rootGroup().findLayers()
                       for entry in legend.model().layerLegendNodes(node)]
        self.expressions = [
            part.dataDefinedProperties().property(key).expressionString() for one in shown.layers()
            for symbol in one.renderer().symbols(QgsRenderContext()) for part in symbol.symbolLayers()
            for key in part.dataDefinedProperties().propertyKeys()]

    @staticmethod
    def _rows(table):
        head = [[column.heading() for column in table.headers()]] if table.includeTableHeader() else []
        return head + [[cell.content() for cell in row] for row in table.tableContents()]


def watch(monkeypatch, job):
    """Let a job tell of the pages that it prints; gives a list that is filled."""
    said = []
    write = job.write_pdf

    def spy(layouts, title, path, feedback):
        def seen():
            for layout in layouts:
                said.append(Printed(layout))
                yield layout
        write(seen(), title, path, feedback)

    monkeypatch.setattr(job, "write_pdf", spy)
    return said
