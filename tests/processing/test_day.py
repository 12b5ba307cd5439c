# SPDX-License-Identifier: GPL-2.0-or-later
"""A run judges by one day, says which, and nobody answers from the memory of another one."""
import datetime
import json

import pytest
from qgis.core import QgsProcessingContext, QgsProject, QgsVectorLayer

from school_path.core.errors import SchoolPathError
from school_path.processing import compat, live_check, route_memory, run
from school_path.processing.algorithms.assess_safety import AssessSafety
from school_path.processing.algorithms.check_handbook import CheckHandbook
from school_path.processing.algorithms.compare_runs import CompareRuns
from school_path.processing.algorithms.create_project import CreateProject
from school_path.processing.algorithms.safest_routes import SafestRoutes
from school_path.processing.words import say
from school_path.tests.plugin.panel import neighbourhood
from school_path.tests.processing.layers import Feedback, layer, line, probe
from school_path.tests.processing.test_writing import two_streets

LAST, NEXT = datetime.date(2026, 5, 31), datetime.date(2026, 6, 1)
WAIVER = dict.fromkeys(("clause", "feature_id", "reason", "author", "date", "expires"), "text")


@pytest.fixture
def clock(monkeypatch):
    """Sets the day; ``clock(a, b, ...)`` gives one day after the other, and the last one for good."""
    def at(*days):
        left = list(days)

        class Day(datetime.date):
            @classmethod
            def today(cls):
                return left.pop(0) if len(left) > 1 else left[0]

        monkeypatch.setattr(datetime, "date", Day)

    real = datetime.date
    yield at
    monkeypatch.setattr(datetime, "date", real)


@pytest.fixture
def town(qgis_new_project):
    """The neighbourhood, whose zebra the town lets children use until the last day of May."""
    route_memory.hold(9)
    layers = {role.upper(): made for role, made in neighbourhood.put().items()}
    layers["JUDGEMENTS"] = layer(
        dict.fromkeys(("crossing_id", "effect", "reason", "author", "date", "expires"), "text"),
        [(None, {"crossing_id": "X7", "effect": "1", "reason": "guarded", "author": "A. Virta", "date": "2026-01-01",
                 "expires": LAST.isoformat()})], "Point", name="judgements")
    yield layers
    route_memory.hold(0)


def done(algorithm, parameters):
    context, feedback = QgsProcessingContext(), Feedback()
    context.setProject(QgsProject.instance())
    results, ok = algorithm().create().run(parameters, context, feedback)
    assert ok, feedback.textLog()
    layers = {name: context.getMapLayer(str(made)) for name, made in results.items()}
    return {name: list(made.getFeatures()) for name, made in layers.items() if made is not None}, feedback


def routes(town, **more):
    """Id of a run and the status of the home before the zebra."""
    found, _ = done(SafestRoutes, {**town, "PROFILE": "P1", "ROUTES": "memory:", "HOMES_STATUS": "memory:", **more})
    home = found["HOMES_STATUS"][0]
    return home["run_id"], home["status"]


def test_the_same_day_gives_the_same_id_and_another_day_another_one(clock):
    ids = []
    for day in (LAST, LAST, NEXT):
        clock(day)
        made = run.record(probe(), {"PROFILE": "P1"}, {"STREETS": two_streets()}, ())
        assert made.day == day.isoformat()
        ids.append(made.run_id)
    assert ids[0] == ids[1] != ids[2]


def test_a_judgement_lapses_over_night_and_the_run_has_another_id(clock, town):
    clock(LAST)
    first, again = routes(town), routes(town)
    clock(NEXT)
    later = routes(town)
    assert first == again and first[1] == "served" and later[1] == "blocked"
    assert first[0] != later[0]


def test_the_memory_of_yesterday_answers_nothing(clock, town):
    clock(LAST)
    run_id, _ = routes(town)
    assert route_memory.recall(run_id).run_id == run_id
    clock(NEXT)
    assert route_memory.recall(run_id) is None


def test_a_run_past_midnight_judges_by_the_day_on_which_it_began(clock, town):
    streets = town["STREETS"]
    provider = streets.dataProvider()
    provider.addAttributes([compat.field("valid_to", "text")])
    streets.updateFields()
    at = streets.fields().lookupField("valid_to")
    provider.changeAttributeValues({feature.id(): {at: LAST.isoformat()} for feature in streets.getFeatures()})
    for count in range(1, 6):
        clock(*[LAST] * count, NEXT)
        _, status = routes(town)
        assert status == "served"  # neither the streets nor the judgement go in the midst of it
    clock(NEXT)
    with pytest.raises(AssertionError, match="no feature that can be used"):
        routes(town)


