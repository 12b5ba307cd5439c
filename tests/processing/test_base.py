# SPDX-License-Identifier: GPL-2.0-or-later
"""Whatever goes wrong in an algorithm reaches the user in plain words."""
import gc

import pytest
from qgis.core import QgsApplication, QgsProcessingContext, QgsProcessingException, QgsProject

from school_path.core.errors import SchoolPathError
from school_path.processing import requirements
from school_path.processing.base import SchoolPathAlgorithm, StylePostProcessor
from school_path.tests.processing.layers import Probe


def failing(error):
    """An algorithm that fails with the error."""

    class Failing(Probe):
        def processAlgorithm(self, parameters, context, feedback):
            raise error

    return Failing().create()


def test_what_the_user_can_mend_is_told_by_its_sentence(feedback):
    algorithm = failing(SchoolPathError("crs_missing", layer="kadut"))

    with pytest.raises(QgsProcessingException, match="Layer \"kadut\" has no coordinate system"):
        algorithm.processAlgorithm({}, QgsProcessingContext(), feedback)


def test_a_fault_of_ours_asks_for_a_report_and_its_traceback_goes_to_a_file(feedback, monkeypatch, tmp_path):
    monkeypatch.setattr(QgsApplication, "qgisSettingsDirPath", lambda: str(tmp_path))
    algorithm = failing(ZeroDivisionError("division by zero"))

    with pytest.raises(QgsProcessingException) as told:
        algorithm.processAlgorithm({}, QgsProcessingContext(), feedback)
    text = str(told.value)
    assert "An unexpected error stopped Probe (ZeroDivisionError)" in text
    assert "report it" in text
    assert "Traceback" not in text
    assert str(tmp_path / "school_path_error.txt") in text
    assert "ZeroDivisionError: division by zero" in (tmp_path / "school_path_error.txt").read_text(encoding="utf-8")


def test_no_memory_is_no_fault_of_the_plugin(feedback):
    with pytest.raises(QgsProcessingException, match="Not enough memory"):
        failing(MemoryError()).processAlgorithm({}, QgsProcessingContext(), feedback)


def test_an_exception_for_the_user_stays_as_it_is(feedback):
    with pytest.raises(QgsProcessingException, match="^so it is$"):
        failing(QgsProcessingException("so it is")).processAlgorithm({}, QgsProcessingContext(), feedback)


@pytest.mark.parametrize("found", [{"scipy": "scipy is missing"}, {"shapely": "shapely 1.8.5 is too old"}])
def test_packages_are_asked_for_in_the_dialog_and_in_qgis_process(feedback, monkeypatch, found):
    monkeypatch.setattr(requirements, "problems", lambda: found)
    algorithm = Probe().create()
    can, told = algorithm.canExecute()

    assert not can
    assert next(iter(found.values())) in told
    with pytest.raises(QgsProcessingException, match=next(iter(found.values()))):
        algorithm.prepareAlgorithm({}, QgsProcessingContext(), feedback)


def test_optional_outputs_are_on_in_the_dialog_and_the_first_is_required():
    algorithm = Probe().create()
    first, second, report = (algorithm.parameterDefinition(name) for name in ("ROUTES", "STATUS", "REPORT"))

    optional = first.Flag.FlagOptional
    assert not first.flags() & optional
    assert second.flags() & optional
    assert report.flags() & optional
    assert second.createByDefault()
    assert report.createByDefault()


def test_every_run_has_an_algorithm_of_its_own():
    assert Probe().create().written is not Probe().create().written
    assert isinstance(Probe().create(), SchoolPathAlgorithm)


def test_layers_are_opened_while_a_run_is_prepared_and_never_in_its_thread(feedback, qgis_new_project):
    from school_path.processing.reading.source import open_source
    from school_path.tests.processing.layers import streets

    made, context, algorithm = streets({}), QgsProcessingContext(), Probe().create()
    QgsProject.instance().addMapLayer(made)
    context.setProject(QgsProject.instance())
    given = {"STREETS": made.id()}
    assert algorithm.prepareAlgorithm(given, context, feedback)
    asked = []
    for name in ("parameterAsSource", "parameterAsVectorLayer"):
        setattr(algorithm, name, lambda *_, name=name: asked.append(name))
    assert open_source(algorithm, given, "STREETS", context).title == "streets"
    assert asked == []


def test_how_a_layer_is_read_otherwise_goes_with_every_copy_of_the_algorithm():
    algorithm = Probe().create()
    algorithm.otherwise["STREETS"] = "otherwise"
    assert algorithm.create().otherwise == {"STREETS": "otherwise"}
    assert Probe().create().otherwise == {}


def test_what_styles_outputs_lives_as_long_as_the_context_and_no_longer(qgis_app):
    class Styled(Probe):
        styled = ("ROUTES", "STATUS")
        style_of = {"STATUS": "HOMES_STATUS"}

    def run():
        context = QgsProcessingContext()
        for output in Styled.styled:
            context.addLayerToLoadOnCompletion(
                output, QgsProcessingContext.LayerDetails(output, QgsProject.instance(), output))
            Styled().create().style_later(context, output, output)
        gc.collect()
        return [context.layerToLoadOnCompletionDetails(output).postProcessor().output for output in Styled.styled]

    def living():
        gc.collect()
        return sum(isinstance(each, StylePostProcessor) for each in gc.get_objects())

    assert run() == ["ROUTES", "HOMES_STATUS"]
    before = living()
    for _ in range(5):
        assert run() == ["ROUTES", "HOMES_STATUS"]
    assert living() == before
