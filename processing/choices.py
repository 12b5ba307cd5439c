# SPDX-License-Identifier: GPL-2.0-or-later
"""Choices: a word to read in every dialog, and a code that is stored and never changes.

QGIS knows no enum parameter with both. The options are the codes, as batch files, models and scripts store them; the
words stand in the metadata, where the widget of the dialogs finds them (``plugin/choice_wrapper.py``).
"""
import re

from qgis.core import QgsProcessingParameterEnum
from qgis.PyQt.QtCore import QCoreApplication

translate = QCoreApplication.translate
NUMBER = re.compile(r"([0-9]{1,4})(\.0+)?")  # an expression of a model may give 0.0
# looked up by QGIS when it opens a dialog; never in batch runs. A QGIS that does not look shows the codes
WIDGET = __name__.rsplit(".processing.", 1)[0] + ".plugin.choice_wrapper.ChoiceWrapper"


class Choice(QgsProcessingParameterEnum):
    """One of several codes; also given in another case, or as its number, as a model's own choice gives it.

    Parameters
    ----------
    name, label : str
        As of any parameter.
    words : dict of str to str
        Code -> what people read.
    default : str
        Code.
    """

    def __init__(self, name, label, words, default):
        super().__init__(name, label, options=list(words), defaultValue=default, usesStaticStrings=True)
        self.setMetadata({"widget_wrapper": {"class": WIDGET, "words": list(words.values())}})

    def checkValueIsAcceptable(self, value, context=None):
        return super().checkValueIsAcceptable(value, context) or code_of(self.options(), value) is not None


def words_of(definition):
    """Code -> word of a choice; the code itself where it has no words."""
    words = (definition.metadata().get("widget_wrapper") or {}).get("words") or definition.options()
    return dict(zip(definition.options(), words))


def code_of(codes, value):
    """The code that a value means.

    Parameters
    ----------
    codes : list of str
    value : object
        A code in any case, or its number, from 0.

    Returns
    -------
    str or None
        None where it means none of them.
    """
    if isinstance(value, bool) or not isinstance(value, (str, int, float)):
        return None
    text = str(value).strip()
    if text in codes:
        return text
    for code in codes:
        if code.upper() == text.upper():
            return code
    number = NUMBER.fullmatch(text)
    return codes[int(number[1])] if number and int(number[1]) < len(codes) else None


def stored(definition, value):
    """The value of a parameter as it is written down: a choice by its code, however it was given."""
    code = code_of(definition.options(), value) if isinstance(definition, QgsProcessingParameterEnum) else None
    return value if code is None else code


def told(definition):
    """The codes of a choice with their words, as a sentence lists them: ``P1 (pre-school to grade 2)``."""
    words = {code: word[len(code) + 2:] if word.startswith(f"{code}: ") else word
             for code, word in words_of(definition).items()}
    return ", ".join(code if word == code else f"{code} ({word})" for code, word in words.items())


def profile_words():
    """What the shipped profiles are called."""
    return {"P1": translate("SchoolPath", "P1: pre-school to grade 2"),
            "P2": translate("SchoolPath", "P2: grades 3–4"), "P3": translate("SchoolPath", "P3: grades 5–6"),
            "P4": translate("SchoolPath", "P4: grades 7–9"),
            "PA": translate("SchoolPath", "PA: accompanied by an adult")}


def scenario_words():
    """What the scenarios are called."""
    return {"DAYLIGHT": translate("SchoolPath", "Daylight"), "DARK": translate("SchoolPath", "Dark"),
            "WINTER": translate("SchoolPath", "Winter")}


def mode_words():
    """What the ways to travel are called."""
    return {"WALK": translate("SchoolPath", "Walk"), "BIKE": translate("SchoolPath", "Bicycle")}
