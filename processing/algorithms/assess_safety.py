# SPDX-License-Identifier: GPL-2.0-or-later
"""Class, risk and reasons of every street side and crossing."""
from qgis.PyQt.QtCore import QCoreApplication

from .. import choices, helps, profiles
from ..base import LINES, POINTS, TABLE, SchoolPathAlgorithm

translate = QCoreApplication.translate


class AssessSafety(SchoolPathAlgorithm):
    """``schoolpath:assesssafety``."""

    styled = ("ASSESSED_STREETS", "ASSESSED_CROSSINGS")

    def name(self):
        return "assesssafety"

    def displayName(self):
        return translate("SchoolPath", "Assess streets and crossings")

    def shortHelpString(self):
        return translate(
            "SchoolPath",
            "<p>Judges both sides of every street, and every mapped crossing, for a child of the chosen age.</p>"
            "<p><b>Class</b> says who may go there alone: 1 = from pre-school and grade 1; 2 = from grade 3; 3 = from "
            "grade 7 (grades 5–6 where signals or a guard help); 4 = nobody alone; 5 = closed. The worst of speed, "
            "traffic and missing footway decides it. Where speed or volume is only assumed and could be worse, the "
            "class is one step higher.</p>"
            "<p><b>Risk</b> adds up along a route (per 100 m of a side; per crossing) and serves to compare ways with "
            "each other. It is no probability and no number of accidents.</p>"
            "<p><b>Reason</b> says in words what made the class and whether it was measured, tagged or assumed. "
            "<b>Coverage</b> is the share of the risk that rests on known values.</p>"
            "<p>A <b>judgement</b> of the town replaces the class of a street side or crossing, and is named in the "
            "reason; the class that was computed stands beside it. One without ids is about what lies within 10 m of "
            "its place. It holds as on the day on which the run begins; that day is part of the run's id (run_id).</p>"
            "<p>The result points to known failures and to missing data. It is no guarantee that a way is free of "
            "danger.</p>")

    def initAlgorithm(self, configuration=None):
        self.add_layer("STREETS", translate("SchoolPath", "Streets"), LINES, help_text=helps.streets())
        self.add_layer("CROSSINGS", translate("SchoolPath", "Crossings"), POINTS, True, helps.crossings())
        self.add_layer("JUDGEMENTS", translate("SchoolPath", "Judgements of the town"), TABLE, True, helps.judgements())
        self.add_choice("PROFILE", translate("SchoolPath", "Profile of the child"), profiles.words(), "P2",
                        helps.profile())
        self.add_choice("SCENARIO", translate("SchoolPath", "Scenario"), choices.scenario_words(), "DAYLIGHT",
                        helps.scenario())
        self.add_file("PROFILE_FILE", translate("SchoolPath", "Profile file (replaces the profile)"), "yaml",
                      helps.profile_file())
        self.add_file("COUNTRY_FILE", translate("SchoolPath", "Country file (replaces the profile's country)"), "yaml",
                      helps.country_file())
        self.add_choice("MODE", translate("SchoolPath", "Mode"), choices.mode_words(), "WALK", translate(
            "SchoolPath", "By bicycle each side is judged in the direction of its traffic, by the rules of the "
            "country."), advanced=True)
        self.add_output("ASSESSED_STREETS", translate("SchoolPath", "Assessed streets"), LINES, True, translate(
            "SchoolPath", "The streets with all their fields, and class, risk per 100 m and reason of both sides; left "
            "and right as the line is drawn."))
        self.add_output("ASSESSED_CROSSINGS", translate("SchoolPath", "Assessed crossings"), POINTS, False, translate(
            "SchoolPath", "The crossings with class, risk and reason; a crossing on no street has no class."))

    def processAlgorithm(self, parameters, context, feedback):
        from ..assess_job import run_job

        return run_job(self, parameters, context, feedback)
