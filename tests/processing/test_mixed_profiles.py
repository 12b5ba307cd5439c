# SPDX-License-Identifier: GPL-2.0-or-later
"""``safestroutes`` with ``PROFILE_FIELD``: a row says what it says where all homes have the profile of that home."""
import numpy as np
import pytest
from qgis.core import NULL, QgsProcessingContext, QgsProject

from school_path.core.figures import RESOURCES
from school_path.core.streets import CrossingKind, Kind
from school_path.processing import profiles, route_memory
from school_path.processing.algorithms.safest_routes import SafestRoutes
from school_path.processing.route_answer import answer_home, answer_point, other_way
from school_path.tests.core.routing.test_mixed import random_town
from school_path.tests.processing.layers import Feedback, X, Y, layer, line, point

FIGURES = RESOURCES / "profiles"
OUTPUTS = ("ROUTES", "LEGS", "HOMES_STATUS")


@pytest.fixture
def own(tmp_path, monkeypatch):
    """Puts profiles like a shipped one, with other figures, into the user's folder."""
    monkeypatch.setattr(profiles, "folder", lambda: tmp_path)

    def put(name, like, country="FI", **figures):
        text = (FIGURES / f"{like}.yaml").read_text("utf-8").replace(f"id: {like}\n", f"id: {name}\n")
        text = text.replace("country: FI\n", f"country: {country}\n")
        lines = [f'{row.split(":")[0]}: {{value: {figures[row.split(":")[0]]}, source: "ours", tag: P}}'
                 if row.split(":")[0] in figures else row for row in text.split("\n")]
        (tmp_path / f"{name}.yaml").write_text("\n".join(lines), "utf-8")
        return name

    return put


def layers_of(streets, crossings, gates):
    """Layers of the arrays of a town."""
    values = [(line(*streets.lines.line(row)), {
        "street_id": str(streets.street_id[row]), "kind": Kind(streets.kind[row]).name.lower(),
        "speed_limit": None if np.isnan(streets.speed_limit.values[row]) else float(streets.speed_limit.values[row]),
        "adt": None if np.isnan(streets.adt.values[row]) else float(streets.adt.values[row])})
        for row in range(len(streets))]
    marks = [(point(*xy), {"crossing_id": str(number), "kind": CrossingKind(kind).name.lower()})
             for number, (xy, kind) in enumerate(zip(crossings.xy, crossings.kind))]
    return {"STREETS": layer({"street_id": "text", "kind": "text", "speed_limit": "real", "adt": "real"}, values),
            "CROSSINGS": layer({"crossing_id": "text", "kind": "text"}, marks, "Point", name="crossings"),
            "SCHOOLS": layer({"school_id": "text"}, [(point(*xy), {"school_id": str(school)}) for xy, school in zip(
                gates.xy, gates.school_id)], "Point", name="schools")}


def homes_layer(rows):
    fields = dict.fromkeys(("home_id", "profile", "mode"), "text")
    return layer(fields, [(point(*xy), dict(zip(fields, words))) for xy, *words in rows], "Point", name="homes")


def rows_of(parameters):
    """Rows of the outputs without the run that they are of, and its id."""
    context, feedback = QgsProcessingContext(), Feedback()
    context.setProject(QgsProject.instance())
    results, ok = SafestRoutes().create().run({**parameters, **dict.fromkeys(OUTPUTS, "memory:")}, context, feedback)
    assert ok, feedback.textLog()
    found = {name: list(context.getMapLayer(results[name]).getFeatures()) for name in OUTPUTS}
    return {name: [{**feature.attributeMap(), "run_id": "", "wkt": feature.geometry().asWkt(2)} for feature in features]
            for name, features in found.items()}, found["HOMES_STATUS"][0]["run_id"]


@pytest.mark.parametrize("seed", range(8))
def test_a_mixed_run_says_of_every_home_what_a_run_of_its_profile_says(own, seed):
    draw = np.random.default_rng(seed)
    streets, crossings, homes, gates = random_town(draw)
    names = [*profiles.SHIPPED, *(own(f"OWN{number}", like, zebra_reach=reach, use_marked_within=near)
                                  for number, (like, reach, near) in enumerate((
                                      ("P1", 0, 50), ("P2", 45, 0), ("P3", 8, 120), ("P4", 0, 0))))]
    layers = layers_of(streets, crossings, gates)
    of_home = draw.choice(names, len(homes)).tolist()
    mode = draw.choice(["WALK", "WALK", "BIKE"], len(homes)).tolist()
    rows = list(zip(homes.xy, homes.home_id, of_home, mode))
    direction = {"DIRECTION": str(draw.choice(["TO_SCHOOL", "BOTH"]))}
    mixed, _ = rows_of({**layers, **direction, "HOMES": homes_layer(rows), "PROFILE": str(draw.choice(names)),
                        "PROFILE_FIELD": "profile", "MODE_FIELD": "mode"})
    for group in sorted(set(zip(of_home, mode))):
        alone = [row for row in rows if (row[2], row[3]) == group]
        said, _ = rows_of({**layers, **direction, "HOMES": homes_layer(alone), "PROFILE": group[0], "MODE": group[1]})
        ids = [row[1] for row in alone]
        for name in OUTPUTS:
            assert [row for row in mixed[name] if row["home_id"] in ids] == said[name], name


