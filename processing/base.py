# SPDX-License-Identifier: GPL-2.0-or-later
"""What all School Path algorithms share."""
import functools
import sys
import traceback
from pathlib import Path

from qgis.core import (
    Qgis,
    QgsApplication,
    QgsProcessing,
    QgsProcessingAlgorithm,
    QgsProcessingException,
    QgsProcessingLayerPostProcessorInterface,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
)
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtGui import QIcon

from . import checks, requirements, search_words
from .choices import Choice, code_of, told
from .guide import guide_url

translate = QCoreApplication.translate
ICON = Path(__file__).resolve().parent.parent / "resources" / "icons" / "school_path.svg"
REPORT_TO = "https://schoolpath.example/issues"

POINTS = QgsProcessing.SourceType.TypeVectorPoint
LINES = QgsProcessing.SourceType.TypeVectorLine
TABLE = QgsProcessing.SourceType.TypeVector


def plain_errors(process):
    """Wrap ``processAlgorithm`` so that whatever goes wrong reaches the user in plain words.

    What only the user can put right (``SchoolPathError``) is told by its sentence; anything else is a fault of ours:
    the traceback goes to a file, and the user is asked to report it.
    """
    @functools.wraps(process)
    def wrapped(self, parameters, context, feedback):
        from ..core.errors import SchoolPathError

        try:
            return process(self, parameters, context, feedback)
        except QgsProcessingException:
            raise
        except SchoolPathError as error:
            from .words import say

            raise QgsProcessingException(say(error)) from None
        except MemoryError:
            raise QgsProcessingException(translate(
                "SchoolPath", "Not enough memory for data of this size. Cut the area, or close other programs."
            )) from None
        except Exception as error:
            raise QgsProcessingException(fault_told(self.id(), self.displayName(), error)) from None
    return wrapped


def fault_told(work, title, error):
    """The sentence about an exception that is a fault of ours, in hand now; its traceback goes to a file.

    Parameters
    ----------
    work : str
        What was being done, for the file; ``title``: for the user.
    title : str
    error : Exception
    """
    kept = _keep_fault(work, traceback.format_exc())
    return translate(
        "SchoolPath", "An unexpected error stopped {algorithm} ({error}). It is a fault of the plugin: please "
        "report it at {address} with the text in {file}.").format(
            algorithm=title, error=type(error).__name__, address=REPORT_TO, file=kept)


def _keep_fault(algorithm, text):
    """Write a traceback to a file beside the user's settings, and tell where.

    Not to the log: ``qgis_process`` prints the log to the terminal, and a traceback helps nobody there.
    """
    path = Path(QgsApplication.qgisSettingsDirPath()) / "school_path_error.txt"
    try:
        path.write_text(f"{algorithm}, QGIS {Qgis.QGIS_VERSION}, Python {sys.version}\n{text}", encoding="utf-8")
    except OSError:
        return translate("SchoolPath", "no file (none could be written)")
    return str(path)


