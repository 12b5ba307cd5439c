# SPDX-License-Identifier: GPL-2.0-or-later
"""Why a side or a crossing has its class, in one sentence each."""
import math
from dataclasses import fields

import numpy as np
from qgis.PyQt.QtCore import QCoreApplication

from ...core.safety.along import Situation
from ...core.safety.reasons import Help
from ...core.streets import FIRST_FOOT_KIND, CrossingKind, Kind, Source
from ..language import user_locale
from .place_facts import rail_place, rail_warnings, side_hinders, signal_limits, step_hinders

translate = QCoreApplication.translate
CLOSED = 5
NAME = "\N{OBJECT REPLACEMENT CHARACTER}"  # stands for the name of a street while a sentence is made
_UNSAID = ("street", "side", "step", "crossing", "name", "coverage", "factors")  # columns of reasons without words
HARDLY = 120  # s; of longer waits a number would say more than is known: there is hardly a gap


def side_reasons(reasons, judgements=None):
    """Sentences of sides.

    Parameters
    ----------
    reasons : SideReasons
        What ``explain_sides`` gives.
    judgements : Judgements, optional
        To name who judged and why.

    Returns
    -------
    list of str
        ``"Class 3: along Kuusitie without footway, 40 km/h, ... (speed limit tagged, volume assumed)."``
    """
    return sentences(reasons, _side_place, _side_facts, judgements)


def step_reasons(reasons, judgements=None):
    """Sentences of steps over streets.

    Parameters
    ----------
    reasons : StepReasons
        What ``explain_steps`` gives.
    judgements : Judgements, optional
        To name who judged and why.

    Returns
    -------
    list of str
        ``"Class 4: crossing of Tikkurilantie, 60 km/h, about 9,000 vehicles a day, no signals (...)."``
    """
    return sentences(reasons, _step_place, _step_facts, judgements)


def sentences(reasons, place, facts, judgements):
    """Sentences of all rows; those that differ by nothing but the name of the street are made once."""
    columns = [getattr(reasons, field.name) for field in fields(reasons) if field.name not in _UNSAID]
    alike = zip(*(np.nan_to_num(column, nan=-1.0).tolist() for column in [*columns, reasons.name != ""]))
    made, told = {}, []
    for row, (key, name) in enumerate(zip(alike, reasons.name.tolist())):
        if key not in made:
            made[key] = _sentence(reasons, row, place(reasons, row), facts(reasons, row), judgements)
        told.append(made[key].replace(NAME, name))
    return told


def _sentence(reasons, row, place, facts, judgements):
    what = ", ".join([place, *facts])
    known = _known(reasons, row) if facts else ""
    if known:
        what = translate("SchoolPath", "{what} ({known})").format(what=what, known=known)
    klass, judged = int(reasons.klass[row]), int(reasons.judgement[row])
    if judged >= 0:
        return _judged(klass, what, judgements, judged)
    template = translate("SchoolPath", "Closed: {what}.") if klass == CLOSED else \
        translate("SchoolPath", "Class {klass}: {what}.")
    return template.format(klass=klass, what=what)


def _judged(klass, what, judgements, row):
    """Sentence of a class that the town has set."""
    if judgements is None:
        template = translate("SchoolPath", "Closed by a judgement of the town: {what}.") if klass == CLOSED else \
            translate("SchoolPath", "Class {klass} by a judgement of the town: {what}.")
        return template.format(klass=klass, what=what)
    template = translate("SchoolPath", "Closed by a judgement ({author}, {date}: {why}): {what}.") \
        if klass == CLOSED else \
        translate("SchoolPath", "Class {klass} by a judgement ({author}, {date}: {why}): {what}.")
    return template.format(klass=klass, what=what, author=judgements.author[row], date=judgements.date[row],
                           why=judgements.reason[row])


