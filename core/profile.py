# SPDX-License-Identifier: GPL-2.0-or-later
"""Profiles: what a child of an age may use, and the factors its routes are judged by."""
import re
from dataclasses import dataclass

from .errors import SchoolPathError
from .figures import RESOURCES, figure, find_file
from .limits import MARKED_REACH
from .safety.factors import Factors, load_factors
from .yaml_file import Choice, ListOf, Number, Optional, Table, Text, Whole, document, load

# where another class limit applies: at signals, with a guard, at a raised zebra, at a zebra with an island
HELPS = ("signals", "guard", "raised_zebra", "island_zebra")
_EXCEPTION = Table({"limit": Whole(1, 4), "where": ListOf(Choice(*HELPS), 1), "source": Text(),
                    "tag": Optional(Text())})
_NUMBERS = ("a_along", "a_cross", "walking_speed", "margin", "signal_speed", "max_walk", "use_marked_within",
            "zebra_reach")
_SPAN = re.compile(r"(\d+)(?:\s*[-–]\s*(\d+))?")  # 0-2, 9
SCHEMA = document("profile", {
    "country": Text(),
    "grades": Text(),
    "ages": Text(),
    "factors": Optional(Text(), "risk"),
    "along_limit": figure(Whole(1, 4)),
    "crossing_limit": figure(Whole(1, 4)),
    "crossing_exceptions": Optional(ListOf(_EXCEPTION), ()),
    **{name: figure(Number(0)) for name in _NUMBERS},
    "use_marked_within": figure(Number(0, MARKED_REACH)),  # farther along the street no crossing is looked for
    "oldest": Optional(figure(Number(0))),
})


@dataclass(frozen=True)
class Profile:
    """One age group and the way it walks.

    Attributes
    ----------
    id : str
        ``"P1"`` ... ``"P4"``, ``"PA"``, or the id of a file of one's own.
    title : dict
        Language -> name.
    country : str
        Code of the country whose defaults apply where no other is named.
    grades, ages : str
        Whom it is for, as text: ``"0-2"``, ``"6-8"``; ``"any"`` age where somebody goes with the child.
    along_limit : int
        Highest class that may be used along streets.
    crossing_limit : int
        Highest class that may be used over streets.
    crossing_exceptions : tuple of (int, tuple of str)
        Another limit, and the ``HELPS`` at which it applies.
    a_along, a_cross : float
        Factor of the age on the risk along and over streets.
    walking_speed : float
        Design speed when crossing, m/s.
    margin : float
        Time to start and for safety when crossing, s.
    signal_speed : float
        Speed the green may ask for at most, m/s.
    max_walk : float
        Longest walk thought fit for the age, m; a longer route is reported, it is never a gate.
    use_marked_within : float
        A marked crossing within this distance along a busy street is used, m.
    zebra_reach : float
        A crossing within this distance of a junction is the crossing of that arm, m.
    oldest : float
        Age of the oldest child, years: as the file says, else the upper end of ``ages``; inf where neither says.
    factors : Factors
        The model's factors.
    adopted : dict or None
        Who adopted the profile, when and by which decision.
    file : str
        Path of the file, for the run's record.
    """

    id: str
    title: dict
    country: str
    grades: str
    ages: str
    along_limit: int
    crossing_limit: int
    crossing_exceptions: tuple
    a_along: float
    a_cross: float
    walking_speed: float
    margin: float
    signal_speed: float
    max_walk: float
    use_marked_within: float
    zebra_reach: float
    oldest: float
    factors: Factors
    adopted: object = None
    file: str = ""


def profile_ids():
    """Ids of the shipped profiles, in the order of age; the accompanied child last."""
    return tuple(path.stem for path in sorted((RESOURCES / "profiles").glob("P*.yaml")))


def load_profile(name):
    """Profile by its id, or by the path of a file of one's own."""
    path = find_file("profiles", name, "profile")
    values = load(path, SCHEMA)
    ages = _span(values["ages"])
    if values["oldest"] is None:
        values["oldest"] = float(ages[1]) if ages else float("inf")
    exceptions = tuple((e["limit"], tuple(e["where"])) for e in values["crossing_exceptions"])
    kept = ("id", "title", "grades", "ages", "along_limit", "crossing_limit", "adopted", "oldest", *_NUMBERS)
    country = _named(values, "country", "countries", path.parent)
    factors = load_factors(_named(values, "factors", "profiles", path.parent))
    return Profile(crossing_exceptions=exceptions, factors=factors, country=country, file=str(path),
                   **{key: values[key] for key in kept})


def _named(values, key, folder, beside):
    """The shipped file that a profile names by its id, or the path of one of its own, which stands beside it."""
    name = values[key]
    try:
        found = find_file(folder, name, key)
    except SchoolPathError as error:
        raise values.error("profile_file", key, found=name, choices=error.values["choices"]) from None
    if found.parent == RESOURCES / folder:
        return name
    if not (beside / found).is_file():
        raise values.error("profile_file", key, found=name,
                           choices=tuple(path.stem for path in sorted((RESOURCES / folder).glob("*.yaml"))))
    return str(beside / found)


def profiles_by_grade():
    """Shipped profile of each grade, 0 = pre-school.

    Returns
    -------
    dict of int to str
        By the ``grades`` of the files; where two name a grade, that of the younger.
    """
    found = {}
    for name in profile_ids():
        values = load(find_file("profiles", name, "profile"), SCHEMA)
        grades = _span(values["grades"])
        if grades and _span(values["ages"]):  # any age: the accompanied child is of no grade of its own
            found.update({grade: found.get(grade, name) for grade in range(grades[0], grades[1] + 1)})
    return found


def _span(text):
    """First and last of ``"0-2"``; None where the text is no span of whole numbers."""
    found = _SPAN.fullmatch(text.strip())
    return (int(found[1]), int(found[2] or found[1])) if found else None
