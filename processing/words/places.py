# SPDX-License-Identifier: GPL-2.0-or-later
"""Sentences about the places of the report: where they lie, what would free them, what to record there."""
from qgis.PyQt.QtCore import QCoreApplication

from ...core.disclosure import FEWEST
from ...core.routing.remedies import Obstacle
from .report import number, pupils, some, tenths

translate = QCoreApplication.translate
MOST_STRETCHES = 3
MOST_NAMES = 12
WORTH_TELLING = 50  # m; shorter lengths are the bits in front of homes


def name_near(name, near):
    """Name of a place on an unnamed way, told by the street it lies near."""
    return translate("SchoolPath", "{name}, near {near}").format(name=name, near=near) if near else name


def crossing_name(name):
    """Name of a place that is one mapped crossing."""
    return translate("SchoolPath", "{name} (crossing)").format(name=name)


def stretches(found):
    """Where on a street."""
    told = []
    for first, last in found[:MOST_STRETCHES]:
        if first == last == "":
            continue
        if first == last:
            told.append(translate("SchoolPath", "at {street}").format(street=first))
        elif last == "":
            told.append(translate("SchoolPath", "between {street} and the end").format(street=first))
        else:
            told.append(translate("SchoolPath", "between {first} and {last}").format(first=first, last=last))
    if len(found) > MOST_STRETCHES:
        told.append(translate("SchoolPath", "and elsewhere on it"))
    return "; ".join(told)


def extent(spots, length):
    """How much of a street it is."""
    told = [translate("SchoolPath", "{count} places",
                      None, int(spots)).format(count=number(spots))] if spots > 1 else []
    if length >= WORTH_TELLING:
        told.append(translate("SchoolPath", "about {length} m").format(length=number(round(length, -1))))
    return ", ".join(told)


def owners(codes):
    """Owners of a street, as far as they are known: ``"town, state"``."""
    words = {0: translate("SchoolPath", "town"), 1: translate("SchoolPath", "state"),
             2: translate("SchoolPath", "private")}
    return ", ".join(words[code] for code in sorted(set(codes)) if code in words)


def owner(codes):
    """Whose a street is, in a sentence; ``""`` where it is not known."""
    known = owners(codes)
    return translate("SchoolPath", "Owner of the street: {owner}").format(owner=known) if known else ""


def more_reasons(count):
    """Reasons that are not told."""
    return translate("SchoolPath", "… and more like these ({count}).").format(count=number(count))


def measure(one):
    """A measure that opens a place."""
    speed, volume = (number(value) if value == value else "" for value in (one.speed, one.volume))
    width, buffer, depth = (tenths(value) for value in (one.width, one.buffer, one.depth))
    return {
        "lit": translate("SchoolPath", "light"),
        "winter": translate("SchoolPath", "winter maintenance"),
        "footway": translate("SchoolPath", "a footway of at least {width} m"),
        "buffer": translate("SchoolPath", "a footway with a buffer of {buffer} m to the cars"),
        "slower": translate("SchoolPath", "at most {speed} km/h"),
        "slower_footway": translate("SchoolPath", "a footway and at most {speed} km/h"),
        "quiet": translate("SchoolPath", "at most {speed} km/h and {volume} vehicles a day"),
        "zebra": translate("SchoolPath", "a zebra"),
        "raised": translate("SchoolPath", "a raised zebra"),
        "island": translate("SchoolPath", "a zebra with a refuge island of at least {depth} m"),
        "signals": translate("SchoolPath", "signals without turning traffic at green"),
        "guard": translate("SchoolPath", "a crossing guard"),
        "slower_raised": translate("SchoolPath", "a raised zebra and at most {speed} km/h"),
        "raised_island": translate("SchoolPath", "a raised zebra with a refuge island of at least {depth} m"),
        "apart": translate("SchoolPath", "a lit underpass or a bridge"),
        "volume": translate("SchoolPath", "a count of at most {volume} vehicles a day"),
        "lights": translate("SchoolPath", "warning lights at the tracks"),
        "barriers": translate("SchoolPath", "barriers"),
    }[one.name].format(speed=speed, volume=volume, width=width, buffer=buffer, depth=depth)


def remedy(obstacle, spots, measures):
    """What would free the spots of one kind at a place.

    Parameters
    ----------
    obstacle : Obstacle
    spots : int
        How many there are.
    measures : tuple of Measure
    """
    fixed = {
        Obstacle.SEPARATE: translate("SchoolPath", "a link to the separate footway; if it is there, draw it"),
        Obstacle.INNER: translate("SchoolPath", "a crossing from the middle of the street to its outer side"),
        Obstacle.JUDGED: translate("SchoolPath", "a judgement of the town closes it: look at it again")}
    if obstacle in fixed:
        return _at(fixed[obstacle], spots)
    if not measures:
        return _at(translate("SchoolPath", "none of the measures that were tried is enough by itself"), spots)
    what = alternatives(measures)
    if obstacle == Obstacle.NO_CROSSING:
        what = translate("SchoolPath", "a crossing here ({what}), or a foot way to the nearest one").format(what=what)
    return _at(what, spots) + _some_only(measures, spots)


def sentence(text):
    """A text with a capital letter and a full stop."""
    return f"{text[:1].upper()}{text[1:]}."


def alternatives(measures):
    """The plainest measures, any of which will do."""
    return translate("SchoolPath", " or ").join(measure(one) for one in measures[:2])


def _at(what, spots):
    """A measure and at how many spots it is due."""
    if spots == 1:
        return what
    return translate("SchoolPath", "{what} ({count} places)", None, int(spots)).format(what=what, count=number(spots))


