"""Sentences of the report."""
from qgis.PyQt.QtCore import QCoreApplication, QLocale

translate = QCoreApplication.translate
FEWEST = 5  # a count below this could point to a single child (principle 7)


def number(value):
    """A whole number for people."""
    return QLocale().toString(round(float(value)))


def percent(share):
    """A share for people; a dash where there is nothing."""
    return f"{number(100 * share)} %" if share == share else "–"


def pupils(count):
    """A number of pupils; small ones are not told."""
    if 0 < count < FEWEST:
        return translate("SchoolPath", "fewer than {few}").format(few=FEWEST)
    return number(count)


def texts():
    """Fixed texts of the report by name."""
    return {
        "title": translate("SchoolPath", "Routes to school"),
        "no_guarantee": translate(
            "SchoolPath", "This report shows known failures and missing data. It is not a guarantee of safety, and it "
            "is not comparable with Koululiitu. Local knowledge is needed beside it."),
        "status": translate("SchoolPath", "What came of the homes"),
        "meaning": translate("SchoolPath", "Meaning"), "homes": translate("SchoolPath", "Homes"),
        "pupils": translate("SchoolPath", "Pupils"), "share": translate("SchoolPath", "Share"),
        "blocking": translate("SchoolPath", "The places that block most children"),
        "blocking_told": translate(
            "SchoolPath", "Known values close these places to a child of the profile. A child can have several in the "
            "way."),
        "undecided": translate("SchoolPath", "What to survey"),
        "undecided_told": translate(
            "SchoolPath", "Only assumed values close these places. Survey the values named; each can change the answer "
            "of the pupils beside it. Type the true value into the streets layer and run again."),
        "worst": translate("SchoolPath", "Crossings on the routes that ask most of a child"),
        "place": translate("SchoolPath", "Place"), "why": translate("SchoolPath", "Why"),
        "owner": translate("SchoolPath", "Owner of the street"), "help": translate("SchoolPath", "What would free it"),
        "survey": translate("SchoolPath", "Survey"), "none": translate("SchoolPath", "None."),
        "known": translate("SchoolPath", "How much is known"), "limits": translate("SchoolPath", "Limits used"),
        "guessed": translate("SchoolPath", "Schools whose gates are guessed"),
        "run": translate("SchoolPath", "The run"),
        "not_adopted": translate("SchoolPath", "Limits not adopted by the municipality."),
        "classes": translate("SchoolPath", "What the classes mean"),
        "small": translate("SchoolPath", "Counts below {few} are not told, and no homes are shown.").format(few=FEWEST),
    }


def headline(found, pupils_in_all, schools):
    """The first sentence."""
    return translate(
        "SchoolPath", "For {found} of {all} pupils a route to {schools} was found that a child of the profile may use "
        "alone.").format(found=number(found), all=number(pupils_in_all), schools=schools)


def coverage(found):
    """Coverage three ways, and the volume apart; a list of sentences."""
    return [
        translate("SchoolPath", "Footway and speed limit are known on {share} of the length of the routes.").format(
            share=percent(found.length)),
        translate("SchoolPath", "{known} of {all} crossings have a known speed limit and a mapped kind.").format(
            known=number(found.crossings_known), all=number(found.crossings)),
        translate("SchoolPath", "{share} of the risk rests on known values.").format(share=percent(found.risk)),
        translate("SchoolPath", "The traffic volume is assumed on {share} of the length in or beside traffic.").format(
            share=percent(found.volume_assumed))]


def limits(profile, options, distance):
    """Limits that held; a list of sentences."""
    return [
        translate("SchoolPath", "Profile {id}: {grades}, {ages} years; along streets up to class {along}, over streets "
                  "up to class {over}.").format(id=profile.id, grades=profile.grades, ages=profile.ages,
                                                along=profile.along_limit, over=profile.crossing_limit),
        translate("SchoolPath", "Detour: at most {ratio} times the shortest walk, but always {least} m and never more "
                  "than {most} m.").format(ratio=QLocale().toString(options.max_detour, "g", 4),
                                           least=number(options.detour_min_extra),
                                           most=number(options.detour_max_extra)),
        translate("SchoolPath", "Distance limit of the country file: {distance} m.").format(distance=number(distance))]


def remedy(code):
    """What would free a place."""
    return {
        "crossing_here": translate("SchoolPath", "a crossing here, or a foot way to the nearest one"),
        "island_or_raised": translate("SchoolPath", "a refuge island and a raised crossing"),
        "signals": translate("SchoolPath", "signals or a crossing guard"),
        "slower": translate("SchoolPath", "a lower speed"),
        "footway": translate("SchoolPath", "a footway"),
        "other_side": translate("SchoolPath", "a crossing that leads to the outer side"),
        "link": translate("SchoolPath", "a link to the separate footway (or draw it, if it is there)"),
    }[code]


def owner(code):
    """Owner of a street; unknown where the layer does not say."""
    return {0: translate("SchoolPath", "town"), 1: translate("SchoolPath", "state"),
            2: translate("SchoolPath", "private")}.get(int(code), translate("SchoolPath", "not known"))
