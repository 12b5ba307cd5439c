# SPDX-License-Identifier: GPL-2.0-or-later
"""Sentences of the report of a check."""
from qgis.PyQt.QtCore import QCoreApplication

from ...core.disclosure import FEWEST
from .findings import NOTHING, local, required_text, verdict_word
from .report import number, percent, some

translate = QCoreApplication.translate
MOST_NAMES = 2  # of School Paths in a heading


def texts():
    """Fixed texts by name."""
    return {
        "summary": translate("SchoolPath", "In short"), "contents": translate("SchoolPath", "Contents"),
        "severity": translate("SchoolPath", "Severity"), "clause": translate("SchoolPath", "Clause"),
        "verdict": translate("SchoolPath", "Verdict"), "places": translate("SchoolPath", "Places by verdict"),
        "place": translate("SchoolPath", "Place, and why"), "remedy": translate("SchoolPath", "What to do"),
        "no": translate("SchoolPath", "No."), "waived": translate("SchoolPath", "waived"),
        "fails": translate("SchoolPath", "What fails"), "unknown": translate("SchoolPath", "What is not known"),
        "warns": translate("SchoolPath", "What nearly passes"), "excused": translate("SchoolPath", "What is waived"),
        "unknown_told": translate(
            "SchoolPath", "A value that is missing or only assumed never passes. Each row can hide a failure: record "
            "the value and run again."),
        "by_clause": translate("SchoolPath", "Clause by clause"), "none": translate("SchoolPath", "None."),
        "first": translate("SchoolPath", "What to do first"),
        "not_judged": translate("SchoolPath", "Clauses that were not judged, and why"),
        "waivers": translate("SchoolPath", "Waivers"), "judgements": translate("SchoolPath", "Judgements of the town"),
        "judgements_told": translate(
            "SchoolPath", "They set the class of a street side or crossing. Clauses that ask for a class use it; "
            "measured values are not changed by it."),
        "known": translate("SchoolPath", "How much is known"),
        "clauses": translate("SchoolPath", "The clauses and their sources"),
        "asked": translate("SchoolPath", "What is asked"), "source": translate("SchoolPath", "Sources"),
        "run": translate("SchoolPath", "The run"), "elsewhere": translate("SchoolPath", "Places on no School Path"),
        "no_guarantee": translate(
            "SchoolPath", "This report shows what fails, what is not known and what nearly passes. It is not a "
            "guarantee of safety. Local knowledge is needed beside it."),
        "not_adopted": translate("SchoolPath", "Limits not adopted by the municipality."),
        "reason": translate("SchoolPath", "Reason"), "state": translate("SchoolPath", "State"),
        "by": translate("SchoolPath", "Author, dates"), "nothing": translate("SchoolPath", "Nothing was found."),
        "homes": translate("SchoolPath", "Homes are not shown. Counts of fewer than {few} pupils are not told."
                           ).format(few=FEWEST),
    }


def title(paths):
    """Heading of the report."""
    if len(paths) > MOST_NAMES:
        return translate("SchoolPath", "Check of {count} School Paths",
                         None, len(paths)).format(count=number(len(paths)))
    return translate("SchoolPath", "Check of the School Path: {paths}").format(paths=some(paths, MOST_NAMES))


def lead(handbook, profile, clauses, judged):
    """What was held against what."""
    return translate(
        "SchoolPath", "Held against \"{handbook}\" for the profile {profile} (grades {grades}): {judged} of "
        "{clauses} clauses could be judged.", None, int(clauses)).format(
            handbook=local(handbook.title), profile=profile.id, grades=profile.grades, judged=number(judged),
            clauses=number(clauses))


def adopted(who):
    """Who adopted the limits."""
    told = translate("SchoolPath", "Limits adopted by {by}, {date}").format(by=who["by"], date=who["date"])
    return f"{told} ({who['decision']})." if who["decision"] else told + "."


def figures(counts):
    """What stands under the first figures, by verdict; ``counts``: places by the word of the verdict."""
    fail, unknown, warn, waived = (counts[name] for name in ("fail", "unknown", "warn", "waived"))
    return (("fail", "closed", translate("SchoolPath", "places fail", None, fail)),
            ("unknown", "open", translate("SchoolPath", "places cannot be told: a value is missing or only assumed",
                                          None, unknown)),
            ("warn", "warn", translate("SchoolPath", "places nearly pass", None, warn)),
            ("waived", "waived", translate("SchoolPath", "places are waived", None, waived)))


def counted(counts, waived=0):
    """Counts by verdict in a row: "2 fail, 5 unknown"."""
    told = [f"{number(count)} {verdict_word(verdict)}" for verdict, count in counts if count]
    if waived:
        told.append(translate("SchoolPath", "{count} waived").format(count=number(waived)))
    return ", ".join(told) or NOTHING


