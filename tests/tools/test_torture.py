# SPDX-License-Identifier: GPL-2.0-or-later
"""``make torture``: what an attack finds is told, also where QGIS crashes or hangs."""
import importlib.util

import pytest

from school_path.tests.code import ROOT

ATTACK = """
import sys, time, os
print("TRY 0 a run that goes well", flush=True)
print("TRY 1 a run that goes badly", flush=True)
print("FIND 1 a run that goes badly: TypeError", flush=True)
{more}
print("END", flush=True)
"""


@pytest.fixture
def attack(tmp_path, monkeypatch):
    """Runs an attack with some more lines; gives what it tried and found."""
    spec = importlib.util.spec_from_file_location("torture", ROOT / "tools" / "torture" / "__main__.py")
    torture = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(torture)
    monkeypatch.setattr(torture, "HERE", tmp_path)
    monkeypatch.setattr(torture, "PATIENCE", 1.5)

    def run(more=""):
        (tmp_path / "odd.py").write_text(ATTACK.format(more=more), encoding="utf-8")
        done = torture.Attack("odd", 20, 1, tmp_path).go()
        return done.tried, done.found

    return run


def test_what_is_found_is_told(attack):
    assert attack() == (2, ["a run that goes badly: TypeError"])


@pytest.mark.parametrize(("act", "told"), [
    ("os.abort()", ["the process ended with -6"]), ("time.sleep(60)", ["hangs for more than 1.5 s"]),
    ("raise KeyError('x')", ["the process ended with 1: ", "KeyError: 'x'"])])
def test_after_a_crash_or_a_hang_it_goes_on_with_the_next(attack, act, told):
    tried, found = attack(f"""
if int(sys.argv[4]) <= 2:
    print("TRY 2 a crash", flush=True)
    {act}
print("TRY 3 the next", flush=True)
""")
    assert tried == 6
    assert found[1].startswith("a crash: ") and all(words in found[1] for words in told)
    assert len(found) == 3
