# SPDX-License-Identifier: GPL-2.0-or-later
"""Sentences about what changed between two runs."""
from qgis.PyQt.QtCore import QCoreApplication

from ...core.compare_runs import HomeChange
from ...core.disclosure import FEWEST
from ...core.routing.solve import Status
from ..language import user_locale
from .report import LEFT_OUT, number, percent, some
from .report import pupils as told_pupils

translate = QCoreApplication.translate
LEAST_LENGTH = 1.0  # m; what is less is not told


def change_phrase(change):
    """What a change means; the very words of the map's legend."""
    return {
        HomeChange.FREED: translate("SchoolPath", "Freed: had no way, has one now"),
        HomeChange.NEWLY_BLOCKED: translate("SchoolPath", "Newly blocked: no way this child may use alone"),
        HomeChange.NEWLY_UNDECIDED: translate("SchoolPath", "Newly undecided: closed only by assumed values"),
        HomeChange.BETTER: translate("SchoolPath", "Better than before"),
        HomeChange.WORSE: translate("SchoolPath", "Worse than before"),
        HomeChange.SAME: translate("SchoolPath", "The same as before"),
        HomeChange.NEW: translate("SchoolPath", "Only in the run after"),
        HomeChange.GONE: translate("SchoolPath", "Only in the run before"),
    }[HomeChange(change)]


def status_word(status):
    """A status in a few words, inside a sentence."""
    return {
        Status.SERVED: translate("SchoolPath", "with a route"),
        Status.SERVED_OVER_DETOUR: translate("SchoolPath", "with a route over the detour limit"),
        Status.TOO_LONG: translate("SchoolPath", "too far from school"),
        Status.BLOCKED: translate("SchoolPath", "blocked"),
        Status.UNDECIDED: translate("SchoolPath", "undecided"),
        Status.UNREACHABLE: translate("SchoolPath", "not connected to the school"),
        Status.NOT_SNAPPED: translate("SchoolPath", "not on the map"),
        Status.AT_SCHOOL: translate("SchoolPath", "at school"),
    }[Status(status)]


def home_sentence(change, facts):
    """What became of a home.

    Parameters
    ----------
    change : int
        ``HomeChange`` code.
    facts : dict
        ``before``, ``after``: ``Status`` codes, None where the home is not in the run; ``longer``: metres that the
        route is longer now, NaN where not known; ``risk``: the risk as a multiple of that before, NaN likewise;
        ``schools``: ids before and after, or None where they are the same; ``others``: profile and mode before and
        after, or None where they are the same.
    """
    before, after = ("" if facts[name] is None else status_word(facts[name]) for name in ("before", "after"))
    alike = facts["before"] == facts["after"]
    said = {
        HomeChange.FREED: translate("SchoolPath", "Freed: {before} before, {after} now."),
        HomeChange.NEWLY_BLOCKED: translate("SchoolPath", "Newly blocked: {before} before."),
        HomeChange.NEWLY_UNDECIDED: translate("SchoolPath", "Newly undecided: {before} before."),
        HomeChange.BETTER: translate("SchoolPath", "Better: {after} as before, with less risk.") if alike else
        translate("SchoolPath", "Better: {before} before, {after} now."),
        HomeChange.WORSE: translate("SchoolPath", "Worse: {after} as before, with more risk.") if alike else
        translate("SchoolPath", "Worse: {before} before, {after} now."),
        HomeChange.SAME: translate("SchoolPath", "As before: {after}.") if alike else
        translate("SchoolPath", "As before: {before} before, {after} now."),
        HomeChange.NEW: translate("SchoolPath", "Only in the run after: {after}."),
        HomeChange.GONE: translate("SchoolPath", "Only in the run before: {before}."),
    }[HomeChange(change)].format(before=before, after=after)
    return " ".join([said, *_route(facts["longer"], facts["risk"]), *_question(facts)])


