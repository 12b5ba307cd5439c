# SPDX-License-Identifier: GPL-2.0-or-later
"""Writes the outputs of one run after another until it is killed.

usage: kill_loop.py FOLDER PACKAGES FIRST   PACKAGES holds the package school_path; FIRST is the number of the first run

Every row of a run holds its number; so does its row in ``runs``.
"""
import os
import sys

ROWS = 6000


def main(folder, packages, first):
    """Write for ever."""
    sys.path.insert(0, packages)
    from qgis.core import QgsApplication, QgsCoordinateReferenceSystem, QgsProcessingContext, QgsProcessingFeedback

    application = QgsApplication([], False)
    application.initQgis()
    import numpy as np

    from school_path.core.lines import Lines
    from school_path.processing.run import Run
    from school_path.processing.writing import Outputs, columns, geometry
    from school_path.tests.processing.layers import probe

    lines = Lines.from_list([[(385000 + i, 6672000), (385001 + i, 6672100)] for i in range(ROWS)])
    crs = QgsCoordinateReferenceSystem("EPSG:3067")
    parameters = {"ROUTES": f"ogr:dbname='{folder}/town.gpkg' table=\"routes\" (geom)",
                  "STATUS": f"ogr:dbname='{folder}/town.gpkg' table=\"status\" (geom)",
                  "REPORT": f"{folder}/report.html"}
    single = {"ROUTES": f"{folder}/alone.gpkg", "STATUS": f"{folder}/status.csv"}
    for number in range(first, first + 1000):
        for given in (parameters, single):
            outputs = Outputs(probe(), given, QgsProcessingContext(), QgsProcessingFeedback(False))
            values = [columns.whole("run", np.full(ROWS, number)), columns.text("told", ["x" * 50] * ROWS)]
            outputs.table("ROUTES", values, geometry.of_lines(lines), crs)
            outputs.table("STATUS", values, geometry.none(ROWS), crs)
            outputs.text("REPORT", f"<html>{f'<p>{number}</p>' * ROWS}</html>")
            outputs.write(Run(str(number), "a", "1", {}, {}, {}, "2026-11-24", "", ""))
        os.write(1, f"{number}\n".encode())


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], int(sys.argv[3]))
