# SPDX-License-Identifier: GPL-2.0-or-later
"""The job behind ``routecard``: read one home's way, write the PDF."""
from qgis.core import QgsProject

from ..writing import Outputs
from .card_sheet import card_sheet
from .fill import fill
from .given import given
from .pdf import write_pdf
from .template import lay_out, read_templates


def run_job(algorithm, parameters, context, feedback):
    """Run ``routecard``.

    Returns
    -------
    dict
        ``OUTPUT`` -> the file.
    """
    file = algorithm.parameterAsFile(parameters, "TEMPLATE_FILE", context)
    templates = read_templates("CARD", file)
    home, called, contact = (algorithm.parameterAsString(parameters, name, context).strip()
                             for name in ("HOME_ID", "HOME_NAME", "CONTACT"))
    found = given(algorithm, parameters, context)
    sheet = card_sheet(found, home, called, contact)

    def layouts():
        project = QgsProject()
        project.setCrs(found.crs)
        project.addMapLayers(sheet.layers)
        layout = lay_out(templates, project, sheet, sheet.name, file)
        fill(layout, sheet)
        yield layout

    outputs = Outputs(algorithm, parameters, context, feedback)
    outputs.file("OUTPUT", lambda path: write_pdf(layouts(), sheet.texts["title"], path, feedback))
    return outputs.write()
