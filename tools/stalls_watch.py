# SPDX-License-Identifier: GPL-2.0-or-later
"""A watchdog of the window: what held it up for longer than a person overlooks, and where."""
import sys
import threading
import time
from collections import Counter
from dataclasses import dataclass, field

from qgis.PyQt.QtCore import QTimer

LIMIT = 0.1  # s without a beat
BEAT = 10  # ms between beats
LOOK = 20  # ms between looks of the thread that samples


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
        Where the threads stood, sampled while it lasted.
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
    """Listens to a timer in the main thread; a thread of its own looks where all threads stand while it is silent.

    What keeps Python to itself keeps it from that thread, too: it looks in the moment it is given back, at the line
    that had it. (``faulthandler`` looks without waiting, and dies of frames that go under its eyes.)

    Parameters
    ----------
    root : path_like
        Only frames of files below it are told, the innermost of each thread.
    """

    def __init__(self, root):
        self.act, self.stalls = "", []
        self._root, self._main, self._places = str(root), threading.get_ident(), Counter()
        self._timer = QTimer()
        self._timer.setInterval(BEAT)
        self._timer.timeout.connect(self._beat)
        self._watching = False

    def start(self):
        """Watch from now on."""
        self._look()
        self._watching = True
        threading.Thread(target=self._sample, daemon=True).start()
        self._timer.start()

    def stop(self):
        """Watch no more."""
        self._timer.stop()
        self._watching = False

    def _look(self):
        self._last, self._thread, self._process = time.perf_counter(), time.thread_time(), time.process_time()
        self._places = Counter()

    def _beat(self):
        silent = time.perf_counter() - self._last - BEAT / 1000
        if silent > LIMIT:
            main = time.thread_time() - self._thread
            others = time.process_time() - self._process - main
            self.stalls.append(Stall(self.act, silent, main, others, self._places))
        self._look()

    def _sample(self):
        """Note where the threads stand, as long as the beat is late."""
        while self._watching:
            time.sleep(LOOK / 1000)
            if time.perf_counter() - self._last > LIMIT / 2:
                self._places.update(self._stand())

    def _stand(self):
        """The innermost frame of our own files of each thread."""
        for thread, frame in sys._current_frames().items():
            while frame is not None and not self._is_ours(frame.f_code.co_filename):
                frame = frame.f_back
            if frame is not None:
                who = "" if thread == self._main else "worker: "
                yield f"{who}{frame.f_code.co_filename[len(self._root) + 1:]}:{frame.f_lineno} {frame.f_code.co_name}"

    def _is_ours(self, file):
        return file.startswith(self._root) and "/tools/" not in file


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
