# SPDX-License-Identifier: GPL-2.0-or-later
"""Sentences about YAML files: what is wrong, where, and what was expected there."""
from qgis.PyQt.QtCore import QCoreApplication

translate = QCoreApplication.translate


def say_file(code, values):
    """The sentence of a code, None where it is none of these.

    Parameters
    ----------
    code : str
        Code of a ``SchoolPathError``.
    values : dict
        What the sentence names: file, line, column, key, expected, found, nearest, choices.
    """
    if code == "file_unknown":
        return _unknown_file(values)
    if code == "project_exists":
        return translate("SchoolPath", "{file} is there already. Choose another name, so that nothing is lost.").format(
            file=values["file"])
    if code == "project_crs":
        return translate("SchoolPath", "Choose a coordinate system in metres (CRS), such as that of the town's maps.")
    told = {"key": values.get("key"), "found": values.get("found")}
    wrong = _wrong(code, values)
    if wrong is None:
        return None
    text = wrong.format(**{**values, **told, "expected": _expected(values),
                           "known": _listed(values.get("choices") or ())})
    if code == "yaml_no_file":
        return text
    return translate("SchoolPath", "{file}, line {line}, column {column}: {wrong}").format(
        file=values["file"], line=values["line"], column=values["column"], wrong=text)


def _wrong(code, values):
    """Template of what is wrong."""
    if code == "yaml_unknown_key":
        return _unknown_key(values)
    return {
        "yaml_no_file": translate("SchoolPath", "The file {file} cannot be read. Check its path and the rights on it."),
        "yaml_encoding": translate("SchoolPath", "the file is not text in UTF-8 here. Save it as UTF-8."),
        "yaml_letter": translate(
            "SchoolPath", "this text holds a letter that is none (NUL, or half of one). Write it anew."),
        "yaml_parse": translate("SchoolPath", "the file is not valid YAML here ({found})."),
        "yaml_empty": translate("SchoolPath", "the file is empty."),
        "yaml_tag": translate("SchoolPath", "tags such as \"{found}\" are not allowed. Remove the tag."),
        "yaml_alias": translate(
            "SchoolPath", "anchors and aliases (\"{found}\") are not allowed. Write the values out."),
        "yaml_duplicate": translate(
            "SchoolPath", "the key \"{key}\" stands here a second time (first in line {first_line}). Remove one."),
        "yaml_missing_key": translate("SchoolPath", "the key \"{key}\" is missing."),
        "yaml_type": translate("SchoolPath", "\"{key}\" holds \"{found}\"; expected {expected}."),
        "element_code": translate(
            "SchoolPath", "\"{found}\" cannot be the code of an element: a letter, then letters, digits, - or _."),
        "element_twice": translate(
            "SchoolPath", "the element \"{found}\" stands in {other} already. Give this one another code."),
        "element_no_symbol": translate(
            "SchoolPath", "the element \"{key}\" has no symbol: the file {found} is missing. Draw it or copy one."),
        "profile_file": translate(
            "SchoolPath", "\"{key}\" names \"{found}\", which is neither shipped ({known}) nor a .yaml file beside "
            "this one."),
        "profile_class_missing": translate("SchoolPath", "\"{key}\" has no row for class {klass}."),
        "profile_width_gap": translate("SchoolPath", "\"{key}\": the narrowest band of \"width\" must begin at "
                                       "\"least: 0\"."),
    }.get(code)


def _unknown_key(values):
    if values.get("nearest"):
        return translate("SchoolPath", "unknown key \"{key}\". Did you mean \"{nearest}\"?")
    return translate("SchoolPath", "unknown key \"{key}\". Known here: {known}.")


def _listed(words):
    return ", ".join(str(word) for word in words)


def _expected(values):
    """What a value should have been."""
    expected, least, most = values.get("expected"), values.get("least"), values.get("most")
    if expected in ("number", "whole") and (least is not None or most is not None):
        return _bounded(expected, least, most)
    return {
        "text": translate("SchoolPath", "a text"),
        "colour": translate("SchoolPath", "a colour such as #0072b2"),
        "date": translate("SchoolPath", "a date such as 2026-01-31"),
        "number": translate("SchoolPath", "a number with a decimal point"),
        "whole": translate("SchoolPath", "a whole number"),
        "yes_no": translate("SchoolPath", "yes or no"),
        "choice": translate("SchoolPath", "one of: {choices}").format(choices=_listed(values.get("choices") or ())),
        "list": translate("SchoolPath", "a list that is not empty"),
        "table": translate("SchoolPath", "a table of keys and values"),
    }.get(expected, expected)


def _bounded(expected, least, most):
    if most is None:
        text = translate("SchoolPath", "a whole number of at least {least}") if expected == "whole" else \
            translate("SchoolPath", "a number of at least {least}")
    elif least is None:
        text = translate("SchoolPath", "a number of at most {most}")
    elif expected == "whole":
        text = translate("SchoolPath", "a whole number from {least} to {most}")
    else:
        text = translate("SchoolPath", "a number from {least} to {most}")
    return text.format(least=least, most=most)


def _unknown_file(values):
    template = {
        "country": translate("SchoolPath", "There is no country file \"{name}\". Shipped are: {choices}. For a file of "
                             "your own give its path, which ends in .yaml."),
        "profile": translate("SchoolPath", "There is no profile \"{name}\". Shipped are: {choices}. For a file of your "
                             "own give its path, which ends in .yaml."),
        "factors": translate("SchoolPath", "There is no file of factors \"{name}\". Shipped are: {choices}. For a file "
                             "of your own give its path, which ends in .yaml."),
        "handbook": translate("SchoolPath", "There is no handbook \"{name}\". Shipped are: {choices}. For a file of "
                              "your own give its path, which ends in .yaml."),
    }.get(values["kind"], translate("SchoolPath", "There is no file \"{name}\". Shipped are: {choices}."))
    return template.format(name=values["name"], choices=_listed(values["choices"]))