def _route(longer, risk):
    """How the route changed; no sentence, one or two."""
    said = []
    if abs(longer) >= LEAST_LENGTH:
        said.append((translate("SchoolPath", "The route is {length} m longer.") if longer > 0 else
                     translate("SchoolPath", "The route is {length} m shorter.")).format(length=number(abs(longer))))
    if risk == risk:
        said.append(risk_sentence(risk))
    return said


def risk_sentence(ratio):
    """Risk now beside the risk before."""
    if round(100 * abs(ratio - 1)) == 0:
        return translate("SchoolPath", "The risk of the route is as before.")
    if ratio < 1:
        return translate("SchoolPath", "The route has {share} less risk.").format(share=percent(1 - ratio))
    if ratio < 2:
        return translate("SchoolPath", "The route has {share} more risk.").format(share=percent(ratio - 1))
    return translate("SchoolPath", "The route has {ratio} times the risk.").format(
        ratio=user_locale().toString(float(ratio), "f", 1))


def _question(facts):
    """What the runs were asked for this home, where it was not the same."""
    said = []
    for name, told in (("schools", translate("SchoolPath", "School {before} before, {after} now.")),
                       ("others", translate("SchoolPath", "Profile and mode {before} before, {after} now."))):
        if facts[name]:
            said.append(told.format(before=facts[name][0], after=facts[name][1]))
    return said


def counts_told(homes, pupils):
    """How many homes and pupils changed, for the log; two dicts by ``HomeChange``."""
    order = (HomeChange.FREED, HomeChange.NEWLY_BLOCKED, HomeChange.NEWLY_UNDECIDED, HomeChange.BETTER,
             HomeChange.WORSE, HomeChange.SAME, HomeChange.NEW, HomeChange.GONE)
    return [translate("SchoolPath", "{change}: homes {homes}, pupils {pupils}.").format(
        change=change_phrase(one), homes=number(homes[one]), pupils=number(pupils[one]))
        for one in order if homes[one]] or [translate("SchoolPath", "No home is in either run.")]


def warnings(changes, counted):
    """What makes a comparison doubtful; a list of sentences. ``counted``: both layers say how many pupils there are."""
    said = []
    unlike = int(changes.other_way.sum())
    if unlike:
        said.append(translate("SchoolPath", "{count} homes have another profile or mode in the run after: the runs "
                              "answer different questions for them.", None, unlike).format(count=number(unlike)))
    if changes.left_out:
        said.append(translate("SchoolPath", "{count} homes are not compared: their status cannot be read in one of "
                              "the runs.", None, int(changes.left_out)).format(count=number(changes.left_out)))
    homes = changes.homes()
    gone, new = int(homes[HomeChange.GONE]), int(homes[HomeChange.NEW])
    for count, told in ((gone, translate("SchoolPath", "{count} homes are only in the run before.", None, gone)),
                        (new, translate("SchoolPath", "{count} homes are only in the run after.", None, new))):
        if count:
            said.append(told.format(count=number(count)))
    if not counted:
        said.append(translate("SchoolPath", "A layer does not say how many pupils live in a home (field pupils): each "
                              "home counts as one."))
    return said


def nothing_shared():
    """Warning: no home of one run is in the other."""
    return translate("SchoolPath", "No home is in both runs. Do the layers belong together, and do they name homes "
                     "alike (field home_id)?")


def one_run(run_id):
    """Warning: both layers are of one run."""
    return translate("SchoolPath", "Both layers are of one run ({run}): nothing can have changed.").format(run=run_id)


def no_record():
    """Info: the parameters of the runs cannot be compared."""
    return translate("SchoolPath", "What the runs were asked is not compared but for profile and mode: the layers do "
                     "not lie in project files that keep a record of their runs (table runs).")


