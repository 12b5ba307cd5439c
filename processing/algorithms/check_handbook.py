"""The School Path held against a handbook."""
from qgis.core import QgsProcessingOutputNumber
from qgis.PyQt.QtCore import QCoreApplication

from .. import profiles
from ..base import LINES, POINTS, TABLE, SchoolPathAlgorithm

translate = QCoreApplication.translate
FAIL_ON = ("NONE", "SEVERITY_4", "FAIL")


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
            "<p>Holds the designated School Path against the clauses of a handbook: the streets that it runs along, "
            "the crossings on it, what marks it, and whom it reaches.</p>"
            "<p><b>Findings</b> are the places that <i>fail</i>, those that <i>nearly</i> pass, and those of which "
            "the answer is <i>unknown</i> since a value is missing or only assumed: each with what was measured, what "
            "is asked, how it is known, and what to do. Unknown is never a pass.</p>"
            "<p>A <b>waiver</b> says that a finding may stay: clause, place (feature_id, or a point), reason, author, "
            "date and expiry. A waived finding stays in all outputs; from the day after its expiry it counts again. "
            "The day on which the run begins is the one that counts, and part of the run's id (run_id).</p>"
            "<p><b>Report</b> is a page to read and print, <b>Report as PDF</b> the same on paper, <b>Summary</b> the "
            "verdicts by path and clause for other programs. Clauses whose layer is not given are not judged, and the "
            "report says why.</p>"
            "<p>The result points to known failures and to missing data. It is no guarantee that a path is free of "
            "danger. Homes are not shown.</p>")

    def initAlgorithm(self, configuration=None):
        self.add_layer("STREETS", translate("SchoolPath", "Streets"), LINES, help_text=translate(
            "SchoolPath", "Lines with the fields of the School Path project; at least kind."))
        self.add_layer("CROSSINGS", translate("SchoolPath", "Crossings"), POINTS, optional=True)
        self.add_layer("PATHS", translate("SchoolPath", "School Paths"), LINES, help_text=translate(
            "SchoolPath", "The designated network: lines with path_id, name, colour, shape, number, school_id."))
        for name, label, kind in (
                ("ELEMENTS", translate("SchoolPath", "Elements"), TABLE),
                ("SCHOOLS", translate("SchoolPath", "Schools"), POINTS),
                ("HOMES", translate("SchoolPath", "Homes"), POINTS),
                ("VOICES", translate("SchoolPath", "Voices of children"), POINTS),
                ("ROUTES", translate("SchoolPath", "Routes (of Safest routes to school)"), TABLE),
                ("FLOWS_STREETS", translate("SchoolPath", "Pupils on streets"), TABLE),
                ("FLOWS_CROSSINGS", translate("SchoolPath", "Pupils on crossings"), TABLE),
                ("OBSTACLES", translate("SchoolPath", "What hides a child: buildings, hedges, parked cars"), TABLE),
                ("JUDGEMENTS", translate("SchoolPath", "Judgements of the town"), TABLE)):
            self.add_layer(name, label, kind, optional=True)
        self.add_file("HANDBOOK", translate("SchoolPath", "Handbook"), "yaml", translate(
            "SchoolPath", "A file of the town's own. Empty: the shipped handbook."), advanced=False)
        self.add_choice("PROFILE", translate("SchoolPath", "Profile of the child"), profiles.choices(), "P2", translate(
            "SchoolPath", "P1 pre-school to grade 2, P2 grades 3–4, P3 grades 5–6, P4 grades 7–9, PA accompanied; and "
            "the profiles in the folder school_path/profiles of your QGIS profile."))
        self.add_file("PROFILE_FILE", translate("SchoolPath", "Profile file (replaces the profile)"), "yaml")
        self.add_file("COUNTRY_FILE", translate("SchoolPath", "Country file (replaces the profile's country)"), "yaml")
        self.add_layer("WAIVERS", translate("SchoolPath", "Waivers"), TABLE, optional=True, help_text=translate(
            "SchoolPath", "Table with clause, feature_id (or a point), reason, author, date, expires."))
        self.add_choice("FAIL_ON", translate("SchoolPath", "End with an error where"), FAIL_ON, "NONE", translate(
            "SchoolPath", "For jobs without a person: SEVERITY_4 where a critical clause fails, FAIL where any does. "
            "All outputs are written before."), True)
        self._add_outputs()

    def _add_outputs(self):
        self.add_output("FINDINGS", translate("SchoolPath", "Findings"), POINTS, required=True)
        self.add_file_output("REPORT", translate("SchoolPath", "Report"),
                             translate("SchoolPath", "HTML files (*.html)"))
        self.add_file_output("REPORT_PDF", translate("SchoolPath", "Report as PDF"),
                             translate("SchoolPath", "PDF files (*.pdf)"))
        self.add_file_output("SUMMARY", translate("SchoolPath", "Summary"),
                             translate("SchoolPath", "JSON files (*.json)"))
        self.addOutput(QgsProcessingOutputNumber("FAILS", translate("SchoolPath", "Places that fail")))
        self.addOutput(QgsProcessingOutputNumber("UNKNOWNS", translate("SchoolPath", "Places unknown")))
        self.addOutput(QgsProcessingOutputNumber("WARNINGS", translate("SchoolPath", "Places that nearly pass")))

    def processAlgorithm(self, parameters, context, feedback):
        from ..check_job import run_job

        return run_job(self, parameters, context, feedback)
