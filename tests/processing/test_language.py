# SPDX-License-Identifier: GPL-2.0-or-later
"""Words and numbers in the language that is chosen in QGIS, also where Qt has another one."""
import pytest
from qgis.core import QgsSettings

from school_path.processing.language import user_language, user_locale


@pytest.fixture
def swedish(qgis_app):
    """As in ``qgis_process``: the language stands in the settings of QGIS, and Qt is not told."""
    settings = QgsSettings()
    settings.setValue("locale/overrideFlag", True)
    settings.setValue("locale/userLocale", "sv_SE")
    yield
    settings.remove("locale/overrideFlag")
    settings.remove("locale/userLocale")


def test_the_language_of_qgis_is_spoken(swedish):
    assert user_language() == "sv_SE"
    assert user_locale().toString(1.5) == "1,5"


def test_where_qgis_has_none_it_is_that_of_the_machine(qgis_app):
    assert user_language() == user_locale().name()
