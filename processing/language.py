# SPDX-License-Identifier: GPL-2.0-or-later
"""The language that the user has chosen in QGIS, and how numbers are written in it."""
from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QLocale

from .guide import ROOT


def user_language():
    """Name of the language, such as ``"fi_FI"``: that of QGIS, which ``qgis_process`` does not make Qt's own."""
    return QgsApplication.locale()


def user_locale():
    """How numbers are written in that language, a ``QLocale``; in the desktop it holds what else is set there."""
    usual, name = QLocale(), user_language()
    return usual if usual.name() == name else QLocale(name)


def load_words(translator):
    """Load the texts in the user's language; English, with its forms of number, where there is none in it.

    Parameters
    ----------
    translator : QTranslator

    Returns
    -------
    bool
    """
    folder = str(ROOT / "i18n")
    return translator.load(QLocale(user_language()), "school_path", "_", folder) or \
        translator.load("school_path_en", folder)