class SchoolPathAlgorithm(QgsProcessingAlgorithm):
    """A thin door: parameters, help and the few lines that call reading, core and writing.

    Subclasses give ``name``, ``displayName``, ``shortHelpString``, ``initAlgorithm`` and ``processAlgorithm``; the
    latter may raise ``SchoolPathError``. ``styled`` names the outputs that have a style in ``resources/styles``;
    ``style_of`` the style of an output whose name is that of another style.
    """

    styled = ()
    style_of = {}
    _kept = []  # post-processors of contexts that live

    def __init_subclass__(cls, **kwargs):
        super().__init_subclass__(**kwargs)
        if "processAlgorithm" in cls.__dict__:
            cls.processAlgorithm = plain_errors(cls.__dict__["processAlgorithm"])

    def createInstance(self):
        made = type(self)()
        made.otherwise.update(self.otherwise)
        return made

    @property
    def otherwise(self):
        """Parameter -> ``Otherwise``, of the layers that are not read as they are."""
        return self.__dict__.setdefault("_otherwise", {})

    def group(self):
        return translate("SchoolPath", "Routes to school")

    def groupId(self):
        return "routes"

    def tags(self):
        return search_words.tags(self.name())

    def shortDescription(self):
        return search_words.summary(self.name())

    def helpUrl(self):
        return guide_url("algorithms", self.name())

    def icon(self):
        return QIcon(str(ICON))

    def svgIconPath(self):
        return str(ICON)

    def canExecute(self):
        wrong = requirements.message(requirements.problems())
        return not wrong, wrong

    def prepareAlgorithm(self, parameters, context, feedback):
        # qgis_process does not ask canExecute; and only an import shows a broken binary
        wrong = requirements.message(requirements.import_problems())
        if wrong:
            raise QgsProcessingException(wrong)
        from .values import impossible_value

        # a model does not ask checkParameterValues, and not everybody else does
        wrong = impossible_value(self, parameters, context) or checks.wrong_destination(self, parameters, context)
        if wrong:
            raise QgsProcessingException(wrong)
        self._need_fitting_tables(parameters, context)
        from . import day

        day.begin(self)
        unknown = checks.unknown_names(self, parameters)
        if unknown:
            feedback.pushWarning(unknown)
        self.take_inputs(parameters, context)
        return True

    def checkParameterValues(self, parameters, context):
        from .values import impossible_value

        wrong = (impossible_value(self, parameters, context) or checks.unfit_value(self, parameters, context)
                 or checks.wrong_destination(self, parameters, context))
        if wrong:
            return False, wrong
        from .project_tables import as_destinations, tables_of

        # not kept: a dialog asks again and again, with other values
        tables = tables_of(self, parameters, context.project())
        return super().checkParameterValues(as_destinations(parameters, tables), context)

    def _need_fitting_tables(self, parameters, context):
        """Refuse tables of a project file that hold something else, before anything is computed."""
        from ..core.errors import SchoolPathError
        from .project_tables import check_tables
        from .words import say

        self._tables = None
        self._tables = self.project_tables(parameters, context)
        try:
            check_tables(self, self._tables, context.project())
        except SchoolPathError as error:
            raise QgsProcessingException(say(error)) from None

    def project_tables(self, parameters, context):
        """Output -> table of a project file that it goes into; as it was found before the run began."""
        from .project_tables import tables_of

        kept = self.__dict__.get("_tables")
        return tables_of(self, parameters, context.project()) if kept is None else kept

    def postProcessAlgorithm(self, context, feedback):
        from .shown import show_tables
        from .styles import save_in_files

        save_in_files(self.written, context, feedback)
        show_tables(self.__dict__.get("_to_show", ()), context)
        return {}

    def take_inputs(self, parameters, context):
        """Open the layers as they are now: they belong to the main thread, and may be removed while a run goes on."""
        from .reading.source import open_inputs

        self.__dict__["_inputs"] = open_inputs(self, parameters, context)

    @property
    def inputs(self):
        """Parameter -> ``Source``, or a list of them, of the layers as they were when this run was prepared."""
        return self.__dict__.setdefault("_inputs", {})

    def show_later(self, output, table, value):
        """Have the layers that show a table of a project file read it again, or one loaded that shows it."""
        self.__dict__.setdefault("_to_show", []).append((output, table, value))

    @property
    def written(self):
        """Name of the style -> where the output was written, of the styled outputs of this run."""
        return self.__dict__.setdefault("_written", {})

    def style_later(self, context, output, destination):
        """Have the output styled when it is loaded, and in its file if that can hold a style."""
        if output not in self.styled:
            return
        style = self.style_of.get(output, output)
        self.written[style] = destination
        if context.willLoadLayerOnCompletion(destination):
            processor = StylePostProcessor(style)
            # the context deletes them with itself, but does not hold on to what of them is Python
            kept = [one for one in SchoolPathAlgorithm._kept if not sip.isdeleted(one)]
            SchoolPathAlgorithm._kept = [*kept, processor]
            context.layerToLoadOnCompletionDetails(destination).setPostProcessor(processor)

    def parameterAsEnumString(self, parameters, name, context):
        """The code of a choice, however it was given; QGIS's own takes the default where the case is another."""
        code = self.code_given(parameters, name, context)
        if code is None:
            raise QgsProcessingException(checks.unfit_choice(
                self.parameterDefinition(name), self.parameterAsString(parameters, name, context)))
        return code

    def code_given(self, parameters, name, context):
        """The code of a choice, the default where none is given; None where the value is none of its codes."""
        definition = self.parameterDefinition(name)
        given = self.parameterAsString(parameters, name, context)
        return code_of(definition.options(), given if given.strip() else definition.defaultValue())

    def add_layer(self, name, label, kind, optional=False, help_text=""):
        """Add a layer input; ``kind`` is ``POINTS``, ``LINES`` or ``TABLE``."""
        self._add(QgsProcessingParameterFeatureSource(name, label, [kind], optional=optional), help_text)

    def add_choice(self, name, label, words, default, help_text="", advanced=False):
        """Add a choice whose value is its code (``PROFILE=P1``); ``words`` maps codes to what people read."""
        definition = Choice(name, label, words, default)
        self._add(definition, f"{help_text} {told(definition)}.", advanced)

    def add_file(self, name, label, extension, help_text="", advanced=True):
        """Add an optional file input."""
        self._add(QgsProcessingParameterFile(name, label, extension=extension, optional=True), help_text, advanced)

    def add_output(self, name, label, kind, required=False, help_text=""):
        """Add a layer output; all but the first of an algorithm are optional and on by default."""
        definition = QgsProcessingParameterFeatureSink(name, label, kind, optional=not required, createByDefault=True)
        self._add(definition, help_text)

    def add_file_output(self, name, label, file_filter, help_text=""):
        """Add an optional file output (a report)."""
        definition = QgsProcessingParameterFileDestination(name, label, fileFilter=file_filter, optional=True,
                                                           createByDefault=True)
        self._add(definition, help_text)

    def add_other(self, definition, help_text="", advanced=False):
        """Add any other parameter."""
        self._add(definition, help_text, advanced)

    def _add(self, definition, help_text, advanced=False):
        if help_text:
            definition.setHelp(help_text)
        if advanced:
            definition.setFlags(definition.flags() | QgsProcessingParameterDefinition.Flag.FlagAdvanced)
        self.addParameter(definition)


class StylePostProcessor(QgsProcessingLayerPostProcessorInterface):
    """Styles one output when it is loaded."""

    def __init__(self, output):
        super().__init__()
        self.output = output

    def postProcessLayer(self, layer, context, feedback):
        from .shown import introduce
        from .styles import apply

        apply(layer, self.output)
        introduce(layer, self.output, context.project())
