# SPDX-License-Identifier: GPL-2.0-or-later
"""The form on the page *Elements*: shows the fields of what is selected, and changes them for all of it."""
from qgis.core import NULL
from qgis.PyQt.QtCore import QCoreApplication, Qt
from qgis.PyQt.QtWidgets import QFormLayout, QLabel, QWidget

from ...core.project import in_language, project_layers
from ...processing.language import user_language
from . import element_acts as acts
from .edits import Refused
from .element_fields import NumberField, TextField, WordField, common
from .element_icon import element_icon
from .swatch import swatch

translate = QCoreApplication.translate


class ElementForm(QWidget):
    """Shows and changes the fields of what is selected; hidden where nothing is.

    Parameters
    ----------
    editing : ElementEditing
    parent : QWidget, optional
    """

    def __init__(self, editing, parent=None):
        super().__init__(parent)
        self.editing, self.bench, self.language = editing, editing.bench, user_language()
        self.plan = {field.name: field for plan in project_layers() if plan.name == "elements" for field in plan.fields}
        self.title, self.labels = QLabel(), {}
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.fields = {"code": WordField(), "path_id": WordField(), "status": WordField(),
                       "cost": NumberField(1e6, 10, 2), "height": NumberField(10, 0.1, 2),
                       "rotation": NumberField(359.9, 1, 1), "note": TextField(),
                       "length": NumberField(1000, 1, 2)}  # last: it is mostly hidden, and leaves no gap there
        self._icons = {element.code: element_icon(element) for element in self.bench.catalogue}
        self._build()
        for name, field in self.fields.items():
            field.given.connect(lambda value, name=name: self.change(name, value))
        editing.changed.connect(self.refresh)
        self.refresh()

    def _build(self):
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setVerticalSpacing(3)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(self.title)
        for name, field in self.fields.items():
            text = in_language(self.plan[name].label, self.language)
            label = self.labels[name] = QLabel(text)
            label.setBuddy(field)
            field.setAccessibleName(text)
            form.addRow(label, field)

    def refresh(self):
        """Show what is selected now."""
        features, layer = self.editing.selected(), self.bench.layer()
        self.setVisible(bool(features))
        if not features:
            return
        self.title.setText(self._called(features))
        for name, field in self.fields.items():
            there = layer.fields().lookupField(name) >= 0
            field.setEnabled(there)
            field.setToolTip("" if there else translate("SchoolPath", "The layer has no field \"{field}\".").format(
                field=name))
            value = common([acts.value_of(feature, name) for feature in features])
            if isinstance(field, WordField):
                field.show_value(value, self._choices(name, layer))
            else:
                field.show_value(value)
        line = any(self._is_line(feature) for feature in features)
        for part in (self.fields["length"], self.labels["length"]):
            part.setVisible(line)

    def change(self, name, value):
        """Write a value into a field of all that is selected: one undo step.

        Parameters
        ----------
        name : str
            Of the field.
        value : object
            None empties it.
        """
        layer = self.bench.layer()
        if layer is None:
            return
        changes = [acts.Change(feature.id(), values={name: NULL if value is None else value})
                   for feature in self.editing.selected() if acts.value_of(feature, name) != value]
        self.editing.tell("")
        try:
            acts.write(layer, changes, translate("SchoolPath", "Change elements: {field}").format(
                field=in_language(self.plan[name].label, self.language)))
        except Refused as refused:
            self.editing.tell(str(refused))
            self.refresh()

    def _is_line(self, feature):
        element = self.bench.element(acts.value_of(feature, "code"))
        return element is not None and element.geometry == "line"

    def _called(self, features):
        if len(features) > 1:
            return translate("SchoolPath", "Selected elements: {count}").format(count=len(features))
        element = self.bench.element(acts.value_of(features[0], "code"))
        name = in_language(element.title, self.language) if element is not None else "?"
        return translate("SchoolPath", "Selected: {element}").format(element=name)

    def _choices(self, name, layer):
        """What may be chosen for a field: value, text and icon."""
        if name == "code":
            return [(element.code, self._coded(element), self._icons[element.code]) for element in self.bench.catalogue]
        nothing = (None, "–", None)
        if name == "status":
            return [nothing, *((word, in_language(text, self.language), None)
                               for word, text in self.plan[name].words.items())]
        paths, codes = self.bench.paths_of(layer), self.bench.codes
        return [nothing, *((path_id, values["name"] or str(path_id), swatch(codes, values["colour"], values["shape"]))
                           for path_id, values in paths.items())]

    def _coded(self, element):
        return translate("SchoolPath", "{title} ({code})").format(
            title=in_language(element.title, self.language), code=element.code)
