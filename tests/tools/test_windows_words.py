# SPDX-License-Identifier: GPL-2.0-or-later
"""The reading of command lines is that of Windows: cases of Microsoft's documentation of argv, and what is refused."""
import pytest

from school_path.tests.tools.windows_words import c_words, in_cmd, in_powershell


@pytest.mark.parametrize(("line", "words"), [
    ('"abc" d e', ["abc", "d", "e"]), (r"a\\b d\"e f\"g h", [r"a\\b", 'd"e', 'f"g', "h"]),
    (r"a\\\"b c d", [r"a\"b", "c", "d"]), (r'a\\\\"b c" d e', [r"a\\b c", "d", "e"]), ('a "" b', ["a", "", "b"]),
    ('A="b c" d', ["A=b c", "d"])])
def test_words_are_those_of_the_c_runtime(line, words):
    assert c_words(line) == words


@pytest.mark.parametrize("line", ["a | b", "a=%PATH%", 'a="b', "a (geom)", "a & b", "a ^"])
def test_cmd_has_signs_of_its_own(line):
    with pytest.raises(ValueError, match="quote|replaced"):
        in_cmd(line)


@pytest.mark.parametrize("line", ["a | b", 'a="$b"', 'a="b', "a=b,c", "a='b'", 'a "b`"'])
def test_powershell_has_signs_of_its_own(line):
    with pytest.raises(ValueError, match="quote|replaced"):
        in_powershell(line)


def test_what_the_guide_said_before_did_not_reach_the_program_in_powershell():
    """A layer in a GeoPackage: PowerShell takes off the quotes, and cmd.exe sees a pipe."""
    line = 'qgis_process run x -- "A=town.gpkg|layername=homes"'
    assert in_cmd(line)[-1] == "A=town.gpkg|layername=homes"
    with pytest.raises(ValueError, match="outside"):
        in_powershell(line)
    assert in_powershell(line.replace("qgis_process", "qgis_process --%"))[-1] == "A=town.gpkg|layername=homes"
