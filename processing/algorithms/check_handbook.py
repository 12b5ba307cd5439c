# SPDX-License-Identifier: GPL-2.0-or-later
"""The School Path held against a handbook."""
from qgis.core import QgsProcessingOutputNumber
from qgis.PyQt.QtCore import QCoreApplication

from .. import helps, profiles
from ..base import LINES, POINTS, TABLE, SchoolPathAlgorithm

translate = QCoreApplication.translate


def fail_on_words():
    """What may end a run with an error."""
    return {"NONE": translate("SchoolPath", "Never"),
            "SEVERITY_4": translate("SchoolPath", "A critical clause fails"),
            "FAIL": translate("SchoolPath", "Any clause fails")}


class CheckHandbook(SchoolPathAlgorithm):
    """``schoolpath:checkhandbook``."""

    styled = ("FINDINGS",)

    def name(self):
        return "checkhandbook"

    def displayName(self):
        return translate("SchoolPath", "Check the School Path against a handbook")

    def group(self):
        return translate("SchoolPath", "Handbook")

    def groupId(self):
        return "handbook"

    def shortHelpString(self):
        return translate(
            "SchoolPath",
            "<p>Checks the designated School Path against the clauses of a handbook: the streets that it runs along, "
            "the crossings on it, what marks it, and whom it reaches.</p>"
            "<p><b>Findings</b> are the places that <i>fail</i>, those that <i>nearly</i> pass, and those of which "
            "the answer is <i>unknown</i> since a value is missing or only assumed: each with what was measured, what "
            "is required, how it is known, and what to do. Unknown is never a pass.</p>"
            "<p>A <b>waiver</b> says that a finding may stay: clause, place (feature_id, or a point), reason, author, "
            "date and expiry. A waived finding stays in all outputs; from the day after its expiry it counts again. "
            "The day on which the run begins is the one that counts, and part of the run's id (run_id).</p>"
            "<p><b>Report</b> is a page to read and print, <b>Report as PDF</b> the same on paper, <b>Summary</b> the "
            "verdicts by path and clause for other programs. Clauses whose layer is not given are not evaluated, and "
            "the report says why.</p>"
            "<p>The result points to known failures and to missing data. It is no guarantee that a path is free of "
            "danger. Homes are not shown.</p>")

    def initAlgorithm(self, configuration=None):
        self.add_layer("STREETS", translate("SchoolPath", "Streets"), LINES, help_text=helps.streets())
        self.add_layer("CROSSINGS", translate("SchoolPath", "Crossings"), POINTS, True, translate(
            "SchoolPath", "Points; street_id names the street that is crossed. Empty: clauses about crossings are not "
            "evaluated."))
        self.add_layer("PATHS", translate("SchoolPath", "School Paths"), LINES, help_text=translate(
            "SchoolPath", "The designated network: lines with path_id, name, colour, shape, number, school_id."))
        self._add_optional_layers()
        self.add_file("HANDBOOK", translate("SchoolPath", "Handbook"), "yaml", translate(
            "SchoolPath", "A handbook of your own (.yaml). Empty: the shipped handbook."), advanced=False)
        self.add_choice("PROFILE", translate("SchoolPath", "Profile of the child"), profiles.words(), "P2", translate(
            "SchoolPath", "The age that the clauses are evaluated for. Homes with a field profile or grade count by "
            "that. Profiles of your own in the folder school_path/profiles of your QGIS profile are listed, too."))
        self.add_file("PROFILE_FILE", translate("SchoolPath", "Profile file (replaces the profile)"), "yaml",
                      helps.profile_file())
        self.add_file("COUNTRY_FILE", translate("SchoolPath", "Country file (replaces the profile's country)"), "yaml",
                      helps.country_file())
        self.add_layer("WAIVERS", translate("SchoolPath", "Waivers"), TABLE, optional=True, help_text=translate(
            "SchoolPath", "Points or a table with clause, feature_id (or a point), reason, author, date and expires "
            "(days as 2026-08-01). A waiver that lacks one of them is reported and not used. Empty: none."))
        self.add_choice("FAIL_ON", translate("SchoolPath", "End with an error where"), fail_on_words(), "NONE",
                        translate("SchoolPath", "For batch jobs that nobody watches. All outputs are written before; "
                                  "waived findings do not count."), True)
        self._add_outputs()

    def _add_optional_layers(self):
        """Layers that let more clauses be evaluated."""
        for name, label, kind, told in (
                ("ELEMENTS", translate("SchoolPath", "Elements"), TABLE, translate(
                    "SchoolPath", "Points or lines with code, path_id, rotation, height (m) and status: what marks the "
                    "path, and what stands on it. Empty: clauses about elements are not evaluated.")),
                ("SCHOOLS", translate("SchoolPath", "Schools"), POINTS, translate(
                    "SchoolPath", "Points, one for each gate, with school_id and name. Empty: clauses about schools "
                    "are not evaluated.")),
                ("HOMES", translate("SchoolPath", "Homes"), POINTS, translate(
                    "SchoolPath", "Points with home_id, pupils, school_id, and profile or grade: whom the paths reach. "
                    "They are in no output. Empty: clauses about homes are not evaluated.")),
                ("VOICES", translate("SchoolPath", "Voices of children"), POINTS, translate(
                    "SchoolPath", "Points with category: fear, wish or asset (a liked place). Empty: clauses about "
                    "what children fear are not evaluated.")),
                ("ROUTES", translate("SchoolPath", "Routes (of Safest routes to school)"), TABLE, translate(
                    "SchoolPath", "With home_id, profile, status, length and shortest_length; they belong to the homes "
                    "above. Empty: clauses about detours are not evaluated.")),
                ("FLOWS_STREETS", translate("SchoolPath", "Pupils on streets"), TABLE, translate(
                    "SchoolPath", "Table with street_id, side (left, right; empty: both) and pupils a day, from your "
                    "own counts: how many pupils a finding concerns. Empty: not reported.")),
                ("FLOWS_CROSSINGS", translate("SchoolPath", "Pupils on crossings"), TABLE, translate(
                    "SchoolPath", "Table with crossing_id and pupils a day, from your own counts: how many pupils a "
                    "finding concerns. Empty: not reported.")),
                ("OBSTACLES", translate("SchoolPath", "What hides a child: buildings, hedges, parked cars"), TABLE,
                 translate("SchoolPath", "Points, lines or polygons between a waiting child and a driver. Empty: only "
                           "the field sight_distance of the crossings is used.")),
                ("JUDGEMENTS", translate("SchoolPath", "Judgements of the town"), TABLE, translate(
                    "SchoolPath", "Those in force today are listed in the report; they do not change a verdict. "
                    "Empty: none."))):
            self.add_layer(name, label, kind, optional=True, help_text=told)

    def _add_outputs(self):
        self.add_output("FINDINGS", translate("SchoolPath", "Findings"), POINTS, True, translate(
            "SchoolPath", "A point for each place that fails, nearly passes or is unknown, with clause, measured and "
            "required value, reason and remedy."))
        self.add_file_output("REPORT", translate("SchoolPath", "Report"),
                             translate("SchoolPath", "HTML files (*.html)"), helps.report())
        self.add_file_output("REPORT_PDF", translate("SchoolPath", "Report as PDF"),
                             translate("SchoolPath", "PDF files (*.pdf)"), translate(
                                 "SchoolPath", "The same report on paper (.pdf)."))
        self.add_file_output("SUMMARY", translate("SchoolPath", "Summary"),
                             translate("SchoolPath", "JSON files (*.json)"), translate(
                                 "SchoolPath", "The verdicts by path and clause for other programs (.json)."))
        self.addOutput(QgsProcessingOutputNumber("FAILS", translate("SchoolPath", "Places that fail")))
        self.addOutput(QgsProcessingOutputNumber("UNKNOWNS", translate("SchoolPath", "Places unknown")))
        self.addOutput(QgsProcessingOutputNumber("WARNINGS", translate("SchoolPath", "Places that nearly pass")))

    def processAlgorithm(self, parameters, context, feedback):
        from ..check_job import run_job

        return run_job(self, parameters, context, feedback)
