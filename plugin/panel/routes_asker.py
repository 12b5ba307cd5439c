# SPDX-License-Identifier: GPL-2.0-or-later
"""Asks on the map and shows what is answered: the part of the page *Routes* between search, map and answer."""
from qgis.core import QgsCoordinateTransform, QgsCsException, QgsFeatureRequest, QgsPointXY, QgsRectangle
from qgis.PyQt.QtCore import QCoreApplication, QTimer

from ...processing import requirements
from .. import settings
from . import routes_run
from .routes_asking import Asked, Asking, asked_home
from .routes_map import AskTool, Drawn
from .routes_settings import OWN

translate = QCoreApplication.translate


class Asker:
    """What is asked about, and its answer.

    Parameters
    ----------
    project : QgsProject
    canvas : QgsMapCanvas or None
    question : RoutesSettings
    view : AnswerView
    ask, why : QPushButton
        Checked while a click on the map asks about a home, or about another way.
    """

    def __init__(self, project, canvas, question, view, ask, why):
        self.project, self.canvas, self.question, self.view = project, canvas, question, view
        self.asking, self.drawn = Asking(project), Drawn(canvas, project)
        self.run = self.answer = self.asked = None
        self.old = False
        self.what_if = False  # whether answers are those of what is tried out
        self.buttons, self.tools = {"home": ask, "why": why}, {}
        view.place_chosen.connect(self.show_place)
        for name, button in self.buttons.items():
            button.setEnabled(canvas is not None and name == "home")
            button.toggled.connect(lambda on, name=name: self._toggled(name, on))
        if canvas is not None:
            # tools that live as long as the page: the map keeps pointers to the tools that it had
            self.tools = {"home": AskTool(canvas, self.clicked, self.put_down),
                          "why": AskTool(canvas, self.clicked_way, self.put_down)}
            canvas.mapToolSet.connect(self._tool_changed)

    def forget(self):
        """Trust no earlier run."""
        self.asking.forget()

    def mark_old(self):
        """A layer was changed: the answer that is shown may be another one now."""
        self.forget()
        if self.answer is not None and not self.old:
            self.old = True
            self.view.show_answer(self.title, self.answer, note=translate(
                "SchoolPath", "Layers were changed since this answer: ask again."))

    def ask_again(self):
        """The question is another one: ask it about the same home."""
        if self.what_if:
            routes_run.show_group(self.project, what_if=False)
        self.what_if = False
        if self.asked is not None:
            self.ask(self.asked)

    def stop(self):
        """Ask nothing more, and show no answer."""
        self.asking.stop()
        self.put_down()
        self.clear()

    def clear(self):
        """Show no answer."""
        self.run = self.answer = self.asked = None
        self.view.clear()
        self.drawn.clear()
        self._show_state()

    def keep(self, key, run_id, what_if=False):
        """Answer from a run that has just ended; what was asked before is asked again."""
        self.what_if = what_if
        self.asking.keep(self._key(key), run_id)
        if self.asked is not None:
            self.ask(self.asked)

    def try_nothing(self):
        """Answer again as things are."""
        if self.what_if:
            self.what_if = False
            routes_run.show_group(self.project, what_if=False)
            if self.asked is not None:
                self.ask(self.asked)

    def _key(self, key):
        """What a run answers: the question, and whether something is tried out."""
        return (*key, "what if") if self.what_if else key

    def ask_home(self, fid, seen=False):
        """Ask about a home of the layer; ``seen``: it was clicked on the map."""
        homes = settings.layer_of(self.project, "homes")
        asked = asked_home(homes, fid, seen) if homes is not None else None
        if asked is None:
            self.clear()
            self.view.tell([translate("SchoolPath", "This home has no place on the map.")])
            return
        self.ask(asked)

    def not_found(self, text):
        """Tell that no home is called so."""
        self.view.tell([translate("SchoolPath", "No home, or more than one, is called \"{text}\". Choose one of the "
                                  "list, or press \"Click a home\" and click its place.").format(text=text)])

    def clicked(self, at, reach):
        """Ask about the home that lies nearest to a click, else about the very place."""
        homes = settings.layer_of(self.project, "homes")
        if homes is None:
            self.view.tell([translate("SchoolPath", "Choose the layer of homes on the page Project.")])
            return
        try:
            transform = QgsCoordinateTransform(self.canvas.mapSettings().destinationCrs(), homes.crs(), self.project)
            here = transform.transform(at)
            beside = transform.transform(QgsPointXY(at.x() + reach, at.y()))
        except QgsCsException:
            return
        fid = nearest(homes, here, here.distance(beside))
        if fid is not None:
            self.ask_home(fid, True)
        else:
            self.ask(Asked(translate("SchoolPath", "A place on the map"), here, seen=True))

    def ask(self, asked, then=None):
        """Ask about a home or another place; ``then`` is called when it is answered."""
        wrong = requirements.message(requirements.problems())
        if wrong:
            self.view.tell([wrong])
            return
        self.clear()
        self.asked = asked
        if asked.feature is None and self.question.key()[1] == OWN:
            self.view.tell([translate("SchoolPath", "No home lies here. For any other place choose a grade first.")])
            return
        self.view.tell([translate("SchoolPath", "{place}: looking…").format(place=asked.title)])
        words = self.question.words()
        if self.what_if:
            words = translate("SchoolPath", "{question}; what if").format(question=words)
        self.asking.ask(self._key(self.question.key()), asked,
                        lambda run, answer: self._answered(asked, words, run, answer, then),
                        lambda text: self.view.tell([text]))

    def _answered(self, asked, words, run, answer, then):
        if answer is None:
            self.view.tell([translate("SchoolPath", "This home has no place on the map.")])
            return
        self.run, self.answer, self.old = run, answer, False
        self.title = translate("SchoolPath", "{place} ({question})").format(place=asked.title, question=words)
        self.view.show_answer(self.title, answer)
        self._show_state()
        QTimer.singleShot(0, self.view.reveal)  # not before it has its height
        if self.canvas is not None:
            self._draw(asked, run, answer)
        if then is not None:
            then()

    def _draw(self, asked, run, answer):
        """Draw an answer on the map."""
        self.drawn.line("shortest", answer.shortest, run.crs)
        self.drawn.line("route" if answer.served else "closed", answer.line, run.crs)
        self.drawn.home(answer.home, run.crs)
        # where it was clicked the map stays as it is, if all of the route is seen
        self.drawn.show([self.drawn.geometry(xy, run.crs) for xy in (answer.line, answer.home) if len(xy)],
                        flash=False, closer=not asked.seen)

    def when_of_today(self, act):
        """Do what takes the answer at its word: at once, or after it was asked again where it is of another day."""
        from ...processing import route_memory

        if self.answer is None or route_memory.is_of_today(self.run):
            act()
        else:
            self.ask(self.asked, act)

    def show_place(self, number):
        """Let the map show a place of the answer, and flash it."""
        if self.canvas is not None and self.answer is not None:
            place = self.answer.places[number]
            self.drawn.show([self.drawn.geometry(place.xy, self.run.crs)])

    def flash(self, shapes, crs):
        """Let the map show shapes of a coordinate system, and flash them."""
        if self.canvas is not None:
            self.drawn.show([self.drawn.moved(shape, crs) for shape in shapes])

    def clicked_way(self, at, reach):
        """Why the route does not lead by the street or crossing at a click."""
        self.when_of_today(lambda: self._why_not(at, reach))

    def _why_not(self, at, reach):
        if self.answer is None:
            return
        transform = QgsCoordinateTransform(self.canvas.mapSettings().destinationCrs(), self.run.crs, self.project)
        try:
            here, beside = transform.transform(at), transform.transform(QgsPointXY(at.x() + reach, at.y()))
        except QgsCsException:
            return
        self.view.show_answer(self.title, self.answer, [translate("SchoolPath", "Looking for the other way…")])
        self.asking.why_not(self.answer, (here.x(), here.y()), here.distance(beside), self._other_way)

    def _other_way(self, answer, found):
        """Show why another way is not taken; the answer may be another one by now."""
        if answer is not self.answer:
            return
        if found is None:
            said = translate("SchoolPath", "No street or crossing lies where you clicked.")
            self.drawn.clear("asked", "other")
            self.view.show_answer(self.title, self.answer, [said])
            return
        self.drawn.line("asked", found.asked, self.run.crs)
        self.drawn.line("other", found.line, self.run.crs)
        self.view.show_answer(self.title, self.answer, found.sentences)

    def _toggled(self, name, on):
        tool = self.tools.get(name)
        if tool is None:
            return
        if on:
            self.canvas.setMapTool(tool)
        elif self.canvas.mapTool() is tool:
            self.canvas.unsetMapTool(tool)

    def _tool_changed(self, new, _=None):
        """Another tool was taken up: the buttons say so."""
        for name, tool in self.tools.items():
            if new is not tool and self.buttons[name].isChecked():
                self.buttons[name].setChecked(False)

    def put_down(self):
        """Ask no more with clicks."""
        for button in self.buttons.values():
            button.setChecked(False)

    def _show_state(self):
        there = self.answer is not None and self.canvas is not None
        self.buttons["why"].setEnabled(there)
        if not there:
            self.buttons["why"].setChecked(False)

    def close_down(self):
        """Let go of the map."""
        self.asking.close_down()
        self.drawn.clear()
        if self.tools:
            self.canvas.mapToolSet.disconnect(self._tool_changed)
            self.put_down()
            self.tools = {}


def nearest(layer, point, reach):
    """Feature id of the point of a layer nearest to a place, None where none is within reach."""
    around = QgsRectangle(point.x() - reach, point.y() - reach, point.x() + reach, point.y() + reach)
    request = QgsFeatureRequest().setFilterRect(around).setSubsetOfAttributes([])
    found = [(feature.geometry().centroid().asPoint().distance(point), feature.id())
             for feature in layer.getFeatures(request)]
    return min((each for each in found if each[0] <= reach), default=(0, None))[1]
