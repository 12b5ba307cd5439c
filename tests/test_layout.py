# SPDX-License-Identifier: GPL-2.0-or-later
"""The house keeps its order: rooms, import directions, sizes, translations, syntax floor."""
import ast
import re

from school_path.tests.code import ROOT, function_lines, sources, tracked_files

HEAVY = {"scipy", "networkx", "shapely"}


def each(*rooms, only=lambda source: True):
    """Run a check once over all files of the rooms; the failure names every file that breaks it."""
    def over_all(check):
        def test():
            broken = []
            for source in filter(only, sources(*rooms)):
                try:
                    check(source)
                except AssertionError as error:
                    broken.append(f"{source.name}: {str(error).splitlines()[0]}")
            assert not broken, "\n".join(broken)

        test.__name__, test.__doc__ = check.__name__, check.__doc__
        return test
    return over_all


def top(name):
    return name.split(".")[0]


# rooms and the direction of imports


@each("core")
def test_core_knows_neither_qgis_nor_qt_nor_the_rooms_above(source):
    forbidden = {"qgis", "PyQt5", "PyQt6", "PySide2", "PySide6", "osgeo", "processing", "plugin", "school_path"}
    assert not forbidden & {top(name) for name in source.imports()}


@each("processing")
def test_processing_runs_without_window_and_off_the_main_thread(source):
    imports = list(source.imports())
    assert not [name for name in imports if name.startswith(("qgis.gui", "qgis.utils"))]
    assert top("plugin") not in {top(name) for name in imports}
    assert not [node for node in ast.walk(source.tree) if isinstance(node, ast.Name) and node.id == "iface"]
    assert not [node for node in source.calls("instance") if ast.unparse(node.func) == "QgsProject.instance"], (
        "use context.project()")


LAYERS = {"parameterAsSource", "parameterAsVectorLayer", "parameterAsLayer", "parameterAsLayerList",
          "parameterAsRasterLayer", "parameterAsExtent", "parameterAsCrs", "checkParameterValues"}
# where the main thread alone works: before a run, and in algorithms that may not leave it
IN_MAIN = {"processing/reading/source.py", "processing/values.py", "processing/writing/inputs.py",
           "processing/printing/given.py"}


@each("processing", only=lambda source: source.name not in IN_MAIN)
def test_layers_are_asked_for_in_the_main_thread_alone(source):
    """A run has a thread of its own, and a layer that goes while it is touched there takes QGIS along."""
    if "FlagNoThreading" in source.path.read_text("utf8"):
        return
    for function in [node for node in ast.walk(source.tree) if isinstance(node, ast.FunctionDef)]:
        asked = {node.func.attr for node in ast.walk(function)
                 if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute)}
        assert function.name in ("prepareAlgorithm", "checkParameterValues") or not LAYERS & asked, (
            f"{function.name}: take it in prepareAlgorithm")


@each("processing", only=lambda source: source.is_door)
def test_doors_open_without_core(source):
    """Doors import QGIS and each other; the works, which import core, are imported inside their methods."""
    ours = [name for name in source.imports(head_only=True) if top(name) in ("core", "processing")]
    doors = tuple(door.module for door in sources("processing") if door.is_door and door.path.stem != "__init__")
    assert not [name for name in ours if not name.startswith(doors)]


@each("processing", "plugin")
def test_packages_that_may_be_missing_are_not_imported_at_the_head(source):
    assert not HEAVY & {top(name) for name in source.imports(head_only=True)}


@each()
def test_sparse_matrices_are_those_that_every_scipy_knows(source):
    """``coo_array`` and the like go wrong in ``scipy.sparse.csgraph`` before scipy 1.15."""
    names = [name for name in source.imports() if name.startswith("scipy.sparse.") and name.endswith("_array")]
    assert names == []


# sizes


@each()
def test_a_file_tells_one_story(source):
    lines = len(source.path.read_text("utf8").splitlines())
    assert lines <= 500


@each()
def test_functions_are_short(source):
    assert {f.name: function_lines(f) for f in source.functions() if function_lines(f) > 50} == {}


def test_wiring_is_only_wiring():
    assert len((ROOT / "plugin" / "school_path_plugin.py").read_text("utf8").splitlines()) < 150


# words


