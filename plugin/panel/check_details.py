# SPDX-License-Identifier: GPL-2.0-or-later
"""What there is to know of one finding, as text that can be copied."""
from html import escape

from qgis.PyQt.QtCore import QCoreApplication, Qt
from qgis.PyQt.QtWidgets import QTextBrowser

from ...processing.words import findings as words
from ...processing.words.handbook_report import reference
from ...processing.words.handbook_report import waived as waived_phrase
from ...processing.words.unknowns import why_unknown
from . import check_icons

translate = QCoreApplication.translate


class FindingDetails(QTextBrowser):
    """Shows a finding: measured, required, remedy, source."""

    def __init__(self, parent=None):
        super().__init__(parent)
        self.setOpenExternalLinks(True)
        self.setAccessibleName(translate("SchoolPath", "About the finding"))
        self.setPlaceholderText(translate("SchoolPath", "Choose a finding to read what was measured, what is asked and "
                                          "what to do."))
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextBrowserInteraction
                                     | Qt.TextInteractionFlag.TextSelectableByKeyboard)

    def show_finding(self, rows, at):
        """Show the finding at a place of the rows; -1 = none."""
        if rows is None or at < 0:
            self.clear()
            return
        lines = [f"<b>{escape(label)}</b> {text}" if label else text for label, text in _lines(rows, at)]
        self.setHtml("".join(f"<p style=\"margin: 0 0 4px 0\">{line}</p>" for line in lines))


def _lines(rows, at):
    """Label and HTML of each line."""
    checked, row = rows.checked, int(rows.rows[at])
    findings, clause = checked.findings, checked.clause(row)
    kind = rows.kind_of(at)
    yield "", "<b>{}</b> ({})".format(
        escape(f"{check_icons.title(kind)}: {clause.id} {words.local(clause.title)}"),
        escape(words.severity_word(clause.severity)))
    yield "", escape(f"{checked.path_title(findings.path[row])} – {rows.place(at)}")
    yield words.measure_label(), escape(_measured(checked, row, clause))
    asked = words.required_text(clause, findings.required[row])
    if asked:
        yield words.asked_label(), escape(asked)
    yield translate("SchoolPath", "Why:"), escape(words.local(clause.text))
    yield translate("SchoolPath", "What to do:"), escape(words.local(clause.remedy))
    waiver = findings.waiver[row]
    if waiver >= 0:
        waivers = checked.waivers
        yield translate("SchoolPath", "Waived:"), escape(waived_phrase(
            waivers.reason[waiver], waivers.author[waiver], waivers.expires[waiver]))
    for source in clause.sources:
        yield translate("SchoolPath", "Source:"), _source(source)


def _measured(checked, row, clause):
    """What was measured and how it is known; why not, where it is unknown."""
    findings = checked.findings
    title, value, source = words.measure_title(clause), findings.measured[row], findings.source[row]
    if findings.why[row]:
        return f"{title}: {why_unknown(findings.why[row])}"
    if value is None:
        return title
    known = words.source_word(source) if source >= 0 else words.worked_out()
    return f"{title}: {words.value_text(clause, value)} ({known})"


def _source(source):
    told = escape(reference(source))
    if not source.url.startswith(("http://", "https://")):
        return told if not source.url else f"{told} ({escape(source.url)})"
    return f"{told} (<a href=\"{escape(source.url)}\">{escape(source.url)}</a>)"
