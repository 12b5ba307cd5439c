# SPDX-License-Identifier: GPL-2.0-or-later
"""Pieces of maps that reports draw as SVG: view, streets in grey, lines, school gates, marks, scale and north."""
from html import escape

import numpy as np

from ..core.streets import FIRST_FOOT_KIND, Kind

WIDTH = 1000  # units of the picture
FLAT, TALL = 0.55, 1.15  # least and greatest height over width
LEAST, MARGIN = 400.0, 0.06  # m shown at least; share of the extent left free around
FOOT_WAYS_BELOW = 2500.0  # m; on wider maps they would only be a haze
MOST_VERTICES = 45000  # so that the picture stays below half a megabyte
RADIUS = 13  # of a mark
STREETS = ((Kind.TERTIARY, 3.2, "#b5b5b5"), (Kind.TRACK, 1.6, "#cccccc"), (Kind.CROSSING, 0.8, "#d8d8d8"))
BLOCKED, SURVEY, SCHOOL = "#a3260f", "#5d3a9b", "#111111"


def picture(view, parts, label):
    """The SVG element of a map.

    Parameters
    ----------
    view : View
    parts : iterable of str
        What is drawn, from below.
    label : str
        What the picture shows, for those who do not see it.
    """
    return (f"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {WIDTH} {view.height}\" role=\"img\" "
            f"aria-label=\"{escape(label)}\" font-family=\"DejaVu Sans, Arial, sans-serif\">{''.join(parts)}</svg>")


class View:
    """From metres to units of the picture."""

    def __init__(self, low, high):
        self.low, self.high = low, high
        self.metres = high[0] - low[0]
        self.height = round(WIDTH * (high[1] - low[1]) / self.metres)

    @classmethod
    def around(cls, points, otherwise):
        """A view that shows the points; the second ones where there are none."""
        points = points if len(points) else otherwise
        low, high = points.min(axis=0), points.max(axis=0)
        centre, size = (low + high) / 2, np.maximum((high - low) * (1 + 2 * MARGIN), LEAST)
        width = max(size[0], size[1] / TALL)
        size = np.array([width, max(size[1], width * FLAT)])
        return cls(centre - size / 2, centre + size / 2)

    def units(self, xy):
        """Places in the picture, whole units."""
        return np.rint((np.asarray(xy) - [self.low[0], self.high[1]]) * [1, -1] * WIDTH / self.metres).astype(int)

    def path(self, lines):
        """Lines as the data of an SVG path; what falls on one spot is left out."""
        units, told = self.units(lines.xy), []
        for first, last in zip(lines.first[:-1], lines.first[1:]):
            line = units[first:last]
            moved = np.diff(line, axis=0)
            moved = moved[moved.any(axis=1)]
            if len(moved):
                steps = " ".join(f"{x} {y}" for x, y in moved.tolist())
                told.append(f"M{line[0, 0]} {line[0, 1]}l{steps}")
        return "".join(told)

    def seen(self, lines):
        """Rows of the lines that lie in the view with some part of their extent."""
        low = np.minimum.reduceat(lines.xy, lines.first[:-1])
        high = np.maximum.reduceat(lines.xy, lines.first[:-1])
        return np.flatnonzero((low <= self.high).all(axis=1) & (high >= self.low).all(axis=1))


def draw_streets(lines, kind, view):
    """Streets in grey, the main ones wider; the smallest kinds are left out of a large map.

    ``lines`` are the streets or parts of them, ``kind`` the kind of each.
    """
    drawn, seen = [], view.seen(lines)
    kind = kind[seen]
    seen, kind = seen[np.argsort(kind, kind="stable")], np.sort(kind)
    room = np.cumsum(np.diff(lines.first)[seen]) <= MOST_VERTICES
    if view.metres > FOOT_WAYS_BELOW:
        room &= kind < FIRST_FOOT_KIND
    before = -1
    for last, width, colour in STREETS:
        rows = seen[room & (kind > before) & (kind <= last)]
        drawn.insert(0, draw_line(view.path(lines.take(rows)), colour, width))
        before = last
    return "".join(drawn)


