# SPDX-License-Identifier: GPL-2.0-or-later
"""``tools/translations.py``: every text of the code reaches the translators."""
import ast
import re
import shutil
from xml.etree import ElementTree

import pytest

from school_path.tests.code import sources
from school_path.tools import translations


@pytest.mark.skipif(shutil.which("pylupdate5") is None, reason="pylupdate5 is not installed")
def test_every_text_of_the_code_is_collected(tmp_path):
    """pylupdate5 passes over a call in silence when it ends in a comma, or when the text is no literal."""
    found = tmp_path / "found.ts"
    translations.collect(found, "fi")
    collected = {source.text for source in ElementTree.parse(found).iter("source")}
    written = {call.args[1].value for source in sources("processing", "plugin")
               for call in source.calls("translate", "QT_TRANSLATE_NOOP") if isinstance(call.args[1], ast.Constant)}
    assert written - collected == set()


@pytest.mark.parametrize("language", translations.LANGUAGES)
def test_translations_name_the_same_values_as_the_text(language):
    """A place holder that is lost or misspelt would stop the sentence from being said."""
    values = re.compile(r"\{\w*[^}]*\}|%n")
    messages = ElementTree.parse(translations.ts_file(language)).iter("message")
    pairs = [(message.findtext("source"), form) for message in messages for form in forms(message)]
    assert [source for source, translation in pairs
            if translation.strip() and set(values.findall(source)) != set(values.findall(translation))] == []


def forms(message):
    """Translations of a message: one, or one for each form of number."""
    translation = message.find("translation")
    return [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]


# what is counted in our sentences; not pupils, of whom no count below 5 is ever told
COUNTED = ("addresses|areas|clauses|conditions|crossings|elements|errors|faults|features|fields|files|findings|homes|"
           "judgements|lanes|layers|lines|links|nodes|obstacles|pages|parts|paths|pieces|places|points|posts|routes|"
           "rows|School Paths|schools|signs|stretches|streets|tables|times|turns|values|vehicles|voices|waivers|ways|"
           "words")
BEFORE_A_NOUN = re.compile(r"\{(\w+)\} (?:[a-z-]+ )?(" + COUNTED + r")\b")
NO_COUNT = {
    "volume",  # vehicles a day of a rule, always many
    "ratio",  # "1.5 times"
    "file", "package", "algorithm", "app", "other", "school", "name", "street", "path",
}


def test_a_number_before_a_noun_has_its_forms():
    """A fourth argument lets Qt choose between "1 home" and "12 homes"."""
    plain = [call.args[1].value for source in sources("processing", "plugin") for call in source.calls("translate")
             if isinstance(call.args[1], ast.Constant) and len(call.args) < 4
             and any(name not in NO_COUNT for name, _ in BEFORE_A_NOUN.findall(call.args[1].value))]
    assert plain == []


def test_no_text_leaves_the_form_to_the_reader():
    texts = [call.args[1].value for source in sources("processing", "plugin")
             for call in source.calls("translate", "QT_TRANSLATE_NOOP") if isinstance(call.args[1], ast.Constant)]
    assert [text for text in texts if re.search(r"\w\((s|es|n|ar|er|or)\)", text)] == []


@pytest.mark.parametrize("language", translations.LANGUAGES)
def test_every_form_of_number_is_there(language):
    messages = [message for message in ElementTree.parse(translations.ts_file(language)).iter("message")
                if message.get("numerus") == "yes"]
    assert len(messages) > 70
    assert [message.findtext("source") for message in messages
            if len(forms(message)) != 2 or not all(form.strip() for form in forms(message))] == []


def test_no_number_has_the_thousands_comma_of_english():
    """Numbers in sentences go through ``user_locale``; ``{length:,.0f}`` would write "1,234" in every language."""
    assert [source.path.name for source in sources("processing", "plugin")
            if re.search(r"\{\w*:,|format\([^)]*, *[\"'],", source.path.read_text("utf8"))] == []


@pytest.mark.skipif(shutil.which("lrelease") is None and not any(map(shutil.which, translations.LRELEASE)),
                    reason="lrelease is not installed")
@pytest.mark.parametrize("language, one, many", [
    ("en_GB", "1 home is only", "12 homes are only"), ("de_DE", "1 home is only", "12 homes are only"),
    ("fi_FI", "1 koti on vain", "12 kotia on vain"), ("sv_SE", "1 hem finns bara", "12 hem finns bara")])
def test_forms_of_number_are_spoken(qgis_app, monkeypatch, language, one, many):
    """As the plugin loads them; a language that we do not have gets English with its forms."""
    from qgis.core import QgsApplication
    from qgis.PyQt.QtCore import QCoreApplication

    from school_path.plugin.school_path_plugin import SchoolPathPlugin

    translations.compile_all()
    monkeypatch.setattr(QgsApplication, "locale", lambda: language)
    made = SchoolPathPlugin(None)
    try:
        text = "{count} homes are only in the run before."
        told = [QCoreApplication.translate("SchoolPath", text, None, n).format(count=n) for n in (1, 12)]
    finally:
        made.unload()
    assert told[0].startswith(one)
    assert told[1].startswith(many)
