# SPDX-License-Identifier: GPL-2.0-or-later
"""The record of a run as the last section of a report."""
from . import report_page as page
from .words import report as words


def run_section(record, title):
    """Software, day, time, author, parameters, and hashes of what was read.

    Parameters
    ----------
    record : Run
    title : str
    """
    software, day, time, author, run, layer, file = words.run_terms()
    algorithm = record.algorithm.split(":")[-1]  # with the provider's id or, outside of it, without
    terms = [(software, f"School Path {record.version}, schoolpath:{algorithm}"), (day, record.day),
             (time, record.time), (author, record.author), (run, record.run_id), *record.parameters.items(),
             *((layer.format(name=name), value) for name, value in record.inputs.items()),
             *((file.format(name=name), value) for name, value in record.files.items())]
    return page.section(title, page.tag("dl", *(page.tag(name, value) for term in terms
                                                for name, value in zip(("dt", "dd"), term)), kind="run"))
