# SPDX-License-Identifier: GPL-2.0-or-later
"""The School Path project as ``resources/project/layers.yaml`` describes it: layers, fields, words."""
from dataclasses import dataclass
from functools import lru_cache

from .catalogue import load_catalogue
from .code_file import load_codes
from .figures import RESOURCES
from .yaml_file import ByLanguage, Choice, ListOf, MapOf, Number, Optional, Table, Text, YesNo, document, load

FILE = RESOURCES / "project" / "layers.yaml"
NEEDED = ("paths", "elements")  # tables by which a project file is known


@dataclass(frozen=True)
class FieldPlan:
    """A field of a layer.

    Attributes
    ----------
    name : str
        Name of the field.
    type : str
        ``text``, ``real``, ``int``, ``bool`` or ``date``.
    label : dict of str to str
        Language -> what the form calls it.
    words : dict of str to dict
        Word that may stand there -> language -> label; empty where anything may.
    least, most : float or None
        Bounds of a number.
    required : bool
        Whether the form asks for a value.
    hidden : bool
        Whether the form leaves it out.
    default : str
        QGIS expression of the value of a new feature; ``""`` = none.
    id : str
        First letter of the ids of new features; ``""`` where the field is no id.
    refers : str
        Layer whose features the field names by their field of the same name; ``""`` = none.
    """

    name: str
    type: str
    label: dict
    words: dict
    least: object
    most: object
    required: bool
    hidden: bool
    default: str
    id: str
    refers: str = ""


@dataclass(frozen=True)
class GroupPlan:
    """Fields that stand together in the form.

    Attributes
    ----------
    title : dict of str to str
        Language -> heading.
    fields : tuple of FieldPlan
    """

    title: dict
    fields: tuple


@dataclass(frozen=True)
class LayerPlan:
    """A layer of the project.

    Attributes
    ----------
    name : str
        Name of its table.
    title : dict of str to str
        Language -> name that people see.
    geometry : str
        ``point``, ``line`` or ``none``.
    output : str
        Output of an algorithm whose style it has; ``""`` = none.
    groups : tuple of GroupPlan
    rows : str
        What becomes of the rows that are there when an algorithm writes into the table: ``replace`` (all go),
        ``append`` (all stay), ``unanswered`` (those stay in which somebody has filled in a field behind the first
        group); ``""`` = no algorithm writes into it.
    """

    name: str
    title: dict
    geometry: str
    output: str
    groups: tuple
    rows: str = ""

    @property
    def fields(self):
        """All fields, in order."""
        return tuple(field for group in self.groups for field in group.fields)


_FIELD = Table({
    "type": Optional(Choice("text", "real", "int", "bool", "date"), "text"), "label": ByLanguage(),
    "words": Optional(Text()), "least": Optional(Number()), "most": Optional(Number()),
    "required": Optional(YesNo(), False), "hidden": Optional(YesNo(), False), "default": Optional(Text(), ""),
    "id": Optional(Text(), ""), "refers": Optional(Text(), "")})
_LAYER = Table({
    "geometry": Choice("point", "line", "none"), "title": ByLanguage(), "output": Optional(Text(), ""),
    "rows": Optional(Choice("replace", "append", "unanswered"), ""),
    "groups": ListOf(Table({"title": ByLanguage(), "fields": MapOf(Text(), _FIELD)}), 1)})
SCHEMA = document("project", {"words": MapOf(Text(), MapOf(Text(), ByLanguage())), "layers": MapOf(Text(), _LAYER)})


@lru_cache(maxsize=1)
def project_layers():
    """The layers of a project, in the order of the file; tuple of ``LayerPlan``."""
    read = load(FILE, SCHEMA)
    words = {**read["words"], **_listed_words()}
    return tuple(_layer(name, values, words) for name, values in read["layers"].items())


def element_words(elements):
    """Code of elements -> language -> what a form calls it, "E02 Route post"."""
    return {element.code: {language: f"{element.code} {title}" for language, title in element.title.items()}
            for element in elements}


def _listed_words():
    """Words that stand in files of their own."""
    codes = load_codes()
    return {"element": element_words(load_catalogue()),
            "path_colour": {word: colour.title for word, colour in codes.colours.items()},
            "path_shape": {word: shape.title for word, shape in codes.shapes.items()}}


def _layer(name, values, words):
    groups = [GroupPlan(group["title"], tuple(_field(field, plan, words) for field, plan in group["fields"].items()))
              for group in values["groups"]]
    return LayerPlan(name, values["title"], values["geometry"], values["output"], tuple(groups), values["rows"])


def _field(name, plan, words):
    if plan["words"] is not None and plan["words"] not in words:
        raise plan.error("yaml_type", "words", expected="choice", found=plan["words"], choices=tuple(words))
    listed = dict(words[plan["words"]]) if plan["words"] else {}
    return FieldPlan(name, plan["type"], plan["label"], listed, plan["least"], plan["most"], plan["required"],
                     plan["hidden"], plan["default"], plan["id"], plan["refers"])


def plan_of(output):
    """The layer of the project that an output of an algorithm is; ``None`` where it is none."""
    return next((plan for plan in project_layers() if plan.output == output), None)


def in_language(texts, language):
    """The text of a language (``"fi"``, ``"fi_FI"``), else the English one."""
    return texts.get(language.split("_")[0], texts.get("en") or next(iter(texts.values())))
