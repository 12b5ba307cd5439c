# SPDX-License-Identifier: GPL-2.0-or-later
"""What a handbook is made of: clauses with bands of values, each with its verdict, and sources."""
from dataclasses import dataclass
from enum import IntEnum

EVERYONE = "*"  # all profiles
CONFIDENCE = ("A", "B", "C", "D")


class Verdict(IntEnum):
    """What a clause says of one place."""

    PASS = 0
    WARN = 1
    FAIL = 2
    UNKNOWN = 3
    NOT_APPLICABLE = 4

    @property
    def word(self):
        """The word that files and layers use."""
        return self.name.lower()


@dataclass(frozen=True)
class Reference:
    """Where a clause comes from.

    Attributes
    ----------
    title : text
        Name of the norm or study; ``our judgement`` where there is none.
    year : text
        Year of publication.
    publisher : text
        Who published it.
    url : text
        Address at which it can be read.
    note : text
        What it says, or how the limit follows from it.
    """

    title: str
    year: str = ""
    publisher: str = ""
    url: str = ""
    note: str = ""


@dataclass(frozen=True)
class Band:
    """Values that get one verdict; a band without limits takes all values that are left.

    Attributes
    ----------
    verdict : pass, warn, fail, unknown or not_applicable
        What is said of the values within the band. Needed.
    min, max : number
        Least and greatest value, which lie within.
    above, below : number
        Limits that lie without.
    words : list of words
        The words that lie within, where the measure gives words.
    condition : QGIS expression
        Must hold as well; where it cannot be told, the verdict is unknown.
    """

    verdict: Verdict
    min: object = None
    above: object = None
    max: object = None
    below: object = None
    words: tuple = ()
    condition: str = ""


@dataclass(frozen=True)
class Clause:
    """One demand on a School Path.

    Attributes
    ----------
    id : text
        Short name such as ``C01``; a clause of the handbook that is extended keeps its id. Needed.
    version : whole number
        Counts the changes of the clause; 1 if not given.
    title : text per language
        A few words for lists and labels. Needed.
    text : text per language
        What is asked, in a sentence or two. Needed.
    applies_to : name of a layer
        Whose places are judged. Needed.
    filter : QGIS expression
        Where the clause applies; everywhere if not given.
    measure : name of a measure
        What is measured. Needed, or ``expression`` in its place.
    expression : QGIS expression
        A measure of your own over the fields of the layer.
    unit : text
        Unit of the values; that of the measure if not given.
    bands : list of bands
        Values and their verdicts, read from the top. Needed.
    profiles : list of profiles
        Age groups whose paths are judged by it; all if not given.
    severity : whole number from 1 to 4
        4 critical, 3 major, 2 minor, 1 for information. Needed.
    confidence : A, B, C or D
        A: a norm stands behind it, B: a study, C: second-hand or from memory, D: judgement. Needed.
    sources : list of sources
        Where the limits come from. Needed.
    remedy : text per language
        What to do where it fails. Needed.
    """

    id: str
    title: dict
    text: dict
    applies_to: str
    bands: tuple
    severity: int
    confidence: str
    sources: tuple
    remedy: dict
    version: int = 1
    filter: str = ""
    measure: str = ""
    expression: str = ""
    unit: str = ""
    profiles: tuple = (EVERYONE,)

    def is_for(self, profile):
        """Whether paths of a profile are judged by it."""
        return EVERYONE in self.profiles or profile in self.profiles


@dataclass(frozen=True)
class Handbook:
    """What is asked of a School Path.

    Attributes
    ----------
    id : text
        Short name of the handbook. Needed.
    title : text per language
        Its name in reports. Needed.
    extends : text
        Id of a shipped handbook, or a file beside this one, whose clauses hold where this file says nothing else.
    adopted : by, date, decision
        Who adopted it; without it reports say "not adopted". It is not taken over from the handbook that is extended.
    clauses : list of clauses
        Those of the handbook that is extended first, in its order. Needed; may be empty where one is extended.
    files : paths
        The file and those that it extends, for the record of the run.
    """

    id: str
    title: dict
    extends: str
    adopted: object
    clauses: tuple
    files: tuple = ()

    def clause(self, name):
        """The clause of an id, None where there is none."""
        return next((clause for clause in self.clauses if clause.id == name), None)
