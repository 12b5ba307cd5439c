# SPDX-License-Identifier: GPL-2.0-or-later
"""Torture the plugin: broken layers, files and parameters, full disk, kill -9, cancel, random acts in the panel.

usage: python tools/torture [--seconds 600] [--seed 1] [ATTACK...]
  ATTACK   layers, parameters, osm, yaml_files, overwriting, disk, kill, cancel, panel; all of them if none is named

Prints what was tried and what was found. Its exit status is 1 where anything was found.
"""
import argparse
import os
import queue
import re
import signal
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path

HERE = Path(__file__).resolve().parent
# share of the time of each
ATTACKS = {"layers": 24, "parameters": 8, "osm": 12, "yaml_files": 10, "overwriting": 6, "disk": 6, "kill": 10,
           "cancel": 12, "panel": 12}
PATIENCE = 60  # s without a word: it hangs


class Attack:
    """One kind of attack: its processes, one after another where QGIS crashes."""

    def __init__(self, name, seconds, seed, town):
        self.name, self.seed, self.town = name, seed, town
        self.end = time.monotonic() + seconds
        self.tried, self.found, self.latest = 0, [], (-1, "the start")

    def go(self):
        """Try until the time is over."""
        following = 0
        while following is not None and time.monotonic() < self.end:
            following = self._process(following)
        return self

    def _process(self, first):
        """Start at a case; gives the one to go on with, None where all is done."""
        seconds = max(self.end - time.monotonic(), 1)
        words = HERE / f"{self.name}.py", f"{seconds:.1f}", self.seed, self.town, first
        at_work = subprocess.Popen(
            [sys.executable, *map(str, words)], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
            errors="replace", start_new_session=True,
            env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONFAULTHANDLER": "1"})
        errors, lines = [], queue.Queue()
        for pipe, take in ((at_work.stdout, lines.put), (at_work.stderr, errors.append)):
            threading.Thread(target=_read, args=(pipe, take), daemon=True).start()
        ended, silent = self._listen(lines)
        if silent:
            os.killpg(at_work.pid, signal.SIGKILL)
        status = at_work.wait()
        if ended:
            return None
        if silent:
            self._find(f"{self.latest[1]}: hangs for more than {PATIENCE} s in {_places(errors)}")
        else:
            told = " | ".join(line.strip() for line in errors[-200:] if "Fatal" in line or "Error" in line)[-400:]
            told += f" in {_places(errors)}" if "Fatal" in told else ""
            self._find(f"{self.latest[1]}: the process ended with {status}: {told or 'no word'}")
        return None if self.latest[0] < first else self.latest[0] + 1

    def _listen(self, lines):
        """Take what is said; whether it came to its end, and whether it fell silent."""
        while True:
            try:
                line = lines.get(timeout=PATIENCE)
            except queue.Empty:
                return False, True
            if line is None:
                return False, False
            word, _, rest = line.strip().partition(" ")
            if word == "TRY":
                number, _, name = rest.partition(" ")
                self.latest, self.tried = (int(number), name), self.tried + 1
            elif word == "FIND":
                self._find(rest.partition(" ")[2])
            elif word == "END":
                return True, False

    def _find(self, text):
        self.found.append(text)
        print(f"  found: {self.name}: {text}", flush=True)


def _places(errors):
    """Places where a process was when it crashed or hung, the innermost first, thread by thread."""
    found = [re.search(r'(\w+\.py)", line (\d+) in (\w+)', line) or re.match(r"(Curr|Thr)(e)(a)", line)
             for line in list(errors)[-120:] if line]
    return " < ".join(f"{one[1]}:{one[2]} {one[3]}" for one in found if one).replace("Thr:e a <", "|")[:500] or "?"


def _read(pipe, take):
    for line in pipe:
        take(line)
    take(None) if take.__name__ == "put" else None


def main():
    """Run the attacks that are asked for."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--seconds", type=float, default=600)
    options.add_argument("--seed", type=int, default=1)
    options.add_argument("attacks", nargs="*", choices=[[], *ATTACKS], metavar="ATTACK")
    given = options.parse_args()
    chosen = given.attacks or list(ATTACKS)
    whole, rows, begin = sum(ATTACKS[name] for name in chosen), [], time.monotonic()
    with tempfile.TemporaryDirectory(prefix="school_path_torture_") as folder:
        subprocess.run([sys.executable, str(HERE / "town.py"), folder], check=True,
                       env={**os.environ, "QT_QPA_PLATFORM": "offscreen"}, stdout=subprocess.DEVNULL)
        left = given.seconds - (time.monotonic() - begin)
        for name in chosen:
            rows.append(Attack(name, left * ATTACKS[name] / whole, given.seed, folder).go())
    for attack in rows:
        print(f"{attack.name:12} tried {attack.tried:6,}   found {len(attack.found):4,}")
    found = sum(len(attack.found) for attack in rows)
    print(f"{'all':12} tried {sum(attack.tried for attack in rows):6,}   found {found:4,}   seed {given.seed}   "
          f"{time.monotonic() - begin:.0f} s")
    sys.exit(1 if found else 0)


if __name__ == "__main__":
    main()
