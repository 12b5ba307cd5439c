# SPDX-License-Identifier: GPL-2.0-or-later
"""Mutations of every YAML file that a town may write itself: handbook, profile, country, mapping, elements, codes."""
import random
import tempfile
from pathlib import Path

from runs import attempt
from town import usual
from tries import ROOT, run, start_qgis

RESOURCES = ROOT / "resources"
USES = {  # folder of resources -> algorithm and parameter that take such a file
    "handbooks": (("checkhandbookfile", "HANDBOOK"), ("checkhandbook", "HANDBOOK")),
    "profiles": tuple((name, "PROFILE_FILE") for name in ("safestroutes", "assesssafety", "checkhandbook")),
    "countries": tuple((name, "COUNTRY_FILE") for name in ("safestroutes", "assesssafety", "placeelements")),
    "mappings": (("networkfromlayers", "MAPPING"),),
    "elements": (("placeelements", "CATALOGUE"), ("placeelements", "CODES"), ("designpath", "CODES")),
}
STRANGE = ("", "~", "null", "yes", "-1", "1e400", ".nan", ".inf", "9" * 5000, "[]", "{}", "[[[[]]]]", "'", '"\\ud800"',
           '"\\0"', "!!python/object:os.system x", "&a [*a]", "*b", "? x", "|", "0x1F", "1:2:3", "2026-02-30", "é",
           "\t", "x" * 10_000, "{a: {b: {c: d}}}", "<<: *x", "%YAML 9.9", "---\na", "\u2028", "!!binary x", "- - - -")


def cases(seed, town):
    """File by file, each mutated in a way of its own."""
    kept = start_qgis()
    chance = random.Random(seed)
    files = [(path, use) for folder, uses in USES.items() for path in sorted((RESOURCES / folder).glob("*.yaml"))
             for use in uses]
    for number in range(100_000):
        path, (name, parameter) = chance.choice(files)
        way, mutation = chance.choice(MUTATIONS)
        case = number, path, name, parameter, mutation
        yield f"{name} {path.name} {way} #{number}", lambda case=case: _try(*case, town)
    del kept


def _try(number, path, name, parameter, mutation, town):
    given = {} if name == "checkhandbookfile" else usual(name, town)
    with tempfile.TemporaryDirectory(prefix="school_path_yaml_") as folder:
        file = Path(folder) / "own.yaml"
        data = mutation(path.read_text(encoding="utf-8"), random.Random(number))
        file.write_bytes(data if isinstance(data, bytes) else data.encode("utf-8", "surrogatepass"))
        more = {"PRESET": "CUSTOM"} if parameter == "MAPPING" else {}
        return attempt(name, {**given, parameter: str(file), **more})


def _lines(text):
    return text.splitlines(keepends=True)


def _line_gone(text, chance):
    lines = _lines(text)
    for _ in range(chance.choice((1, 1, 3, 10))):
        del lines[chance.randrange(len(lines))]
    return "".join(lines)


def _line_twice(text, chance):
    lines = _lines(text)
    at = chance.randrange(len(lines))
    return "".join([*lines[:at], lines[at], *lines[at:]])


def _line_moved(text, chance):
    lines = _lines(text)
    line = lines.pop(chance.randrange(len(lines)))
    lines.insert(chance.randrange(len(lines)), line)
    return "".join(lines)


def _value(text, chance):
    """The value of a key is something else; a key in curly brackets, too."""
    places = [at for at, letter in enumerate(text) if letter == ":" and text[at + 1:at + 2] == " "]
    at = chance.choice(places) + 2
    end = min((text.find(sign, at) for sign in "\n,}" if text.find(sign, at) >= 0), default=len(text))
    return text[:at] + chance.choice(STRANGE) + text[end:]


def _indent(text, chance):
    lines = _lines(text)
    at = chance.randrange(len(lines))
    lines[at] = chance.choice((" " + lines[at], lines[at].lstrip(" "), "\t" + lines[at]))
    return "".join(lines)


def _letter(text, chance):
    at = chance.randrange(len(text))
    return text[:at] + chance.choice("\0\x07\ud800{}[]:#-'\"&*!|>%@`\n\t0a") + text[at + 1:]


def _cut(text, chance):
    return text[:chance.randrange(len(text))]


def _byte(text, chance):
    data = bytearray(text.encode("utf-8"))
    data[chance.randrange(len(data))] = chance.randrange(256)
    return bytes(data)


def _other_coding(text, chance):
    return (text + "# äöå€\n").encode(chance.choice(("utf-16", "utf-32", "cp1252", "utf-8-sig", "latin-1")), "replace")


def _nested(text, chance):
    return text + "more: " + chance.choice(("[", "{a: ", "- ")) * chance.choice((50, 500, 5000))


def _country(text, chance):
    return text.replace("country: FI", f"country: {chance.choice(('XX', 'fi.yaml', '../x', '~', '[]'))}")


MUTATIONS = (("line gone", _line_gone), ("line gone", _line_gone), ("line twice", _line_twice),
             ("line moved", _line_moved), ("value", _value), ("value", _value), ("value", _value),
             ("indent", _indent), ("letter", _letter),
             ("cut", _cut), ("byte", _byte), ("coding", _other_coding), ("nested", _nested), ("country", _country))

if __name__ == "__main__":
    run(cases)
