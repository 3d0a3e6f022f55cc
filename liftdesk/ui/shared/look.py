"""The look of the program: fonts, style, palette, style sheet and icons of the chosen theme."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, QTemporaryDir, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QIcon, QPalette, QPixmap
from PySide6.QtWidgets import QApplication, QStyleFactory

from liftdesk.system.directions import is_mirrored
from liftdesk.system.resources import resource
from liftdesk.ui.shared.focus_ring import FocusRing
from liftdesk.ui.shared.kept_icons import KeptIcons
from liftdesk.ui.shared.mirroring import TURNED_ICONS
from liftdesk.ui.shared.showing import restyling
from liftdesk.ui.shared.stylesheet import build_stylesheet
from liftdesk.ui.shared.tokens import DARK, LARGE_TARGET_EXTRA, LIGHT, ROLES, SIZES, STYLE, Theme

THEME_CHOICES: Final = ("system", "light", "dark")
SMALLEST_TEXT: Final = 80
LARGEST_TEXT: Final = 200
TEXT_STEP: Final = 10

_WEIGHTS: Final = {
    400: QFont.Weight.Normal,
    500: QFont.Weight.Medium,
    600: QFont.Weight.DemiBold,
}


class Look(QObject):
    """Dresses the application; one for each QApplication, found by widgets through `look_of()`.

    `is_undressed` says that the first window is being made; `measured_types` are those of
    `measured_type.measured`, by role and percent.

    Signals:
        changed: the theme, the text size or the size of targets changed; all widgets have been
            restyled already, so only things drawn outside Qt's style need to listen.
    """

    changed = Signal()

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._app = app
        self._choice = "system"
        self._text_percent = 100
        self._large_targets = self.is_undressed = self._is_changed = False
        self._contrast = self._motion = "system"
        self._icons = KeptIcons()
        self._fonts: dict[tuple[str, int], QFont] = {}
        self.measured_types: dict[tuple[str, int], object] = {}
        self._images = QTemporaryDir()
        self._families = _load_families()
        self._sheet: tuple[tuple[object, ...], str] = ((), "")
        """The style sheet put on last, after what it was built for."""
        app.setProperty("liftdesk_look", self)
        if app.property("liftdesk_style") != STYLE:  # else it was made with it
            app.setStyle(QStyleFactory.create(STYLE))
        self._theme = self._theme_of_choice()
        self._ring = FocusRing(app, self.colour, lambda: self._theme.focus_px)
        app.layoutDirectionChanged.connect(self._dress)
        app.styleHints().colorSchemeChanged.connect(self._on_system_asked)
        if hasattr(app.styleHints(), "accessibility"):
            hints = app.styleHints().accessibility()
            hints.contrastPreferenceChanged.connect(self._on_system_asked)
        self._dress()

    @property
    def theme(self) -> Theme:
        """The theme in use."""
        return self._theme

    @property
    def choice(self) -> str:
        """What was chosen: "system", "light" or "dark"."""
        return self._choice

    @property
    def text_percent(self) -> int:
        """The size of text in percent, 80 to 200."""
        return self._text_percent

    @property
    def large_targets(self) -> bool:
        """Whether controls are 8 px taller."""
        return self._large_targets

    def set_theme(self, choice: str) -> None:
        """Use the light or the dark theme, or the one the system uses.

        Raises:
            ValueError: `choice` is none of "system", "light", "dark".
        """
        if choice not in THEME_CHOICES:
            raise ValueError(choice)
        self._choice = choice
        self._retheme()

    def set_contrast(self, choice: str) -> None:
        """Use high contrast, or not, or as the system asks ("on", "off", "system")."""
        self._contrast = choice
        self._retheme()

    @property
    def is_still(self) -> bool:
        """Whether nothing may move: every animation asks this."""
        from liftdesk.ui.shared.ease import system_wants_stillness

        is_asked = self._motion == "system" and system_wants_stillness(self._app)
        return self._motion == "on" or is_asked

    def set_motion(self, choice: str) -> None:
        """Keep everything still, or not, or as the system asks ("on", "off", "system")."""
        if choice == self._motion:
            return
        from liftdesk.ui.shared.ease import keep_still

        self._motion = choice
        keep_still(self._app, still=self.is_still)

    def set_text_percent(self, percent: int) -> None:
        """Set the size of text, kept within 80 to 200 percent and rounded to steps of 10."""
        stepped = round(percent / TEXT_STEP) * TEXT_STEP
        wanted = max(SMALLEST_TEXT, min(LARGEST_TEXT, stepped))
        if wanted != self._text_percent:
            self._text_percent = wanted
            self._dress()
            self.changed.emit()

    def set_large_targets(self, large: bool) -> None:  # noqa: FBT001 - a Qt-like setter
        """Make controls 8 px taller, or not."""
        if large != self._large_targets:
            self._large_targets = large
            self._dress()
            self.changed.emit()

    def colour(self, token: str) -> QColor:
        """Return a token's colour in the theme in use."""
        return QColor(self._theme.colour(token))

    def font(self, role: str) -> QFont:
        """Return the font of a type role at the chosen text size, with tabular figures."""
        key = role, self._text_percent
        if key not in self._fonts:
            self._fonts[key] = self._font(role)
        return QFont(self._fonts[key])  # which whoever asked may change

    def _font(self, role: str) -> QFont:
        wanted = ROLES[role]
        if wanted.family == "mono":
            font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        else:
            font = QFont(list(self._families[wanted.family]))
        font.setPixelSize(self.text_px(wanted.size))
        font.setWeight(_WEIGHTS[wanted.weight])
        if wanted.family == "sans":
            font.setFeature(QFont.Tag("tnum"), 1)
        return font

    def text_px(self, size: int) -> int:
        """Return a type size in px at the chosen text size."""
        return max(1, round(size * self._text_percent / 100))

    def size(self, name: str) -> int:
        """Return the height (or width) of a kind of control in px, grown with text and targets."""
        grown = round(SIZES[name] * max(100, self._text_percent) / 100)
        return grown + (LARGE_TARGET_EXTRA if self._large_targets else 0)

    def pixmap(self, name: str, tone: str = "ink", size: int = 18, *, gap: int = 0) -> QPixmap:
        """Return an icon drawn in a token's colour.

        Args:
            name: the Lucide name, the SVG's file name without its ending.
            tone: the token it is drawn in.
            size: width and height in px at 100 % text; it grows with the text.
            gap: empty px at its right, so that a button's text keeps its distance.

        Returns:
            A pixmap for the sharpest screen; an empty one when there is no such icon.
        """
        if self._app.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            name, gap = TURNED_ICONS.get(name, name), -gap  # the text is at its left
        ratio = self._app.devicePixelRatio()
        side = self.text_px(size)
        return self._icons.pixmap((name, self._theme.colour(tone), side, gap, ratio))

    def icon(self, name: str, tone: str = "ink", size: int = 18, *, gap: int = 0) -> QIcon:
        """Return `pixmap` as an icon that is muted, and not blurred, when disabled."""
        icon = self.plain_icon(name, tone, size, gap=gap)
        if not icon.isNull():
            icon.addPixmap(self.pixmap(name, "ink-muted", size, gap=gap), QIcon.Mode.Disabled)
        return icon

    def plain_icon(self, name: str, tone: str = "ink", size: int = 18, *, gap: int = 0) -> QIcon:
        """Return `pixmap` as an icon for where nothing is disabled: drawn once, not twice."""
        icon = QIcon()
        if name and self._icons.has(name):
            icon.addPixmap(self.pixmap(name, tone, size, gap=gap), QIcon.Mode.Normal)
        return icon

    def keep_icons(self) -> None:
        """Keep what icons were drawn so far, for the next start."""
        self._icons.keep()

    def _image(self, name: str, token: str) -> str:
        """Return the path of an icon in a token's colour; a style sheet takes only files."""
        source, colour = self._icons.source(name), self._theme.colour(token)
        if not source or not self._images.isValid():
            return ""
        path = Path(self._images.filePath(f"{name}-{colour[1:]}.svg"))
        if not path.exists():
            path.write_text(source.replace("currentColor", colour), encoding="utf-8")
        return path.as_posix()

    def _theme_of_choice(self) -> Theme:
        is_dark = self._choice == "dark"
        if self._choice == "system":
            is_dark = self._app.styleHints().colorScheme() == Qt.ColorScheme.Dark
        if self._has_high_contrast():
            from liftdesk.ui.shared.high_contrast import HIGH_DARK, HIGH_LIGHT

            return HIGH_DARK if is_dark else HIGH_LIGHT
        return DARK if is_dark else LIGHT

    def _has_high_contrast(self) -> bool:
        if self._contrast != "system":
            return self._contrast == "on"
        hints = self._app.styleHints()
        if not hasattr(hints, "accessibility"):  # Qt before 6.10 does not tell
            return False
        asked = hints.accessibility().contrastPreference()
        return bool(asked == Qt.ContrastPreference.HighContrast)

    def _on_system_asked(self, _scheme_or_contrast: object) -> None:
        self._retheme()

    def _retheme(self) -> None:
        theme = self._theme_of_choice()
        if theme is not self._theme:
            self._theme = theme
            self._dress()
            self.changed.emit()

    def has_changed(self, event: QEvent) -> bool:
        """Whether an event says that the look is another one than a widget was drawn for.

        The first window hears of its first style sheet too; it was drawn for that look already.
        """
        is_first = self.is_undressed and not self._is_changed
        return event.type() == QEvent.Type.StyleChange and not is_first

    @contextmanager
    def undressed(self) -> Iterator[None]:
        """Make the first window without the style sheet, and put it on once all is made.

        Qt reads the sheet for a widget and all inside it each time it is put into another one, so
        a page that grows from the inside out would be styled many times. Where a window is there
        already, it keeps what it wears.
        """
        if self._app.topLevelWidgets():
            yield
            return
        self.is_undressed, self._is_changed = True, False
        self._app.setStyleSheet("")
        try:
            yield
        finally:
            self._put_on_sheet()
            self.is_undressed = False

    def _dress(self) -> None:
        with restyling():
            # Qt styles a widget once when the first sheet is put on, and for another sheet once
            # more for each widget that it stands in.
            self._app.setStyleSheet("")
            self._app.setFont(self.font("body"))
            self._app.setPalette(_palette(self._theme))
            if not self.is_undressed:
                self._put_on_sheet()
            elif self._app.topLevelWidgets():
                self._is_changed = True  # some was drawn as it looked before

    def _put_on_sheet(self) -> None:
        wanted = self._theme, self._text_percent, self._large_targets, is_mirrored()
        if self._sheet[0] != wanted:  # a start puts on the one it began with again
            self._sheet = wanted, self._build_sheet()
        self._app.setStyleSheet(self._sheet[1])

    def _build_sheet(self) -> str:
        sheet = build_stylesheet(
            self._theme,
            families=self._families,
            text_px=self.text_px,
            size=self.size,
            image=self._image,
        )
        if self._theme.is_high:
            from liftdesk.ui.shared.high_contrast import more_rules

            sheet += more_rules(self._theme, self.size("control"))
        return sheet


