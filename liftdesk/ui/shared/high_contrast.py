"""The two themes of high contrast; read only where they are wanted.

Text has at least 7:1 on every surface it stands on, marks, icons, edges of controls and the ring of
focus at least 4.5:1 (WCAG 2.2, 1.4.6 and, taken further, 1.4.11); the ring is 3 px wide. Hairlines
stay decoration, but are seen: 3:1, so that cards have edges and grids do not drown what is drawn.
"""

from typing import Final

from liftdesk.ui.shared.tokens import Theme

HIGH_LIGHT: Final = Theme(
    name="high-light",
    surface="#FFFFFF",
    surface_raised="#FFFFFF",
    surface_sunken="#F2F2F2",
    ink="#000000",
    ink_muted="#333333",
    hairline="#8C8C8C",
    control_line="#4A4A4A",
    accent="#003D52",
    accent_hover="#002A38",
    accent_soft="#DCEEF4",
    on_accent="#FFFFFF",
    strength="#00508A",
    strength_ink="#00416F",
    strength_soft="#DCEBF7",
    cardio="#00583F",
    cardio_ink="#004A36",
    cardio_soft="#DDF1E8",
    mood="#8F4300",
    mood_ink="#6E3300",
    mood_soft="#FBEBD9",
    rest="#454339",
    rest_soft="#EEEBE2",
    caution="#6A2352",
    caution_soft="#F7E9F1",
    focus="#0B3FBF",
)

HIGH_DARK: Final = Theme(
    name="high-dark",
    surface="#000000",
    surface_raised="#0A0A0A",
    surface_sunken="#161616",
    ink="#FFFFFF",
    ink_muted="#D6D6D6",
    hairline="#6E6E6E",
    control_line="#A8A8A8",
    accent="#8FDCF5",
    accent_hover="#B5E9FA",
    accent_soft="#06303E",
    on_accent="#00161F",
    strength="#6CC4F7",
    strength_ink="#94D3FA",
    strength_soft="#082A40",
    cardio="#5FDDB3",
    cardio_ink="#86E6C7",
    cardio_soft="#06301F",
    mood="#FFB45F",
    mood_ink="#FFC687",
    mood_soft="#3A2408",
    rest="#BEBBB0",
    rest_soft="#262626",
    caution="#F4B4DC",
    caution_soft="#3D1830",
    focus="#B9D2FF",
)


def more_rules(theme: Theme, control: int) -> str:
    """Return the rules of a style sheet that follow the usual ones: wider rings, seen edges.

    A ring is a part of the `control` px that a field is high: else the page would move with it.
    """
    fields = "QLineEdit, QComboBox, QAbstractSpinBox"
    focused = ", ".join(f"{kind}:focus" for kind in fields.split(", "))
    quiet = ", ".join(f'{kind}[quiet="true"]:!focus' for kind in fields.split(", "))
    return f"""
{focused} {{ border: 3px solid {theme.focus}; padding: 0 8px; min-height: {control - 6}px; }}
{quiet} {{ border: 1px solid {theme.control_line}; }}
QAbstractSpinBox QLineEdit:focus, QComboBox QLineEdit:focus {{ border: none; padding: 0 8px;
  min-height: 0; }}
QTextEdit:focus, QPlainTextEdit:focus {{ border: 3px solid {theme.focus}; padding: 4px 6px; }}
QPushButton[kind="secondary"] {{ border-color: {theme.control_line}; }}
QPushButton[kind="primary"]:disabled, QPushButton[kind="secondary"]:disabled,
QPushButton[kind="chip"]:disabled {{ border-color: {theme.control_line}; }}
QListView[kind="inside"], QListView[kind="inside"]:focus {{ border: none; }}
QListView[kind="picker"], QListView[kind="picker"]:focus {{
  border: 1px solid {theme.control_line}; }}
QMenu::item:selected, QMenuBar::item:selected, QListView[kind="picker"]::item:selected {{
  border: 2px solid {theme.focus}; }}"""
