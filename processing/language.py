"""The language that the user has chosen in QGIS, and how numbers are written in it."""
from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QLocale


def user_language():
    """Name of the language, such as ``"fi_FI"``: that of QGIS, which ``qgis_process`` does not make Qt's own."""
    return QgsApplication.locale()


def user_locale():
    """How numbers are written in that language, a ``QLocale``; in the desktop it holds what else is set there."""
    usual, name = QLocale(), user_language()
    return usual if usual.name() == name else QLocale(name)
