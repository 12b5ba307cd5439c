# SPDX-License-Identifier: GPL-2.0-or-later
"""Sentences of the report."""
from qgis.PyQt.QtCore import QCoreApplication

from ...core.disclosure import FEWEST, small
from ..language import user_locale

translate = QCoreApplication.translate
LEFT_OUT = "*"


def language():
    """Code of the language the texts are in."""
    return translate("SchoolPath", "en", "code of the language of this translation, as in HTML")


def number(value):
    """A whole number for people."""
    return user_locale().toString(round(float(value)))


def tenths(value):
    """A number for people with one decimal, without it where that is 0."""
    return user_locale().toString(float(value), "f", 0 if round(value, 1) == round(value) else 1)


def percent(share):
    """A share for people; a dash where there is nothing."""
    return f"{number(100 * share)} %" if share == share else "–"


def pupils(count):
    """A number of pupils; small ones are not told."""
    return translate("SchoolPath", "fewer than {few}").format(few=FEWEST) if small(count) else number(count)


def title(schools):
    """Heading of the report."""
    return translate("SchoolPath", "Routes to school: {schools}").format(schools=some(schools, 3))


def some(names, most):
    """Names in a row, and how many more there are."""
    told = ", ".join(names[:most])
    if len(names) > most:
        return translate("SchoolPath", "{names} and {more} more").format(names=told, more=number(len(names) - most))
    return told


def texts():
    """Fixed texts of the report by name."""
    return {
        "no_guarantee": translate(
            "SchoolPath", "This report shows known failures and missing data. It is not a guarantee of safety, and it "
            "is not comparable with Koululiitu. Local knowledge is needed beside it."),
        "small": translate(
            "SchoolPath", "Homes are not shown. Counts of fewer than {few} pupils are not told and not part of any "
            "sum, so that no child can be found out; the layer of homes and their status has every home, for the "
            "officer in charge.").format(few=FEWEST),
        "summary": translate("SchoolPath", "In short"), "first": translate("SchoolPath", "What to do first"),
        "map": translate("SchoolPath", "Map"),
        "status": translate("SchoolPath", "What came of the homes"),
        "meaning": translate("SchoolPath", "Meaning"), "pupils": translate("SchoolPath", "Pupils"),
        "all": translate("SchoolPath", "All pupils"), "share": translate("SchoolPath", "Share"),
        "sum": translate("SchoolPath", "Sum of what is told"),  # differs from all pupils where a count is left out
        "left_out": translate(
            "SchoolPath", "{mark} = fewer than {few}, or left out so that such a count cannot be worked out.").format(
                mark=LEFT_OUT, few=FEWEST),
        "schools": translate("SchoolPath", "School by school"), "school": translate("SchoolPath", "School"),
        "with_route": translate("SchoolPath", "With a route"), "blocked": translate("SchoolPath", "Blocked"),
        "undecided": translate("SchoolPath", "Undecided"), "too_long": translate("SchoolPath", "Too long"),
        "blocking": translate("SchoolPath", "The places that block most children"),
        "blocking_told": translate(
            "SchoolPath", "These places lie in the way of pupils who would have no way even if every assumed value "
            "were favourable. What would free a place was put into the data and judged again by the model; it is no "
            "design. A child can have several places in the way, so the pupils of the rows do not add up."),
        "survey": translate("SchoolPath", "What to survey"),
        "survey_told": translate(
            "SchoolPath", "Only assumed values close these places. Each can change the answer of the pupils beside it, "
            "the first ones most. Type what is found into the layer and run again."),
        "worst": translate("SchoolPath", "Crossings on the routes that ask most of children"),
        "worst_told": translate(
            "SchoolPath", "The profile may use these crossings. Those where all pupils together meet most risk come "
            "first."),
        "place": translate("SchoolPath", "Place, and why"), "help": translate("SchoolPath", "What would free it"),
        "record": translate("SchoolPath", "What to record, and what would open it"),
        "no": translate("SchoolPath", "No."), "none": translate("SchoolPath", "None."),
        "known": translate("SchoolPath", "How much is known"), "limits": translate("SchoolPath", "Limits used"),
        "classes": translate("SchoolPath", "What the classes mean"),
        "judgements": translate("SchoolPath", "Judgements of the town in force"),
        "guessed": translate("SchoolPath", "Schools whose gates are guessed"),
        "guessed_told": translate("SchoolPath", "No gate is mapped there; the end of the route may be wrong."),
        "run": translate("SchoolPath", "The run"),
        "not_adopted": translate("SchoolPath", "Limits not adopted by the municipality."),
    }


def asked(count, schools, profiles, rides=False):
    """What was asked, in a sentence; profiles by what they are called, and as they are."""
    who = ", ".join(translate("SchoolPath", "{id} (grades {grades})").format(id=name, grades=one.grades)
                    for name, one in profiles)
    if rides:
        from . import riding  # needs scipy, and the panel's numbers must be there without it

        return riding.asked(pupils(count), some(schools, 3), who)
    return translate(
        "SchoolPath", "Has each of {count} pupils a way to {schools} that a child of the profile may walk alone, and "
        "what is in the way where there is none? Profile: {who}.").format(
            count=pupils(count), schools=some(schools, 3), who=who)