def qapplication() -> QApplication:
    """Return the one QApplication.

    Raises:
        RuntimeError: there is none yet.
    """
    app = QApplication.instance()
    if isinstance(app, QApplication):
        return app
    raise RuntimeError("Widgets need a QApplication first")


def look_of() -> Look:
    """Return the application's look, as QWidget.style() returns its style.

    A program (or a test) that made none gets one that follows the system.

    Raises:
        RuntimeError: there is no QApplication yet.
    """
    app = qapplication()
    look = app.property("liftdesk_look")
    return look if isinstance(look, Look) else Look(app)


def _load_families() -> dict[str, tuple[str, ...]]:
    """Load the bundled fonts; return the families to try, best first, for each kind of type."""
    loaded: list[str] = []
    for path in _font_files():
        number = QFontDatabase.addApplicationFont(str(path))
        loaded += QFontDatabase.applicationFontFamilies(number) if number >= 0 else []
    is_bundled = {"Inter", "Source Serif 4"} <= set(loaded)  # else the computer's may do
    known = loaded if is_bundled else loaded + QFontDatabase.families()
    serif = [family for family in known if family.startswith("Source Serif")]
    sans = [family for family in known if family in {"Inter", "Inter Variable"}]
    system = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont).family()
    mono = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont).family()
    return {
        "serif": (*dict.fromkeys(serif), "Georgia", "serif"),
        "sans": (*dict.fromkeys(sans), system, "sans-serif"),
        "mono": (mono,),
    }


