# SPDX-License-Identifier: GPL-2.0-or-later
"""A check as it is told: findings with the words of every row, made once for layer, summary and report."""
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from ..core.codes import Owner
from ..core.handbook.findings import Findings
from ..core.streets import MISSING
from .words import findings as words
from .words.routes import street_name

PER_CHECK = 500  # rows between two looks at Cancel


@dataclass(frozen=True, eq=False)
class Checked:
    """What is told.

    Attributes
    ----------
    handbook : Handbook
    findings : Findings
        All rows; homes are not among the places that are told one by one.
    scene : Scene
    waivers : Waivers
    profile : Profile
    country : Country
    today : str
        ISO date of the check.
    judgements : Judgements or None
    given : tuple of str
        Inputs that were given.
    cancelled : callable
        Raises when the user has cancelled: of a whole town there is much to be told.
    """

    handbook: object
    findings: Findings
    scene: object
    waivers: object
    profile: object
    country: object
    today: str
    judgements: object
    given: tuple
    cancelled: object = lambda: None

    def clause(self, row):
        """The clause of a finding."""
        return self.findings.clauses[self.findings.clause[row]]

    def _rows(self):
        """The rows one by one."""
        for row in range(len(self.findings)):
            if row % PER_CHECK == 0:
                self.cancelled()
            yield row

    @cached_property
    def names(self):
        """Name of the street of every finding, its id where it has none, ``""`` where no street is concerned."""
        return [self.name(row) for row in self._rows()]

    def name(self, row):
        """Name of the street of one finding."""
        streets, street = self.scene.streets, self.findings.street[row]
        return street_name(streets.name[street], streets.street_id[street]) if street >= 0 else ""

    @cached_property
    def places(self):
        """Where every finding is, in words."""
        return [self.place([row]) for row in self._rows()]

    def place(self, rows):
        """Where findings of one clause and street are, in words, with the metres of all."""
        findings, row = self.findings, rows[0]
        layer, feature_id = self.clause(row).applies_to, findings.feature_id[row]
        if layer == "homes":
            return words.homes_place(self.school_title(feature_id), findings.pupils[row])
        if layer == "elements":
            return words.elements_place([str(findings.feature_id[one]) for one in rows])
        if layer == "schools":
            feature_id = self.school_title(feature_id)
        if layer == "paths":
            feature_id = self.path_title(findings.path[row])
        return words.place_text(layer, self.name(row), findings.side[row], findings.lines.take(rows).lengths().sum(),
                                feature_id)

    def is_whole_path(self, row):
        """Whether a finding is about a path as a whole, so that its place says nothing more."""
        path = self.findings.path[row]
        if self.clause(row).applies_to != "paths" or path < 0:
            return False
        ids = self.scene.paths.path_id
        whole = self.scene.paths.lines.lengths()[ids == ids[path]].max()
        return self.findings.lines.take([row]).lengths()[0] >= 0.95 * whole

    def is_named(self, row):
        """Whether the street of a finding has a name."""
        street = self.findings.street[row]
        return bool(street >= 0 and self.scene.streets.name[street])

    def school_title(self, school_id):
        """Name of a school by the text of its id."""
        gates = self.scene.schools
        names = {} if gates is None else {str(value): name for value, name in zip(gates.school_id, gates.name)}
        return names.get(school_id) or school_id

    @cached_property
    def sentences(self):
        """Why every finding has its verdict."""
        return [self.sentence(row) for row in self._rows()]

    def sentence(self, row):
        """Why one finding has its verdict."""
        findings = self.findings
        return words.finding_sentence(
            self.clause(row), findings.verdict[row], findings.measured[row], findings.required[row],
            findings.source[row], findings.why[row], self.place([row]))

    @cached_property
    def owners(self):
        """Owner of the street of every finding as the layer's word, None where it is not known."""
        owner = self.scene.streets.owner
        known = {int(member): member.name.lower() for member in Owner}
        return [known[int(owner.values[street])] if street >= 0 and owner.known[street] else None
                for street in self.findings.street.tolist()]

    def path_title(self, path):
        """What a path is called."""
        if path < 0:
            return words.no_path()
        paths = self.scene.paths
        return str(paths.name[path] or paths.path_id[path])

    @property
    def path_rows(self):
        """Row of every path, of one in several parts that of the first."""
        ids = self.scene.paths.path_id
        first = {}
        for row, value in enumerate(ids):
            first.setdefault(value, row)
        return sorted(first.values())

    def of_path(self, path):
        """Mask of the findings of a path; -1 for those of none."""
        return self.findings.path == path


def path_ids(checked, rows):
    """Ids of the paths of findings."""
    ids = checked.scene.paths.path_id
    return [ids[path] if path != MISSING else None for path in np.asarray(rows).tolist()]
