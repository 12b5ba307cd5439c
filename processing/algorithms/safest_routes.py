# SPDX-License-Identifier: GPL-2.0-or-later
"""Safest routes from homes to schools."""
from qgis.core import (
    QgsProcessingException,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterField,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)
from qgis.PyQt.QtCore import QCoreApplication

from .. import choices, helps, profiles
from ..base import LINES, POINTS, TABLE, SchoolPathAlgorithm

translate = QCoreApplication.translate


def direction_words():
    """What the directions are called."""
    return {"TO_SCHOOL": translate("SchoolPath", "To school"), "FROM_SCHOOL": translate("SchoolPath", "From school"),
            "BOTH": translate("SchoolPath", "Both ways")}


class SafestRoutes(SchoolPathAlgorithm):
    """``schoolpath:safestroutes``."""

    styled = ("ROUTES", "LEGS", "HOMES_STATUS", "SURVEY", "PLACES")

    def name(self):
        return "safestroutes"

    def displayName(self):
        return translate("SchoolPath", "Safest routes to school")

    def shortHelpString(self):
        return translate(
            "SchoolPath",
            "<p>Finds for every home the route to school on which a child of the chosen age meets the least traffic "
            "danger, no longer than a detour limit allows, and says why.</p>"
            "<p>A child walks on one side of a street and crosses at a place. What the child may use alone is decided "
            "by classes: 1 = from pre-school and grade 1; 2 = from grade 3; 3 = from grade 7 (grades 5–6 where signals "
            "or a guard help); 4 = nobody alone.</p>"
            "<p><b>Homes and their status</b> has a row for every home: <i>served</i>, <i>served over detour</i> "
            "(longer than the detour limit), <i>blocked</i> (known values close every way), <i>undecided</i> (only "
            "assumed values close it: survey them), <i>too long</i>, <i>unreachable</i>, <i>not snapped</i> or <i>at "
            "school</i>. For blocked and undecided homes the route shown is the one with the least in its way.</p>"
            "<p><b>Legs</b> are the routes piece by piece, with class, risk and reason of each. <b>Report</b> is a "
            "page to read and print.</p>"
            "<p>Judgements and streets with a last day hold as on the day on which the run begins. That day is part of "
            "the run's id (run_id): the same inputs give the same id on the same day, and another one on another day."
            "</p>"
            "<p>The result points to known failures and to missing data. It is no guarantee that a way is free of "
            "danger. Homes are personal data: nothing leaves this computer, and results that are published should "
            "not show homes.</p>")

    def initAlgorithm(self, configuration=None):
        self.add_layer("STREETS", translate("SchoolPath", "Streets"), LINES, help_text=helps.streets())
        self.add_layer("CROSSINGS", translate("SchoolPath", "Crossings"), POINTS, True, helps.crossings())
        self.add_layer("HOMES", translate("SchoolPath", "Homes"), POINTS, help_text=translate(
            "SchoolPath", "Points with home_id, and pupils where several children live there (1 where it is empty). "
            "Every home gets a row in the result."))
        self.add_layer("SCHOOLS", translate("SchoolPath", "Schools"), POINTS, help_text=helps.gates())
        self.add_layer("JUDGEMENTS", translate("SchoolPath", "Judgements of the town"), TABLE, True, helps.judgements())
        self.add_layer("BARRIERS", translate("SchoolPath", "Railways and water"), LINES, optional=True,
                       help_text=translate("SchoolPath", "Lines that a child cannot walk through between home and "
                                           "street; the field kind may say railway or water. Empty: none."))
        self.add_choice("PROFILE", translate("SchoolPath", "Profile of the child"), profiles.words(), "P2",
                        helps.profile())
        self._add_fields()
        self._add_limits()
        self.add_file("PROFILE_FILE", translate("SchoolPath", "Profile file (replaces the profile)"), "yaml",
                      helps.profile_file())
        self.add_file("COUNTRY_FILE", translate("SchoolPath", "Country file (replaces the profile's country)"), "yaml",
                      helps.country_file())
        self.add_choice("MODE", translate("SchoolPath", "Mode"), choices.mode_words(), "WALK", translate(
            "SchoolPath", "By bicycle: on the carriageway with the traffic, on paths both ways, on footways below the "
            "age of the country file; where the child may not ride, it walks and pushes the bicycle."), advanced=True)
        self.add_choice("DIRECTION", translate("SchoolPath", "Direction"), direction_words(), "TO_SCHOOL", translate(
            "SchoolPath", "Both ways: a route each way; the layer of homes has the status of the worse one."), True)
        self._add_times()
        self.add_choice("SCENARIO", translate("SchoolPath", "Scenario"), choices.scenario_words(), "DAYLIGHT",
                        helps.scenario(), True)
        self.add_other(QgsProcessingParameterBoolean(
            "EXACT", translate("SchoolPath", "Guarantee the minimum risk"), defaultValue=False), translate(
                "SchoolPath", "Searches on, home by home, until the gap to the least possible risk is closed; slower. "
                "Otherwise the search stops at a gap of 1 %. The field gap of the routes says what is left."), True)
        self._add_outputs()

    def _add_outputs(self):
        """Layers, report and numbers."""
        self.add_output("ROUTES", translate("SchoolPath", "Routes"), LINES, True, translate(
            "SchoolPath", "A line for each home, with status, length (m), detour, risk, worst class and reason; of "
            "blocked and undecided homes the way with the least in its way. It shows homes: personal data."))
        self.add_output("LEGS", translate("SchoolPath", "Legs of routes"), LINES, False, translate(
            "SchoolPath", "The routes piece by piece, in order: streets and crossings with side, length (m), class, "
            "risk and reason. It shows homes: personal data."))
        self.add_output("HOMES_STATUS", translate("SchoolPath", "Homes and their status"), POINTS, False, translate(
            "SchoolPath", "A point for every home, with status, reason and what blocks it. Personal data."))
        self.add_output("SURVEY", translate("SchoolPath", "What to survey"), LINES, help_text=translate(
            "SchoolPath", "Streets and crossings where an assumed value keeps children from an answer, with what to "
            "record and fields to fill in out of doors. It holds no homes."))
        self.add_output("PLACES", translate("SchoolPath", "Places that block most children"), POINTS,
                        help_text=translate("SchoolPath", "At most ten, with the numbers of the report, what would "
                                            "free them, and pupils where there are five or more. It holds no homes."))
        self.add_file_output("REPORT", translate("SchoolPath", "Report"),
                             translate("SchoolPath", "HTML files (*.html)"), helps.report())
        self.addOutput(QgsProcessingOutputNumber(
            "SERVED", translate("SchoolPath", "Homes with a route, or at the school")))
        self.addOutput(QgsProcessingOutputNumber("BLOCKED", translate("SchoolPath", "Homes blocked")))
        self.addOutput(QgsProcessingOutputNumber("UNDECIDED", translate("SchoolPath", "Homes undecided")))

    def _add_fields(self):
        """Fields of the homes layer."""
        self.add_other(QgsProcessingParameterField(
            "SCHOOL_FIELD", translate("SchoolPath", "Field with the school of a home"),
            parentLayerParameterName="HOMES", optional=True),
            translate("SchoolPath", "Holds the school_id of a school. Empty: every home goes to the nearest school."))
        self.add_other(QgsProcessingParameterField(
            "PROFILE_FIELD", translate("SchoolPath", "Field with the profile or grade of a home"),
            parentLayerParameterName="HOMES", optional=True), translate(
                "SchoolPath", "Holds P1 to PA, a profile of your own, or a grade (0: pre-school, 1 to 9). If empty, "
                "the profile above is used."))
        self.add_other(QgsProcessingParameterField(
            "MODE_FIELD", translate("SchoolPath", "Field that says how a child goes"),
            parentLayerParameterName="HOMES", optional=True), translate(
                "SchoolPath", "Holds walk or bike. If empty, the mode below is used."), True)

    def _add_times(self):
        """Times of the day."""
        for name, label, told in (
                ("ARRIVAL", translate("SchoolPath", "Arrival at school, such as 08:00"), translate(
                    "SchoolPath", "A crossing guard counts on the way to school only where guard_hours cover the "
                    "time before it that the country file names (guard_minutes). Empty: whatever the hour.")),
                ("DEPARTURE", translate("SchoolPath", "Departure from school, such as 13:15"), translate(
                    "SchoolPath", "A crossing guard counts on the way from school only where guard_hours cover the "
                    "time after it that the country file names (guard_minutes). Empty: whatever the hour."))):
            self.add_other(QgsProcessingParameterString(name, label, optional=True), told, True)

    def _add_limits(self):
        """Numbers."""
        from ...core import limits

        number = QgsProcessingParameterNumber.Type.Double
        for name, label, default, least, told, advanced in (
                ("MAX_DETOUR", translate("SchoolPath", "Detour limit"), limits.MAX_DETOUR, None, translate(
                    "SchoolPath", "Longest route as a multiple of the shortest walk, at least 1: 1.25 allows a route a "
                    "quarter longer. The two detour allowances limit it further."), False),
                ("DETOUR_MIN_EXTRA", translate("SchoolPath", "Minimum detour allowance (m)"), limits.DETOUR_MIN_EXTRA,
                 0.0, translate(
                     "SchoolPath", "A route may always be this much longer than the shortest walk, in metres, however "
                     "short that is."), True),
                ("DETOUR_MAX_EXTRA", translate("SchoolPath", "Maximum detour allowance (m)"), limits.DETOUR_MAX_EXTRA,
                 0.0, translate(
                     "SchoolPath", "A route is never more than this much longer than the shortest walk, in metres, "
                     "however long that is."), True),
                ("MAX_SNAP", translate("SchoolPath", "Snapping distance (m)"), limits.MAX_SNAP, None, translate(
                    "SchoolPath", "How far a home or gate may lie from the nearest street or path, in metres. A home "
                    "farther away gets the status not snapped."), True)):
            definition = QgsProcessingParameterNumber(name, label, number, default)
            if least is not None:
                definition.setMinimum(least)
            self.add_other(definition, told, advanced)

    def checkParameterValues(self, parameters, context):
        if self.parameterAsDouble(parameters, "MAX_DETOUR", context) < 1:
            return False, translate("SchoolPath", "The detour limit (MAX_DETOUR) must be at least 1: 1.25 allows a "
                                    "route a quarter longer than the shortest.")
        if self.parameterAsDouble(parameters, "MAX_SNAP", context) < 0:
            return False, translate("SchoolPath", "The snapping distance (MAX_SNAP) must not be below 0.")
        bad = self._bad_time(parameters, context)
        if bad:
            return False, translate("SchoolPath", "{name} is no time of the day such as 08:00.").format(name=bad)
        return super().checkParameterValues(parameters, context)

    def _bad_time(self, parameters, context):
        """The first time of the day that is none; its parameter, or None."""
        from ...core.safety.guards import minutes_of

        texts = ((name, self.parameterAsString(parameters, name, context)) for name in ("ARRIVAL", "DEPARTURE"))
        return next((name for name, text in texts if text.strip() and minutes_of(text) is None), None)

    def prepareAlgorithm(self, parameters, context, feedback):
        # which scripts do not ask; here and not in the thread of the run, as it looks at layers
        ok, told = self.checkParameterValues(parameters, context)
        if not ok:
            raise QgsProcessingException(told)
        return super().prepareAlgorithm(parameters, context, feedback)

    def processAlgorithm(self, parameters, context, feedback):
        from ..route_job import run_job

        return run_job(self, parameters, context, feedback)
