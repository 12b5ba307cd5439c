# SPDX-License-Identifier: GPL-2.0-or-later
"""Sentences of findings: what was measured, what is asked, how it is known, and what to do."""
from qgis.PyQt.QtCore import QCoreApplication

from ...core.disclosure import FEWEST
from ...core.handbook.measures import measures, unit_titles
from ...core.handbook.records import Verdict
from ...core.project import in_language
from ...core.streets import Source
from ..language import user_language, user_locale
from .report import some
from .unknowns import why_unknown

translate = QCoreApplication.translate
NOTHING = "–"
MOST_IDS = 3  # of elements that are named


def local(texts):
    """The text of the user's language."""
    return in_language(texts, user_language()) if isinstance(texts, dict) else str(texts)


def verdict_word(verdict):
    """What a verdict is called."""
    return {
        Verdict.PASS: translate("SchoolPath", "pass"), Verdict.WARN: translate("SchoolPath", "nearly"),
        Verdict.FAIL: translate("SchoolPath", "fail"), Verdict.UNKNOWN: translate("SchoolPath", "unknown"),
        Verdict.NOT_APPLICABLE: translate("SchoolPath", "not applicable")}[Verdict(int(verdict))]


def waived_word():
    """What a finding is called that a waiver covers."""
    return translate("SchoolPath", "waived")


def severity_word(severity):
    """What a severity is called."""
    return {4: translate("SchoolPath", "critical"), 3: translate("SchoolPath", "major"),
            2: translate("SchoolPath", "minor"), 1: translate("SchoolPath", "for information")}[int(severity)]


def amount(value):
    """A number for people: no more decimals than it needs, at most two."""
    value = float(value)
    return user_locale().toString(value, "f", 0 if value == round(value) or abs(value) >= 100 else
                              1 if round(value, 1) == round(value, 2) else 2)


def unit_of(clause):
    """Unit of the values of a clause in the user's language, ``""`` where there is none."""
    listed = measures().get(clause.measure)
    unit = clause.unit or (listed.unit if listed else "")
    return local(unit_titles(unit)) if unit else ""


def measure_title(clause):
    """What a clause measures."""
    listed = measures().get(clause.measure)
    return local(listed.title) if listed else local(clause.title)


def value_text(clause, value):
    """A measured value with its unit, or the label of a measured word; a dash where there is none."""
    if value is None:
        return NOTHING
    if isinstance(value, str):
        listed = measures().get(clause.measure)
        return local(listed.words[value]) if listed and value in listed.words else value
    if value == float("inf"):
        return translate("SchoolPath", "none in reach")
    return f"{amount(value)} {unit_of(clause)}".strip()


def required_text(clause, bands):
    """What the bands that pass ask for, ``""`` where they set no limit."""
    return _either([text for text in (_limits(clause, band) for band in _widest(bands)) if text])


def _widest(bands):
    """Of bands with nothing but a greatest value that which lets most pass, the same of least values; else all."""
    for limit, pick in (("max", max), ("min", min)):
        if len(bands) > 1 and all(_has_only(band, limit) for band in bands):
            return [pick(bands, key=lambda band: getattr(band, limit))]
    return bands


def _has_only(band, limit):
    return not band.words and all((getattr(band, name) is None) == (name != limit)
                                  for name in ("min", "above", "max", "below"))


def _either(texts):
    """Texts as alternatives."""
    texts = list(dict.fromkeys(texts))
    if not texts:
        return ""
    told = texts[0]
    for text in texts[1:]:
        told = translate("SchoolPath", "{one} or {other}").format(one=told, other=text)
    return told


def _limits(clause, band):
    """The limits of a band in words."""
    if band.words:
        return _either([value_text(clause, word) for word in band.words])
    low = band.min if band.min is not None else band.above
    high = band.max if band.max is not None else band.below
    if low is not None and high is not None:
        if low == high:
            return value_text(clause, low)
        return translate("SchoolPath", "{low} to {high}").format(low=amount(low), high=value_text(clause, high))
    if band.min is not None:
        return translate("SchoolPath", "at least {value}").format(value=value_text(clause, low))
    if band.above is not None:
        return translate("SchoolPath", "more than {value}").format(value=value_text(clause, low))
    if band.max is not None:
        return value_text(clause, high) if high == 0 else \
            translate("SchoolPath", "at most {value}").format(value=value_text(clause, high))
    if band.below is not None:
        return translate("SchoolPath", "less than {value}").format(value=value_text(clause, high))
    return ""


def source_word(source):
    """How a value is known; ``""`` where that is not a matter of one field."""
    return {Source.MEASURED: translate("SchoolPath", "measured"), Source.STATED: translate("SchoolPath", "stated"),
            Source.TAGGED: translate("SchoolPath", "tagged"), Source.DERIVED: translate("SchoolPath", "derived"),
            Source.DEFAULT: translate("SchoolPath", "assumed")}.get(int(source), "")


