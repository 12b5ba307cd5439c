#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""Walk the six steps of the guide's "First hour" in a real QGIS window, to the letter, with a picture of each step.

usage: first_hour.py PICTURES   (run by ``tools/story.sh PICTURES first_hour.py``)

What docs/first-hour.md says that a page reads is asked of that page; the script ends with 1 where it reads otherwise.
"""
import os
from pathlib import Path

from window_hands import Wrong, ask, check, click, main_of, open_sample, picture, press, wait, write

FOLDER = Path(os.environ.get("STORY", "."))
BROWSER = "panel.routes_page.answer.browser"
MYLLYTIE = ("(lambda line: tuple(line.interpolate(line.length() / 2).asPoint()))(max((f.geometry() for f in "
            "features('streets', \"\\\"name\\\" = 'Myllytie'\")), key=lambda g: g.length()))")


def open_district(pictures):
    """1. Open the sample district."""
    open_sample(FOLDER / "district.gpkg")
    check("the page says what is there",
          "'13 layers of district.gpkg are in the project.' in panel.project_page.told.text()")
    picture("first-1-sample", pictures)


def find_routes(pictures):
    """2. Find the routes of grade 2."""
    click("tab('Routes')")
    click("where(panel.routes_page.question.grade)")
    write("Grade 2", "Return")
    check("grade 2 is chosen", "panel.routes_page.question.grade.currentText() == 'Grade 2'")
    click("where(panel.routes_page.run)")
    wait("layer('homes_status') is not None and panel.routes_page.runner.at_work is None", 120)
    reads("panel.routes_page.told.text()", "54 × Served: no known failure on the way",
          "53 × Blocked: no way this child may use alone", "14 × Undecided")
    picture("first-2-routes", pictures)


def ask_about_home(pictures):
    """3. What about Kuusitie 5, grade 2?"""
    look_for("Kuusitie 5")
    reads(f"{BROWSER}.toPlainText()", "Blocked: no way this child may use alone",
          "zebra crossing of Harjukatu, 49 km/h, about 9,000 vehicles a day")
    picture("first-3-blocked", pictures)


def ask_why_not(pictures):
    """3. Would another way be better?"""
    click("seen(panel.routes_page.why)")
    click(f"on_map(*{MYLLYTIE})")
    wait(f"'Why not the other way?' in {BROWSER}.toPlainText()")
    reads(f"{BROWSER}.toPlainText()", "Myllytie", "without footway")
    picture("first-3-why-not", pictures)


def try_signals(pictures):
    """4. What if the crossing had signals?"""
    click(f"link({BROWSER}, 'crossing of Harjukatu', 'What if…', last=True)")
    wait("QApplication.activePopupWidget() is not None")
    picture("first-4-what-if", pictures)
    click("entry_named('Signals without turning traffic at green')")
    reads("panel.routes_page.trial.list.item(0).text()",
          "Crossing X7 of Harjukatu: signals without turning traffic at green")
    check("the layer is left alone", "not layer('crossings').isEditable()")


def run_again(pictures):
    """5. Run again: who is freed?"""
    click("seen(panel.routes_page.trial.run)")
    wait("panel.routes_page.runner.at_work is None and '×' in panel.routes_page.trial.told.text()", 120)
    reads("panel.routes_page.trial.told.text()", "47 × Freed: had no way, has one now")
    picture("first-5-freed", pictures)
    look_for("Kuusitie 5")
    reads(f"{BROWSER}.toPlainText()", "Served: no known failure on the way")
    picture("first-5-served", pictures)


def check_path(pictures):
    """6. Check the School Path."""
    click("tab('Check')")
    click("where(panel.check_page.question.profiles)")
    write("P1", "Return")
    click("where(panel.check_page.check)")
    wait("panel.check_page.session.at_work is None and panel.check_page.session.checked is not None", 120)
    click("first_finding()")
    picture("first-6-check", pictures)


def print_map(pictures):
    """6. Print the map of the school."""
    path = Path(pictures) / "first-hour.pdf"
    path.unlink(missing_ok=True)
    click("tab('Project')")
    click("where(panel.project_page.print)")
    click("entry_named('Map of a school (A4)…')")
    wait("QApplication.activeModalWidget() is not None")
    press("ctrl+a")
    write(str(path), "Return")
    wait("'Printed' in panel.project_page.told.text()", 60)
    if not path.read_bytes().startswith(b"%PDF"):
        raise Wrong(f"{path} is no PDF")
    picture("first-6-print", pictures)


def look_for(address):
    """Type an address into the search."""
    click("seen(panel.routes_page.search)")
    press("ctrl+a")
    write(address, "Return")
    wait(f"{address!r} in {BROWSER}.toPlainText()")


def reads(expression, *texts):
    """Hold what a page reads against the guide."""
    text = ask(expression)
    for each in texts:
        if each not in text:
            raise Wrong(f"the page reads {text!r}, the guide says {each!r}")


def main(pictures):
    """Walk the six steps."""
    for step in (open_district, find_routes, ask_about_home, ask_why_not, try_signals, run_again, check_path,
                 print_map):
        step(pictures)
    print("The first hour went as the guide says.")


if __name__ == "__main__":
    main_of(main, "first-wrong")
