"""Every run that writes into a project file leaves its row in the table ``runs``."""
import json

from qgis.core import QgsFeature, QgsFeatureSink, QgsProviderRegistry, QgsVectorLayer


def log_run(record, results):
    """Add a row to ``runs`` of each GeoPackage that a run has written into and that has such a table.

    Parameters
    ----------
    record : Run
        The run.
    results : dict of str to str
        Output name -> where it was written.
    """
    outputs_of = {}
    for name, destination in results.items():
        path = QgsProviderRegistry.instance().decodeUri("ogr", str(destination)).get("path") or ""
        if path.lower().endswith(".gpkg"):
            outputs_of.setdefault(path, []).append(name)
    for path, outputs in outputs_of.items():
        table = QgsVectorLayer(f"{path}|layername=runs", "runs", "ogr")
        if table.isValid():
            _add(table, record, outputs)


def _add(table, record, outputs):
    values = {"run_id": record.run_id, "algorithm": record.algorithm, "version": record.version, "day": record.day,
              "time": record.time, "author": record.author, "parameters": _json(record.parameters),
              "inputs": _json(record.inputs), "files": _json(record.files), "outputs": ", ".join(sorted(outputs))}
    row = QgsFeature(table.fields())
    for name, value in values.items():
        if table.fields().indexOf(name) >= 0:
            row.setAttribute(name, value)
    table.dataProvider().addFeatures([row], QgsFeatureSink.Flag.FastInsert)


def _json(values):
    return json.dumps(values, ensure_ascii=False, sort_keys=True)
