# SPDX-License-Identifier: GPL-2.0-or-later
"""The places of the report: what blocks most children, what to survey, the worst crossings; counted and numbered."""
import numpy as np

from ..core.disclosure import FEWEST, small
from ..core.routing.remedies import remedies_of
from ..core.routing.solve import Status
from ..core.routing.summary import closing_places, freed_by, spots_of, worst_crossings
from ..core.routing.survey import assumed_at
from ..core.routing.whereabouts import Whereabouts
from . import report_page as page
from .words import places as words
from .words import report as report_words
from .words.riding import traveller
from .words.routes import attribute_word, street_name

MOST_PLACES = 10
MOST_REASONS = 2
FIRST_STEPS = 2
LETTERS = "ABCDEFGHIJ"
STATUSES = (Status.BLOCKED, Status.UNDECIDED)  # never merged


class Places:
    """Places of a run, put into words.

    Parameters
    ----------
    told : Told
    country : Country
    scenario : str
    """

    def __init__(self, told, country, scenario):
        self.told, self.routes, self.elements, self.scenario = told, told.routes, told.elements, scenario
        self.where = Whereabouts(told.routes, told.elements)
        self.all = {status: closing_places(self.routes, self.elements, status) for status in STATUSES}
        self.shown = {status: [place for place in found if not small(place.pupils)][:MOST_PLACES]
                      for status, found in self.all.items()}
        self.remedies = {status: remedies_of(self.routes, self.elements, self.shown[status], country, scenario,
                                             status == Status.UNDECIDED) for status in STATUSES}

    @property
    def marks(self):
        """Number or letter, place on the map and whether it is to be surveyed, of every place that has a row."""
        return [(_mark(row, status), self.where.point(place.pieces[0]), status == Status.UNDECIDED)
                for status in STATUSES for row, place in enumerate(self.shown[status])]

    def first_steps(self):
        """Sentences: the first places to survey and to mend, first what more pupils wait for."""
        steps = []
        for status in sorted(STATUSES, key=lambda one: -self._pupils_of(one)):
            steps += [self._first(status, row) for row in range(min(FIRST_STEPS, len(self.shown[status])))]
            if self.all[status] and not self.shown[status]:
                steps.append(report_words.first_few(self._others(status), status == Status.UNDECIDED))
        return steps

    def _first(self, status, row):
        """What to do at a place that has a row."""
        place, remedies = self.shown[status][row], self.remedies[status][row]
        name, mark = self._name(place), _mark(row, status)
        if status == Status.BLOCKED:
            return report_words.first_mend(mark, name, place.pupils, [
                words.remedy(one.obstacle, one.spots, one.measures) for one in remedies])
        told = report_words.first_survey(mark, name, place.pupils, self._attributes(place.pieces))
        enough, least = _enough(remedies), self._alone(place, status)
        return f"{told} {report_words.first_found(words.alternatives(enough), least)}" if enough and least else told

    def blocking(self, text):
        """The section of the places that block most children."""
        unlinked = self.routes.homes.pupils[self.routes.unlinked].sum()
        more = [words.unlinked(unlinked, _rounded_down(unlinked))] if unlinked else []
        behind = self.routes.homes.pupils[self.routes.unlinked_gate >= 0].sum()
        more += [words.unlinked_gate(behind, _rounded_down(behind))] if behind else []
        return self._section(Status.BLOCKED, "blocking", "help", text, more)

    def survey(self, text):
        """The section of what to survey."""
        pieces = [piece for place in self.all[Status.UNDECIDED] for piece in place.pieces]
        names = self._assumed(pieces)
        known = [words.record(name) for name in (
            "footway", "footway_width", "speed_limit", "adt", "lanes", "marked", "island", "raised", "signal_phase",
            "barrier", "lights", "lit", "winter_class") if name in names]
        how = page.table(words.record_caption(), words.record_head(), known) if known else ""
        return self._section(Status.UNDECIDED, "survey", "record", text, [], how)

    def worst(self, text):
        """The section of the worst crossings on routes that were found."""
        places = worst_crossings(self.routes, self.elements)
        shown = [place for place in places if not small(place.pupils)][:MOST_PLACES]
        told = self._reasons(shown)
        rows = [[str(row), self._cell(place, reasons), report_words.pupils(place.pupils)]
                for row, (place, reasons) in enumerate(zip(shown, told), 1)]
        head = [text["no"], text["place"], text["pupils"]]
        return page.section(text["worst"], page.tag("p", text["worst_told"]), page.table(
            "", head, rows, (2,), kind="places") if rows else page.tag("p", text["none"]))

    def _section(self, status, name, last, text, more, after=""):
        """A section with the places of a status in rows, and what is said of all of them."""
        shown, surveyed = self.shown[status], status == Status.UNDECIDED
        rows = []
        for row, (place, remedies, reasons) in enumerate(zip(shown, self.remedies[status], self._reasons(shown))):
            mark = page.tag("span", _mark(row, status), kind="mark survey" if surveyed else "mark")
            told = [self._survey(one) if surveyed else
                    words.sentence(words.remedy(one.obstacle, one.spots, one.measures)) for one in remedies]
            rows.append([mark, self._cell(place, reasons),
                         _lines([*told, words.alone(self._alone(place, status), surveyed)]), self._pupils(place)])
        if len(shown) > 1:
            least = _rounded_down(freed_by(self.routes, self.elements, status, shown))
            more = [words.together(len(shown), least, self._pupils_of(status)), *more]
        others = self._others(status)
        more = [line for line in (*more, words.few(others, bool(shown)) if others else "") if line]
        head = [text["no"], text["place"], text[last], text["pupils"]]
        table = page.table("", head, rows, (3,), kind="places") if rows else ""
        return page.section(text[name], page.tag("p", text[name + "_told"]), table,
                            *(page.tag("p", line) for line in more or ([] if rows else [text["none"]])), after)

    def blocking_rows(self):
        """What the report says of each place that blocks, part by part; dicts in the order of the numbers."""
        shown = self.shown[Status.BLOCKED]
        told = zip(shown, self.remedies[Status.BLOCKED], self._reasons(shown))
        return [{"point": self.where.point(place.pieces[0]), "street": int(self.elements.street[place.pieces[0]]),
                 "crossing": int(self.elements.crossing[place.pieces[0]]), "name": self._name(place),
                 "where": self._beside(place), "pupils": place.pupils, "by_profile": self._by_profile(place),
                 "owner": self._owner(place), "reasons": _few_reasons(reasons),
                 "remedies": [words.sentence(words.remedy(one.obstacle, one.spots, one.measures)) for one in remedies]}
                for place, remedies, reasons in told]

    def _others(self, status):
        """Names of the places that have no row."""
        others = [place for place in self.all[status] if place not in self.shown[status]]
        street_names = self.routes.network.streets.name
        others.sort(key=lambda place: not street_names[self.elements.street[place.pieces[0]]])  # the named ones first
        return list(dict.fromkeys(self._name(place) for place in others))

    def _survey(self, remedy):
        """What to record at the spots of one kind, and what would open them."""
        listed = words.sentence(", ".join(self._attributes(remedy.pieces)))
        return f"{listed} {words.opens(remedy.measures, remedy.spots)}"

    def _attributes(self, pieces):
        """What is assumed at pieces, in words."""
        return [attribute_word(name) for name in self._assumed(pieces)]

    def _assumed(self, pieces):
        """Names of the attributes that are assumed at pieces, each once."""
        return list(dict.fromkeys(name for names in assumed_at(self.routes, self.elements, pieces, self.scenario)
                                  for name in names))

    def _reasons(self, places):
        """Sentences of the pieces of each place; asked for all together, since each asking has its price."""
        pieces = [place.pieces for place in places]
        told = self.told.pieces.of(np.concatenate(pieces or [np.empty(0, np.int64)]))
        return np.split(told, np.cumsum([len(one) for one in pieces])[:-1]) if pieces else []

    def _cell(self, place, reasons):
        """Name, where, how much, why and whose."""
        beside, owner = self._beside(place), self._owner(place)
        return page.Html(page.tag("p", page.tag("b", self._name(place)), ", " + beside if beside else "")
                         + _lines([*_few_reasons(reasons), words.owner(owner)]))

    def _beside(self, place):
        """Where on its street a place is, and how much of it."""
        where = words.stretches(self.where.stretches(place.pieces))
        spots = spots_of(self.routes, self.elements, place.pieces).max() + 1
        return "; ".join(part for part in (where, words.extent(spots, place.length)) if part)

    def _owner(self, place):
        """Codes of those who own the street of a place."""
        return self.routes.network.streets.owner.values[self.elements.street[place.pieces]].tolist()

    def _pupils_of(self, status):
        """Pupils of a status."""
        return self.routes.homes.pupils[self.routes.status == status].sum()

    def _pupils(self, place):
        """Pupils, and by profile where each of these counts may be told."""
        total = report_words.pupils(place.pupils)
        parts = self._by_profile(place) if len(self.routes.profiles) > 1 else []
        return page.Html(page.tag("p", total) + _lines(parts)) if parts else total

    def _by_profile(self, place):
        """Pupils of each profile in words; none where one of these counts may not be told."""
        if any(small(count) for _, count in place.by_profile):
            return []
        return [f"{traveller(name)}: {report_words.pupils(count)}" for name, count in sorted(place.by_profile)]

    def _name(self, place):
        """Name of the street of a place; of one without, what it lies near; whether it is a crossing."""
        piece = place.pieces[0]
        streets, street = self.routes.network.streets, self.elements.street[piece]
        name = street_name(streets.name[street], str(streets.street_id[street]))
        if not streets.name[street]:
            name = words.name_near(name, self.where.near(piece))
        return words.crossing_name(name) if self.elements.crossing[piece] >= 0 else name

    def _alone(self, place, status):
        """Pupils freed by a place alone, rounded down."""
        return _rounded_down(freed_by(self.routes, self.elements, status, [place]))


def _mark(row, status):
    """Number of a place that blocks, letter of one to survey."""
    return LETTERS[row] if status == Status.UNDECIDED else str(row + 1)


def _enough(remedies):
    """Measures that open a place by themselves: all its obstacles, all their spots."""
    fit = [{one.name: one for one in remedy.measures if one.spots == remedy.spots} for remedy in remedies]
    return [min((found[name] for found in fit), key=lambda one: np.nan_to_num([one.speed, one.volume]).tolist())
            for name in fit[0] if all(name in found for found in fit)]


def _few_reasons(reasons):
    """The first sentences of those that differ, and how many more there are."""
    reasons = list(dict.fromkeys(reasons))
    told = reasons[:MOST_REASONS]
    if len(reasons) > MOST_REASONS:
        told.append(words.more_reasons(len(reasons) - MOST_REASONS))
    return told


def _rounded_down(count):
    """A least number that says nothing of the few who are left: a multiple of the smallest count that is told."""
    return int(count // FEWEST * FEWEST)


def _lines(lines):
    """Small paragraphs."""
    return page.Html("".join(page.tag("p", line, kind="small") for line in lines if line))
