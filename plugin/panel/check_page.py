# SPDX-License-Identifier: GPL-2.0-or-later
"""The page *Check*: the School Paths held against a handbook, live while they are edited."""
from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, QSize, Qt
from qgis.PyQt.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QSplitter,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from .. import settings
from . import check_icons
from .check_details import FindingDetails
from .check_list import FindingsList
from .check_question import CheckQuestion
from .check_rows import KINDS, Rows
from .check_session import CheckSession
from .check_waive import WaiveDialog, no_layer, write_waiver
from .edits import Refused
from .routes_map import Drawn

translate = QCoreApplication.translate
LEAST = 240  # px for list and details


class CheckPage(QWidget):
    """Check the chosen layers, list what was found, go there, and waive.

    Parameters
    ----------
    project : QgsProject
    canvas : QgsMapCanvas, optional
        The map on which places are shown.
    parent : QWidget, optional
    """

    def __init__(self, project, canvas=None, parent=None):
        super().__init__(parent)
        self.project, self.canvas, self.rows = project, canvas, None
        self.session = CheckSession(project, self)
        self.question = CheckQuestion()
        self.check = QPushButton(QgsApplication.getThemeIcon("mActionStart.svg"), translate("SchoolPath", "C&heck"))
        self.cancel = QPushButton(QgsApplication.getThemeIcon("mActionStop.svg"), translate("SchoolPath", "Ca&ncel"))
        self.progress, self.told, self.search = QProgressBar(), QLabel(), QLineEdit()
        self.kinds = {kind: QToolButton() for kind in KINDS}
        self.list, self.details = FindingsList(), FindingDetails()
        self.waive = QPushButton(translate("SchoolPath", "&Waive…"))
        self._build()
        self.check.clicked.connect(self.start)
        self.cancel.clicked.connect(self.session.cancel)
        self.session.changed.connect(self.show_state)
        self.session.progress.connect(lambda percent: self.progress.setValue(round(percent)))
        self.search.textChanged.connect(self.show_list)
        self.list.picked.connect(self._picked)
        self.list.itemClicked.connect(lambda item: self.go_there())
        self.list.itemActivated.connect(lambda item: self.go_there())
        self.waive.clicked.connect(self.ask_waiver)
        for button in self.kinds.values():
            button.toggled.connect(self.show_list)
        project.cleared.connect(self.show_project)
        project.readProject.connect(self.show_project)
        self.show_state()

    def _build(self):
        self.told.setWordWrap(True)
        self.told.setTextFormat(Qt.TextFormat.PlainText)
        self.told.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.told.setAccessibleName(translate("SchoolPath", "What came of the check"))
        self.progress.setAccessibleName(translate("SchoolPath", "Progress of the check"))
        self.search.setClearButtonEnabled(True)
        self.search.setPlaceholderText(translate("SchoolPath", "Search findings"))
        self.search.setAccessibleName(translate("SchoolPath", "Search findings"))
        running, filters, acts = QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        for widget in (self.check, self.cancel):
            running.addWidget(widget)
        filters.addWidget(QLabel(translate("SchoolPath", "Show")))
        for kind, button in self.kinds.items():
            button.setIcon(check_icons.icon(kind))
            button.setIconSize(QSize(16, 16))
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            button.setCheckable(True)
            button.setChecked(True)
            filters.addWidget(button)
        filters.addStretch(1)
        acts.addWidget(self.waive)
        acts.addStretch(1)
        halves = QSplitter(Qt.Orientation.Vertical)
        halves.setChildrenCollapsible(False)
        halves.addWidget(self.list)
        halves.addWidget(self.details)
        halves.setSizes([300, 180])
        # what the two would like to be would make the page taller than a small window
        halves.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
        halves.setMinimumHeight(LEAST)
        column = QVBoxLayout(self)
        column.addWidget(self.question)
        column.addLayout(running)
        for widget in (self.progress, self.told):
            column.addWidget(widget)
        column.addLayout(filters)
        column.addWidget(self.search)
        column.addWidget(halves, 1)
        column.addLayout(acts)

    def start(self):
        """Check the chosen layers."""
        self.session.start(self.question.handbook(), self.question.profile())

    def refresh(self, *_):
        """Other layers may have been chosen."""
        self.session.chosen()

    def show_project(self, *_):
        """Another project was opened, or it was cleared: what belonged to the one before goes."""
        self.session.forget()

    def show_state(self):
        """Show what the session holds now."""
        checked, busy = self.session.checked, self.session.at_work is not None
        self.rows = None if checked is None else Rows(checked)
        self.check.setEnabled(not busy)
        self.cancel.setEnabled(busy)
        self.progress.setVisible(busy)
        if not busy:
            self.progress.setValue(0)
        counts = dict.fromkeys(KINDS, 0) if self.rows is None else self.rows.counts()
        for kind, button in self.kinds.items():
            button.setText(str(counts[kind]))
            told = f"{counts[kind]} {check_icons.title(kind)}"
            button.setToolTip(told)
            button.setAccessibleName(told)
            button.setEnabled(self.rows is not None)
        self.told.setText(self.session.text or self._nothing())
        self.told.setVisible(bool(self.told.text()))
        self.show_list()

    def _nothing(self):
        """What is said where there is no list."""
        if self.rows is None:
            return translate("SchoolPath", "Check, and go on editing: paths and elements are checked again after each "
                             "edit.")
        if not len(self.rows.rows):
            return translate("SchoolPath", "No clause of the handbook fails, and nothing is unknown. That is no "
                             "guarantee that a path is free of danger.")
        return ""

    def show_list(self, *_):
        """List the findings that the filter lets through."""
        if self.rows is None:
            self.list.show_rows(None, None)
            return
        kinds = [kind for kind, button in self.kinds.items() if button.isChecked()]
        self.list.show_rows(self.rows, self.rows.shown(kinds, self.search.text()))

    def _picked(self, at):
        self.details.show_finding(self.rows, at)
        self.waive.setEnabled(at >= 0 and self.rows.kind_of(at) != "waived")

    def go_there(self):
        """Show the place of the chosen finding on the map, and flash it."""
        at = self.list.current()
        if self.canvas is None or at < 0:
            return
        row, findings = int(self.rows.rows[at]), self.rows.checked.findings
        if not findings.feature_id[row]:
            return
        line = findings.lines.line(row)
        point = (line == line[0]).all()
        drawn = Drawn(self.canvas, self.project)
        drawn.show([drawn.geometry(line[:1] if point else line, self.session.live.crs)])

    def ask_waiver(self):
        """Ask why the chosen finding may stay, and write it into the layer of waivers."""
        at, layer = self.list.current(), settings.layer_of(self.project, "waivers")
        try:
            if layer is None:
                raise Refused(no_layer())
            checked, row = self.rows.checked, int(self.rows.rows[at])
            clause, place = checked.clause(row), checked.findings.feature_id[row]
            if not place:
                raise Refused(translate("SchoolPath", "This finding has no place that a waiver could name."))
            dialog = WaiveDialog(self._covered(clause, place), self)
            if self.ask(dialog):
                write_waiver(layer, clause.id, place, dialog.values())
        except Refused as refused:
            self.told.setText(str(refused))
            self.told.show()

    def _covered(self, clause, place):
        """Which findings a waiver covers, in words."""
        findings = self.rows.checked.findings
        mine = [row for row in self.rows.rows.tolist()
                if findings.feature_id[row] == place and findings.clauses[findings.clause[row]] is clause]
        where = self.rows.checked.place(mine[:1])
        told = translate("SchoolPath", "{clause} {title}, {place}.").format(
            clause=clause.id, title=check_icons.words.local(clause.title), place=where)
        more = "" if len(mine) == 1 else translate(
            "SchoolPath", " All {count} findings of this clause there are covered, on every path.",
            None, len(mine)).format(
                count=len(mine))
        return told + more

    def ask(self, dialog):
        """Whether the user went through with a dialog."""
        return dialog.exec() == QDialog.DialogCode.Accepted

    def close_down(self):
        """Let go of the project."""
        self.session.close_down()
