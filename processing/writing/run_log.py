# SPDX-License-Identifier: GPL-2.0-or-later
"""Every run that writes into a project file leaves its row in the table ``runs``."""
import json

TABLE = "runs"


def row_of(record, outputs):
    """The row of a run, field -> value.

    Parameters
    ----------
    record : Run
        The run.
    outputs : iterable of str
        Names of the outputs that were written into the file.
    """
    return {"run_id": record.run_id, "algorithm": record.algorithm, "version": record.version, "day": record.day,
            "time": record.time, "author": record.author, "parameters": _json(record.parameters),
            "inputs": _json(record.inputs), "files": _json(record.files), "outputs": ", ".join(sorted(outputs))}


def _json(values):
    return json.dumps(values, ensure_ascii=False, sort_keys=True)