def answers(all_told, rides=False):
    """What stands under the first figures: with a route, blocked, undecided, the others."""
    return [told.format(all=pupils(all_told)) for told in (
        translate("SchoolPath", "of {all} pupils have a route the profile may go alone, on foot or by bicycle") if rides
        else translate("SchoolPath", "of {all} pupils have a route the profile may walk alone"),
        translate("SchoolPath", "of {all} are blocked: known values close every way"),
        translate("SchoolPath", "of {all} cannot be told: only assumed values close the way"),
        translate("SchoolPath", "of {all} are too far away, or not connected to the school in the data"))]


def map_caption(marked):
    """What the map shows."""
    lines = [translate("SchoolPath", "Houses: schools. Blue: where at least {few} pupils walk on the routes found, "
                       "wider where more do. Grey: streets.").format(few=FEWEST)]
    if marked:
        lines.append(translate("SchoolPath", "Numbers in circles: places that block most children. Letters in squares: "
                               "what to survey. They stand for the tables below."))
    lines.append(translate("SchoolPath", "Drawn from the streets layer; where that comes from OpenStreetMap: "
                           "© OpenStreetMap contributors, ODbL."))
    return " ".join(lines)


def first_survey(letter, name, count, attributes):
    """Advice: a survey."""
    return translate("SchoolPath", "Survey {letter}, {name}: {attributes}. {count} pupils wait for it.").format(
        letter=letter, name=name, count=pupils(count), attributes=", ".join(attributes))


def first_found(what, count):
    """What a survey would change."""
    return translate("SchoolPath", "If there is {what}, at least {count} of them have a way.").format(
        what=what, count=number(count))


def first_mend(place, name, count, measures):
    """Advice: a place to mend."""
    return translate("SchoolPath", "Mend place {place}, {name}, which is in the way of {count} pupils: {what}.").format(
        place=place, name=name, count=pupils(count), what="; ".join(measures))


def first_few(names, surveyed):
    """Advice where every place concerns too few pupils for a figure."""
    told = translate("SchoolPath", "Survey {names}: fewer than {few} pupils wait for each.") if surveyed else \
        translate("SchoolPath", "Look at {names}: each is in the way of fewer than {few} pupils.")
    return told.format(names=some(names, 3), few=FEWEST)


def first_others(guessed, adopted):
    """Advice that needs no survey."""
    lines = []
    if guessed:
        lines.append(translate("SchoolPath", "Map the gates of {schools}; they are guessed.").format(
            schools=some(guessed, 3)))
    if not adopted:
        lines.append(translate("SchoolPath", "Let the municipality decide on the limits below; they are proposals."))
    return lines


def coverage(found):
    """Coverage three ways, and the volume apart; a list of sentences."""
    return [
        translate("SchoolPath", "Footway and speed limit are known on {share} of the length of the routes.").format(
            share=percent(found.length)),
        translate("SchoolPath", "{known} of {all} crossings have a known speed limit and a mapped kind.",
                  None, int(found.crossings)).format(
            known=number(found.crossings_known), all=number(found.crossings)),
        translate("SchoolPath", "{share} of the risk rests on known values.").format(share=percent(found.risk)),
        translate("SchoolPath", "The traffic volume is assumed on {share} of the length in or beside traffic.").format(
            share=percent(found.volume_assumed))]


def changes(count, told):
    """How many routes rest on a guess; ``told``: whether the count may be told."""
    if not count:
        return translate("SchoolPath", "No route would change if all that is assumed were at its worst.")
    if not told:
        return translate("SchoolPath", "Some pupils would have another route if all that is assumed were at its worst.")
    return translate("SchoolPath", "{count} pupils would have another route if all that is assumed were at its worst "
                     "(field route_changes).").format(count=number(count))


def profile_limits(profile):
    """What a profile may use."""
    told = translate("SchoolPath", "Profile {id}: grades {grades}, {ages} years; along streets up to class {along}, "
                     "over streets up to class {over}").format(id=profile.id, grades=profile.grades, ages=profile.ages,
                                                          along=profile.along_limit, over=profile.crossing_limit)
    where = {"signals": translate("SchoolPath", "at signals"), "guard": translate("SchoolPath", "with a guard"),
             "raised_zebra": translate("SchoolPath", "at raised zebras"),
             "island_zebra": translate("SchoolPath", "at zebras with a refuge island")}
    more = [translate("SchoolPath", "up to class {limit} {where}").format(
        limit=limit, where=", ".join(where[one] for one in helps)) for limit, helps in profile.crossing_exceptions]
    return "; ".join([told, *more]) + "."


def limits(options, distance):
    """Limits of length; a list of sentences."""
    return [
        translate("SchoolPath", "Detour: at most {ratio} times the shortest walk, but always {least} m and never more "
                  "than {most} m.").format(ratio=user_locale().toString(options.max_detour, "g", 4),
                                           least=number(options.detour_min_extra),
                                           most=number(options.detour_max_extra)),
        translate("SchoolPath", "Distance limit of the country file: {distance} m.").format(distance=number(distance))]


def run_terms():
    """What stands in the record of the run: software, day, time, author, id, parameters, layers, files."""
    return (translate("SchoolPath", "Software"), translate("SchoolPath", "As things stood on"),
            translate("SchoolPath", "Time"), translate("SchoolPath", "Author"), translate("SchoolPath", "Run"),
            translate("SchoolPath", "Layer {name}, hash of what was read"),
            translate("SchoolPath", "File {name}, hash"))
