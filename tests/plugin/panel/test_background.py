# SPDX-License-Identifier: GPL-2.0-or-later
"""Algorithms run in the background of the panel: what is done, what failed and why, Cancel, pages that close."""
import subprocess
import sys
import threading
from pathlib import Path

import pytest
from qgis.core import QgsProject

from school_path.plugin.panel import background
from school_path.processing.algorithms.safest_routes import SafestRoutes
from school_path.tests.plugin.panel import neighbourhood
from school_path.tests.processing.layers import layer

LOOP = Path(__file__).with_name("jobs_loop.py")
ROOT = Path(__file__).resolve().parents[3]
ROUTES = "schoolpath:safestroutes"


@pytest.fixture
def parameters(provider, qgis_new_project):
    layers = neighbourhood.put()
    return {"STREETS": layers["streets"], "CROSSINGS": layers["crossings"], "HOMES": layers["homes"],
            "SCHOOLS": layers["schools"], "PROFILE": "P1", "ROUTES": "TEMPORARY_OUTPUT",
            "HOMES_STATUS": "TEMPORARY_OUTPUT"}


class Told:
    """What a page was told."""

    def __init__(self):
        self.done, self.failed, self.progress = [], [], []

    def start(self, parameters, algorithm=ROUTES):
        run = background.start(algorithm, parameters, QgsProject.instance(),
                               lambda *given: self.done.append(given), self.failed.append)
        run.progress.connect(self.progress.append)
        return run

    def wait(self, qtbot):
        qtbot.waitUntil(lambda: bool(self.done or self.failed), timeout=20000)


def test_results_come_in_the_main_thread_with_layers_in_memory(parameters, qtbot):
    told = Told()
    run = told.start(parameters)
    assert run.running
    told.wait(qtbot)

    (results, context, _), = told.done
    made = context.takeResultLayer(results["HOMES_STATUS"])
    assert {row["home_id"]: row["status"] for row in made.getFeatures()} == {
        "K5": "blocked", "K9": "blocked", "E1": "served"}
    assert made.providerType() == "memory"
    assert not run.running
    assert told.progress
    assert told.failed == []


def test_what_went_wrong_is_told_in_the_words_of_the_algorithm(parameters, qtbot):
    told = Told()
    told.start({**parameters, "SCHOOLS": layer({"school_id": "text"}, [], "Point", name="koulut")})
    told.wait(qtbot)

    assert told.done == []
    assert "koulut" in told.failed[0]


def test_what_may_not_even_begin_is_told_too(parameters, qtbot, monkeypatch):
    from school_path.processing import requirements

    monkeypatch.setattr(requirements, "import_problems", lambda: {"scipy": "scipy is missing"})
    told = Told()
    told.start(parameters)
    told.wait(qtbot)

    assert "scipy is missing" in told.failed[0]


def test_cancel_ends_it_and_says_that_nothing_was_changed(parameters, qtbot):
    told = Told()
    run = told.start(parameters)
    run.cancel()
    told.wait(qtbot)

    assert told.done == []
    assert told.failed == ["Cancelled: nothing was changed."]
    assert not run.running


def test_a_page_that_closes_is_told_nothing(parameters, qtbot):
    told = Told()
    run = told.start(parameters)
    run.forget()
    qtbot.waitUntil(lambda: not run.running, timeout=20000)

    assert (told.done, told.failed) == ([], [])


def test_it_ends_where_a_layer_that_it_reads_is_removed(parameters, qtbot):
    told = Told()
    run = told.start(parameters)
    QgsProject.instance().removeMapLayer(parameters["HOMES"].id())
    told.wait(qtbot)

    assert not run.running
    assert told.done == []
    assert told.failed == ["Cancelled: nothing was changed."]


def test_an_algorithm_that_is_not_there_is_a_fault_of_the_page(qgis_app):
    with pytest.raises(ValueError, match="nosuch"):
        background.start("schoolpath:nosuch", {}, QgsProject.instance(), None, None)


def test_unsaved_edits_are_read_and_later_ones_are_not(parameters, qtbot):
    homes = parameters["HOMES"]
    homes.startEditing()
    homes.deleteFeature(next(row.id() for row in homes.getFeatures() if row["home_id"] == "K9"))
    told = Told()
    told.start(parameters)
    homes.deleteFeature(next(row.id() for row in homes.getFeatures() if row["home_id"] == "E1"))
    told.wait(qtbot)

    (results, context, _), = told.done
    assert {row["home_id"] for row in context.takeResultLayer(results["HOMES_STATUS"]).getFeatures()} == {"K5", "E1"}


def test_no_layer_is_touched_in_the_thread_of_a_run(parameters, qtbot, monkeypatch):
    """A layer that goes in that moment takes QGIS along."""
    main, touched = threading.get_ident(), []
    for name in ("parameterAsSource", "parameterAsVectorLayer", "parameterAsLayerList", "checkParameterValues"):
        own = getattr(SafestRoutes, name)

        def told(self, *given, name=name, own=own):
            touched.append((name, threading.get_ident() == main))
            return own(self, *given)

        monkeypatch.setattr(SafestRoutes, name, told, raising=False)
    told = Told()
    told.start(parameters)
    told.wait(qtbot)

    assert told.done
    assert touched
    assert [name for name, in_main in touched if not in_main] == []


def test_a_run_whose_layers_all_go_ends(parameters, qtbot):
    for _ in range(3):
        told = Told()
        told.start(parameters)
        QgsProject.instance().removeAllMapLayers()
        told.wait(qtbot)
        assert told.failed == ["Cancelled: nothing was changed."]
        layers = neighbourhood.put()
        parameters.update({"STREETS": layers["streets"], "CROSSINGS": layers["crossings"], "HOMES": layers["homes"],
                           "SCHOOLS": layers["schools"]})


def test_layers_that_are_removed_while_jobs_read_them_take_nothing_along(tmp_path):
    (tmp_path / "school_path").symlink_to(ROOT, target_is_directory=True)
    done = subprocess.run([sys.executable, str(LOOP), str(tmp_path), "8"], capture_output=True, text=True, timeout=300)
    assert "survived" in done.stdout, (done.returncode, done.stdout[-500:], done.stderr[-2000:])
