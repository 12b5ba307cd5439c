# SPDX-License-Identifier: GPL-2.0-or-later
"""One run of an algorithm in this process, and what is wrong with how it went."""
import shutil
import tempfile
import time
import traceback
from pathlib import Path

from town import outputs

SLOW = 20.0  # s; the town is small


def algorithm_of(name):
    """A fresh algorithm by its name."""
    from qgis.core import QgsApplication

    return QgsApplication.processingRegistry().createAlgorithmById(f"schoolpath:{name}")


def attempt(name, parameters, keep=None):
    """Run with all outputs; ``""`` where it did its work or said in a sentence why not.

    Parameters
    ----------
    name : str
        Of the algorithm.
    parameters : dict
        Inputs; outputs are added unless they are among them.
    keep : callable, optional
        ``keep(folder, results, ok)`` may look at what was written; gives what is wrong.
    """
    from qgis.core import QgsProcessingContext, QgsProcessingFeedback, QgsProject

    algorithm, folder = algorithm_of(name), tempfile.mkdtemp(prefix="school_path_try_")
    context, feedback = QgsProcessingContext(), QgsProcessingFeedback(False)
    context.setProject(QgsProject.instance())
    begin = time.monotonic()
    try:
        results, ok = algorithm.run({**outputs(algorithm, folder), **parameters}, context, feedback)
        wrong = _told_badly(feedback.textLog(), ok) or _left_over(folder, ok)
        if not wrong and keep is not None:
            wrong = keep(folder, results, ok)
    except (UnicodeEncodeError, OverflowError, TypeError) as error:  # QGIS does not take the value itself
        wrong = "" if "site-packages" not in str(error.__traceback__) and _from_qgis(error) else _last(error)
    except Exception as error:
        wrong = _last(error)
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    took = time.monotonic() - begin
    return wrong or (f"takes {took:.0f} s" if took > SLOW else "")


def _from_qgis(error):
    """Whether a fault was raised at the border to QGIS and not in our code."""
    return len(traceback.extract_tb(error.__traceback__)) == 1


def _last(error):
    frame = traceback.extract_tb(error.__traceback__)[-1]
    return f"{type(error).__name__} {error} in {Path(frame.filename).name}:{frame.lineno}"


def _told_badly(log, ok):
    """What is wrong with what a run said."""
    if "unexpected error" in log or "Traceback" in log:
        return fault_kept() or log[-300:]
    return "" if ok or log.strip() else "it failed without a word"


def _left_over(folder, ok):
    """Files that a failed run left."""
    left = [path.name for path in Path(folder).rglob("*") if path.is_file()]
    return f"it failed and left {left}" if left and not ok else ""


def fault_kept():
    """Where the fault is that was kept beside the user's settings."""
    from qgis.core import QgsApplication

    path = Path(QgsApplication.qgisSettingsDirPath()) / "school_path_error.txt"
    if not path.is_file():
        return ""
    lines = path.read_text(encoding="utf-8").strip().splitlines()
    path.unlink()
    places = [line.strip() for line in lines if line.strip().startswith("File") and "school_path" in line]
    return f"{lines[-1]} at {places[-1].replace('File ', '') if places else '?'}"