@each()
def test_texts_are_translated_in_the_one_context(source):
    """pylupdate finds literal texts only, and Qt looks them up in the context that is written there."""
    tables = bool(list(source.calls("QT_TRANSLATE_NOOP")))
    for call in source.calls("translate", "QT_TRANSLATE_NOOP"):
        context, text = call.args[:2]
        where = f"{source.name}:{call.lineno}"
        assert getattr(context, "value", None) == "SchoolPath", where
        assert not [node for node in ast.walk(text) if isinstance(node, ast.JoinedStr)], f"{where}: f-string"
        literal = isinstance(text, ast.Constant) and isinstance(text.value, str)
        # a text from a table of QT_TRANSLATE_NOOP is looked up when it is said
        assert literal or (tables and isinstance(text, (ast.Name, ast.Subscript, ast.Attribute))), where


@each()
def test_no_tr(source):
    assert not list(source.calls("tr"))


@each()
def test_nothing_is_translated_on_import(source):
    """The translator is not there yet when a module is imported."""
    inside = {id(node) for function in source.functions() for node in ast.walk(function)}
    inside |= {id(n) for node in ast.walk(source.tree) if isinstance(node, ast.Lambda) for n in ast.walk(node)}
    assert not [call.lineno for call in source.calls("translate") if id(call) not in inside]


# Python 3.9


@each()
def test_syntax_is_python_3_9(source):
    ast.parse(source.path.read_text("utf8"), feature_version=(3, 9))
    assert not [type(node).__name__ for node in ast.walk(source.tree) if type(node).__name__ in ("Match", "TryStar")]
    late = "__future__.annotations" in source.imports()
    for node in ast.walk(source.tree):
        if isinstance(node, ast.BinOp) and isinstance(node.op, ast.BitOr) and not late:
            assert not any(is_type(side) for side in (node.left, node.right)), f"line {node.lineno}: X | Y of types"
    for call in source.calls("dataclass", "zip"):
        assert not {"slots", "kw_only", "strict"} & {keyword.arg for keyword in call.keywords}, f"line {call.lineno}"


def is_type(node):
    """Whether an operand of ``|`` is a type written out: ``None``, ``int``, ``np.ndarray``, ``list[str]``."""
    names = {"str", "int", "float", "bool", "bytes", "list", "dict", "tuple", "set", "type", "Path", "ndarray"}
    if isinstance(node, ast.Subscript):
        return is_type(node.value)
    if isinstance(node, ast.Constant):
        return node.value is None
    return getattr(node, "attr", getattr(node, "id", None)) in names


# shipped code


@each()
def test_nothing_that_the_plugin_repository_blocks(source):
    assert not [node.lineno for node in ast.walk(source.tree) if isinstance(node, ast.Assert)]
    assert not {"random", "pickle", "marshal", "xml"} & {top(n) for n in source.imports() if n != "xml.parsers.expat"}
    silent = [node.lineno for node in ast.walk(source.tree) if isinstance(node, ast.ExceptHandler)
              and all(isinstance(s, (ast.Pass, ast.Continue)) for s in node.body)]
    assert not silent, "use contextlib.suppress, or say what happened"


def test_no_path_of_one_machine_in_the_repository():
    # one letter in brackets, so that the pattern does not find itself
    pattern = re.compile(rb"/wor[k]/|/roo[t]/|/hom[e]/[a-z]|\.\./share[d]|pypi\.or[g]|deb\.debian\.or[g]")
    found = {}
    for path in tracked_files():
        hits = pattern.findall(path.read_bytes())
        if hits:
            found[path.relative_to(ROOT).as_posix()] = sorted(set(hits))
    assert found == {}


def test_tests_stand_where_the_code_stands():
    """``tests/`` mirrors the rooms."""
    folders = {path.parent.relative_to(ROOT / "tests").as_posix() for path in (ROOT / "tests").rglob("test_*.py")}
    folders = {folder for folder in folders if folder.split("/")[0] in ("core", "processing", "plugin")}
    assert not [folder for folder in folders if not (ROOT / folder).is_dir()]


def test_every_file_of_code_names_its_licence():
    """In its first line, or its second under ``#!``."""
    code = [path for path in tracked_files() if path.suffix in (".py", ".sh")]
    assert code
    assert [path.relative_to(ROOT).as_posix() for path in code
            if "# SPDX-License-Identifier: GPL-2.0-or-later" not in path.read_text("utf8").split("\n")[:2]] == []
