# SPDX-License-Identifier: GPL-2.0-or-later
"""Cases written as data: layers, parameters and expected rows (``cases/*.yaml``)."""
from pathlib import Path

import pytest
import yaml
from qgis.core import NULL, QgsVectorLayer

from school_path.processing.provider import SchoolPathProvider
from school_path.tests.processing.layers import layer, line, point

FOLDER = Path(__file__).parent / "cases"
CASES = [case for path in sorted(FOLDER.glob("*.yaml")) for case in yaml.safe_load(path.read_text(encoding="utf-8"))]
KINDS = {str: "text", int: "long", float: "real", bool: "bool"}
SHAPES = ("line", "point")


def layer_of(name, rows):
    """A layer of rows with ``line`` or ``point`` and values by field."""
    fields = {field: KINDS[type(value)] for row in rows for field, value in row.items() if field not in SHAPES}
    made = [(line(*row["line"]) if "line" in row else point(*row["point"]),
             {field: value for field, value in row.items() if field in fields}) for row in rows]
    return layer(fields, made, "LineString" if name == "STREETS" else "Point", name=name.lower())


@pytest.fixture(scope="module")
def provider(qgis_app):
    made = SchoolPathProvider()
    made.refreshAlgorithms()
    return made


@pytest.mark.parametrize("case", CASES, ids=[case["id"] for case in CASES])
def test_case(case, provider, context, feedback):
    layers = {name: layer_of(name, rows) for name, rows in case["layers"].items()}
    outputs = dict.fromkeys(case["expect"], "memory:")
    outputs.setdefault("ROUTES" if case["algorithm"] == "safestroutes" else "ASSESSED_STREETS", "memory:")
    algorithm = provider.algorithm(case["algorithm"]).create()
    results, ok = algorithm.run({**layers, **outputs, **case["parameters"]}, context, feedback)
    assert ok, feedback.textLog()

    for name, expected in case["expect"].items():
        made = context.getMapLayer(results[name]) or QgsVectorLayer(results[name], name, "ogr")
        found = [{field: None if value == NULL else value for field, value in feature.attributeMap().items()}
                 for feature in made.getFeatures()]
        assert len(found) == len(expected)
        for row, wanted in zip(found, expected):
            told = {field: row[field] for field in wanted}
            assert told == {field: pytest.approx(value, abs=0.01) if isinstance(value, (int, float)) else value
                            for field, value in wanted.items()}