@pytest.mark.parametrize("seed", range(4))
def test_the_panel_answers_from_a_mixed_run_as_from_one_of_the_profile(own, seed):
    draw = np.random.default_rng(100 + seed)
    streets, crossings, homes, gates = random_town(draw)
    names = [own("FAR", "P2", zebra_reach=45, use_marked_within=0), own("NEAR", "P3", zebra_reach=0), "P1"]
    layers, asked = layers_of(streets, crossings, gates), [*crossings.xy, *draw.uniform(0, 120, (4, 2))]
    of_home = draw.choice(names, len(homes)).tolist()
    rows = list(zip(homes.xy, homes.home_id, of_home, ["WALK"] * len(homes)))
    route_memory.hold(9)

    def said(parameters, home, profile):
        """What is said of a home: of the run's own, and of the place where it lies."""
        rows, run_id = rows_of(parameters)
        kept = route_memory.recall(run_id)
        row = kept.told.routes.homes.home_id.tolist().index(home)
        names = [one.id for one in kept.request.profiles]
        answers = answer_home(kept, row), answer_point(kept, kept.told.routes.homes.xy[row], None, names.index(profile))
        return [(one.reason, one.facts, [place.text for place in one.places], one.line.tolist(),
                 [told and told.sentences for told in (other_way(one, (x + X, y + Y), 8) for x, y in asked)])
                for one in answers]

    mixed = {**layers, "HOMES": homes_layer(rows), "PROFILE": "P1", "PROFILE_FIELD": "profile"}
    for row in rows:
        alone = {**layers, "HOMES": homes_layer([one for one in rows if one[2] == row[2]]), "PROFILE": row[2]}
        assert said(mixed, row[1], row[2]) == said(alone, row[1], row[2])
    route_memory.hold(0)


@pytest.mark.parametrize("seed", range(4))
def test_only_crossings_have_the_risk_and_the_id_of_a_crossing(own, seed):
    streets, crossings, homes, gates = random_town(np.random.default_rng(200 + seed))
    crossings = crossings.with_columns(kind=np.full(len(crossings), CrossingKind.ZEBRA, dtype=crossings.kind.dtype))
    places = homes_layer([(xy, home, "P4", "WALK") for xy, home in zip(homes.xy, homes.home_id)])
    rows, _ = rows_of({**layers_of(streets, crossings, gates), "HOMES": places, "PROFILE": "P4"})
    for route in rows["ROUTES"]:
        legs = [leg for leg in rows["LEGS"] if leg["home_id"] == route["home_id"]]
        assert sum(leg["risk"] for leg in legs) == pytest.approx(route["risk"])
        assert sum(leg["length"] for leg in legs) == pytest.approx(route["length"])
        assert sum(leg["kind"] == "crossing" for leg in legs) == route["crossings"]
    assert {leg["crossing_id"] for leg in rows["LEGS"] if leg["kind"] == "street"} <= {None, NULL, ""}


def test_profiles_of_two_countries_are_refused(own, tmp_path):
    own("ELSEWHERE", "P2", country=tmp_path / "se.yaml")
    (tmp_path / "se.yaml").write_text((RESOURCES / "countries" / "fi.yaml").read_text("utf-8"), "utf-8")
    streets, crossings, homes, gates = random_town(np.random.default_rng(1))
    parameters = {**layers_of(streets, crossings, gates), "PROFILE": "P1", "PROFILE_FIELD": "profile",
                  "HOMES": homes_layer([(homes.xy[0], "a", "P1", "WALK"), (homes.xy[1], "b", "ELSEWHERE", "WALK")])}
    context, feedback = QgsProcessingContext(), Feedback()
    _, ok = SafestRoutes().create().run({**parameters, "ROUTES": "memory:"}, context, feedback)
    assert not ok and "The profiles ELSEWHERE are made for another country than the profile P1" in feedback.textLog()
    assert rows_of({**parameters, "COUNTRY_FILE": str(tmp_path / "se.yaml")})[0]["HOMES_STATUS"]
