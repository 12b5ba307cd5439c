# SPDX-License-Identifier: GPL-2.0-or-later
"""How the layers of a project are edited: labels, words to choose from, limits and forms."""
from qgis.core import (
    QgsAttributeEditorContainer,
    QgsAttributeEditorField,
    QgsDefaultValue,
    QgsEditFormConfig,
    QgsEditorWidgetSetup,
    QgsFieldConstraints,
)
from qgis.PyQt.QtCore import QCoreApplication

from ..core.project import in_language
from . import compat

translate = QCoreApplication.translate
DATES = {"display_format": "yyyy-MM-dd", "field_format": "yyyy-MM-dd", "calendar_popup": True, "allow_null": True}


def dress(layer, plan, language, lists=None):
    """Give a layer labels, words to choose from, limits and a form.

    Parameters
    ----------
    layer : QgsVectorLayer
        Layer with fields of the plan; it may have others and lack some.
    plan : LayerPlan
    language : str
        Of labels and words.
    lists : callable, optional
        Gives the widget of a field that names features of another layer (``project_lists.widget``); without it, and
        where it gives None, they are typed.
    """
    for field in plan.fields:
        index = layer.fields().indexOf(field.name)
        if index >= 0:
            _dress_field(layer, index, field, language)
            widget = lists(field) if lists is not None and field.refers else None
            if widget is not None:
                layer.setEditorWidgetSetup(index, widget)
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
    """The form: a tab for each group of fields, and one for fields that the plan does not know."""
    form = QgsEditFormConfig()
    form.setLayout(QgsEditFormConfig.EditorLayout.TabLayout)
    form.clearTabs()
    names = [field.name() for field in layer.fields()]
    tabs = [(in_language(group.title, language), [field.name for field in group.fields if not field.hidden])
            for group in plan.groups]
    planned = {field.name for field in plan.fields}
    tabs.append((translate("SchoolPath", "Further fields"), [name for name in names if name not in planned]))
    for title, fields in tabs:
        tab = QgsAttributeEditorContainer(title, form.invisibleRootContainer())
        tab.setIsGroupBox(False)
        for name in fields:
            if name in names and name.lower() != "fid":
                tab.addChildElement(QgsAttributeEditorField(name, names.index(name), tab))
        if tab.children():
            form.addTab(tab)
    return form
