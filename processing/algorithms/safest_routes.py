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

from .. import profiles
from ..base import LINES, POINTS, TABLE, SchoolPathAlgorithm

translate = QCoreApplication.translate
DIRECTIONS = ("TO_SCHOOL", "FROM_SCHOOL", "BOTH")
MODES = ("WALK", "BIKE")


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
        self.add_layer("STREETS", translate("SchoolPath", "Streets"), LINES, help_text=translate(
            "SchoolPath", "Lines with the fields of the School Path project; at least kind."))
        self.add_layer("CROSSINGS", translate("SchoolPath", "Crossings"), POINTS, optional=True)
        self.add_layer("HOMES", translate("SchoolPath", "Homes"), POINTS)
        self.add_layer("SCHOOLS", translate("SchoolPath", "Schools"), POINTS, help_text=translate(
            "SchoolPath", "Gates of schools; rows with one school_id are gates of one school."))
        self.add_layer("JUDGEMENTS", translate("SchoolPath", "Judgements of the town"), TABLE, optional=True)
        self.add_layer("BARRIERS", translate("SchoolPath", "Railways and water"), LINES, optional=True,
                       help_text=translate("SchoolPath", "What a child cannot walk through between home and street; "
                                           "any lines, the field kind may say railway or water."))
        self.add_choice("PROFILE", translate("SchoolPath", "Profile of the child"), profiles.choices(), "P2", translate(
            "SchoolPath", "P1 pre-school to grade 2, P2 grades 3–4, P3 grades 5–6, P4 grades 7–9, PA accompanied; and "
            "the profiles in the folder school_path/profiles of your QGIS profile."))
        self._add_fields()
        self._add_limits()
        self.add_file("PROFILE_FILE", translate("SchoolPath", "Profile file (replaces the profile)"), "yaml")
        self.add_file("COUNTRY_FILE", translate("SchoolPath", "Country file (replaces the profile's country)"), "yaml")
        self.add_choice("MODE", translate("SchoolPath", "Mode"), MODES, "WALK", translate(
            "SchoolPath", "BIKE: on the carriageway with the traffic, on paths both ways, on footways below the age of "
            "the country file; where the child may not ride it pushes the bicycle."), advanced=True)
        self.add_choice("DIRECTION", translate("SchoolPath", "Direction"), DIRECTIONS, "TO_SCHOOL",
                        translate("SchoolPath", "BOTH gives a route each way; the layer of homes tells the worse one."),
                        True)
        self._add_times()
        self.add_choice("SCENARIO", translate("SchoolPath", "Scenario"), ("DAYLIGHT", "DARK", "WINTER"), "DAYLIGHT",
                        advanced=True)
        self.add_other(QgsProcessingParameterBoolean(
            "EXACT", translate("SchoolPath", "Exact"), defaultValue=False), translate(
                "SchoolPath", "Find the very least risk; without this a route may have up to 1 % more."), True)
        self.add_output("ROUTES", translate("SchoolPath", "Routes"), LINES, required=True)
        self.add_output("LEGS", translate("SchoolPath", "Legs of routes"), LINES)
        self.add_output("HOMES_STATUS", translate("SchoolPath", "Homes and their status"), POINTS)
        self.add_output("SURVEY", translate("SchoolPath", "What to survey"), LINES, help_text=translate(
            "SchoolPath", "Streets and crossings where an assumed value keeps children from an answer, with what to "
            "record and fields to fill in out of doors. It holds no homes."))
        self.add_output("PLACES", translate("SchoolPath", "Places that block most children"), POINTS,
                        help_text=translate("SchoolPath", "At most ten, with the numbers of the report, what would "
                                            "free them, and pupils where there are five or more. It holds no homes."))
        self.add_file_output("REPORT", translate("SchoolPath", "Report"),
                             translate("SchoolPath", "HTML files (*.html)"))
        self.addOutput(QgsProcessingOutputNumber("SERVED", translate("SchoolPath", "Homes with a route")))
        self.addOutput(QgsProcessingOutputNumber("BLOCKED", translate("SchoolPath", "Homes without a route")))
        self.addOutput(QgsProcessingOutputNumber("UNDECIDED", translate("SchoolPath", "Homes undecided")))

    def _add_fields(self):
        """Fields of the homes layer."""
        self.add_other(QgsProcessingParameterField(
            "SCHOOL_FIELD", translate("SchoolPath", "Field with the school of a home"),
            parentLayerParameterName="HOMES", optional=True),
            translate("SchoolPath", "Empty: every home goes to the nearest school."))
        self.add_other(QgsProcessingParameterField(
            "PROFILE_FIELD", translate("SchoolPath", "Field with the profile or grade of a home"),
            parentLayerParameterName="HOMES", optional=True), translate(
                "SchoolPath", "P1 … PA or a grade (0 = pre-school, 1 … 9). Where it is empty the profile above holds."))
        self.add_other(QgsProcessingParameterField(
            "MODE_FIELD", translate("SchoolPath", "Field that says how a child goes"),
            parentLayerParameterName="HOMES", optional=True), translate(
                "SchoolPath", "walk or bike. Where it is empty the mode below holds."), True)

    def _add_times(self):
        """Times of the day."""
        for name, label, told in (
                ("ARRIVAL", translate("SchoolPath", "Arrival at school, such as 08:00"), translate(
                    "SchoolPath", "A crossing guard counts on the way to school only where guard_hours cover the "
                    "quarter of an hour before. Empty: whatever the hour.")),
                ("DEPARTURE", translate("SchoolPath", "Departure from school, such as 13:15"), translate(
                    "SchoolPath", "The same for the way from school and the quarter of an hour after."))):
            self.add_other(QgsProcessingParameterString(name, label, optional=True), told, True)

    def _add_limits(self):
        """Numbers."""
        number = QgsProcessingParameterNumber.Type.Double
        for name, label, default, least, told, advanced in (
                ("MAX_DETOUR", translate("SchoolPath", "Detour limit"), 1.25, None, translate(
                    "SchoolPath", "Longest route as a multiple of the shortest walk; at least 1."), False),
                ("DETOUR_MIN_EXTRA", translate("SchoolPath", "A detour may always be (m)"), 150.0, 0.0, "", True),
                ("DETOUR_MAX_EXTRA", translate("SchoolPath", "A detour is never more than (m)"), 600.0, 0.0, "", True),
                ("MAX_SNAP", translate("SchoolPath", "Farthest way from a home or gate (m)"), 100.0, None, "", True)):
            definition = QgsProcessingParameterNumber(name, label, number, default)
            if least is not None:
                definition.setMinimum(least)
            self.add_other(definition, told, advanced)

    def checkParameterValues(self, parameters, context):
        if self.parameterAsDouble(parameters, "MAX_DETOUR", context) < 1:
            return False, translate("SchoolPath", "The detour limit (MAX_DETOUR) must be at least 1: 1.25 allows a "
                                    "route a quarter longer than the shortest.")
        if self.parameterAsDouble(parameters, "MAX_SNAP", context) < 0:
            return False, translate("SchoolPath", "The farthest way from a home (MAX_SNAP) must not be below 0.")
        bad = self._bad_time(parameters, context)
        if bad:
            return False, translate("SchoolPath", "{name} is no time of the day such as 08:00.").format(name=bad)
        return super().checkParameterValues(parameters, context)

    def _bad_time(self, parameters, context):
        """The first time of the day that is none; its parameter, or None."""
        from ...core.safety.guards import minutes_of

        texts = ((name, self.parameterAsString(parameters, name, context)) for name in ("ARRIVAL", "DEPARTURE"))
        return next((name for name, text in texts if text.strip() and minutes_of(text) is None), None)

    def processAlgorithm(self, parameters, context, feedback):
        from ..route_job import run_job

        ok, told = self.checkParameterValues(parameters, context)
        if not ok:
            raise QgsProcessingException(told)
        return run_job(self, parameters, context, feedback)