def _side_place(reasons, row):
    situation = Situation(int(reasons.situation[row]))
    if situation == Situation.NONE and reasons.footway_source[row] == Source.DEFAULT:
        situation = Situation.ASSUMED  # judged alike: whether there is a footway is not known
    named = bool(reasons.name[row])
    if reasons.kind[row] == Kind.CROSSING:
        text = translate("SchoolPath", "on a mapped crossing")
    elif situation == Situation.PATH:
        text = translate("SchoolPath", "along {name}, away from traffic") if named else \
            translate("SchoolPath", "path away from traffic")
    elif reasons.kind[row] >= FIRST_FOOT_KIND:
        text = {
            Situation.BUFFERED: translate("SchoolPath", "footway beside a street with a buffer between"),
        }.get(situation, translate("SchoolPath", "footway beside a street"))
    else:
        text = {
            Situation.BUFFERED: translate("SchoolPath", "along {name} on a footway with a buffer"),
            Situation.FOOTWAY: translate("SchoolPath", "along {name} on a footway"),
            Situation.ASSUMED: translate("SchoolPath", "along {name}, no footway known"),
            Situation.SHOULDER: translate("SchoolPath", "along {name} on the shoulder, without footway"),
            Situation.NONE: translate("SchoolPath", "along {name} without footway"),
            Situation.SEPARATE: translate("SchoolPath", "along {name} on the carriageway; it has a separate footway "
                                          "beside it"),
            Situation.INNER: translate("SchoolPath", "inner side of {name}, between two carriageways"),
        }[situation]
    return text.format(name=name_of(named, reasons.kind[row]))


def name_of(named, kind):
    """What stands for the name of the street, or what the street is."""
    if named:
        return NAME
    if kind <= Kind.TERTIARY:
        return translate("SchoolPath", "an unnamed main street")
    return {Kind.SERVICE: translate("SchoolPath", "an unnamed service road"),
            Kind.TRACK: translate("SchoolPath", "an unnamed track")}.get(
                int(kind), translate("SchoolPath", "an unnamed street"))


def _side_facts(reasons, row):
    situation, klass = reasons.situation[row], reasons.klass[row]
    computed = reasons.judgement[row] < 0
    facts = []
    if computed and klass == CLOSED and situation not in (Situation.SEPARATE, Situation.INNER):
        facts.append(translate("SchoolPath", "no winter maintenance") if reasons.winter_known[row] else
                     translate("SchoolPath", "winter maintenance not known"))
    elif computed and situation == Situation.PATH and klass > 1:
        facts.append(translate("SchoolPath", "unlit") if reasons.light_known[row] else
                     translate("SchoolPath", "lighting not known, taken as unlit"))
    if situation in (Situation.PATH, Situation.INNER) or reasons.kind[row] == Kind.CROSSING:
        return facts
    if reasons.narrow[row]:
        facts.append(translate("SchoolPath", "{width} m wide").format(width=_decimal(reasons.width[row])))
    return facts + traffic_facts(reasons, row) + side_hinders(reasons, row)


def _step_place(reasons, row):
    kind, helps = CrossingKind(int(reasons.kind[row])), int(reasons.helps[row])
    if kind in (CrossingKind.RAIL, CrossingKind.TRAM):
        return rail_place(reasons, row)
    if reasons.mouth[row]:
        text = translate("SchoolPath", "mouth of a driveway")
    elif kind == CrossingKind.UNDERPASS:
        text = translate("SchoolPath", "unlit underpass below {name}") if reasons.unlit[row] else \
            translate("SchoolPath", "underpass below {name}")
    elif kind == CrossingKind.BRIDGE:
        text = translate("SchoolPath", "unlit bridge over {name}") if reasons.unlit[row] else \
            translate("SchoolPath", "bridge over {name}")
    elif kind == CrossingKind.ZEBRA:
        text = translate("SchoolPath", "raised zebra crossing of {name}") if helps & Help.RAISED else \
            translate("SchoolPath", "zebra crossing of {name}")
    elif helps & Help.RAISED:
        text = translate("SchoolPath", "raised crossing of {name}")
    else:
        text = translate("SchoolPath", "crossing of {name}")
    if helps & Help.HALF and kind in (CrossingKind.UNMARKED, CrossingKind.ZEBRA, CrossingKind.SIGNALS):
        template = translate("SchoolPath", "{place}, one carriageway of two")
    else:
        template = "{place}"
    return template.format(place=text.format(name=name_of(bool(reasons.name[row]), reasons.street_kind[row])))


