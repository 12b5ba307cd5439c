# SPDX-License-Identifier: GPL-2.0-or-later
"""The map tool that selects placed elements, moves them and turns them."""
import math

from qgis.core import QgsFeatureRequest, QgsGeometry, QgsPointXY, QgsRectangle
from qgis.PyQt.QtCore import QCoreApplication, QPoint, QRect, QRectF, Qt

from . import element_acts as acts
from .edits import Refused
from .element_tool import ElementTool, is_free
from .map_marks import GRIP, PLATE

translate = QCoreApplication.translate
NEAR = 4  # px around a symbol that still mean it
DRAG = 4  # px: moved less than this, the mouse was clicked
STEP, LITTLE = 15.0, 1.0  # degrees
FARTHEST = 30.0  # m from a line's middle, or an area's, to where it is taken hold of
MOST = 60  # elements shown while they are moved; of more only the rings


class EditTool(ElementTool):
    """Selects, moves and turns elements; what is selected is QGIS's own selection of their layer.

    Parameters
    ----------
    canvas : QgsMapCanvas
    bench : Bench
    tell, ended : callable
        As :class:`ElementTool`.
    """

    def __init__(self, canvas, bench, tell, ended):
        super().__init__(canvas, bench, tell, ended)
        self.pressed = None  # where the left button went down
        self.drag = None  # what the mouse does while it is down: "box", "move" or "turn"
        self.grabbed = None  # element under the mouse when it went down
        self.before = {}  # where the elements that are moved stood: feature -> Stand

    def activate(self):
        """Show what is selected."""
        super().activate()
        self.show_selection()

    def deactivate(self):
        """End what was begun."""
        self._let_go()
        super().deactivate()

    def show_selection(self):
        """Mark what is selected, after it or its elements changed."""
        if self.marks is None:
            return
        layer = self.bench.layer()
        features = acts.selected(layer) if layer is not None else []
        rings = [at for at in (self.on_map(layer, acts.place_of(each)) for each in features) if at is not None]
        handle = None
        if len(features) == 1 and rings:
            turned = acts.rotation_of(features[0])
            handle = rings[0], self.angle_on_screen(
                layer, acts.place_of(features[0]), 0.0 if math.isnan(turned) else turned)
        self.marks.show_marks(rings, handle=handle)

    def cancel(self):
        """Esc: end what the mouse is at, else clear the selection, else end the work."""
        layer = self.bench.layer()
        if self.pressed is not None:
            self._let_go()
            self.show_selection()
        elif layer is not None and layer.selectedFeatureCount():
            layer.removeSelection()
        else:
            self.ended()

    # the mouse

    def canvasPressEvent(self, event):
        """Take hold of the handle, of an element, or of the corner of a box."""
        layer = self.bench.layer()
        if event.button() != Qt.MouseButton.LeftButton or layer is None:
            return
        self.pressed, self.drag = event.pos(), None
        self.grabbed = None if self._on_handle(event.pos()) else self.found(layer, event.pos())

    def canvasMoveEvent(self, event):
        """Show what would come of it."""
        layer = self.bench.layer()
        if layer is None or self.marks is None:
            return
        if self.pressed is None:
            self._hint(layer, event.pos())
            return
        if self.drag is None and (event.pos() - self.pressed).manhattanLength() >= DRAG:
            self._begin(layer)
        if self.drag == "box":
            self.marks.show_marks(self.marks.rings, box=QRectF(QRect(self.pressed, event.pos()).normalized()))
        elif self.drag == "move":
            self._show_moved(layer, event)
        elif self.drag == "turn":
            self._show_turned(layer, event)

    def canvasReleaseEvent(self, event):
        """Do it."""
        layer, drag = self.bench.layer(), self.drag
        if event.button() != Qt.MouseButton.LeftButton or self.pressed is None:
            if event.button() == Qt.MouseButton.LeftButton and layer is None:
                self._told(self.bench.ready)
            return
        begun = self.pressed
        self.pressed, self.drag = None, None
        if layer is None:
            return
        if drag is None:
            self._click(layer, event)
        elif drag == "box":
            self._take_box(layer, QRect(begun, event.pos()).normalized(), event)
        elif drag == "move":
            self._told(lambda: acts.write(self.bench.ready(), self._moves(layer, begun, event),
                                          translate("SchoolPath", "Move elements")))
        else:
            self._told(lambda: self._turn(layer, event))
        self.show_selection()

    def found(self, layer, pixel):
        """Element whose symbol is under a pixel; None where none is."""
        symbol = self.marks.pixels(PLATE) / 2 + NEAR if self.marks is not None else NEAR
        at, near = self.in_layer(layer, pixel), self.reach(layer, pixel, round(symbol))
        if at is None or not near:
            return None
        best, least, here = None, math.inf, QgsGeometry.fromPointXY(QgsPointXY(*at))
        for feature in _inside(layer, QgsRectangle(*at, *at).buffered(max(near, FARTHEST))):
            off, element = acts.shape_of(feature).distance(here), self.bench.element(acts.value_of(feature, "code"))
            size = max(element.size.width, element.size.length) / 2 if element is not None else 0.0
            if off <= max(near, size) and off < least:
                best, least = feature, off
        return best

    # what the mouse does

    def _begin(self, layer):
        """The mouse moves with its button down: what that means."""
        if self.grabbed is not None or self._on_handle(self.pressed):
            try:
                self.bench.ready()
            except Refused as refused:
                self._let_go()
                self.tell(str(refused))
                return
        if self._on_handle(self.pressed):
            self.drag = "turn"
        elif self.grabbed is None:
            self.drag = "box"
        else:
            self.drag, self.before = "move", {}
            if self.grabbed.id() not in layer.selectedFeatureIds():
                layer.selectByIds([self.grabbed.id()])

    def _click(self, layer, event):
        fid = self.grabbed.id() if self.grabbed is not None else None
        if self._on_handle(event.pos()):
            return
        if fid is None:
            if not _adds(event):
                layer.removeSelection()
        elif event.modifiers() & Qt.KeyboardModifier.ControlModifier and fid in layer.selectedFeatureIds():
            layer.deselect(fid)
        elif _adds(event):
            layer.select(fid)
        else:
            layer.selectByIds([fid])

    def _take_box(self, layer, box, event):
        """Select what lies in a box on the screen; the map may be turned."""
        corners = [self.in_layer(layer, QPoint(x, y)) for x in (box.left(), box.right())
                   for y in (box.top(), box.bottom())]
        if None in corners:
            return
        around = QgsRectangle(min(x for x, _ in corners), min(y for _, y in corners),
                              max(x for x, _ in corners), max(y for _, y in corners))
        inside = []
        for feature in _inside(layer, around):
            at = self.on_map(layer, acts.place_of(feature))
            if at is not None and box.contains(self.toCanvasCoordinates(at)):
                inside.append(feature.id())
        layer.selectByIds([*layer.selectedFeatureIds(), *inside] if _adds(event) else inside)

    def _moves(self, layer, begun, event):
        """What becomes of the elements that are moved from a pixel to the mouse."""
        return [change for change, _, _ in self._moved(layer, begun, event)]

    def _moved(self, layer, begun, event, showing=False):
        """Change, feature and stand of each element that is moved."""
        from ...core.placing.stand import carried

        start, end = self.in_layer(layer, begun), self.in_layer(layer, event.pos())
        if start is None or end is None:
            return
        free, snap, paths = self.bench.free or is_free(event), self.reach(layer, event.pos()), self.bench.paths(layer)
        for feature in acts.selected(layer):
            old = acts.place_of(feature)
            xy = old[0] + end[0] - start[0], old[1] + end[1] - start[1]
            if free:
                yield acts.Change(feature.id(), xy), feature, None
                continue
            element = self.bench.element(acts.value_of(feature, "code"))
            before = self.before.get(feature.id())
            if before is None:
                before = self.before[feature.id()] = paths.stand(old, acts.value_of(feature, "path_id"))
            now = self.bench.stand(layer, xy, element, snap, showing=showing)
            values, turned = {}, carried(acts.rotation_of(feature), before, now)
            if now.path >= 0:
                values["rotation"] = round(turned, 1) % 360
                if paths.ids[now.path] is not None:
                    values["path_id"] = paths.ids[now.path]
            yield acts.Change(feature.id(), now.xy, values), feature, now

    def _show_moved(self, layer, event):
        ghosts, rings = [], []
        for change, feature, now in self._moved(layer, self.pressed, event, showing=True):
            rings.append(self.on_map(layer, change.xy))
            if len(ghosts) < MOST:
                path = now.path if now is not None else self._path_of(layer, feature)
                turned = (change.values or {}).get("rotation", acts.rotation_of(feature))
                ghosts.append(self.ghost(layer, self.bench.element(acts.value_of(feature, "code")), change.xy,
                                         turned, path, acts.value_of(feature, "length")))
        self.marks.show_marks([at for at in rings if at is not None], [each for each in ghosts if each is not None])

    def _path_of(self, layer, feature):
        """Row of the path whose id an element bears; -1 for none."""
        ids, own = self.bench.paths(layer).ids, acts.value_of(feature, "path_id")
        return ids.index(own) if own is not None and own in ids else -1

    def _show_turned(self, layer, event):
        features = acts.selected(layer)
        if len(features) == 1:
            xy = acts.place_of(features[0])
            at = self.on_map(layer, xy)
            self.marks.show_marks([at], handle=(at, self.angle_on_screen(layer, xy, self._azimuth(layer, xy, event))))

    def _turn(self, layer, event):
        features = acts.selected(layer)
        if len(features) == 1:
            azimuth = self._azimuth(layer, acts.place_of(features[0]), event)
            acts.write(layer, [acts.Change(features[0].id(), values={"rotation": azimuth})],
                       translate("SchoolPath", "Turn elements"))

    def _azimuth(self, layer, xy, event):
        """Direction from an element to the mouse, in whole steps."""
        to = self.in_layer(layer, event.pos()) or xy
        step = LITTLE if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else STEP
        return round(math.degrees(math.atan2(to[0] - xy[0], to[1] - xy[1])) / step) * step % 360

    def _on_handle(self, pixel):
        grip = self.marks.grip() if self.marks is not None else None
        return grip is not None and math.hypot(
            grip.x() - pixel.x(), grip.y() - pixel.y()) <= self.marks.pixels(GRIP) + NEAR

    def _hint(self, layer, pixel):
        """A hand where something can be taken hold of."""
        over = self._on_handle(pixel) or self.found(layer, pixel) is not None
        self.canvas().setCursor(Qt.CursorShape.OpenHandCursor if over else Qt.CursorShape.ArrowCursor)

    def _let_go(self):
        self.pressed, self.drag, self.grabbed = None, None, None

    def _told(self, act):
        self.tell("")
        try:
            act()
        except Refused as refused:
            self.tell(str(refused))


def _adds(event):
    """Whether the user holds a key with which what is found is added to the selection."""
    return bool(event.modifiers() & (Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.ControlModifier))


def _inside(layer, around):
    """Elements in a rectangle of the layer, those of the edit buffer included."""
    found = layer.getFeatures(QgsFeatureRequest().setFilterRect(around))
    return [feature for feature in found if not feature.geometry().isEmpty()]