def _font_files() -> list[Path]:
    try:
        folder = resource("fonts")
    except FileNotFoundError:
        return []
    return sorted(path for path in folder.rglob("*") if path.suffix.lower() in {".ttf", ".otf"})


def _palette(theme: Theme) -> QPalette:
    """Return the palette behind the style sheet: what Fusion draws by itself uses it."""
    role = QPalette.ColorRole
    palette = QPalette()
    for which, colour in {
        role.Window: theme.surface,
        role.WindowText: theme.ink,
        role.Base: theme.surface_raised,
        role.AlternateBase: theme.surface,
        role.Text: theme.ink,
        role.PlaceholderText: theme.ink_muted,
        role.Button: theme.surface_raised,
        role.ButtonText: theme.ink,
        role.BrightText: theme.on_accent,
        role.Highlight: theme.accent,
        role.HighlightedText: theme.on_accent,
        role.Link: theme.accent,
        role.LinkVisited: theme.accent,
        role.ToolTipBase: theme.ink,
        role.ToolTipText: theme.surface_raised,
        role.Light: theme.surface_raised,
        role.Midlight: theme.hairline,
        role.Mid: theme.control_line,
        role.Dark: theme.control_line,
        role.Shadow: theme.ink,
        role.Accent: theme.accent,
    }.items():
        palette.setColor(which, QColor(colour))
    muted = QColor(theme.ink_muted)
    for which in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, which, muted)
    return palette
