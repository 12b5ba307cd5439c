# SPDX-License-Identifier: GPL-2.0-or-later
"""Who may go alone, in words: the legend of the classes."""
from qgis.PyQt.QtCore import QCoreApplication

translate = QCoreApplication.translate


def class_words(klass):
    """Words of a class for legends and reports.

    Parameters
    ----------
    klass : int
        1 to 5.
    """
    return {
        1: translate("SchoolPath", "from pre-school and grade 1"),
        2: translate("SchoolPath", "from grade 3"),
        3: translate("SchoolPath", "from grade 7 (grades 5–6 where signals or a guard help)"),
        4: translate("SchoolPath", "nobody alone"),
        5: translate("SchoolPath", "not a place to walk or cross"),
    }[int(klass)]


def class_title(klass):
    """Class and its words, as a legend entry."""
    if int(klass) == 5:
        return translate("SchoolPath", "Closed: {words}").format(words=class_words(klass))
    return translate("SchoolPath", "Class {klass}: {words}").format(klass=int(klass), words=class_words(klass))
