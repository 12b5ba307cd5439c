# SPDX-License-Identifier: GPL-2.0-or-later
"""The sections of a report about one School Path each: map, clause by clause, what fails, what is not known."""
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from ..core.disclosure import small
from ..core.handbook.records import Verdict
from ..core.handbook.rollup import WORSE, headline, rank, sums
from . import report_page as page
from .finding_tables import ordered
from .handbook_map import draw_path
from .words import findings as words
from .words import handbook_report as told
from .words.places import owner as owner_phrase
from .words.unknowns import why_unknown

TOGETHER = ("streets", "elements")  # layers of which places that read alike share a row
MOST_MARKS = 40  # numbers on one map; all rows stand in the tables


@dataclass(frozen=True, eq=False)
class Group:
    """Findings that read alike but for the metres: one clause, street and side, one value.

    Attributes
    ----------
    rows : list of int
        Findings.
    place : str
        Where they are, with the metres of all.
    """

    rows: list
    place: str


class PathSection:
    """One School Path, put into words.

    Parameters
    ----------
    checked : Checked
    path : int
        Row of the path, -1 for places on none.
    """

    def __init__(self, checked, path):
        self.checked, self.path = checked, path
        findings = checked.findings
        mine = checked.of_path(path)
        self.rows = [row for row in ordered(findings).tolist() if mine[row]]
        self.findings = findings.take(mine)

    @property
    def name(self):
        """What links call the section."""
        return f"path{self.path}" if self.path >= 0 else "elsewhere"

    @property
    def title(self):
        """Heading."""
        return self.checked.path_title(self.path)

    @cached_property
    def fails(self):
        """Groups of fails, the most severe first."""
        return self._groups(Verdict.FAIL)

    def marks(self):
        """Number and places of the first fails; a stretch in several pieces has one, elements have one each."""
        middle, marks = self.checked.findings.places, []
        for number, group in enumerate(self.fails):
            apart = self.checked.clause(group.rows[0]).applies_to == "elements"
            rows = group.rows if apart else [group.rows[len(group.rows) // 2]]
            marks += [(str(number + 1), middle[row]) for row in rows]
        return marks[:MOST_MARKS]

    def section(self, text):
        """The section."""
        verdict, severity = headline(self.findings)
        lead = _verdict(verdict) if not severity else page.Html(
            f"{_verdict(verdict)} ({page.text(words.severity_word(severity))})")
        caption = told.map_caption()
        figure = page.tag("figure", page.Html(draw_path(self.checked, self.path, self.marks(), caption)),
                          page.tag("figcaption", caption)) if self.path >= 0 else ""
        return page.section(self.title, page.tag("p", lead, kind="lead"), figure, self._by_clause(text),
                            self._table(text["fails"], self.fails, text, numbered=True), self._unknown(text),
                            self._table(text["warns"], self._groups(Verdict.WARN), text), self._waived(text),
                            name=self.name)

    def _groups(self, verdict):
        """Findings of a verdict that no waiver covers, those that read alike together."""
        findings, groups = self.checked.findings, {}
        for row in self.rows:
            if findings.verdict[row] != verdict or findings.waiver[row] >= 0:
                continue
            named = self.checked.is_named(row)
            street = self.checked.names[row] if named or verdict == Verdict.FAIL else ""
            if self.checked.clause(row).applies_to == "schools":  # the gates of one school read alike
                street = findings.feature_id[row]
            alone = "" if self.checked.clause(row).applies_to in TOGETHER else findings.feature_id[row]
            key = (findings.clause[row], street, findings.side[row], findings.measured[row], findings.source[row],
                   alone)
            groups.setdefault(key, []).append(row)
        return [Group(rows, self.checked.place(rows)) for rows in groups.values()]

    def _sentence(self, group):
        findings, row = self.checked.findings, group.rows[0]
        return words.finding_sentence(self.checked.clause(row), findings.verdict[row], findings.measured[row],
                                      findings.required[row], findings.source[row], findings.why[row], group.place)

    def _by_clause(self, text):
        """Every clause that judged something here: the worst first."""
        found = [one for one in sums(self.findings) if one.verdict != Verdict.NOT_APPLICABLE or one.waived]
        clauses = self.checked.findings.clauses
        found.sort(key=lambda one: (-rank(one.verdict), -clauses[one.clause].severity, one.clause))
        order = [verdict for verdict in reversed(WORSE) if verdict != Verdict.NOT_APPLICABLE]
        rows = [[_clause(clauses[one.clause]), words.severity_word(clauses[one.clause].severity), _verdict(one.verdict),
                 told.counted([(verdict, one.counts[verdict]) for verdict in order], one.waived)] for one in found]
        return _titled(text["by_clause"], page.table(
            "", [text["clause"], text["severity"], text["verdict"], text["places"]], rows)) if rows else ""

    def _table(self, title, groups, text, numbered=False):
        if not groups:
            return _titled(title, page.tag("p", text["none"])) if numbered else ""
        rows = []
        for number, group in enumerate(groups):
            clause = self.checked.clause(group.rows[0])
            mark = page.tag("span", str(number + 1), kind="mark") if numbered else ""
            rows.append([mark, _clause(clause), words.severity_word(clause.severity),
                         _lines([self._sentence(group), *self._facts(group)]), words.local(clause.remedy)])
        head = [text["no"] if numbered else "", text["clause"], text["severity"], text["place"], text["remedy"]]
        if not numbered:
            head, rows = head[1:], [row[1:] for row in rows]
        return _titled(title, page.table("", head, rows, kind="places"))

    def _facts(self, group):
        """Owner of the street, and children who pass where that many may be told."""
        owners = sorted({self.checked.owners[row] for row in group.rows} - {None})
        pupils = self.checked.findings.pupils[group.rows]
        most = np.nanmax(pupils) if np.isfinite(pupils).any() else 0
        street = self.checked.scene.streets.owner.values[self.checked.findings.street[group.rows]] if owners else []
        return told.facts(owner_phrase(list(street)) if owners else "", 0 if small(most) else round(most))

    def _unknown(self, text):
        """What is not known: a row for each clause and reason, with the metres and the streets."""
        findings, groups = self.checked.findings, {}
        for row in self.rows:
            if findings.verdict[row] == Verdict.UNKNOWN and findings.waiver[row] < 0:
                groups.setdefault((findings.clause[row], findings.why[row]), []).append(row)
        rows = []
        for (_, why), members in groups.items():
            clause = self.checked.clause(members[0])
            length = findings.lines.take(members).lengths().sum() if clause.applies_to == "streets" else 0
            rows.append([_clause(clause), words.severity_word(clause.severity), told.unknown_places(
                words.measure_title(clause), why_unknown(why), length, len(members),
                self._names(members))])
        return _titled(text["unknown"], page.tag("p", text["unknown_told"]), page.table(
            "", [text["clause"], text["severity"], text["place"]], rows, kind="places")) if rows else ""

    def _names(self, rows):
        """Streets of findings, those with most of them first, unnamed ways last; places where there is no street."""
        street = self.checked.findings.street
        names = [self.checked.names[row] if self.checked.is_named(row) else
                 told.unnamed() if street[row] >= 0 else self.checked.place([row]) for row in rows]
        return sorted(dict.fromkeys(names), key=lambda name: (name == told.unnamed(), -names.count(name), name))

    def _waived(self, text):
        findings, waivers = self.checked.findings, self.checked.waivers
        rows = [[_clause(self.checked.clause(row)), _verdict(findings.verdict[row]), self.checked.sentences[row],
                 told.waived(*(getattr(waivers, name)[findings.waiver[row]]
                               for name in ("reason", "author", "expires")))]
                for row in self.rows if findings.waiver[row] >= 0]
        return _titled(text["excused"], page.table(
            "", [text["clause"], text["verdict"], text["place"], text["reason"]], rows, kind="places")) if rows else ""


def _clause(clause):
    return page.Html(f"<a href=\"#clause-{page.text(clause.id)}\">{page.text(clause.id)}</a> "
                     f"{page.text(words.local(clause.title))}")


def _verdict(verdict):
    return page.tag("span", words.verdict_word(verdict), kind=f"verdict {Verdict(int(verdict)).word}")


def _titled(title, *content):
    return page.Html(page.tag("h3", title) + "".join(map(page.text, content)))


def _lines(lines):
    return page.Html("".join(page.tag("p", line) for line in lines if line))
