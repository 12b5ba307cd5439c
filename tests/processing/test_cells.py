# SPDX-License-Identifier: GPL-2.0-or-later
"""No cell of a table that a spreadsheet opens is run as a formula; numbers stay numbers."""
import csv

import numpy as np
import pytest
from qgis.core import QgsField, QgsProcessingContext, QgsVectorLayer

from school_path.processing import compat, writing
from school_path.processing.bill import Bill, write_csv
from school_path.processing.writing import columns, geometry
from school_path.processing.writing.cells import harmless
from school_path.tests.processing.layers import probe

EVIL = ("=1+1", "+cmd|' /C calc'!A0", "-2+3", "@SUM(1)", "\t=1", "\r=1", "\n=1", " =1+1", "\uff1d1",
        "=HYPERLINK(\"x\")", "--1", "+358 40 123", "-", "=")
PLAIN = ("Koulutie 1", "-1", "+3", "-1.5", "-1,5", "1e-3", "+1E5", "", "a=b", "1-6", "'=x", "0", ".5", "-.5")


@pytest.mark.parametrize("text", EVIL)
def test_what_begins_like_a_formula_becomes_a_text(text):
    assert harmless(text) == "'" + text


@pytest.mark.parametrize("value", [*PLAIN, None, 5, -5.5, True])
def test_all_else_stays(value):
    assert harmless(value) is value


@pytest.mark.parametrize("ending", ["csv", "xlsx", "ods", "gpkg", "geojson"])
def test_outputs_for_spreadsheets_are_harmless_and_others_untouched(feedback, metric, tmp_path, ending):
    texts = [text.strip("\r\n") or "=" for text in EVIL if "\r" not in text and "\n" not in text] + ["-1", "Tie"]
    path = tmp_path / f"status.{ending}"
    made = writing.Outputs(probe(), {"STATUS": str(path)}, QgsProcessingContext(), feedback)
    field = QgsField(compat.field("=own", "text"))
    made.table("STATUS", [columns.text("name", texts), columns.Column("=own", field, texts),
                          columns.real("change", np.full(len(texts), -1.5))], geometry.none(len(texts)), metric)
    made.write()
    layer = QgsVectorLayer(str(path), "x", "ogr")
    rows = [[str(value) for value in feature.attributes()][-3:] for feature in layer.getFeatures()]
    sheet = ending in ("csv", "xlsx", "ods")
    if sheet and ending in ("xlsx", "ods"):
        rows = rows[-len(texts):]  # all columns look like texts, so that the head is a row there
    assert [row[0] for row in rows] == [harmless(text) if sheet else text for text in texts]
    assert [row[1] for row in rows] == [row[0] for row in rows]
    assert {float(row[2]) for row in rows} == {-1.5}
    if ending == "csv":
        assert "'=own" in path.read_text("utf8").splitlines()[0]


def test_the_bill_is_harmless(tmp_path):
    one = np.array([1])
    bill = Bill(["element"], ["=1+1"], ["=2"], ["@x"], np.array([-1], dtype=np.int8), one, one * 1.0, one * -5.0,
                one * 5.0)
    write_csv(bill, tmp_path / "bill.csv", {"=1+1": "+3 Polku"}, "=EUR")
    with open(tmp_path / "bill.csv", encoding="utf-8-sig", newline="") as file:
        _, row = csv.reader(file)
    assert row == ["'=1+1", "'+3 Polku", "'=2", "'@x", "", "1", "1", "-5", "5", "'=EUR", "element"]
    assert [path.name for path in tmp_path.iterdir()] == ["bill.csv"]
