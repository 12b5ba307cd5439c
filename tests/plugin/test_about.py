# SPDX-License-Identifier: GPL-2.0-or-later
"""The About dialog says what must be said."""
from qgis.PyQt.QtWidgets import QDialogButtonBox

from school_path.plugin.about import AboutDialog, about_text, metadata


def test_version_and_links_come_from_the_metadata(qgis_app):
    text = about_text()
    assert metadata()["version"] in text
    assert f'href="{metadata()["homepage"]}"' in text
    assert f'href="{metadata()["tracker"]}"' in text


def test_it_names_licence_data_and_what_is_not_claimed(qgis_app):
    text = about_text()
    assert "never claims that a route is safe" in text
    assert "© OpenStreetMap contributors" in text
    assert "General Public License, version 2 or later" in text


def test_close_button_closes(qgis_app, qtbot):
    dialog = AboutDialog()
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Close).click()
    assert not dialog.isVisible()
