# SPDX-License-Identifier: GPL-2.0-or-later
"""The job behind ``placeelements``: read, place by the rules of the catalogue, count, write."""
import re
from collections import Counter

import numpy as np

from ..core.catalogue import load_catalogue
from ..core.code_file import load_codes
from ..core.country import load_country
from ..core.defaults import fill_crossing_defaults, fill_defaults
from ..core.errors import SchoolPathError
from ..core.network.graph import canonical, canonical_crossings
from ..core.paths import Elements, Status
from ..core.placing import PlacingScene, place_elements, quantities_of, sums_of
from ..core.profile import load_profile
from ..core.streets import MISSING, Owner
from . import run
from .bill import bill_of
from .reading import read_crossings, read_elements, read_gates, read_paths, read_streets
from .reading.shapes import read_shapes
from .reading.source import open_source
from .words import placing as words
from .writing import Outputs, columns, geometry

READ, PLACED = 40, 90  # % of the work done after each step
PROFILE = "P2"  # drivers stop alike for all


def run_job(algorithm, parameters, context, feedback):
    """Run ``placeelements``.

    Parameters
    ----------
    algorithm : PlaceElements
        The algorithm.
    parameters, context, feedback
        As QGIS gives them.

    Returns
    -------
    dict
        Output name -> destination.
    """
    def cancelled():
        if feedback.isCanceled():
            raise SchoolPathError("cancelled")

    given = algorithm, parameters, context, feedback
    own = algorithm.parameterAsFile(parameters, "CATALOGUE", context)
    catalogue, codes = load_catalogue(*([own] if own else [])), _codes(*given[:3])
    wanted = chosen(algorithm.parameterAsString(parameters, "PLACE", context), catalogue)
    profile = load_profile(PROFILE)
    country = load_country(algorithm.parameterAsFile(parameters, "COUNTRY_FILE", context) or profile.country)
    streets, crs = read_streets(*given, country_crs=country.crs)
    streets = streets.take(canonical(streets))
    crossings = read_crossings(*given, crs, streets=streets)
    crossings = crossings.take(canonical_crossings(crossings))
    gates = read_gates(*given, crs) if parameters.get("SCHOOLS") else None
    paths = read_paths(*given, crs, gates=gates, streets=streets)
    if not len(paths):
        raise SchoolPathError("paths_none", layer=open_source(algorithm, parameters, "PATHS", context).title)
    existing = read_elements(*given, crs, name="ELEMENTS_INPUT", paths=paths)
    keep_out = read_shapes(*given, crs, "KEEP_OUT")
    feedback.setProgress(READ)
    only = algorithm.parameterAsString(parameters, "PATH", context).strip()
    if only and only not in {str(path) for path in paths.path_id}:
        raise SchoolPathError("path_id_unknown", found=only)
    scene = PlacingScene.of(
        fill_defaults(streets, country.defaults), fill_crossing_defaults(crossings, country.defaults), paths,
        Elements.blank(np.empty((0, 2))) if existing is None else existing, gates,
        np.empty(0, dtype=object) if keep_out is None else keep_out, profile, cancelled)
    scene = scene.along_only(only) if only else scene
    placed = place_elements(scene, catalogue, wanted, cancelled)
    feedback.setProgress(PLACED)
    bill = quantities_of(placed.elements, catalogue)
    owner = owners(streets, placed.street)
    tell(feedback, placed, bill, owner, catalogue, wanted)
    bare = [paths.name[row] or str(paths.path_id[row]) for row in scene.order
            if codes.hex_of(paths.colour[row]) is None]
    if bare:
        feedback.pushWarning(words.no_code(sorted(set(bare))))
    record = run.record(algorithm, parameters, {
        "STREETS": streets, "CROSSINGS": crossings, "PATHS": paths, "SCHOOLS": gates, "ELEMENTS_INPUT": existing},
        (country.file, profile.file, profile.factors.file, codes.file, *catalogue.files))
    return write(Outputs(*given), placed, bill, owner, catalogue, crs, record)


def _codes(algorithm, parameters, context):
    return load_codes(algorithm.parameterAsFile(parameters, "CODES", context) or "codes")