def worked_out():
    """How a value is known that is not that of one field."""
    return translate("SchoolPath", "worked out from the data")


def measure_label():
    """What stands before a measured value."""
    return translate("SchoolPath", "Measured:")


def asked_label():
    """What stands before what is asked."""
    return translate("SchoolPath", "Asked for:")


def finding_sentence(clause, verdict, measured, bands, source, why, place):
    """Why a place has its verdict, in one sentence.

    Parameters
    ----------
    clause : Clause
    verdict : int
    measured : float, str or None
    bands : tuple of Band
        Those that would pass here.
    source : int
        Provenance, -1 where it is not that of one field.
    why : str
        Code of an unknown.
    place : str
        Where it is.
    """
    asked = required_text(clause, bands)
    asked = translate("SchoolPath", "asked for: {required}").format(required=asked) if asked else local(clause.text)
    title = measure_title(clause)
    if verdict == Verdict.UNKNOWN:
        told = translate("SchoolPath", "{place}: {measure}: {reason}; {asked}").format(
            place=place, measure=title, reason=why_unknown(why), asked=asked)
    elif measured is None:  # pupils by school: a number of one home is not told
        told = translate("SchoolPath", "{place}: {measure}; {asked}").format(place=place, measure=title, asked=asked)
    else:
        known = source_word(source) if source >= 0 else worked_out()
        told = translate("SchoolPath", "{place}: {measure}: {value} ({known}); {asked}").format(
            place=place, measure=title, value=value_text(clause, measured), known=known, asked=asked)
    return told if told.endswith((".", "!", "?")) else told + "."


def place_text(layer, street, side, length, feature_id):
    """Where a finding is.

    Parameters
    ----------
    layer : str
        Layer of the clause.
    street : str
        Name of the street concerned, ``""`` where it has none.
    side : int
        0 left, 1 right, -1 not known.
    length : float
        Metres of the path concerned.
    feature_id : str
        Id of the place.
    """
    name = street or feature_id
    if layer == "streets":
        sides = {0: translate("SchoolPath", "{street}, left side, {length} m"),
                 1: translate("SchoolPath", "{street}, right side, {length} m")}
        return sides.get(int(side), translate("SchoolPath", "{street}, {length} m")).format(
            street=name, length=user_locale().toString(round(length)))
    if layer == "crossings" and not street:
        return translate("SchoolPath", "Crossing {name}").format(name=feature_id)
    if layer == "crossings":
        return translate("SchoolPath", "Crossing of {street}").format(street=name)
    kinds = {"paths": translate("SchoolPath", "School Path {name}"),
             "schools": translate("SchoolPath", "School {name}"),
             "voices": translate("SchoolPath", "Place that children named, {name}")}
    return kinds[layer].format(name=feature_id)


def no_path():
    """What stands where a finding belongs to no path."""
    return translate("SchoolPath", "On no School Path")


def elements_place(ids):
    """Elements by their ids."""
    if len(ids) == 1:
        return translate("SchoolPath", "Element {name}").format(name=ids[0])
    return translate("SchoolPath", "{count} elements ({names})", None, len(ids)).format(
        count=user_locale().toString(len(ids)), names=some(ids, MOST_IDS))


def homes_place(school, pupils):
    """Pupils of a school of whom a clause about homes says the same; NaN where they are too few to be told."""
    count = translate("SchoolPath", "fewer than {few}").format(few=FEWEST) if pupils != pupils else \
        user_locale().toString(round(pupils))
    if not school:
        return translate("SchoolPath", "Homes of {count} pupils").format(count=count)
    return translate("SchoolPath", "Homes of {count} pupils of {school}").format(count=count, school=school)


def change_sentence(change, before, after):
    """What became of a finding; ``before`` and ``after`` are words of verdicts, ``""`` where there is none."""
    from ...core.handbook.compare import Change  # needs a package that may be missing; the panel opens all the same

    by_word = {verdict.word: verdict_word(verdict) for verdict in Verdict}
    return {
        Change.WORSE: translate("SchoolPath", "Worse: {before} before, {after} now."),
        Change.BETTER: translate("SchoolPath", "Better: {before} before, {after} now."),
        Change.SAME: translate("SchoolPath", "As before: {after}."),
        Change.NEW: translate("SchoolPath", "New: {after}."),
        Change.GONE: translate("SchoolPath", "Gone: {before} before; it passes now, or is not judged any more."),
    }[change].format(before=by_word.get(before, ""), after=by_word.get(after, ""))


def changes_told(counts):
    """How many findings changed; ``counts`` by name of the change."""
    return translate("SchoolPath", "{WORSE} worse, {NEW} new, {SAME} as before, {BETTER} better, {GONE} gone.").format(
        **counts)
