# SPDX-License-Identifier: GPL-2.0-or-later
"""Mouse, keys and camera for a QGIS that runs ``story_inside.py``, and questions to it."""
import json
import os
import subprocess
import sys
import time
from pathlib import Path

FOLDER = Path(os.environ.get("STORY", "."))
PATIENCE = 30.0  # s
STEP = 0.1       # s


class Wrong(Exception):  # noqa: N818 - the story went another way
    """A step did not do what it should."""


def ask(expression):
    """Value of an expression inside QGIS."""
    answer, question = FOLDER / "answer", FOLDER / "question"
    answer.unlink(missing_ok=True)
    part = FOLDER / "question.part"
    part.write_text(expression, encoding="utf-8")
    part.rename(question)
    until = time.monotonic() + PATIENCE
    while not answer.exists():
        if time.monotonic() > until:
            raise Wrong(f"QGIS does not answer: {expression}")
        time.sleep(STEP)
    said = json.loads(answer.read_text(encoding="utf-8"))
    if "error" in said:
        raise Wrong(f"{expression}: {said['error']}")
    return said["value"]


def wait(expression, seconds=PATIENCE):
    """Wait until an expression is true inside QGIS; returns its value."""
    until = time.monotonic() + seconds
    while True:
        value = ask(expression)
        if value:
            return value
        if time.monotonic() > until:
            raise Wrong(f"not so after {seconds:.0f} s: {expression}")
        time.sleep(2 * STEP)


def check(what, expression):
    """Hold what a step did against what it should do."""
    if not ask(expression):
        raise Wrong(f"{what}: {expression}")


def xdotool(*words):
    """Move, click, type."""
    subprocess.run(["xdotool", *map(str, words)], check=True)


def point(x, y):
    """Bring the mouse to a place; it also moves a little there, as a hand does."""
    xdotool("mousemove", x, y)
    time.sleep(0.3)
    xdotool("mousemove_relative", "--", 1, 1)
    time.sleep(0.2)


def click(expression, seconds=PATIENCE):
    """Click the middle of what an expression finds on the screen."""
    point(*wait(expression, seconds))
    xdotool("click", 1)
    time.sleep(0.5)


def drag(start, end):
    """Drag from one place of the screen to another."""
    point(*start)
    xdotool("mousedown", 1)
    for share in (0.25, 0.5, 0.75, 1.0):
        xdotool("mousemove", *(round(a + (b - a) * share) for a, b in zip(start, end)))
        time.sleep(0.15)
    time.sleep(0.3)
    xdotool("mouseup", 1)
    time.sleep(0.5)


def write(text, *keys):
    """Type a text and press keys."""
    xdotool("type", "--delay", 20, text)
    time.sleep(0.3)
    press(*keys)


def press(*keys):
    """Press keys."""
    for key in keys:
        xdotool("key", key)
        time.sleep(0.3)


def picture(name, folder):
    """Take a picture of the window when the map is drawn."""
    time.sleep(0.5)
    wait("tidy() and drawn()")
    time.sleep(0.7)
    subprocess.run(["import", "-window", "root", str(Path(folder) / f"{name}.png")], check=True)
    print(f"  {name}.png", flush=True)


def open_sample(path):
    """Open the panel from the toolbar, and in it the sample district in a file."""
    click("where(qgis.utils.plugins['school_path'].button)")
    click("entry([a.objectName() for a in qgis.utils.plugins['school_path'].actions].index('SchoolPath_panel'))")
    wait("where(panel.project_page.sample)")
    ask("widen(380)")
    click("where(panel.project_page.sample)")
    wait("QApplication.activeModalWidget() is not None")
    press("ctrl+a")
    write(str(path), "Return")
    wait("layer('streets') is not None", 60)


def main_of(play, wrong):
    """Play a story into the folder of the command line; its last picture and 1 where it goes wrong."""
    pictures = sys.argv[1]
    Path(pictures).mkdir(parents=True, exist_ok=True)
    try:
        play(pictures)
    except Wrong as error:
        picture(wrong, pictures)
        sys.exit(f"The story went wrong: {error}")
