# SPDX-License-Identifier: GPL-2.0-or-later
"""Drawing a School Path, seen from the page *Paths*: the tool is taken up, and what was drawn becomes a path."""
from qgis.PyQt.QtCore import QCoreApplication, QObject

from . import path_making
from .draw_path_tool import DrawPathTool
from .edits import Refused
from .layer_watch import LayerWatch

translate = QCoreApplication.translate


class PathDrawing(QObject):
    """Has a path drawn.

    Parameters
    ----------
    project : QgsProject
    canvas : QgsMapCanvas or None
    tell : callable
        Shows a sentence on the page.
    make : callable
        Makes a path as ``PathsPage.make_path``.
    parent : QObject
        With which it goes, and its connections.
    """

    def __init__(self, project, canvas, tell, make, parent):
        super().__init__(parent)
        self.project, self.canvas, self.tell, self.make, self.tool = project, canvas, tell, make, None
        self.reading, self._ground = None, None  # the work that reads the streets; what it found, until they change
        self._watch = LayerWatch(project, "streets", self._forget)
        if canvas is not None:
            # one tool as long as the page lives: the map keeps pointers to the tools that it had
            self.tool = DrawPathTool(canvas, project, tell, self.finished, self.give_up)
            project.cleared.connect(self._put_down)
            project.readProject.connect(self._put_down)

    @property
    def at_work(self):
        """Whether a path is being drawn."""
        return self.tool is not None and self.canvas.mapTool() is self.tool

    def start(self):
        """Take up the tool once the streets are read; they are read again only after they changed."""
        self._stop()
        self._watch.layer()
        try:
            if self._ground is not None:
                path_making.paths_layer(self.project)  # fit for a new path?
                self._begin(self._ground)
                return
            self.reading = path_making.ground_to_draw_on(self.project, self._read, self._not_read)
        except Refused as refused:
            self.tell(str(refused))
            return
        self.tell(translate("SchoolPath", "Reading the streets…"))

    def _read(self, ground):
        self.reading, self._ground = None, ground
        self._begin(ground)

    def _not_read(self, why):
        self.reading = None
        self.tell(why)

    def _begin(self, ground):
        self.tool.begin(ground)
        self.canvas.setMapTool(self.tool)
        self.canvas.setFocus()
        self.tell(" ".join([*self._without_streets(ground), translate(
            "SchoolPath", "Click where the path begins and where it goes on: it follows the streets in between. "
            "Backspace takes the last point back, a double click or Enter finishes, Esc gives up.")]))

    def _forget(self):
        """The streets changed, or other ones were chosen: they are read again, now where that is at work."""
        self._ground = None
        if self.reading is not None:
            self.start()

    def _stop(self):
        if self.reading is not None:
            self.reading.forget()
            self.reading = None

    def _without_streets(self, ground):
        if ground.tracer.ways is not None:
            return []
        return [translate("SchoolPath", "No layer of streets is chosen on the page Project: all is drawn straight.")]

    def finished(self, stretches, ground):
        """Make a path of what was drawn."""
        self._put_down()
        self.make(lambda project: path_making.make_from_drawn(project, stretches, ground))

    def give_up(self):
        """Esc: nothing is made."""
        self._put_down()
        self.tell(translate("SchoolPath", "No path was made."))

    def _put_down(self, *_):
        self._stop()
        if self.at_work:
            self.tool.clear()
            self.canvas.unsetMapTool(self.tool)

    def close_down(self):
        """Let go of the map."""
        if self.tool is not None:
            self.project.cleared.disconnect(self._put_down)
            self.project.readProject.disconnect(self._put_down)
            self._put_down()
            self.tool, self._ground = None, None
        self._watch.close_down()
