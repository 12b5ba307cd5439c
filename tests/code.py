# SPDX-License-Identifier: GPL-2.0-or-later
"""What the layout tests know of the code: files, rooms, imports, read from the syntax tree without running anything."""
import ast
import subprocess
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
ROOMS = ("core", "processing", "plugin")
DOORS = ("__init__", "provider", "base", "checks", "requirements", "install_advice", "compat", "profiles",
         "network_base", "guide", "choices", "helps", "search_words")


@dataclass(frozen=True)
class Source:
    """One Python file of the plugin."""

    path: Path
    tree: ast.Module

    @property
    def name(self):
        return self.path.relative_to(ROOT).as_posix()

    @property
    def module(self):
        """Dotted name below the plugin's package: ``processing.base``."""
        return ".".join(self.path.relative_to(ROOT).with_suffix("").parts)

    @property
    def is_door(self):
        """Whether QGIS opens the file when the plugin loads, before any package was checked."""
        parts = self.module.split(".")
        return parts[0] == "processing" and (parts[1] in DOORS if len(parts) == 2 else parts[1] == "algorithms")

    def imports(self, head_only=False):
        """Full names of what is imported, ours as ``core.streets``; ``head_only`` leaves out what functions import."""
        nodes = _head(self.tree.body) if head_only else ast.walk(self.tree)
        package = self.path.relative_to(ROOT).parent.parts
        for node in nodes:
            if isinstance(node, ast.Import):
                yield from (alias.name for alias in node.names)
            elif isinstance(node, ast.ImportFrom):
                base = package[:len(package) - node.level + 1] if node.level else ()
                stem = ".".join([*base, *([node.module] if node.module else [])])
                yield from (f"{stem}.{alias.name}" if stem else alias.name for alias in node.names)

    def calls(self, *names):
        """Calls of a function or method with one of the names."""
        for node in ast.walk(self.tree):
            if isinstance(node, ast.Call):
                called = getattr(node.func, "attr", None) or getattr(node.func, "id", None)
                if called in names:
                    yield node

    def functions(self):
        """All functions and methods."""
        for node in ast.walk(self.tree):
            if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
                yield node


def _head(body):
    """Statements that run on import: of the module, its classes, its ``if`` and ``try`` blocks."""
    for node in body:
        yield node
        for field in ("body", "orelse", "finalbody", "handlers"):
            if not isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda)):
                inner = getattr(node, field, [])
                yield from _head(inner if isinstance(inner, list) else [])


@lru_cache
def sources(*rooms):
    """Return the Python files of the rooms, all of the plugin without one."""
    found = [] if rooms else [ROOT / "__init__.py"]
    for room in rooms or ROOMS:
        found += sorted((ROOT / room).rglob("*.py"))
    return [Source(path, ast.parse(path.read_text("utf8"), str(path))) for path in found]


def function_lines(function):
    """Return the length of a function without its docstring."""
    lines = function.end_lineno - function.lineno + 1
    first = function.body[0]
    if isinstance(first, ast.Expr) and isinstance(first.value, ast.Constant) and isinstance(first.value.value, str):
        lines -= first.end_lineno - first.lineno + 1
    return lines


def tracked_files():
    """Return the files of the repository; where git is missing, all that are not made by the tools."""
    try:
        told = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, check=True)
        names = [ROOT / name for name in told.stdout.decode("utf8").split("\0") if name]
    except (OSError, subprocess.CalledProcessError):
        made = {".venv", "build", "dist", "__pycache__", ".qgis-settings", ".pytest_cache", ".ruff_cache",
                ".hypothesis"}
        names = [path for path in ROOT.rglob("*") if not made & set(path.relative_to(ROOT).parts)]
    return [path for path in names if path.is_file()]