def status_in(path):
    return f"ogr:dbname='{path}' table=\"homes_status\" (geom)"


def test_report_and_record_say_the_day_and_so_does_a_comparison(clock, town, tmp_path):
    made = []
    for number, day in enumerate((LAST, NEXT)):
        clock(day)
        path, report = tmp_path / f"{number}.gpkg", tmp_path / f"{number}.html"
        done(CreateProject, {"PROJECT_FILE": str(path), "CRS": "EPSG:3067"})
        done(SafestRoutes, {**town, "PROFILE": "P1", "REPORT": str(report), "ROUTES": "memory:",
                            "HOMES_STATUS": status_in(path)})
        row, = QgsVectorLayer(f"{path}|layername=runs", "runs", "ogr").getFeatures()
        assert row["day"] == day.isoformat()
        assert f"<dt>As things stood on</dt><dd>{day.isoformat()}</dd>" in report.read_text("utf-8")
        made.append(f"{path}|layername=homes_status")
    _, feedback = done(CompareRuns, {"BEFORE": made[0], "AFTER": made[1], "CHANGES": "memory:"})
    assert [told for told in feedback.infos if told.startswith("The runs are of two days, 2026-05-31 and 2026-06-01")]


def test_an_assessment_judges_by_its_day(clock, town):
    given = {name: town[name] for name in ("STREETS", "CROSSINGS", "JUDGEMENTS")}
    classes, ids = [], set()
    for days in ((LAST,), (LAST, NEXT), (NEXT,)):
        clock(*days)
        found, _ = done(AssessSafety, {**given, "PROFILE": "P1", "ASSESSED_STREETS": "memory:",
                                       "ASSESSED_CROSSINGS": "memory:"})
        classes.append(found["ASSESSED_CROSSINGS"][0]["class"])
        ids.add(found["ASSESSED_STREETS"][0]["run_id"])
    assert classes[0] == classes[1] == 1 < classes[2]
    assert len(ids) == 2


@pytest.fixture
def path_along(town):
    """What ``checkhandbook`` is given: a path over the zebra, and a waiver of one finding until the end of May."""
    path = layer({"path_id": "text", "name": "text"}, [(line((0, 0), (100, 0), (200, 0)), {"path_id": "p"})],
                 name="paths")
    waivers = layer(WAIVER, [(None, {"clause": "C02", "feature_id": "X7", "reason": "seen", "author": "A. Virta",
                                     "date": "2026-01-01", "expires": LAST.isoformat()})], "Point", name="waivers")
    given = {"STREETS": town["STREETS"], "CROSSINGS": town["CROSSINGS"], "PATHS": path, "WAIVERS": waivers,
             "PROFILE": "P1"}
    for made in (path, waivers):
        QgsProject.instance().addMapLayer(made, False)
    return given


def test_a_check_holds_waivers_against_its_day_and_says_it(clock, path_along, tmp_path):
    counts = []
    for number, days in enumerate(((LAST,), (LAST, NEXT), (NEXT,))):
        clock(*days)
        summary = tmp_path / f"{number}.json"
        done(CheckHandbook, {**path_along, "FINDINGS": "memory:", "SUMMARY": str(summary)})
        told = json.loads(summary.read_text("utf-8"))
        assert told["day"] == days[0].isoformat()
        counts.append((told["waivers"][0]["state"], told["run_id"]))
    assert counts[0] == counts[1] != counts[2]
    assert counts[2][0] == "expired" != counts[0][0]


def test_a_live_check_of_yesterday_is_given_up(clock, path_along):
    ids = {name: made.id() for name, made in path_along.items() if name != "PROFILE"}
    clock(LAST)
    project = QgsProject.instance()
    live = live_check.begin(live_check.take({**ids, "PROFILE": "P1"}, project), Feedback())
    live.refresh(live.take(project))
    clock(NEXT)
    with pytest.raises(SchoolPathError) as raised:
        live.refresh(live.take(project))
    assert raised.value.code == "check_of_yesterday"
    assert say(raised.value).startswith("Another day has begun")
