# SPDX-License-Identifier: GPL-2.0-or-later
"""What is asked on the page *Routes*: school, grade, mode and scenario."""
from qgis.core import NULL
from qgis.PyQt.QtCore import QCoreApplication, pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QFormLayout, QSizePolicy, QWidget

from ...processing import profiles
from ...processing.choices import mode_words, scenario_words
from .. import settings

translate = QCoreApplication.translate
OWN = "own"  # each home by the grade or profile in the layer
USUAL = "grade:1"
FIELDS = ("grade", "profile")  # of the homes layer, the first that is there


class RoutesSettings(QWidget):
    """Boxes for the question.

    Parameters
    ----------
    project : QgsProject
    parent : QWidget, optional
    """

    changed = pyqtSignal()

    def __init__(self, project, parent=None):
        super().__init__(parent)
        self.project = project
        self.school, self.grade, self.mode, self.scenario = (QComboBox() for _ in range(4))
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for label, box in ((translate("SchoolPath", "&School"), self.school),
                           (translate("SchoolPath", "&Grade"), self.grade),
                           (translate("SchoolPath", "&Mode"), self.mode),
                           (translate("SchoolPath", "Scena&rio"), self.scenario)):
            box.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)  # a narrow dock
            box.setAccessibleName(label.replace("&", ""))
            form.addRow(label, box)
            box.currentIndexChanged.connect(lambda index: self.changed.emit())
        for box, words in ((self.mode, mode_words()), (self.scenario, scenario_words())):
            for code, text in words.items():
                box.addItem(text, code)
        self.refresh()

    def refresh(self):
        """Fill in what the layers hold; what was chosen stays where it is still there."""
        schools = schools_of(settings.layer_of(self.project, "schools"))
        _fill(self.school, [(None, translate("SchoolPath", "All schools")), *schools], None)
        own = grade_field(settings.layer_of(self.project, "homes"))
        items = [(OWN, translate("SchoolPath", "As in the homes layer"))] if own else []
        _fill(self.grade, [*items, *grades()], OWN if own else USUAL)

    def key(self):
        """The question as a tuple that can be compared: school, grade, mode and scenario."""
        return tuple(box.currentData() for box in (self.school, self.grade, self.mode, self.scenario))

    def words(self):
        """The question in words."""
        return ", ".join(box.currentText() for box in (self.grade, self.mode, self.scenario))


def _fill(box, items, usual):
    """Fill a box with values and texts; its choice stays, else the usual one is taken."""
    chosen, values = box.currentData(), [value for value, _ in items]
    first = box.count() == 0
    box.blockSignals(True)
    box.clear()
    for value, text in items:
        box.addItem(text, value)
    box.setCurrentIndex(values.index(chosen if chosen in values and not first else usual))
    box.blockSignals(False)


def grades():
    """Values and texts of the grades, the accompanied child and the profiles of one's own."""
    found = [("grade:0", translate("SchoolPath", "Pre-school"))]
    found += [(f"grade:{grade}", translate("SchoolPath", "Grade {grade}").format(grade=grade))
              for grade in _profiles_by_grade() if grade]
    found.append(("PA", translate("SchoolPath", "Accompanied by an adult")))
    return found + [(name, name) for name in profiles.choices() if name not in profiles.SHIPPED]


def profile_of(grade):
    """Profile of a choice of grade; that of the youngest where each home has its own."""
    found = _profiles_by_grade()
    if grade == OWN:
        return found[min(found)]
    word, _, number = grade.partition(":")
    return found[int(number)] if number else word


def _profiles_by_grade():
    """Shipped profile of each grade, from the youngest on."""
    from ...core.profile import profiles_by_grade

    return dict(sorted(profiles_by_grade().items()))


def grade_field(homes):
    """Field of the homes that holds grade or profile, ``""`` where none is filled in."""
    return next((name for name in FIELDS if homes is not None and _values(homes, name)), "")


def school_field(homes):
    """Field of the homes that holds their school, ``""`` where none is filled in."""
    return "school_id" if homes is not None and _values(homes, "school_id") else ""


def schools_of(layer):
    """Ids and names of the schools in a layer of gates, in the order of their names."""
    found = {}
    if layer is not None:
        at, named = layer.fields().lookupField("school_id"), layer.fields().lookupField("name")
        for feature in layer.getFeatures() if at >= 0 else ():
            value, name = feature.attribute(at), feature.attribute(named) if named >= 0 else None
            if value not in (None, NULL, ""):
                found.setdefault(value, str(name) if name not in (None, NULL, "") else str(value))
    return sorted(found.items(), key=lambda item: (item[1], str(item[0])))


def _values(layer, name):
    """Whether a field is there and filled in anywhere."""
    at = layer.fields().lookupField(name)
    return at >= 0 and any(value not in (None, NULL, "") for value in layer.uniqueValues(at, 2))
