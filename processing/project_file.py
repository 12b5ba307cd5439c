"""The GeoPackage of a School Path project: empty layers; labels, words, limits, forms and styles stored in the file."""
from pathlib import Path

from qgis.core import (
    QgsAttributeEditorContainer,
    QgsAttributeEditorField,
    QgsDefaultValue,
    QgsEditFormConfig,
    QgsEditorWidgetSetup,
    QgsFieldConstraints,
    QgsMemoryProviderUtils,
    QgsVectorFileWriter,
    QgsVectorLayer,
)

from ..core.errors import SchoolPathError
from ..core.project import in_language, project_layers
from . import compat, styles

DATES = {"display_format": "yyyy-MM-dd", "field_format": "yyyy-MM-dd", "calendar_popup": True, "allow_null": True}


def create_project(path, crs, language, context):
    """Make the file.

    Parameters
    ----------
    path : str
        GeoPackage that does not exist yet.
    crs : QgsCoordinateReferenceSystem
        Of its layers.
    language : str
        Of titles, labels and words (``"fi"``); English where there are none.
    context : QgsProcessingContext
        For coordinate transformation.

    Raises
    ------
    SchoolPathError
        The file is there already, or cannot be written.
    """
    if Path(path).exists():
        raise SchoolPathError("project_exists", file=path)
    try:
        for plan in project_layers():
            _write_layer(path, plan, crs, context)
        for plan in project_layers():
            layer = QgsVectorLayer(f"{path}|layername={plan.name}", plan.name, "ogr")
            dress(layer, plan, language)
            message = compat.save_default_style(layer, plan.name)
            if message:
                raise SchoolPathError("file_not_written", file=path, error=message)
    except BaseException:
        Path(path).unlink(missing_ok=True)
        raise


def _write_layer(path, plan, crs, context):
    """One empty table."""
    empty = QgsMemoryProviderUtils.createMemoryLayer(plan.name, compat.fields(
        [(field.name, field.type) for field in plan.fields]), compat.GEOMETRIES[plan.geometry], crs)
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName, options.layerName, options.fileEncoding = "GPKG", plan.name, "UTF-8"
    action = QgsVectorFileWriter.ActionOnExistingFile
    options.actionOnExistingFile = action.CreateOrOverwriteLayer if Path(path).exists() else \
        action.CreateOrOverwriteFile
    error, message, *_ = QgsVectorFileWriter.writeAsVectorFormatV3(empty, path, context.transformContext(), options)
    if error != QgsVectorFileWriter.WriterError.NoError:
        raise SchoolPathError("file_not_written", file=path, error=message)


def dress(layer, plan, language):
    """Give a layer its style, labels, words, limits and form.

    Parameters
    ----------
    layer : QgsVectorLayer
        Layer with the fields of the plan.
    plan : LayerPlan
    language : str
        Of labels and words.
    """
    if plan.output:
        styles.apply(layer, plan.output)
    layer.setName(in_language(plan.title, language))
    for field in plan.fields:
        index = layer.fields().indexOf(field.name)
        if index >= 0:
            _dress_field(layer, index, field, language)
    layer.setEditFormConfig(_form(layer, plan, language))
    shown = next((field.name for field in plan.fields if field.name == "name"), plan.fields[0].name)
    layer.setDisplayExpression(f'coalesce("{shown}", "{plan.fields[0].name}")')


def _dress_field(layer, index, field, language):
    label = in_language(field.label, language)
    layer.setFieldAlias(index, label)
    layer.setEditorWidgetSetup(index, _widget(field, language))
    strength = QgsFieldConstraints.ConstraintStrength
    constraint = QgsFieldConstraints.Constraint
    if field.id:
        letter = field.id
        layer.setDefaultValueDefinition(index, QgsDefaultValue(
            f"'{letter}-' || left(replace(uuid('WithoutBraces'), '-', ''), 8)"))
        layer.setFieldConstraint(index, constraint.ConstraintUnique, strength.ConstraintStrengthHard)
    elif field.default:
        layer.setDefaultValueDefinition(index, QgsDefaultValue(field.default))
    if field.required or field.id:
        layer.setFieldConstraint(index, constraint.ConstraintNotNull, strength.ConstraintStrengthHard)
    if field.least is not None or field.most is not None:
        bounds = [f'"{field.name}" {sign} {bound:g}' for sign, bound in ((">=", field.least), ("<=", field.most))
                  if bound is not None]
        layer.setConstraintExpression(index, f'"{field.name}" is null or ({" and ".join(bounds)})',
                                      f"{label}: {field.least:g} – {field.most:g}")
        # soft: a value out of the ordinary may be true
        layer.setFieldConstraint(index, constraint.ConstraintExpression, strength.ConstraintStrengthSoft)


def _widget(field, language):
    """How a field is edited."""
    if field.hidden:
        return QgsEditorWidgetSetup("Hidden", {})
    if field.words:
        words = [{in_language(label, language): word} for word, label in field.words.items()]
        return QgsEditorWidgetSetup("ValueMap", {"map": [{"": compat.VALUE_MAP_NULL}, *words]})
    if field.type == "bool":
        return QgsEditorWidgetSetup("CheckBox", {})
    if field.type == "date":
        return QgsEditorWidgetSetup("DateTime", DATES)
    # a number is typed, not turned: a spin box would write its least value over an empty field
    return QgsEditorWidgetSetup("TextEdit", {})


def _form(layer, plan, language):
    """The form: a tab for each group."""
    form = QgsEditFormConfig()
    form.setLayout(QgsEditFormConfig.EditorLayout.TabLayout)
    form.clearTabs()
    root = form.invisibleRootContainer()
    for group in plan.groups:
        shown = [field for field in group.fields if not field.hidden]
        tab = QgsAttributeEditorContainer(in_language(group.title, language), root)
        tab.setIsGroupBox(False)
        for field in shown:
            tab.addChildElement(QgsAttributeEditorField(field.name, layer.fields().indexOf(field.name), tab))
        form.addTab(tab)
    return form
