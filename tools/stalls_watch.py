# SPDX-License-Identifier: GPL-2.0-or-later
"""A watchdog of the window: what held it up for longer than a person overlooks, and where."""
import faulthandler
import re
import threading
import time
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

from qgis.PyQt.QtCore import QTimer

LIMIT = 0.1  # s without a beat
BEAT = 10  # ms between beats
_FRAME = re.compile(r'File "(?P<file>.*)", line (?P<line>\d+) in (?P<name>.*)')


@dataclass
class Stall:
    """A time without a beat.

    Attributes
    ----------
    act : str
        What was being done.
    seconds, main, others : float
        How long it took; how much of it the main thread worked, and how much all other threads together. Where neither
        comes near to the first, other programs had the processor.
    places : Counter
        Where the threads stood, sampled every ``LIMIT`` seconds.
    """

    act: str
    seconds: float
    main: float
    others: float
    places: Counter = field(default_factory=Counter)

    @property
    def ours(self):
        """Whether it is too long on a machine that does nothing else, too."""
        return self.main > LIMIT or self.main < LIMIT / 10 and self.others > LIMIT

    def __str__(self):
        return f"{self.seconds * 1000:.0f} ({self.main * 1000:.0f}+{self.others * 1000:.0f})"


class Watchdog:
    """Listens to a timer in the main thread; a thread that needs no Python samples all stacks while it is silent.

    Parameters
    ----------
    path : path_like
        File that takes the samples.
    root : path_like
        Only frames of files below it are told, the innermost of each thread.
    """

    def __init__(self, path, root):
        self.act, self.stalls = "", []
        self._root, self._file = str(root), Path(path).open("w+", encoding="utf8")  # noqa: SIM115 - as long as it lives
        self._main = f"{threading.main_thread().ident:#018x}"
        self._timer = QTimer()
        self._timer.setInterval(BEAT)
        self._timer.timeout.connect(self._beat)

    def start(self):
        """Watch from now on."""
        self._look()
        self._timer.start()

    def stop(self):
        """Watch no more."""
        self._timer.stop()
        faulthandler.cancel_dump_traceback_later()

    def _look(self):
        self._last, self._thread, self._process = time.perf_counter(), time.thread_time(), time.process_time()
        faulthandler.dump_traceback_later(LIMIT, repeat=True, file=self._file)

    def _beat(self):
        faulthandler.cancel_dump_traceback_later()
        silent = time.perf_counter() - self._last - BEAT / 1000
        if silent > LIMIT:
            main = time.thread_time() - self._thread
            others = time.process_time() - self._process - main
            self.stalls.append(Stall(self.act, silent, main, others, self._places()))
        self._file.seek(0)
        self._file.truncate()
        self._look()

    def _places(self):
        """Where the threads stood in the samples."""
        self._file.flush()
        self._file.seek(0)
        found, thread, seen = Counter(), "", False
        for text in self._file.read().splitlines():
            if text.startswith(("Thread ", "Current thread ")):
                thread, seen = "" if self._main in text else "worker: ", False
            frame = _FRAME.search(text)
            if frame and not seen and frame["file"].startswith(self._root) and "/tools/" not in frame["file"]:
                found[f"{thread}{frame['file'][len(self._root) + 1:]}:{frame['line']} {frame['name']}"] += 1
                seen = True
        return found


def told(stalls, most=4):
    """Yield the lines of a report, the acts in their order."""
    for act in dict.fromkeys(stall.act for stall in stalls):
        mine = [stall for stall in stalls if stall.act == act]
        longest = max(mine, key=lambda stall: stall.seconds)
        places = sum((stall.places for stall in mine), Counter())
        yield (f"{act}: {len(mine)} stalls, {sum(stall.ours for stall in mine)} of them also without other programs; "
               f"the longest {longest} ms")
        for place, count in places.most_common(most):
            yield f"    {count:3} × {place}"