def _step_facts(reasons, row):
    kind, helps = CrossingKind(int(reasons.kind[row])), int(reasons.helps[row])
    if kind in (CrossingKind.RAIL, CrossingKind.TRAM):
        return rail_warnings(reasons, row)
    if reasons.mouth[row] or kind >= CrossingKind.UNDERPASS:
        return []
    facts = traffic_facts(reasons, row)
    if not facts:
        return [translate("SchoolPath", "no motor traffic")]
    if kind == CrossingKind.ZEBRA and not reasons.marking_known[row]:
        facts.append(translate("SchoolPath", "markings assumed"))
    if reasons.many_lanes[row]:
        facts.append(translate("SchoolPath", "{count} lanes",
                               None, round(reasons.lanes[row])).format(count=_whole(reasons.lanes[row])))
    if helps & Help.ISLAND:
        facts.append(translate("SchoolPath", "with a traffic island"))
    if kind == CrossingKind.SIGNALS:
        facts.append(_signals(helps & Help.PROTECTED, reasons.phase_known[row]))
        facts += signal_limits(reasons, row)
    elif helps & Help.GUARD:
        facts.append(translate("SchoolPath", "with a crossing guard"))
    else:
        if reasons.long_wait[row] and not (kind == CrossingKind.ZEBRA and helps & Help.RAISED):
            facts.append(_wait(reasons.wait[row]))
        if reasons.klass[row] >= 3:
            facts.append(translate("SchoolPath", "no signals"))
    return facts + step_hinders(reasons, row)


def _signals(protected, known):
    if protected:
        return translate("SchoolPath", "signals without turning traffic at green")
    if known:
        return translate("SchoolPath", "signals, cars may turn at green")
    return translate("SchoolPath", "signals, cars assumed to turn at green")


def _wait(seconds):
    if seconds >= HARDLY:
        return translate("SchoolPath", "hardly a gap in traffic")
    return translate("SchoolPath", "about {seconds} s wait for a gap").format(seconds=_whole(seconds))


def traffic_facts(reasons, row):
    """Speed and volume; empty where there is no traffic."""
    if math.isnan(reasons.speed[row]):
        return []
    volume = reasons.adt[row]
    return [translate("SchoolPath", "{speed} km/h").format(speed=_whole(reasons.speed[row])),
            translate("SchoolPath", "about {count} vehicles a day",
                      None, round(_rounded(volume))).format(count=_whole(_rounded(volume)))]


def _known(reasons, row):
    """Where speed and volume come from, and whether doubt has raised the class."""
    if math.isnan(reasons.speed[row]):
        return ""
    speed, volume = Source(int(reasons.speed_source[row])), Source(int(reasons.volume_source[row]))
    if speed == volume and not reasons.measured[row]:
        text = _both(speed)
    else:
        template = translate("SchoolPath", "speed driven {speed}, volume {volume}") if reasons.measured[row] else \
            translate("SchoolPath", "speed limit {speed}, volume {volume}")
        text = template.format(speed=_source(speed), volume=_source(volume))
    if reasons.doubted[row]:
        text = translate("SchoolPath", "{known}: one class up, as it may be worse").format(known=text)
    return text


def _source(source):
    return {
        Source.MEASURED: translate("SchoolPath", "measured"),
        Source.STATED: translate("SchoolPath", "stated by the town"),
        Source.TAGGED: translate("SchoolPath", "tagged"),
        Source.DERIVED: translate("SchoolPath", "derived"),
        Source.DEFAULT: translate("SchoolPath", "assumed"),
    }[source]


def _both(source):
    """Two values of one source; whole sentences, since "assumed" has a plural in other languages."""
    return {
        Source.MEASURED: translate("SchoolPath", "speed limit and volume measured"),
        Source.STATED: translate("SchoolPath", "speed limit and volume stated by the town"),
        Source.TAGGED: translate("SchoolPath", "speed limit and volume tagged"),
        Source.DERIVED: translate("SchoolPath", "speed limit and volume derived"),
        Source.DEFAULT: translate("SchoolPath", "speed limit and volume assumed"),
    }[source]


def _rounded(number):
    """Two digits that count."""
    if number < 10:
        return round(number)
    step = 10 ** (int(math.log10(number)) - 1)
    return round(number / step) * step


def _whole(number):
    return user_locale().toString(int(round(number)))


def _decimal(number):
    return user_locale().toString(float(number), "f", 1)
