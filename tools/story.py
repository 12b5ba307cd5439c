#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""Play a designer's day in a real QGIS window with mouse and keys, and take a picture of each step.

usage: story.py PICTURES   (run by ``tools/story.sh``; the variable ``STORY`` names a working folder)

New project, routes, a School Path from a route, its code, elements by rule, one moved by hand, undo, save. What each
step did is asked of QGIS itself; the script ends with 1 where something is not as it should be.
"""
import os
import sqlite3
from contextlib import closing
from pathlib import Path

from window_hands import Wrong, ask, check, click, drag, main_of, open_sample, picture, point, press, wait, write

STORY = Path(os.environ.get("STORY", "."))
FILE = STORY / "district.gpkg"


def new_project(pictures):
    """Open the panel from the toolbar, and in it the sample district in a file of its own."""
    open_sample(FILE)
    check("all layers are chosen", "all(layer(role) for role in ('streets', 'crossings', 'schools', 'homes', "
          "'paths', 'elements'))")
    picture("story-1-project", pictures)


def find_routes(pictures):
    """Run for all homes, and select the route of one on the map."""
    click("tab('Routes')")
    click("where(panel.routes_page.run)")
    wait("layer('routes') is not None and layer('routes').featureCount() > 0", 120)
    picture("story-2-routes", pictures)


def path_from_route(pictures):
    """Select a route and make it a School Path."""
    ask("iface.setActiveLayer(layer('routes'))")
    ask("iface.actionSelect().trigger()")
    x, y = ask(LONGEST)
    ask(f"look_at({x}, {y}, 400)")
    wait("drawn()")
    point(*ask(f"on_map({x}, {y})"))
    click(f"on_map({x}, {y})")
    if ask("layer('routes').selectedFeatureCount()") != 1:
        raise Wrong("the click on the map selects one route")
    before = ask("len(features('paths'))")
    click("tab('Paths')")
    click("where(panel.paths_page.new)")
    click("entry(0)")
    wait(f"len(features('paths')) == {before + 1}")
    check("the path is not saved", f"layer('paths').isEditable() and layer('paths').dataProvider().featureCount() "
          f"== {before}")
    ask("layer('routes').removeSelection()")
    picture("story-3-path", pictures)
    return before


def code(pictures):
    """Give the path a name and the next free code."""
    ask("hide('Routes')")  # they lie upon it
    click("where(panel.paths_page.form.name)")
    press("ctrl+a")
    write("Koulupolku", "Tab")
    click("where(panel.paths_page.form.free)")
    click("where(panel.paths_page.form.apply)")
    wait("len([f for f in features('paths') if f['name'] == 'Koulupolku']) == 1")
    check("it has a code", "all(f['colour'] and f['shape'] and f['number'] > 0 for f in features('paths'))")
    picture("story-4-code", pictures)


def by_rule(pictures):
    """Mark the path by rule: look at the proposal, and add it."""
    before = ask("len(features('elements'))")
    click("tab('Elements')")
    click("where(panel.elements_page.auto.box)")
    press("Home")
    write("Koulu", "Return")
    check("the new path is chosen", "panel.elements_page.auto.box.currentText() == 'Koulupolku'")
    click("where(panel.elements_page.auto.place)")
    wait("panel.elements_page.auto.dialog is not None and panel.elements_page.auto.dialog.isVisible()", 60)
    picture("story-5-proposal", pictures)
    check("nothing is added before it is asked for", f"len(features('elements')) == {before}")
    new = ask("len(panel.elements_page.auto.dialog.proposal)")
    click("where(panel.elements_page.auto.dialog.add)")
    wait(f"len(features('elements')) == {before + new}")
    check("it is one step", "layer('elements').undoStack().count() == 1")
    picture("story-6-by-rule", pictures)
    return before + new


def move_one(pictures):
    """Move one element by hand."""
    x, y = ask(POST)
    ask(f"look_at({x}, {y}, 60)")
    wait("drawn()")
    click("where(panel.elements_page.row.findChildren(QToolButton)[0])")
    check("the tool is in hand", "panel.elements_page.editing.tool is iface.mapCanvas().mapTool()")
    start = ask(f"on_map({x}, {y})")
    point(*start)
    click(f"on_map({x}, {y})")
    check("one is selected", "layer('elements').selectedFeatureCount() == 1")
    drag(start, (start[0] + 90, start[1] - 40))
    wait("layer('elements').undoStack().count() == 2")
    away = ask(f"(lambda p: ((p.x() - {x}) ** 2 + (p.y() - {y}) ** 2) ** 0.5)"
               "(layer('elements').selectedFeatures()[0].geometry().asPoint())")
    if not away > 1:
        raise Wrong(f"the element is moved, by {away:.2f} m")
    picture("story-7-moved", pictures)
    return x, y


def undo(place, pictures):
    """Ctrl+Z takes the last step back."""
    x, y = place
    ask("iface.setActiveLayer(layer('elements'))")
    press("ctrl+z")
    wait("layer('elements').undoStack().index() == 1")
    check("it stands where it stood", f"any(abs(f.geometry().asPoint().x() - {x}) + abs(f.geometry().asPoint().y() - "
          f"{y}) < 0.001 for f in features('elements'))")
    picture("story-8-undone", pictures)


def save(paths, count, pictures):
    """Save paths and elements with QGIS's own button, and look into the file."""
    for role in ("elements", "paths"):
        ask(f"iface.setActiveLayer(layer('{role}'))")
        click("button(iface.actionSaveActiveLayerEdits())")
        wait(f"not layer('{role}').isModified()")
    picture("story-9-saved", pictures)
    with closing(sqlite3.connect(f"file:{FILE}?mode=ro", uri=True)) as file:
        saved = [file.execute(f"SELECT count(*) FROM {table}").fetchone()[0]  # noqa: S608 - of this script
                 for table in ("paths", "elements")]
        owner = file.execute("SELECT count(*) FROM elements WHERE path_id IN (SELECT path_id FROM paths WHERE name = "
                             "'Koulupolku')").fetchone()[0]
    if saved != [paths + 1, count] or not owner:
        raise Wrong(f"paths and elements in the file: {saved}, {owner} of the new path; expected {[paths + 1, count]}")


# of the routes that are served the middle of the longest stretch without a School Path; and of the new route posts
# the one in the middle
LONGEST = ("(lambda taken: (lambda g: tuple(g.interpolate(g.length() / 2).asPoint()))(max((part for f in "
           "features('routes', \"\\\"status\\\" = 'served'\") for part in f.geometry().difference(taken)"
           ".asGeometryCollection()), key=lambda g: g.length())))"
           "(QgsGeometry.unaryUnion([f.geometry().buffer(25, 5) for f in features('paths')]))")
POST = ("(lambda found: tuple(found[len(found) // 2].geometry().asPoint()))"
        "([f for f in features('elements', \"\\\"status\\\" = 'idea'\") if f['code'] == 'E02' and f.id() < 0])")


def main(pictures):
    """Play the story."""
    new_project(pictures)
    find_routes(pictures)
    paths = path_from_route(pictures)
    code(pictures)
    count = by_rule(pictures)
    place = move_one(pictures)
    undo(place, pictures)
    save(paths, count, pictures)
    print(f"The story went well: {count} elements are in the file.")


if __name__ == "__main__":
    main_of(main, "story-wrong")
