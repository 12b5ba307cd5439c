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
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
)
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtGui import QIcon

from . import checks, requirements
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
            kept = _keep_fault(self.id(), traceback.format_exc())
            raise QgsProcessingException(translate(
                "SchoolPath", "An unexpected error stopped {algorithm} ({error}). It is a fault of the plugin: please "
                "report it at {address} with the text in {file}.").format(
                    algorithm=self.displayName(), error=type(error).__name__, address=REPORT_TO, file=kept)) from None
    return wrapped


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
    _kept = []  # QGIS does not hold on to post-processors written in Python

    def __init_subclass__(cls, **kwargs):
        super().__init_subclass__(**kwargs)
        if "processAlgorithm" in cls.__dict__:
            cls.processAlgorithm = plain_errors(cls.__dict__["processAlgorithm"])

    def createInstance(self):
        return type(self)()

    def group(self):
        return translate("SchoolPath", "Routes to school")

    def groupId(self):
        return "routes"

    def helpUrl(self):
        return guide_url()

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
        self._need_folders(parameters)
        from . import day

        day.begin(self)
        unknown = checks.unknown_names(self, parameters)
        if unknown:
            feedback.pushWarning(unknown)
        return True

    def checkParameterValues(self, parameters, context):
        wrong = checks.unfit_value(self, parameters, context) or checks.overwritten_input(self, parameters, context)
        if wrong:
            return False, wrong
        return super().checkParameterValues(parameters, context)

    def _need_folders(self, parameters):
        """Refuse outputs in folders that are not there, before anything is computed."""
        from .writing.outputs import missing_folder

        for definition in self.destinationParameterDefinitions():
            missing = missing_folder(parameters.get(definition.name()))
            if missing:
                raise QgsProcessingException(translate(
                    "SchoolPath", "{file} cannot be written: there is no folder {folder}. Make the folder, or choose "
                    "another place.").format(file=missing[0], folder=missing[1]))

    def postProcessAlgorithm(self, context, feedback):
        from .styles import save_in_files

        save_in_files(self.written, context, feedback)
        return {}

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
            SchoolPathAlgorithm._kept.append(processor)
            context.layerToLoadOnCompletionDetails(destination).setPostProcessor(processor)

    def add_layer(self, name, label, kind, optional=False, help_text=""):
        """Add a layer input; ``kind`` is ``POINTS``, ``LINES`` or ``TABLE``."""
        self._add(QgsProcessingParameterFeatureSource(name, label, [kind], optional=optional), help_text)

    def add_choice(self, name, label, words, default, help_text="", advanced=False):
        """Add a choice whose value is its word (``PROFILE=P1``), as batch files and models store it."""
        definition = QgsProcessingParameterEnum(name, label, options=list(words), defaultValue=default,
                                                usesStaticStrings=True)
        self._add(definition, help_text, advanced)

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
        from .styles import apply

        apply(layer, self.output)