def _some_only(measures, spots):
    """That the first measure opens not all of the spots."""
    if measures[0].spots == spots:
        return ""
    return translate("SchoolPath", ": enough at {some} of {all} places",
                     None, int(spots)).format(some=measures[0].spots, all=spots)


def opens(measures, spots):
    """What a survey would have to find."""
    if not measures:
        return translate("SchoolPath", "No single finding opens it, several together do.")
    return translate("SchoolPath", "It opens if there is {what}").format(what=alternatives(measures)) \
        + _some_only(measures, spots) + "."


def alone(least, surveyed):
    """Pupils freed by a place alone; ``""`` where they are too few to be told."""
    if not least:
        return ""
    told = translate("SchoolPath", "If all that is assumed here proves favourable, at least {count} pupils have a "
                     "way.") \
        if surveyed else translate("SchoolPath", "This place alone keeps at least {count} pupils from a way.")
    return told.format(count=number(least))


def together(places, least, all_of_them):
    """Pupils freed by all places of a list."""
    if not least:
        return ""
    return translate("SchoolPath", "All {places} opened together, at least {count} of {all} pupils have a way.",
                     None, int(places)).format(
        places=number(places), count=number(least), all=pupils(all_of_them))


def few(names, besides):
    """Places with too few pupils for a row of their own, besides those that have one."""
    told = translate("SchoolPath", "Besides, with fewer pupils each: {names}.") if besides else \
        translate("SchoolPath", "In the way of fewer than {few} pupils each: {names}.")
    return told.format(few=FEWEST, names=some(names, MOST_NAMES))


def unlinked(count, least):
    """Homes with only a separate footway without a link in reach; a least number, where it may be told."""
    who = translate("SchoolPath", "at least {count}").format(count=number(least)) if least else pupils(count)
    return translate("SchoolPath", "For {count} pupils the street at the home has its footway apart, and the data has "
                     "no link to it: draw the link, or mend it.").format(count=who)


def unlinked_gate(count, least):
    """Homes whose school has only gates at a separate footway without a link; a least number, where it may be told."""
    who = translate("SchoolPath", "at least {count}").format(count=number(least)) if least else pupils(count)
    return translate("SchoolPath", "For {count} pupils the gate of the school lies at a footway apart from its street, "
                     "and the data has no link to it: draw the link, or mend it.").format(count=who)


def record(attribute):
    """How to record an attribute: what it is called, the field of the layer, and what to write."""
    return {
        "footway": (translate("SchoolPath", "Footway on each side"), "footway_left, footway_right",
                    translate("SchoolPath", "none, shoulder, footway, buffered (with a strip to the cars) or separate "
                              "(drawn as a way of its own); left and right as the line is drawn")),
        "footway_width": (translate("SchoolPath", "Clear width of the footway"), "footway_width",
                          translate("SchoolPath", "metres, at the narrowest place")),
        "speed_limit": (translate("SchoolPath", "Speed limit"), "speed_limit, v85",
                        translate("SchoolPath", "km/h as posted; v85 where speeds were measured")),
        "adt": (translate("SchoolPath", "Traffic volume"), "adt, peak_volume",
                translate("SchoolPath", "vehicles a day, or counted in the busiest hour")),
        "lanes": (translate("SchoolPath", "Lanes"), "lanes", translate("SchoolPath", "lanes to be crossed")),
        "marked": (translate("SchoolPath", "Crossing markings"), "kind, marked",
                   translate("SchoolPath", "zebra, signals or unmarked")),
        "island": (translate("SchoolPath", "Refuge island"), "island, island_depth",
                   translate("SchoolPath", "yes or no, and its depth in metres")),
        "raised": (translate("SchoolPath", "Raised crossing"), "raised", translate("SchoolPath", "yes or no")),
        "barrier": (translate("SchoolPath", "Barriers of the level crossing"), "barrier",
                    translate("SchoolPath", "full, half, yes (which of the two is not known) or no")),
        "lights": (translate("SchoolPath", "Lights that warn of the train or tram"), "lights, bell, supervised",
                   translate("SchoolPath", "yes or no; a bell and staff at the crossing as well")),
        "lit": (translate("SchoolPath", "Lighting"), "lit", translate("SchoolPath", "yes or no")),
        "winter_class": (translate("SchoolPath", "Winter maintenance"), "winter_class",
                         translate("SchoolPath", "l, k1, k2 or none")),
        "signal_phase": (translate("SchoolPath", "Signals"), "signal_phase, signal_speed",
                         translate("SchoolPath", "protected where no car may turn while children have green, else "
                                   "permissive; walking speed that the green asks for, m/s")),
    }[attribute]


def record_head():
    """Head of the table of attributes."""
    return [translate("SchoolPath", "Attribute"), translate("SchoolPath", "Field"),
            translate("SchoolPath", "What to write")]


def record_caption():
    """Caption of the table of attributes."""
    return translate("SchoolPath", "How to record it, in the layers of streets and crossings")


def judged(effect, place, facts):
    """A judgement of the town.

    Parameters
    ----------
    effect : str
        ``"class 1"`` …, ``"closed"`` in words.
    place : str
    facts : dict
        ``reason``, ``author``, ``date``, ``expires``; texts, ``""`` where not given.
    """
    told = translate("SchoolPath", "{place}: {effect}. {reason} ({author}, {date})").format(
        place=place, effect=effect, **{key: facts[key] for key in ("reason", "author", "date")})
    if facts["expires"]:
        told += translate("SchoolPath", ", until {date}").format(date=facts["expires"])
    return told + "."
