# SPDX-License-Identifier: GPL-2.0-or-later
"""The dialog *Waive*: why a finding may stay, who says so, and until when; a row of the layer of waivers."""
from qgis.core import QgsGeometry, QgsSettings, QgsVectorLayerUtils
from qgis.PyQt.QtCore import QCoreApplication, QDate, Qt
from qgis.PyQt.QtWidgets import (
    QDateEdit,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
)

from ...processing.run import author
from .edits import Refused, one_step

translate = QCoreApplication.translate
FIELDS = ("clause", "feature_id", "reason", "author", "date", "expires")
AUTHOR = "school_path/waiver_author"  # of QGIS's settings: who waived last
ISO = "yyyy-MM-dd"


class WaiveDialog(QDialog):
    """Asks for a waiver.

    Parameters
    ----------
    about : str
        Which findings it covers.
    parent : QWidget, optional
    """

    def __init__(self, about, parent=None):
        super().__init__(parent)
        self.setWindowTitle(translate("SchoolPath", "Waive a finding"))
        today = QDate.currentDate()
        self.reason, self.author = QPlainTextEdit(), QLineEdit(QgsSettings().value(AUTHOR, "") or author())
        self.date, self.expires = QDateEdit(today), QDateEdit(today.addYears(1))
        self.about, self.lacks = QLabel(about), QLabel()
        kinds = QDialogButtonBox.StandardButton
        self.buttons = QDialogButtonBox(kinds.Ok | kinds.Cancel)
        self.ok = self.buttons.button(kinds.Ok)
        self._build()
        self.reason.textChanged.connect(self._judge)
        self.author.textChanged.connect(self._judge)
        self.date.dateChanged.connect(self._judge)
        self.expires.dateChanged.connect(self._judge)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self._judge()

    def _build(self):
        self.ok.setText(translate("SchoolPath", "&Waive"))
        for label in (self.about, self.lacks):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.reason.setTabChangesFocus(True)
        self.reason.setPlaceholderText(translate("SchoolPath", "Such as: rebuilt in 2027, decision 123/2026"))
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for label, widget in ((translate("SchoolPath", "&Reason"), self.reason),
                              (translate("SchoolPath", "&Author"), self.author),
                              (translate("SchoolPath", "&Date"), self.date),
                              (translate("SchoolPath", "&Expires on"), self.expires)):
            widget.setAccessibleName(label.replace("&", ""))
            form.addRow(label, widget)
        for box in (self.date, self.expires):
            box.setCalendarPopup(True)
        column = QVBoxLayout(self)
        column.addWidget(self.about)
        column.addLayout(form)
        column.addWidget(self.lacks)
        column.addWidget(self.buttons)
        self.resize(420, 340)

    def _judge(self, *_):
        """Say what is still lacking."""
        lacks = ""
        if not self.reason.toPlainText().strip():
            lacks = translate("SchoolPath", "A waiver needs a reason.")
        elif not self.author.text().strip():
            lacks = translate("SchoolPath", "A waiver needs an author.")
        elif self.expires.date() < self.date.date():
            lacks = translate("SchoolPath", "It expires before it begins.")
        self.lacks.setText(lacks)
        self.ok.setEnabled(not lacks)

    def accept(self):
        """Keep the author for the next time."""
        QgsSettings().setValue(AUTHOR, self.author.text().strip())
        super().accept()

    def values(self):
        """What was said: reason, author, date and expires."""
        return {"reason": self.reason.toPlainText().strip(), "author": self.author.text().strip(),
                "date": self.date.date(), "expires": self.expires.date()}


def write_waiver(layer, clause, feature_id, values):
    """Add a waiver to the edits of its layer, as one step that can be undone.

    Parameters
    ----------
    layer : QgsVectorLayer or None
    clause, feature_id : str
    values : dict
        As ``WaiveDialog.values`` gives them.

    Raises
    ------
    Refused
        There is no such layer, or it does not take the row.
    """
    if layer is None:
        raise Refused(no_layer())
    fields = layer.fields()
    at = {name: fields.lookupField(name) for name in FIELDS}
    lacking = [name for name, index in at.items() if index < 0]
    if lacking:
        raise Refused(translate("SchoolPath", "The layer \"{layer}\" holds no waivers: it has no field "
                                "{names}.").format(layer=layer.name(), names=", ".join(lacking)))
    row = {"clause": clause, "feature_id": feature_id, **values}
    told = {at[name]: _fitting(fields.at(at[name]), value) for name, value in row.items()}
    with one_step(layer, translate("SchoolPath", "Waive a finding")):
        if not layer.addFeature(QgsVectorLayerUtils.createFeature(layer, QgsGeometry(), told)):
            raise Refused(translate("SchoolPath", "The layer \"{layer}\" did not take the waiver.").format(
                layer=layer.name()))


def no_layer():
    """What is to be done where no layer of waivers is chosen."""
    return translate("SchoolPath", "Waivers are kept in a layer of the project: choose it on the page Project, or "
                     "create a project file there, which has one.")


def _fitting(field, value):
    """A date for a field of dates, as text for others."""
    return value.toString(ISO) if isinstance(value, QDate) and not field.isDateOrTime() else value
