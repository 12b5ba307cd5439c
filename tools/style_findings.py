# SPDX-License-Identifier: GPL-2.0-or-later
"""The looks of findings of a handbook, and of what changed between two checks or two runs."""
from style_palette import CHANGE_WORDS, CLOSED, FINDING_SIZES, FINDING_WORDS, HOME_CHANGE_WORDS, INK, PAPER, ROUTE
from style_symbols import drawn_from, layered, marker, rules

# clauses of all that lies at one place, once; what is not known with a question mark, and only where it matters
_CLAUSES = "\"clause\" || if(\"verdict\" = 'unknown', '?', '')"
_HERE = ("group_by:=geom_to_wkt($geometry, 1), "
         "filter:=NOT coalesce(\"waived\", false) AND (\"verdict\" <> 'unknown' OR \"severity\" > 2)")
CLAUSES_HERE = (f"if($id = minimum($id, {_HERE}), concatenate_unique({_CLAUSES}, {_HERE}, concatenator:=', '), '')",
                8, True, 5000)


def findings():
    """Findings: the shape says the verdict, the size the severity; hollow where the answer is not known."""
    entries = []
    for (verdict, severity), words in FINDING_WORDS.items():
        size, alone = FINDING_SIZES[severity], "NOT coalesce(\"waived\", false)"
        rest = f"\"severity\" = {severity}" if severity else "\"severity\" < 3" if verdict == "unknown" else "true"
        symbol = {"fail": layered(marker("octagon", INK, PAPER, size, 0.4), marker("line", INK, PAPER, size * 0.5, 0.6,
                                                                                    angle=90)),
                  "unknown": layered(marker("square", PAPER, INK, size * 0.8, 0.5),
                                     marker("circle", INK, INK, size * 0.2, 0)),
                  "warn": marker("triangle", "#dfdfdf", INK, size, 0.4),
                  "waived": marker("cross2", INK, CLOSED, 1.8, 0.5)}[verdict]
        entries.append((symbol, "\"waived\"" if verdict == "waived" else
                        f"\"verdict\" = '{verdict}' AND {rest} AND {alone}", words))
    return drawn_from(rules("findings", entries), *reversed(range(len(entries))))


def changes():
    """Findings of two checks: arrows for worse and better, filled where something stands against the path."""
    looks = {"worse": marker("arrowhead", INK, INK, 3.4, 1.0, angle=90), "new": marker("octagon", INK, PAPER, 3.6, 0.3),
             "same": marker("circle", CLOSED, PAPER, 2.2), "gone": marker("circle", PAPER, ROUTE, 3.0, 0.5),
             "better": marker("arrowhead", ROUTE, ROUTE, 3.4, 1.0, angle=-90)}
    return drawn_from(rules("changes", [(looks[change], f"\"change\" = '{change}'", words)
                                        for change, words in CHANGE_WORDS.items()]), 2, 4, 3, 1, 0)


def home_changes():
    """Homes of two runs: marks of the statuses where a way is lost, a disc with a plus where one is won."""
    looks = {
        "freed": layered(marker("circle", ROUTE, PAPER, 4.4, 0.3), marker("cross_fill", PAPER, PAPER, 2.6, 0)),
        "newly_blocked": layered(marker("octagon", INK, PAPER, 4.4, 0.3),
                                 marker("line", INK, PAPER, 2.4, 0.6, angle=90)),
        "newly_undecided": layered(marker("circle", PAPER, INK, 3.4, 0.5), marker("semi_circle", INK, INK, 3.1, 0)),
        "better": marker("arrowhead", ROUTE, ROUTE, 2.8, 0.9, angle=-90),
        "worse": marker("arrowhead", INK, INK, 2.8, 0.9, angle=90),
        "same": marker("circle", CLOSED, PAPER, 1.3),
        "new": marker("diamond", PAPER, INK, 2.6, 0.4),
        "gone": marker("cross2", INK, CLOSED, 2.2, 0.6),
    }
    return drawn_from(rules("home_changes", [(looks[change], f"\"change\" = '{change}'", words)
                                             for change, words in HOME_CHANGE_WORDS.items()]), 5, 7, 6, 3, 4, 0, 2, 1)
