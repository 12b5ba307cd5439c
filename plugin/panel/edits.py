# SPDX-License-Identifier: GPL-2.0-or-later
"""One act of the user is one step on the edit buffer of a layer; nothing is saved behind their back."""
from contextlib import contextmanager

from qgis.PyQt.QtCore import QCoreApplication

translate = QCoreApplication.translate


class Refused(Exception):  # noqa: N818 - nothing went wrong: the layer does not allow it
    """The act cannot be done; the text says why and what to do."""


@contextmanager
def one_step(layer, text):
    """Do several changes of a layer as one step of its undo list.

    Parameters
    ----------
    layer : QgsVectorLayer
    text : str
        What the step is called in the list.

    Raises
    ------
    Refused
        The layer cannot be edited.
    """
    if not layer.isEditable() and not layer.startEditing():
        raise Refused(cannot_be_edited(layer))
    layer.beginEditCommand(text)
    try:
        yield
    except BaseException:
        layer.destroyEditCommand()
        raise
    layer.endEditCommand()


def cannot_be_edited(layer):
    """What is said of a layer that takes no edits."""
    return translate("SchoolPath", "The layer \"{layer}\" cannot be edited. Is its file read-only, or open in another "
                     "program?").format(layer=layer.name())
