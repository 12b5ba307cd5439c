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
    pairs = [(message.findtext("source"), "".join(message.find("translation").itertext())) for message in messages]
    assert [source for source, translation in pairs
            if translation.strip() and set(values.findall(source)) != set(values.findall(translation))] == []
