# SPDX-License-Identifier: GPL-2.0-or-later
"""The About dialog, and what the plugin says about itself in ``metadata.txt``."""
import configparser

from qgis.PyQt.QtCore import QCoreApplication, QSize, Qt
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QDialog, QDialogButtonBox, QHBoxLayout, QLabel, QVBoxLayout

from ..processing.guide import ROOT, guide_url

translate = QCoreApplication.translate

ICON = str(ROOT / "resources" / "icons" / "school_path.svg")


def metadata():
    """Read the ``[general]`` section of the plugin's ``metadata.txt``.

    Returns
    -------
    dict of str to str
    """
    parser = configparser.ConfigParser(interpolation=None)
    parser.optionxform = str
    parser.read(ROOT / "metadata.txt", encoding="utf8")
    return dict(parser["general"])


def about_text():
    """Write the text of the dialog, as HTML, in the language of QGIS."""
    facts = metadata()
    paragraphs = [
        "<b>School Path {version}</b>".format(version=facts["version"]),
        translate(
            "SchoolPath",
            "Finds for every home the route to school on which a child of a given age meets the least traffic danger, "
            "and says in words what is wrong on it."),
        translate(
            "SchoolPath",
            "School Path never claims that a route is safe. It reports what fails, what is in the way, and how much of "
            "the answer rests on data rather than on assumptions. The decision stays with people who know the place."),
        translate(
            "SchoolPath",
            "Street data that you download from OpenStreetMap is © OpenStreetMap contributors, under the Open Database "
            "Licence (ODbL). Say so on every map that you publish."),
        translate("SchoolPath", "Homes are personal data: nothing leaves this computer."),
        translate("SchoolPath", "Licence: GNU General Public License, version 2 or later."),
        '<a href="{help}">{help_word}</a> · <a href="{home}">{home_word}</a> · '
        '<a href="{tracker}">{tracker_word}</a>'.format(
            help=guide_url(),
            help_word=translate("SchoolPath", "Guide"),
            home=facts["homepage"],
            home_word=translate("SchoolPath", "Home page"),
            tracker=facts["tracker"],
            tracker_word=translate("SchoolPath", "Report a problem"),
        ),
    ]
    return "".join(f"<p>{paragraph}</p>" for paragraph in paragraphs)


class AboutDialog(QDialog):
    """Says what School Path is, what it does not claim, and whose data and licence it uses."""

    def __init__(self, parent=None):
        super().__init__(parent)
        self.setObjectName("SchoolPathAbout")
        self.setWindowTitle(translate("SchoolPath", "About School Path"))
        self.setWindowIcon(QIcon(ICON))

        picture = QLabel()
        picture.setPixmap(QIcon(ICON).pixmap(QSize(96, 96)))
        picture.setAlignment(Qt.AlignmentFlag.AlignTop)
        picture.setAccessibleName(translate("SchoolPath", "School Path icon"))
        self.text = QLabel(about_text())
        self.text.setWordWrap(True)
        self.text.setMinimumWidth(420)
        self.text.setOpenExternalLinks(True)
        # the links must be reachable without a mouse
        self.text.setTextInteractionFlags(Qt.TextInteractionFlag.TextBrowserInteraction)

        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        top = QHBoxLayout()
        top.addWidget(picture)
        top.addWidget(self.text, 1)
        layout = QVBoxLayout(self)
        layout.addLayout(top)
        layout.addWidget(buttons)