def chosen(text, catalogue):
    """Codes of the elements to be placed.

    Raises
    ------
    SchoolPathError
        The catalogue has no such element.
    """
    found = [word for word in re.split(r"[,;\s]+", text.upper()) if word]
    known = {code.upper(): code for code in catalogue.elements}
    for word in found:
        if word not in known:
            raise SchoolPathError("element_code_unknown", found=word, known=", ".join(catalogue.elements))
    return [known[word] for word in dict.fromkeys(found)]


def owners(streets, street):
    """Owner of the street beside each element as a word, ``unknown`` where it is not known; None where none is."""
    known = streets.owner.known[np.maximum(street, 0)] & (street >= 0)
    code = np.where(known, streets.owner.values[np.maximum(street, 0)], MISSING)
    return [Owner(value).name.lower() if value != MISSING else "unknown" for value in code.tolist()]


def tell(feedback, placed, bill, owner, catalogue, wanted):
    """Say what was placed and what was not."""
    elements = placed.elements
    for code in wanted:
        mine = elements.code == code
        feedback.pushInfo(words.placed_count(words.title_of(catalogue[code]), int((mine & placed.new).sum()),
                                             int((mine & ~placed.new).sum())))
    if placed.no_rule:
        feedback.pushWarning(words.no_rule([words.title_of(catalogue[code]) for code in placed.no_rule]))
    if len(placed.unplaced):
        feedback.pushWarning(words.not_placed_count(len(placed.unplaced)))
    ground = Counter(word for word, new in zip(owner, placed.new.tolist()) if new)
    permit = words.permits(ground["state"], ground["private"], ground["unknown"])
    if permit:
        feedback.pushWarning(permit)
    sums, currency = sums_of(bill), next(iter(catalogue)).cost.currency
    for path, status, cost in zip(sums.path_id, sums.status.tolist(), np.nan_to_num(sums.cost).tolist()):
        word = words.status_word(Status(status).name.lower()) if status != MISSING else ""
        feedback.pushInfo(words.path_cost(path, word, cost, currency))
    unknown = sorted(set(bill.code[np.isnan(bill.cost)].tolist()))
    if unknown:
        feedback.pushWarning(words.cost_unknown(unknown))


def write(outputs, placed, bill, owner, catalogue, crs, record):
    """Write elements, quantities and what could not be placed."""
    elements, new, length = placed.elements, placed.new, placed.elements.lines.lengths()
    outputs.table("ELEMENTS", [
        columns.ids("element_id", elements.element_id), columns.text("code", elements.code),
        columns.ids("path_id", elements.path_id), columns.real("rotation", elements.rotation),
        columns.real("height", elements.height),
        columns.real("length", np.where(length > 0, np.round(length, 2), np.nan)),
        columns.words("status", elements.status, Status), columns.real("cost", elements.cost),
        columns.text("note", elements.note), columns.flag("new", new),
        columns.text("ground_owner", [word if made else None for word, made in zip(owner, new.tolist())]),
        columns.text("run_id", [record.run_id if made else None for made in new.tolist()])],
        geometry.of_points(elements.xy), crs)
    table = bill_of(bill, catalogue)
    outputs.table("QUANTITIES", [
        columns.ids("path_id", _objects(table.path_id)), columns.text("code", table.code),
        columns.text("name", table.name), columns.whole("count", table.count),
        columns.real("unit_cost", table.unit_cost), columns.real("cost", table.cost),
        columns.words("status", table.status, Status), columns.real("amount", table.amount),
        columns.text("row", table.row), columns.text("run_id", [record.run_id] * len(table))],
        geometry.none(len(table)), crs)
    failed, titles = placed.unplaced, {element.code: words.title_of(element) for element in catalogue}
    outputs.table("NOT_PLACED", [
        columns.text("code", failed.code), columns.text("name", [titles[code] for code in failed.code]),
        columns.ids("path_id", failed.path_id),
        columns.text("reason", [words.not_placed(reason) for reason in failed.reason]),
        columns.text("run_id", [record.run_id] * len(failed))], geometry.of_points(failed.xy), crs)
    return outputs.write(record)


def _objects(values):
    result = np.empty(len(values), dtype=object)
    result[:] = values
    return result