def draw_line(data, colour, width, dash=""):
    """A line from the data of a path; nothing where there is none."""
    return f"<path d=\"{data}\" fill=\"none\" stroke=\"{colour}\" stroke-width=\"{width}\" " \
        f"stroke-linecap=\"{'butt' if dash else 'round'}\"" + (f" stroke-dasharray=\"{dash}\"" if dash else "") + "/>" \
        if data else ""


def draw_schools(gates, view):
    """Gates as small houses."""
    return "".join(f"<path d=\"M{x - 10} {y + 9}v-11l10 -9l10 9v11z\" fill=\"{SCHOOL}\" stroke=\"#fff\" "
                   "stroke-width=\"2\"/>" for x, y in view.units(gates).tolist())


def draw_marks(marks, view):
    """Numbered places, apart where they would overlap.

    ``marks`` are (number, place, survey): square where a survey is due, round where something is wrong.
    """
    drawn, taken = [], []
    for number, xy, survey in marks:
        x, y = view.units(xy).tolist()
        at_x, at_y = _free(x, y, taken, view)
        taken.append((at_x, at_y))
        if (at_x, at_y) != (x, y):
            drawn.insert(0, f"<path d=\"M{x} {y}L{at_x} {at_y}\" stroke=\"#222\"/><circle cx=\"{x}\" cy=\"{y}\" "
                            "r=\"3\" fill=\"#222\"/>")
        colour = SURVEY if survey else BLOCKED
        shape = f"rect x=\"{at_x - RADIUS}\" y=\"{at_y - RADIUS}\" width=\"{2 * RADIUS}\" height=\"{2 * RADIUS}\" " \
            "rx=\"3\"" if survey else f"circle cx=\"{at_x}\" cy=\"{at_y}\" r=\"{RADIUS}\""
        drawn.append(f"<{shape} fill=\"{colour}\" stroke=\"#fff\" stroke-width=\"2\"/><text x=\"{at_x}\" "
                     f"y=\"{at_y + 6}\" text-anchor=\"middle\" font-size=\"16\" font-weight=\"bold\" fill=\"#fff\">"
                     f"{escape(number)}</text>")
    return "".join(drawn)


def _free(x, y, taken, view):
    """The nearest spot around a place where a mark overlaps no other and lies in the picture."""
    apart = 2 * RADIUS + 3
    for ring in range(12):
        for step in range(max(1, 8 * ring)):
            angle = 2 * np.pi * step / max(1, 8 * ring)
            at = x + round(ring * RADIUS * np.cos(angle)), y - round(ring * RADIUS * np.sin(angle))
            inside = RADIUS < at[0] < WIDTH - RADIUS and RADIUS < at[1] < view.height - RADIUS
            if inside and all(abs(at[0] - a) >= apart or abs(at[1] - b) >= apart for a, b in taken):
                return at
    return x, y


def draw_scale(view):
    """A bar of a round length, and where north is."""
    power = 10.0 ** np.floor(np.log10(view.metres / 5))
    length = max(step * power for step in (1, 2, 5) if step * power <= view.metres / 5)
    units, y = round(length * WIDTH / view.metres), view.height - 14
    told = f"{length:g} m" if length < 1000 else f"{length / 1000:g} km"
    return (f"<rect x=\"8\" y=\"{y - 26}\" width=\"{units + 24}\" height=\"34\" fill=\"#fff\" fill-opacity=\".85\"/>"
            f"<path d=\"M20 {y - 6}v6h{units}v-6\" fill=\"none\" stroke=\"#222\" stroke-width=\"2\"/>"
            f"<text x=\"{20 + units / 2:g}\" y=\"{y - 8}\" text-anchor=\"middle\" font-size=\"16\" fill=\"#222\">{told}"
            f"</text><path d=\"M{WIDTH - 24} 44v-30m-7 10l7 -12l7 12\" fill=\"none\" stroke=\"#222\" "
            f"stroke-width=\"2\"/><text x=\"{WIDTH - 24}\" y=\"62\" text-anchor=\"middle\" font-size=\"16\" "
            "fill=\"#222\">N</text>")
