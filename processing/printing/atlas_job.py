# SPDX-License-Identifier: GPL-2.0-or-later
"""The job behind ``exportatlas``: read, make a page for each school, write the PDF."""
from qgis.core import QgsProject

from ...core.errors import SchoolPathError
from ..words.council import several_runs
from ..writing import Outputs
from .council_sheet import council_sheet
from .fill import fill
from .given import chosen_schools, given, need
from .numbers import run_of
from .pdf import write_pdf
from .school_sheet import school_sheet
from .template import lay_out, read_templates


def run_job(algorithm, parameters, context, feedback):
    """Run ``exportatlas``.

    Returns
    -------
    dict
        ``OUTPUT`` -> the file.
    """
    kind = algorithm.parameterAsEnumString(parameters, "TEMPLATE", context)
    file = algorithm.parameterAsFile(parameters, "TEMPLATE_FILE", context)
    templates = read_templates(kind, file)
    found = given(algorithm, parameters, context)
    need(found, kind)
    sheets = [sheet for sheet in _sheets(algorithm, parameters, context, feedback, kind, found) if sheet is not None]
    if not sheets:
        raise SchoolPathError("print_nothing")

    def layouts():
        for number, sheet in enumerate(sheets):
            project = QgsProject()  # a project of its own: the user's is left alone
            project.setCrs(found.crs)
            project.addMapLayers(sheet.layers)
            layout = lay_out(templates, project, sheet, sheet.name, file)
            fill(layout, sheet)
            yield layout
            feedback.setProgress(100 * (number + 1) / len(sheets))

    outputs = Outputs(algorithm, parameters, context, feedback)
    outputs.file("OUTPUT", lambda path: write_pdf(layouts(), sheets[0].texts["title"], path, feedback))
    return outputs.write()


def _sheets(algorithm, parameters, context, feedback, kind, found):
    """The pages, in the order of the schools' names."""
    school, contact, title = (algorithm.parameterAsString(parameters, name, context).strip()
                              for name in ("SCHOOL", "CONTACT", "TITLE"))
    if kind == "COUNCIL":
        chosen_schools(found, school)
        runs = run_of(found.layers["PLACES"], found.layers.get("HOMES_STATUS"))
        if len(runs) > 1:
            feedback.pushWarning(several_runs(runs))
        yield council_sheet(found, school, title)
        return
    for one in chosen_schools(found, school):
        if feedback.isCanceled():
            raise SchoolPathError("cancelled")
        yield school_sheet(found, one, contact, title)
