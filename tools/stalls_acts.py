# SPDX-License-Identifier: GPL-2.0-or-later
"""Every act of every page of the panel, in an order in which each finds what it needs; see ``stalls.py``."""
from functools import partial

from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsPointXY, QgsRectangle, QgsVectorLayer
from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QMenu

CRS = "EPSG:32629"


def acts(window, homes):
    """Yield the name of each act, what is done, and when it is over (None = at once)."""
    town = Town(window, homes)
    yield from project_acts(town)
    yield from routes_acts(town)
    yield from paths_acts(town)
    yield from elements_acts(town)
    yield from check_acts(town)
    yield from print_acts(town)
    yield from last_acts(town)


class Town:
    """The pages of the panel with a whole town, and hands on its map.

    Parameters
    ----------
    window : Window
    homes : str
        How many: ``"1000"`` or ``"10000"``.
    """

    def __init__(self, window, homes):
        self.window, self.panel, self.project, self.canvas = window, window.panel, window.project, window.canvas
        self.folder, self.homes, self.layers = window.folder, homes, {}
        self.routes, self.paths = self.panel.routes_page, self.panel.paths_page
        self.elements, self.check = self.panel.elements_page, self.panel.check_page

    def layer(self, role):
        """The layer that is chosen for a role."""
        from school_path.plugin import settings

        return settings.layer_of(self.project, role)

    def idle(self):
        """Whether no thread works for a page."""
        from school_path.plugin.panel import in_thread

        return not in_thread._running

    def show(self, page):
        """Bring a page to the front."""
        self.panel.pages.setCurrentWidget(page.parent().parent())

    def zoom(self, point, half=400.0):
        """Let the map show a place."""
        self.canvas.setExtent(QgsRectangle(point.x() - half, point.y() - half, point.x() + half, point.y() + half))
        self.canvas.refresh()

    def hover(self, point):
        """Move the mouse to a place."""
        QTest.mouseMove(self.canvas.viewport(), self._pixel(point))

    def click(self, point):
        """Click at a place."""
        self.hover(point)
        QTest.mouseClick(self.canvas.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier,
                         self._pixel(point))

    def _pixel(self, point):
        at = self.canvas.getCoordinateTransform().transform(point)
        return QPoint(round(at.x()), round(at.y()))

    def steps(self, *doings):
        """Do one after the other, with the loop of events between them."""
        for doing in doings:
            doing()
            self.window.spin(quiet=0.1)

    def home(self, number):
        """Place of a home that has a route, once there was a run; of any before."""
        from school_path.plugin import results

        status = results.layer_of(self.project, "homes_status")
        found = [row.geometry().asPoint() for row in (status or self.layers["homes"]).getFeatures()
                 if status is None or row["status"].startswith("served")]
        crs = (status or self.layers["homes"]).crs()
        return QgsCoordinateTransform(crs, self.project.crs(), self.project).transform(
            found[len(found) * number // 7])

    def undo(self, role):
        """Take the last edit of a layer back."""
        self.layer(role).undoStack().undo()


def project_acts(town):
    """A project file is made, and the layers of the town are chosen."""
    page = town.panel.project_page

    def create():
        page.crs.setCrs(QgsCoordinateReferenceSystem(CRS))
        page.ask_new = lambda: str(town.folder / "project.gpkg")
        page.create_file()

    def load():
        schools = "school_1" if town.homes == "1000" else "schools_50"
        for role, source in (("streets", "town.gpkg|layername=streets"), ("crossings", "town.gpkg|layername=crossings"),
                             ("homes", f"homes_{town.homes}.gpkg"), ("schools", f"{schools}.gpkg")):
            town.layers[role] = town.project.addMapLayer(QgsVectorLayer(f"{town.folder}/{source}", role, "ogr"))
        town.project.setCrs(QgsCoordinateReferenceSystem(CRS))
        town.canvas.setDestinationCrs(town.project.crs())

    def pick(role):
        box = page.layers[role]
        box.setLayer(town.layers[role])
        box.activated.emit(box.currentIndex())

    yield "project: create", create, None
    yield "project: add layers", load, None
    for role in ("streets", "crossings", "homes", "schools"):
        yield f"project: pick {role}", partial(pick, role), None


def routes_acts(town):
    """Runs, questions and what if."""
    page, place = town.routes, town.home

    def idle():
        return page.runner.at_work is None

    def asked():
        return page.asker.asking.at_work is None

    def answered():
        return asked() and page.asker.answer is not None

    def search():
        page.search.setText(sorted(page.search.homes)[3])
        page.search.take()

    def ask(number, aside=0):
        at = place(number)
        town.steps(partial(town.zoom, at), partial(page.ask.setChecked, True),
                   partial(town.click, QgsPointXY(at.x() + aside, at.y() + aside)))

    def why_not():
        at = place(2)
        page.why.setChecked(True)
        for dx, dy in ((80, 30), (-60, 90), (40, -120)):
            town.click(QgsPointXY(at.x() + dx, at.y() + dy))
            town.window.spin(asked)
        page.why.setChecked(False)

    def edit():
        streets = town.layer("streets")
        streets.startEditing()
        streets.changeAttributeValue(next(streets.getFeatures()).id(), streets.fields().lookupField("name"), "Rua nova")

    def ask_anew():
        page.asker.forget()
        ask(2)

    def keep(name):
        page.ask_file = lambda: str(town.folder / name)
        page.keep_results()

    def card():
        page.card.ask_file = lambda: str(town.folder / "card.pdf")
        page.card.print_card()

    def begin():
        town.show(page)
        page.question.grade.setCurrentIndex(page.question.grade.findData("grade:9"))  # many of them have a route

    yield "routes: show", begin, None
    yield "routes: ask before a run", partial(ask, 2), answered
    yield "routes: run", page.runner.start, idle
    yield "routes: search a home", search, answered
    yield "routes: click another place", partial(ask, 3, 60), answered
    yield "routes: click a home", partial(ask, 2), answered
    yield "routes: why not", why_not, None
    yield "routes: what if, a street", partial(try_out, page, False), answered
    yield "routes: what if, a crossing", partial(try_out, page, True), answered
    yield "routes: run with these", lambda: page.runner.try_out(page.trial.what_if.as_read), idle
    yield "routes: write into the layers", page.trial.write.click, answered
    yield "routes: undo", partial(town.undo, "streets"), None
    yield "routes: edit a street", edit, None
    yield "routes: run with an edited street", page.runner.start, idle
    yield "routes: ask with an edited street", ask_anew, answered
    yield "routes: make it a path", page.make_path, town.idle
    print("  ", page.told.text().splitlines()[-1])
    yield "routes: card", card, lambda: page.card.at_work is None
    yield "routes: keep", partial(keep, "kept.gpkg"), lambda: page.keeping is None


def try_out(page, crossing):
    """Try out what the menu of a piece of the answer offers first; of a street a speed limit, for all of its parts."""
    places = page.asker.answer.places
    number = next((at for at, place in enumerate(places) if place.crossing == crossing
                   and (crossing or place.street_id is not None)), None)
    if number is None:
        print("  (no such place)")
        return
    page.offer_changes(number)
    menu = page.trial.findChildren(QMenu)[-1]
    menu.close()
    acts = [action for action in menu.actions() if not action.isSeparator()]
    (acts[0] if crossing else next(action for action in acts if "30" in action.text())).trigger()


def paths_acts(town):
    """New paths, and the code of one."""
    from school_path.plugin.panel.path_making import make_from_streets

    page = town.paths

    def of_streets():
        streets, at = town.layer("streets"), town.home(2)
        around = QgsRectangle(at.x() - 60, at.y() - 60, at.x() + 60, at.y() + 60)
        streets.selectByIds([row.id() for row in streets.getFeatures(around)][:1])
        page.make_path(make_from_streets)

    def begin():
        town.zoom(town.home(2), 600)
        page.drawing.start()

    def draw():
        at = town.home(2)
        for step in range(12):
            spot = QgsPointXY(at.x() - 350 + 60 * step, at.y() - 200 + 45 * step)
            town.steps(partial(town.hover, spot), *([partial(town.click, spot)] if step % 4 == 0 else []))
        town.steps(page.drawing.tool.finish)

    def code():
        page.table.selectRow(0)
        page.propose()
        page.apply()

    yield "paths: show", partial(town.show, page), None
    yield "paths: of selected streets", of_streets, None
    yield "paths: begin to draw", begin, lambda: page.drawing.at_work
    yield "paths: draw", draw, None
    yield "paths: begin to draw again", begin, lambda: page.drawing.at_work
    yield "paths: Esc", page.drawing.give_up, None
    yield "paths: select, propose, apply", code, None
    yield "paths: save", lambda: town.layer("paths").commitChanges(False), None


def elements_acts(town):
    """Elements by hand and by rule."""
    page = town.elements

    def line():
        return max((row.geometry() for row in town.layer("paths").getFeatures()), key=lambda shape: shape.length())

    def place(code):
        shape = line()
        town.zoom(shape.interpolate(shape.length() / 2).asPoint(), 300)
        page.tree.setCurrentItem(next(item for item in page.items() if item.data(0, Qt.ItemDataRole.UserRole) == code))
        for step in range(8):
            spot = shape.interpolate(shape.length() * (0.4 + step / 40)).asPoint()
            beside = QgsPointXY(spot.x() + 1.5, spot.y() + 1)
            town.steps(partial(town.hover, beside), *([partial(town.click, beside)] if step % 3 == 2 else []))
        page.clear()

    def edit():
        page.editing.select.trigger()
        town.layer("elements").selectAll()
        town.steps(*(action.trigger for action in list(page.editing.actions.actions.values())[:2]))

    def add():
        if page.auto.dialog is not None:
            page.auto.dialog.accept()

    def bill():
        page.auto.ask_file = lambda: str(town.folder / "bill.csv")
        page.auto.save_bill()

    yield "elements: show", partial(town.show, page), None
    yield "elements: place beside the path", partial(place, "E05"), None
    yield "elements: place on the path", partial(place, "E01"), None
    yield "elements: undo", partial(town.undo, "elements"), None
    yield "elements: select and edit", edit, None
    yield "elements: place by rule", page.auto.propose, lambda: page.auto.run is None
    yield "elements: add", add, None
    yield "elements: bill", bill, None


def check_acts(town):
    """The live check."""
    page = town.check

    def settled():
        return page.session.at_work is None and page.session._again is None

    def change(role, move):
        layer = town.layer(role)
        row = max(layer.getFeatures(), key=lambda one: one.geometry().length())
        layer.startEditing()
        layer.changeGeometry(row.id(), move(row.geometry()))

    def aside(shape):
        shape.translate(1.5, 0.5)
        return shape

    def bent(shape):
        shape.moveVertex(shape.vertexAt(1).x() + 2, shape.vertexAt(1).y(), 1)
        return shape

    def waive():
        page.ask = lambda dialog: (dialog.reason.setPlainText("seen"), dialog.author.setText("A. Planner"))
        top = page.list.topLevelItem(0)
        found = top.child(0).child(0) if top is not None and top.childCount() else None
        if found is not None:
            page.list.setCurrentItem(found)
            page.ask_waiver()

    yield "check: show", partial(town.show, page), None
    yield "check: check", page.start, settled
    yield "check: move an element", partial(change, "elements", aside), settled
    yield "check: bend the path", partial(change, "paths", bent), settled
    yield "check: pick a finding and waive it", waive, settled
    yield "check: search", lambda: page.search.setText("width"), None
    yield "check: undo", partial(town.undo, "elements"), settled


def print_acts(town):
    """Maps."""
    page = town.panel.project_page
    button = page.print

    def printed(kind, act):
        button.ask_file = lambda name: str(town.folder / f"{kind}.pdf")
        button.ask_school = lambda schools: next(iter(schools))
        act()
        print("  ", page.told.text())

    for kind, act in (("school", button.print_school), ("atlas", lambda: button.print_map("SCHOOL")),
                      ("council", lambda: button.print_map("COUNCIL")), ("layout", button.lay_out_school)):
        yield f"print: {kind}", partial(printed, kind, act), None


def last_acts(town):
    """All goes."""
    def run_and_remove():
        town.routes.runner.start()
        town.window.spin(quiet=0.5)
        town.project.removeMapLayer(town.layer("streets").id())

    yield "away: remove the streets during a run", run_and_remove, lambda: town.routes.runner.at_work is None
    yield "away: clear the project", town.project.clear, None
    yield "away: close the panel", town.panel.close_down, None