def differences(parameters, inputs, files, days=("", "")):
    """How the records of two runs differ; lists of sentences, the first of them warnings.

    Parameters
    ----------
    parameters : list of (str, str, str)
        Name, value before, value after.
    inputs, files : list of str
        Names of layers and files that are not the same.
    days : tuple of str
        ISO dates by which the runs judged, ``""`` where a record does not say.
    """
    asked = [translate("SchoolPath", "The runs differ in {name}: {before} before, {after} now. Part of what changed "
                       "may come of that.").format(name=name, before=before or "–", after=after or "–")
             for name, before, after in parameters]
    if files:
        asked.append(translate("SchoolPath", "The runs used different limits or figures: {names}.").format(
            names=", ".join(files)))
    data = [translate("SchoolPath", "Layers that are not the same in both runs: {names}.").format(
        names=", ".join(inputs))] if inputs else []
    if all(days) and days[0] != days[1]:
        data.append(translate("SchoolPath", "The runs are of two days, {before} and {after}: judgements may have begun "
                              "or ended between them.").format(before=days[0], after=days[1]))
    return asked, data


def report_texts():
    """Fixed texts of the report by name."""
    return {
        "no_guarantee": translate(
            "SchoolPath", "This report compares what a model finds in data; it is not a guarantee of safety. Local "
            "knowledge is needed beside it."),
        "small": translate(
            "SchoolPath", "Homes are not shown. Counts of fewer than {few} pupils are not told and not part of any "
            "sum, so that no child can be found out; the layer of homes and their status has every home, for the "
            "officer in charge.").format(few=FEWEST),
        "left_out": translate(
            "SchoolPath", "{mark} = fewer than {few}, or left out so that such a count cannot be worked out.").format(
                mark=LEFT_OUT, few=FEWEST),
        "summary": translate("SchoolPath", "In short"), "all": translate("SchoolPath", "All changes"),
        "meaning": translate("SchoolPath", "Meaning"), "pupils": translate("SchoolPath", "Pupils"),
        "schools": translate("SchoolPath", "School by school"), "school": translate("SchoolPath", "School"),
        "profiles": translate("SchoolPath", "Profile by profile"), "profile": translate("SchoolPath", "Profile"),
        "opened": translate("SchoolPath", "Places that no longer close the way of those freed"),
        "closed": translate("SchoolPath", "Places that close the way of those newly blocked"),
        "place": translate("SchoolPath", "Place"), "doubt": translate("SchoolPath", "Before you use it"),
        "risk": translate("SchoolPath", "Risk of the routes that are there in both runs"),
        "run": translate("SchoolPath", "The run"), "none": translate("SchoolPath", "None."),
        "unnamed": translate("SchoolPath", "Not said"),
    }


def report_title(schools):
    """Heading of the report."""
    return translate("SchoolPath", "What changed on the way to school: {schools}").format(schools=some(schools, 3)) \
        if schools else translate("SchoolPath", "What changed on the way to school")


def report_lead(before, after):
    """Which runs are compared: names of the layers."""
    return translate("SchoolPath", "Before: {before}. After: {after}.").format(before=before, after=after)


def figures(change):
    """What stands under the first figures."""
    return {
        HomeChange.FREED: translate("SchoolPath", "pupils freed: they had no way, and have one now"),
        HomeChange.NEWLY_BLOCKED: translate("SchoolPath", "pupils newly blocked: known values close every way"),
        HomeChange.NEWLY_UNDECIDED: translate("SchoolPath", "pupils newly undecided: only assumed values close "
                                               "the way"),
    }[change]


def risk_told(easier, harder, median):
    """The risk in sentences; pupils whose route surely has less or more risk, and the middle ratio of all pupils."""
    if median != median:
        return []
    said = [translate("SchoolPath", "For the pupil in the middle, the risk is {ratio} times that before.").format(
        ratio=user_locale().toString(float(median), "f", 2))]
    for count, told in ((easier, translate("SchoolPath", "Less risk than before: {count} pupils.")),
                        (harder, translate("SchoolPath", "More risk than before: {count} pupils."))):
        if count:
            said.append(told.format(count=told_pupils(count)))
    return said