def first_step(mark, clause, place, remedy, pupils):
    """The first things to do."""
    told = translate("SchoolPath", "{mark} {clause}, {place}: {remedy}").format(
        mark=mark, clause=clause.id, place=place, remedy=remedy)
    return told if not pupils else translate("SchoolPath", "{told} ({pupils} children pass)").format(
        told=told, pupils=pupils)


def first_survey(count, names):
    """What to record first."""
    if count == 1:
        return translate("SchoolPath", "Record what is not known, in one place: {names}.").format(names=some(names, 3))
    return translate("SchoolPath", "Record what is not known, {count} places: first {names}.", None, int(count)).format(
        count=number(count), names=some(names, 3))


def unknown_places(title_of_measure, reason, length, count, names):
    """What is not known, and where."""
    where = some(names, 4)
    if length > 0:
        return translate("SchoolPath", "{measure}: {reason}, on {length} m: {where}.").format(
            measure=title_of_measure, reason=reason, length=number(length), where=where)
    if count == 1:
        return translate("SchoolPath", "{measure}: {reason}: {where}.").format(
            measure=title_of_measure, reason=reason, where=where)
    return translate("SchoolPath", "{measure}: {reason}, at {count} places: {where}.", None, int(count)).format(
        measure=title_of_measure, reason=reason, count=number(count), where=where)


def fails_told(level, count, clauses):
    """Why a batch job stops."""
    if count == 1:
        return translate("SchoolPath", "The check fails, as FAIL_ON={level} asks: in one place, clause {clauses}. All "
                         "outputs are written.").format(level=level, clauses=", ".join(clauses))
    return translate("SchoolPath", "The check fails, as FAIL_ON={level} asks: {count} places, clauses {clauses}. All "
                     "outputs are written.",
                     None, int(count)).format(level=level, count=number(count), clauses=", ".join(clauses))


def facts(owner, pupils):
    """Owner of the street and children affected; a list of phrases."""
    told = [owner] if owner else []
    if pupils:
        told.append(translate("SchoolPath", "{pupils} children pass").format(pupils=pupils))
    return told


def asked(clause):
    """What a clause asks, with its limits."""
    limits = required_text(clause, [band for band in clause.bands if not band.condition and band.verdict == 0])
    return local(clause.text), limits


def reference(source):
    """A source in a line; its address apart."""
    told = ", ".join(part for part in (source.title, source.publisher, str(source.year)) if part)
    return f"{told}: {source.note}" if source.note else told


def confidence(letter):
    """What a letter of confidence says."""
    return {"A": translate("SchoolPath", "a norm stands behind it"), "B": translate("SchoolPath", "a study"),
            "C": translate("SchoolPath", "second-hand"), "D": translate("SchoolPath", "our judgement")}[letter]


def waiver_state(state):
    """What became of a waiver."""
    return {"in_force": translate("SchoolPath", "in force"),
            "expired": translate("SchoolPath", "expired: what it covered counts again"),
            "not_yet": translate("SchoolPath", "not in force yet"),
            "no_finding": translate("SchoolPath", "about nothing that was found"),
            "incomplete": translate("SchoolPath", "not used: clause, place, reason, author, date or expiry is "
                                    "missing")}[state]


def map_caption():
    """What the map of a path shows."""
    return translate(
        "SchoolPath", "Blue: the School Path. Red, and numbers in circles: fails, as numbered below. Purple, broken: "
        "not known. Ochre: nearly passes. Houses: schools. Grey: streets; where they come from OpenStreetMap: "
        "© OpenStreetMap contributors, ODbL.")


def path_known(share_footway, share_limit, crossings_known, crossings, along):
    """How much is known of a path; sentences."""
    told = [translate("SchoolPath", "{share} of the length runs along a street or way of the data.").format(
                share=percent(along)),
            translate("SchoolPath", "The footway is known on {share} of that length, the speed limit on "
                      "{limit}.").format(share=percent(share_footway), limit=percent(share_limit))]
    if crossings:
        told.append(translate("SchoolPath", "{known} of {all} crossings on it are mapped and have a known speed "
                              "limit.",
                              None, int(crossings)).format(known=number(crossings_known), all=number(crossings)))
    return told


def waived(reason, author, expires):
    """Why a finding is waived."""
    return translate("SchoolPath", "{reason} ({author}, until {date})").format(reason=reason, author=author,
                                                                            date=expires)


def unnamed():
    """Ways without a name, together."""
    return translate("SchoolPath", "unnamed ways")
