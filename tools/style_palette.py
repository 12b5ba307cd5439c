# SPDX-License-Identifier: GPL-2.0-or-later
"""What the map means, as data: colours, widths, shapes and words of classes and statuses.

One grammar for every layer:

- light and thin to dark and broad = class 1 to 4;
- filled and unbroken = known, hollow and broken = rests on assumed values;
- blue = a child gets to school, black = it does not; neither colour is a class's;
- grey = not a place to walk;
- shape = verdict of a clause (octagon fails, square unknown, triangle nearly), size = severity.

``tests/tools/test_palette.py`` holds how far apart the colours are, for any colour vision and in grey.
"""
PAPER, INK = "#ffffff", "#000000"
ROUTE = "#1f57ab"
CLOSED = "#70767a"
GATE = "#ffe24a"
WATER = "#9cc3de"
VOICE = "#e3c9f0"  # what children said of a place
BLOCKING = "#a3260f"  # a place that blocks, as in the report
CLASS_COLOURS = {1: "#6cc0ba", 2: "#dc8420", 3: "#b83c18", 4: "#660d52"}

# class -> width of a line on the map, in mm at 1:5,000; shape and size (mm at 1:5,000) of a crossing
CLASS_WIDTHS = {1: 0.3, 2: 0.6, 3: 0.95, 4: 1.3}
CLASS_MARKS = {1: ("circle", 1.2), 2: ("square", 1.7), 3: ("triangle", 3.4), 4: ("diamond", 3.8)}

CLASS_WORDS = {
    1: "Class 1: from pre-school and grade 1",
    2: "Class 2: from grade 3",
    3: "Class 3: from grade 7 (grades 5–6 where signals or a guard help)",
    4: "Class 4: nobody alone",
}
ASSUMED_WORDS = {
    2: "Class 2, assumed: from grade 3",
    3: "Class 3, assumed: from grade 7 (grades 5–6 where signals or a guard help)",
    4: "Class 4, assumed: nobody alone",
}
CLOSED_WORDS = "Closed: not a place to walk or cross"
BESIDE_WORDS = "Side of a carriageway whose footway is a line of its own"

STATUS_WORDS = {  # in the order of the legend
    "served": "Served: no known failure on the way",
    "served_over_detour": "Served over the detour limit",
    "at_school": "At school",
    "undecided": "Undecided: closed only by assumed values, to be surveyed",
    "blocked": "Blocked: no way this child may use alone",
    "too_long": "Too long: beyond the distance limit",
    "unreachable": "Unreachable: no way at all",
    "not_snapped": "Not on the map: no way near the home",
}

SURVEY_WORDS = {"street": "To survey: street", "crossing": "To survey: crossing"}

FINDING_WORDS = {  # (verdict, severity) in the order of the legend; 0 = any severity that is not named
    ("fail", 4): "Fails, critical",
    ("fail", 3): "Fails, major",
    ("fail", 2): "Fails, minor",
    ("fail", 1): "Fails, for information",
    ("unknown", 4): "Unknown, critical",
    ("unknown", 3): "Unknown, major",
    ("unknown", 0): "Unknown, minor or for information",
    ("warn", 0): "Nearly passes",
    ("waived", 0): "Waived",
}
FINDING_SIZES = {4: 4.6, 3: 3.6, 2: 2.8, 1: 2.2, 0: 2.4}  # mm at 1:5,000, by severity
CHANGE_WORDS = {"worse": "Worse", "new": "New", "same": "As before", "better": "Better", "gone": "Gone"}
HOME_CHANGE_WORDS = {  # in the order of the legend
    "freed": "Freed: had no way, has one now",
    "newly_blocked": "Newly blocked: no way this child may use alone",
    "newly_undecided": "Newly undecided: closed only by assumed values",
    "better": "Better than before",
    "worse": "Worse than before",
    "same": "The same as before",
    "new": "Only in the run after",
    "gone": "Only in the run before",
}
