"""What makes a place worse than its traffic, in words: sight, parked cars, darkness, signals that ask too much."""
from qgis.PyQt.QtCore import QCoreApplication

from ...core.safety.explain import Hinder
from ..language import user_locale

translate = QCoreApplication.translate


def side_hinders(reasons, row):
    """What hinders along a street; phrases."""
    hinders = int(reasons.hinders[row])
    told = [translate("SchoolPath", "densely parked cars")] if hinders & Hinder.PARKED else []
    return told + _dark(hinders, reasons.light_known[row])


def step_hinders(reasons, row):
    """What hinders at a crossing; phrases."""
    hinders = int(reasons.hinders[row])
    told = []
    if hinders & Hinder.SLIP:
        told.append(translate("SchoolPath", "over a slip lane"))
    if hinders & Hinder.SIGHT:
        told.append(translate("SchoolPath", "sight too short"))
    if hinders & Hinder.PARKED:
        told.append(translate("SchoolPath", "parked cars close by"))
    return told + _dark(hinders, reasons.light_known[row])


def signal_limits(reasons, row):
    """What keeps signals from the best class; phrases."""
    told = []
    if reasons.stage[row] > 0:
        told.append(translate("SchoolPath", "{width} m in one go").format(width=_decimal(reasons.stage[row])))
    if reasons.green[row] > 0:
        told.append(translate("SchoolPath", "green for {speed} m/s").format(speed=_decimal(reasons.green[row])))
    return told


def _dark(hinders, known):
    if not hinders & Hinder.DARK:
        return []
    return [translate("SchoolPath", "unlit") if known else
            translate("SchoolPath", "lighting not known, taken as unlit")]


def _decimal(number):
    return user_locale().toString(float(number), "f", 1)
