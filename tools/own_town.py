#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""Play the guide's "Your own town" in a real QGIS window, to the letter, on a town that was not made for it.

usage: WINDOW=1440x1080 OSM=TOWN.osm.pbf CRS=EPSG:25832 [ADDRESSES=0] tools/story.sh PICTURES own_town.py
  ADDRESSES  fewest homes of the town that have an address (100 where it is not named; a village may have none)

The script ends with 1 where the map stays empty, a value stands in another column, or a title, the coordinate system or
a layer is not as it should be.
"""
import os
import time
from pathlib import Path

from window_hands import Wrong, ask, check, click, main_of, picture, press, wait, write

FOLDER = Path(os.environ.get("STORY", "."))
OSM = os.environ.get("OSM", "")
CRS = os.environ.get("CRS", "EPSG:25832")
ADDRESSES = int(os.environ.get("ADDRESSES", "100"))
FILE = FOLDER / "town.gpkg"
TABLES = ("streets", "crossings", "schools", "homes", "barriers")
ALGORITHM = "networkfromosm"


def make_file(pictures):
    """1. Make a project file."""
    menu("SchoolPath_panel")
    wait("where(panel.project_page.create)")
    ask("widen(380)")
    ask(f"panel.project_page.crs.setCrs(type(project.crs())('{CRS}'))")
    click("where(panel.project_page.create)")
    name_file(FILE)
    wait("layer('streets') is not None", 60)
    check("the map has the system of the file", f"project.crs().authid() == '{CRS}'")
    ask("globals().update(titles={each.id(): each.name() for each in project.mapLayers().values()}) or True")
    picture("town-1-file", pictures)


def import_network(pictures):
    """2. Network from OpenStreetMap file, into the tables of the project file."""
    menu(f"SchoolPath_{ALGORITHM}")
    wait("dialog() is not None")
    time.sleep(1)
    ask("dialog().setGeometry(120, 40, 760, 950) or True")
    time.sleep(1)
    type_into("INPUT", OSM)
    by_menu("STREETS", "streets")
    for name in TABLES[1:]:
        type_into(name.upper(), f"ogr:dbname='{FILE}' table=\"{name}\" (geom)")
    picture("town-2-dialog", pictures)
    click("where(dialog().runButton())")
    wait("'Results:' in log_text() or 'Execution failed' in log_text()", 400)
    time.sleep(2)
    picture("town-2-log", pictures)
    print(ask("log_text()"), flush=True)
    ask("dialog().close()")
    look_over()
    picture("town-3-map", pictures)


def look_over():
    """What a person would see."""
    check("no layer came twice, none went, all keep their titles",
          "{each.id(): each.name() for each in project.mapLayers().values()} == titles")
    check("homes are called personal data", "layer('homes').name() == 'Homes (personal data)'")
    for name in TABLES:
        check(f"{name} are there", f"layer('{name}').featureCount() > 0 and not layer('{name}').extent().isEmpty()")
        check(f"{name} are in the system of the file", f"layer('{name}').crs().authid() == '{CRS}'")
    check("the map shows them", "iface.mapCanvas().extent().intersects(layer('streets').extent()) and "
                                "iface.mapCanvas().extent().width() < 20000")
    check("addresses are there", f"sum(bool(each['address']) for each in features('homes')) >= {ADDRESSES}")
    check("gates are guessed or not", "{each['guessed'] for each in features('schools')} <= {True, False}")
    check("grades are no truth values", "not {str(each['grades']).lower() for each in features('schools')} & {'true', "
                                        "'false', '1', '0'}")
    check("speeds are speeds", "all(5 <= each['speed_limit'] <= 130 for each in features('streets') "
                               "if each['speed_limit'])")
    check("the page shows the system", f"panel.project_page.crs.crs().authid() == '{CRS}'")


def open_again(pictures):
    """Save, close and open the QGIS project."""
    ask(f"project.write('{FOLDER / 'town.qgz'}')")
    ask("project.clear() or True")
    ask(f"iface.addProject('{FOLDER / 'town.qgz'}')")
    wait("layer('streets') is not None", 60)
    look_over()
    click("seen(panel.project_page.crs)")
    press("Escape")
    picture("town-4-again", pictures)


def open_form(pictures):
    """The form of a home in which the school is chosen by name."""
    ask("iface.setActiveLayer(layer('homes')) and iface.showAttributeTable(layer('homes')) is not None")
    time.sleep(3)
    picture("town-5-table", pictures)
    ask("[each.close() for each in QApplication.topLevelWidgets() if 'Attribute' in type(each).__name__ or "
        "'Homes' in each.windowTitle()] != 1")
    ask("iface.openFeatureForm(layer('homes'), features('homes')[0], False, False) or True")
    time.sleep(2)
    picture("town-6-form", pictures)
    press("Escape")


def run_routes(pictures):
    """5. The first run."""
    click("tab('Routes')")
    click("where(panel.routes_page.run)")
    wait("layer('homes_status') is not None and panel.routes_page.runner.at_work is None", 300)
    picture("town-7-routes", pictures)
    print(ask("panel.routes_page.told.text()"), flush=True)


def import_beside(pictures):
    """A second import, into layers that are not of the file: two layers of one role."""
    menu(f"SchoolPath_{ALGORITHM}")
    wait("dialog() is not None")
    time.sleep(1)
    type_into("INPUT", OSM)
    click("where(dialog().runButton())")
    wait("panel.project_page.newcomers.question() != ''", 400)
    ask("dialog().close()")
    click("tab('Project')")
    check("no two layers have one name", "len({each.name() for each in project.mapLayers().values()}) == "
                                         "len(project.mapLayers())")
    check("it lies in the system of the file", f"project.mapLayersByName('Streets 2')[0].crs().authid() == '{CRS}'")
    picture("town-8-notice", pictures)
    click("seen(panel.project_page.notice.take)")
    check("the new one is used", "layer('streets').name() == 'Streets 2'")
    picture("town-9-taken", pictures)


def menu(name):
    """Choose an entry of the toolbar's button."""
    click("where(qgis.utils.plugins['school_path'].button)")
    click(f"entry([a.objectName() for a in qgis.utils.plugins['school_path'].actions].index('{name}'))")


def name_file(path):
    """Type a file into the dialog that asks for one."""
    wait("QApplication.activeModalWidget() is not None")
    time.sleep(0.5)
    press("ctrl+a")
    write(str(path), "Return")


def type_into(name, text):
    """Type the value of a parameter."""
    click(f"value_of('{name}')")
    press("ctrl+a")
    write(text, "Tab")


def by_menu(name, table):
    """Choose *Save to GeoPackage…* beside an output, the file and the table."""
    click(f"place_button('{name}')")
    click("entry_named('Save to GeoPackage…')")
    name_file(FILE)
    time.sleep(1)
    wait("QApplication.activeModalWidget() is not None")
    press("ctrl+a")
    write(table, "Return")
    time.sleep(0.5)


def play(pictures):
    """Play all of it."""
    if not OSM:
        raise Wrong("OSM names no file")
    for step in (make_file, import_network, open_again, open_form, run_routes, import_beside):
        step(pictures)


if __name__ == "__main__":
    main_of(play, "town-wrong")
