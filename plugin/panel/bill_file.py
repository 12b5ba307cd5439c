# SPDX-License-Identifier: GPL-2.0-or-later
"""The bill of quantities of the layer of elements, written as a file of comma-separated values."""
from qgis.core import QgsProcessingContext, QgsProcessingFeedback


def write_bill(layer, path, catalogue, names, project):
    """Write the bill of the elements of a layer, unsaved edits included.

    Parameters
    ----------
    layer : QgsVectorLayer
    path : str
        File to be written; one that is there is written over.
    catalogue : Catalogue
    names : dict of str to str
        Id of a path -> what it is called.
    project : QgsProject

    Returns
    -------
    int
        How many elements it counts.

    Raises
    ------
    SchoolPathError
        The file cannot be written.
    """
    from ...core.placing import quantities_of
    from ...processing.bill import bill_of, write_csv
    from ...processing.reading.paths import ELEMENT_FIELDS, elements_of
    from ...processing.reading.source import read_rows, source_of

    context, feedback = QgsProcessingContext(), QgsProcessingFeedback()
    context.setProject(project)
    elements = elements_of(read_rows(source_of(layer), ELEMENT_FIELDS, feedback), context, feedback, layer.crs())
    write_csv(bill_of(quantities_of(elements, catalogue), catalogue), path, names, next(iter(catalogue)).cost.currency)
    return len(elements)
