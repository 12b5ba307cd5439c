# SPDX-License-Identifier: GPL-2.0-or-later
"""The page *Elements*: a palette in groups, with a search, from which one is taken and put onto the map."""
from qgis.PyQt.QtCore import QCoreApplication, QSize, Qt
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QDoubleSpinBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ...core.catalogue import load_catalogue
from ...core.errors import SchoolPathError
from ...core.project import in_language
from ...processing import elements, requirements
from ...processing.language import user_language
from ...processing.words import say
from ..plain import as_written
from .auto_place import AutoPlace
from .element_actions import ActionRow
from .element_bench import Bench
from .element_editing import ElementEditing
from .element_form import ElementForm
from .element_icon import element_icon
from .place_tool import PlaceTool

translate = QCoreApplication.translate
CODE = Qt.ItemDataRole.UserRole
BY_RULE = -0.05  # m in the box of offsets: the step below 0


class ElementsPage(QWidget):
    """Choose an element and place it, click by click.

    Parameters
    ----------
    project : QgsProject
    canvas : QgsMapCanvas, optional
        The map; without one nothing is placed.
    parent : QWidget, optional
    """

    def __init__(self, project, canvas=None, parent=None):
        super().__init__(parent)
        self.canvas, self.tool = canvas, None
        self.search, self.tree, self.about, self.checked = QLineEdit(), QTreeWidget(), QLabel(), QLabel()
        self.offset, self.free = QDoubleSpinBox(), QCheckBox(translate("SchoolPath", "F&reely"))
        self.catalogue = self._catalogue()
        self.bench = Bench(project, self.catalogue)
        self.editing = ElementEditing(self.bench, canvas, self.say, self)
        self.form = ElementForm(self.editing)
        self.auto = AutoPlace(self.bench, self.say)
        self._build()
        self._fill()
        self.offset.valueChanged.connect(self._set_offset)
        self.free.toggled.connect(self._set_free)
        self.search.textChanged.connect(self.filter)
        self.tree.currentItemChanged.connect(self.choose)
        if canvas is not None:
            # one tool as long as the page lives: the map keeps pointers to the tools that it had
            self.tool = PlaceTool(canvas, self.bench, self.say, self.clear)
            canvas.mapToolSet.connect(self._tool_changed)

    def _build(self):
        self.search.setClearButtonEnabled(True)
        self.search.setPlaceholderText(translate("SchoolPath", "Search elements"))
        self.search.setAccessibleName(translate("SchoolPath", "Search elements"))
        self.tree.setHeaderHidden(True)
        self.tree.setMinimumHeight(150)
        self.tree.setIconSize(QSize(32, 32))
        self.tree.setAccessibleName(translate("SchoolPath", "Elements to place"))
        self.about.setWordWrap(True)
        self.about.hide()
        self.about.setTextFormat(Qt.TextFormat.PlainText)
        self.about.setAccessibleName(translate("SchoolPath", "About the element"))
        self.checked.setWordWrap(True)
        self.checked.hide()
        self.checked.setTextFormat(Qt.TextFormat.PlainText)
        self.checked.setAccessibleName(translate("SchoolPath", "What fails since the last edit"))
        column = QVBoxLayout(self)
        column.addWidget(self.search)
        column.addWidget(self.tree, 1)
        column.addWidget(self.about)
        column.addWidget(self.checked)
        column.addLayout(self._build_where())
        column.addWidget(self.auto)
        line = QFrame()  # above: what is to be placed; below: what stands there already
        line.setFrameShape(QFrame.Shape.HLine)
        line.setFrameShadow(QFrame.Shadow.Sunken)
        column.addWidget(line)
        actions = self.editing.actions.actions.values()
        self.row = ActionRow([self.editing.select, None, *actions])
        column.addWidget(self.row)
        column.addWidget(self.form)

    def say(self, text):
        """Show a sentence below the palette; an empty one takes no room."""
        self.about.setText(text)
        self.about.setVisible(bool(text))

    def tell_check(self, text):
        """Show what the live check says of the last edit; an empty text takes no room."""
        self.checked.setText(text)
        self.checked.setVisible(bool(text))

    def _build_where(self):
        """Where beside the path elements stand: by rule, at an offset, or where they are put."""
        self.offset.setRange(BY_RULE, 50)
        self.offset.setSingleStep(0.05)
        self.offset.setValue(BY_RULE)
        self.offset.setSpecialValueText(translate("SchoolPath", "by rule"))
        self.offset.setSuffix(translate("SchoolPath", " m"))
        self.offset.setToolTip(translate(
            "SchoolPath", "From the edge of the path to the middle of the element; below 0: by its rule"))
        self.free.setToolTip(translate(
            "SchoolPath", "Elements stand where the mouse is (hold Alt to do so once)"))
        label = QLabel(translate("SchoolPath", "O&ffset"))
        label.setBuddy(self.offset)
        self.offset.setAccessibleName(translate("SchoolPath", "Offset from the edge of the path"))
        row = QHBoxLayout()
        for widget in (label, self.offset, self.free):
            row.addWidget(widget)
        row.addStretch(1)
        return row

    def _set_offset(self, value):
        self.bench.offset = None if value <= BY_RULE / 2 else value

    def _set_free(self, whether):
        self.bench.free = whether
        self.offset.setEnabled(not whether)

    def _catalogue(self):
        try:
            return elements.catalogue()
        except SchoolPathError as error:  # a broken file of the town: the shipped ones are there all the same
            self.say(say(error))
            return load_catalogue()

    def _fill(self):
        language, groups = user_language(), {}
        for element in self.catalogue:
            if element.group not in groups:
                groups[element.group] = QTreeWidgetItem(
                    self.tree, [in_language(self.catalogue.groups[element.group], language)])
                groups[element.group].setFlags(Qt.ItemFlag.ItemIsEnabled)
            item = QTreeWidgetItem(groups[element.group], [in_language(element.title, language)])
            item.setData(0, CODE, element.code)
            item.setToolTip(0, as_written(in_language(element.purpose, language)))
            item.setIcon(0, element_icon(element))
        self.tree.expandAll()

    def items(self):
        """All elements in the palette, as tree items."""
        groups = [self.tree.topLevelItem(at) for at in range(self.tree.topLevelItemCount())]
        return [group.child(at) for group in groups for at in range(group.childCount())]

    def filter(self, text):
        """Show the elements whose name, code or purpose has all the words of the text."""
        words = text.casefold().split()
        for item in self.items():
            whole = f"{item.data(0, CODE)} {item.text(0)} {item.toolTip(0)}".casefold()
            item.setHidden(not all(word in whole for word in words))
        for at in range(self.tree.topLevelItemCount()):
            group = self.tree.topLevelItem(at)
            group.setHidden(all(group.child(child).isHidden() for child in range(group.childCount())))

    def clear(self):
        """Choose no element."""
        self.tree.setCurrentItem(None)

    def choose(self, item, _=None):
        """Take up the element of an item; None ends placing."""
        code = item.data(0, CODE) if item is not None else None
        wrong = requirements.problems() if code else ()
        if code is None or wrong:
            self.say(requirements.message(wrong) if wrong else "")
            self._put_down()
            return
        element, language = self.catalogue[code], user_language()
        self.say("\n".join(in_language(text, language) for text in (
            element.purpose, element.place.words, element.colour.words)))
        if self.tool is not None:
            self.tool.element = element
            self.canvas.setMapTool(self.tool)

    def _put_down(self):
        if self.tool is not None and self.canvas.mapTool() is self.tool:
            self.canvas.unsetMapTool(self.tool)

    def _tool_changed(self, new, _=None):
        """Another tool was taken up: nothing is chosen any more."""
        if new is not self.tool and self.tree.currentItem() is not None:
            self.clear()

    def refresh(self):
        """Another layer was chosen."""
        self.editing.refresh()
        self.auto.refresh()

    def close_down(self):
        """Let go of map and layers."""
        self.editing.close_down()
        self.auto.close_down()
        self.bench.close_down()
        if self.tool is not None:
            self.canvas.mapToolSet.disconnect(self._tool_changed)
            self._put_down()
            self.tool = None
