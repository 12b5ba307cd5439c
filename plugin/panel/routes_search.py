# SPDX-License-Identifier: GPL-2.0-or-later
"""The search of the page *Routes*: homes by their address."""
from qgis.core import NULL, QgsFeatureRequest
from qgis.PyQt.QtCore import QCoreApplication, Qt
from qgis.PyQt.QtWidgets import QCompleter, QLineEdit

translate = QCoreApplication.translate
FIELDS = ("address", "street", "home_id")  # the first that is filled in names a home
SHOWN = 12


class HomeSearch(QLineEdit):
    """Type an address, take a home.

    Parameters
    ----------
    chosen : callable
        Called with the feature id of the home.
    missed : callable
        Called with a text that names no home, or several.
    parent : QWidget, optional
    """

    def __init__(self, chosen, missed, parent=None):
        super().__init__(parent)
        self.chosen, self.missed, self.homes = chosen, missed, {}
        self.setClearButtonEnabled(True)
        self.setPlaceholderText(translate("SchoolPath", "Address of a home"))
        self.setAccessibleName(translate("SchoolPath", "Address of a home"))
        self.returnPressed.connect(self.take)

    def refresh(self, layer):
        """Offer the homes of a layer; None = none."""
        self.homes = named(layer)
        completer = QCompleter(sorted(self.homes), self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setMaxVisibleItems(SHOWN)
        completer.activated.connect(self._activated)
        self.setCompleter(completer)

    def take(self):
        """Take the home whose name stands there, or the only one that has the text in its name."""
        text = self.text().strip().casefold()
        found = [name for name in self.homes if name.casefold() == text] or \
            [name for name in self.homes if text and text in name.casefold()]
        if len(found) == 1:
            self._activated(found[0])
        elif text:
            self.missed(self.text().strip())

    def _activated(self, name):
        if name in self.homes:
            self.setText(name)
            self.chosen(self.homes[name])


def named(layer):
    """Names of the homes of a layer -> feature id; homes of one name are told apart by their id or a number."""
    if layer is None:
        return {}
    at = {name: layer.fields().lookupField(name) for name in FIELDS}
    request = QgsFeatureRequest().setFlags(QgsFeatureRequest.Flag.NoGeometry)
    found = {}
    for feature in layer.getFeatures(request):
        name = name_of(feature, at)
        if name in found:
            own = text_of(feature, at["home_id"])
            name = f"{name} ({own})" if own and f"{name} ({own})" not in found else f"{name} ({feature.id()})"
        found[name] = feature.id()
    return found


def name_of(feature, at):
    """What a home is called: its address, else its street, else its id; ``at``: field -> index."""
    return next((text for text in (text_of(feature, at[name]) for name in FIELDS) if text), str(feature.id()))


def text_of(feature, index):
    """The text of a field, ``""`` where it is not there or empty."""
    value = feature.attribute(index) if index >= 0 else None
    return "" if value in (None, NULL) else str(value).strip()
