"""The style sheet, built from the tokens; rules are driven by properties, not by class names.

`role` and `tone` on labels, `kind` and `size` on buttons and frames, `problem` on fields.
"""

from collections.abc import Callable, Mapping, Sequence

from liftdesk.domain.values import dataclass
from liftdesk.system.directions import is_mirrored
from liftdesk.ui.shared.tokens import ROLES, TONES, Radius, Theme


@dataclass(frozen=True, slots=True, kw_only=True)
class _Measure:
    """What the rules are built from."""

    theme: Theme
    families: Mapping[str, Sequence[str]]
    text_px: Callable[[int], int]
    size: Callable[[str], int]
    image: Callable[[str, str], str]


def build_stylesheet(
    theme: Theme,
    *,
    families: Mapping[str, Sequence[str]],
    text_px: Callable[[int], int],
    size: Callable[[str], int],
    image: Callable[[str, str], str],
) -> str:
    """Return the application's style sheet.

    Args:
        theme: the colours.
        families: the font families of "serif", "sans" and "mono", best first.
        text_px: px of a type size at the chosen text size.
        size: px of a kind of control.
        image: the path of an icon in a token's colour, "" when there is none.
    """
    measure = _Measure(theme=theme, families=families, text_px=text_px, size=size, image=image)
    parts = (_text, _panels, _buttons, _fields, _checks, _menus, _lists, _scrollbars, _mirrored)
    return "\n".join(part(measure) for part in parts)


def _text(m: _Measure) -> str:
    rules = [f'QLabel[role="{name}"] {{ {_font(m, name)} }}' for name in ROLES]
    rules += [f'QLabel[tone="{tone}"] {{ color: {m.theme.colour(tone)}; }}' for tone in TONES]
    t = m.theme
    rules.append(
        f"QLabel {{ background: transparent; }}"
        f"QToolTip {{ color: {t.surface_raised}; background: {t.ink}; border: none;"
        f" padding: 4px 8px; font-size: {m.text_px(13)}px; }}"
    )
    return "\n".join(rules)


def _font(m: _Measure, role: str) -> str:
    wanted = ROLES[role]
    names = ", ".join(f'"{name}"' for name in m.families[wanted.family])
    return (
        f"font-family: {names}; font-size: {m.text_px(wanted.size)}px;"
        f" font-weight: {wanted.weight};"
    )


def _panels(m: _Measure) -> str:
    t = m.theme
    return f"""
QFrame[kind="card"] {{ background: {t.surface_raised}; border: 1px solid {t.hairline};
  border-radius: {Radius.CARD}px; }}
QFrame[kind="group-head"] {{ background: {t.surface}; border: none;
  border-bottom: 1px solid {t.hairline}; }}
QFrame[kind="row-open"] {{ background: {t.surface}; border: none;
  border-left: 3px solid {t.accent}; border-top: 1px solid {t.hairline}; }}
QFrame[kind="row"] {{ background: transparent; border: none;
  border-left: 3px solid transparent; border-top: 1px solid {t.hairline}; }}
QFrame[kind="row-open"][place="first"], QFrame[kind="row"][place="first"],
QFrame[kind="line"][place="first"] {{ border-top: none; }}
QFrame[kind="card-first"] {{ background: {t.surface_raised}; border: 1px solid {t.accent};
  border-radius: {Radius.CARD}px; }}
QFrame[kind="card-care"] {{ background: {t.surface_raised}; border: 1px solid {t.caution};
  border-radius: {Radius.CARD}px; }}
QFrame[kind="care-box"] {{ background: {t.caution_soft}; border: none; border-radius: 6px; }}
QFrame[kind="cardio-box"] {{ background: {t.cardio_soft}; border: none;
  border-radius: {Radius.CONTROL}px; }}
QFrame[kind="offer"] {{ background: transparent; border: none; }}
QFrame[kind="line"] {{ background: transparent; border: none;
  border-top: 1px solid {t.hairline}; }}
QFrame[kind="crisis-inside"] {{ background: {t.surface_raised}; border: none; }}
QFrame[kind="crisis-edge"] {{ background: {t.caution}; border: none; min-height: 4px;
  max-height: 4px; }}
QFrame[kind="crisis-foot"] {{ background: {t.surface}; border: none;
  border-top: 1px solid {t.hairline}; }}
QFrame[kind="rule"] {{ background: {t.hairline}; border: none; max-height: 1px;
  min-height: 1px; }}
QFrame[kind="rule-upright"] {{ background: {t.hairline}; border: none; max-width: 1px;
  min-width: 1px; }}
QFrame[kind="top-bar"] {{ background: {t.surface_raised}; border: none;
  border-bottom: 1px solid {t.hairline}; }}
QFrame[kind="banner"] {{ background: {t.accent_soft}; border: 1px solid {t.hairline};
  border-radius: {Radius.CARD}px; }}
QFrame[kind="banner-care"] {{ background: {t.caution_soft}; border: 1px solid {t.caution};
  border-radius: {Radius.CARD}px; }}
QFrame[kind="banner-undo"] {{ background: {t.ink}; border: 1px solid {t.ink};
  border-radius: {Radius.CARD}px; }}
QLabel[tone="on-undo"] {{ color: {t.surface_raised}; }}
QFrame[kind="key-cap"], QLabel[kind="key-cap"] {{ background: {t.surface};
  border: 1px solid {t.hairline}; border-radius: {Radius.CELL}px; color: {t.ink_muted};
  {_font(m, "caption")} padding: 0 4px; }}
QLabel[kind="key-cap"][over="undo"] {{ background: transparent; border: none;
  color: {t.hairline if not t.is_dark else t.control_line}; }}
QScrollArea, QScrollArea > QWidget > QWidget[kind="page"] {{ background: {t.surface};
  border: none; }}
QScrollArea[kind="bare"] {{ background: transparent; }}
QDialog, QMainWindow {{ background: {t.surface}; }}
{_chips(m)}"""


def _chips(m: _Measure) -> str:
    t = m.theme
    fills = {
        "strength": t.strength_soft,
        "cardio": t.cardio_soft,
        "mood": t.mood_soft,
        "rest": t.rest_soft,
        "care": t.caution_soft,
        "accent": t.accent_soft,
    }
    pill = m.text_px(24)
    rules = [
        f'QFrame[chip="{name}"] {{ background: {soft}; border: none;'
        f" min-height: {pill}px; border-radius: {pill // 2}px; }}"
        for name, soft in fills.items()
    ]
    # By the label's own properties: for what it stands in, all above each label is looked through.
    rules.append(f'QLabel[role="chip"] {{ font-size: {m.text_px(12)}px; font-weight: 500; }}')
    high = m.size("chip") - 2
    rules.append(
        f"""
QPushButton[kind="chip"] {{ background: {t.surface_raised}; color: {t.ink};
  border: 1px solid {t.control_line}; border-radius: {(high + 2) // 2}px; padding: 0 12px;
  min-height: {high}px; min-width: {max(0, high - 24)}px;
  font-weight: 500; font-size: {m.text_px(13)}px; outline: none; }}
QPushButton[kind="chip"]:hover {{ background: {t.accent_soft}; }}
QPushButton[kind="chip"]:checked {{ background: {t.accent_soft}; color: {t.accent};
  border-color: {t.accent}; font-weight: 600; }}
QPushButton[kind="chip"]:disabled {{ background: {t.surface_sunken}; color: {t.ink_muted};
  border-color: {t.hairline}; }}"""
    )
    return "\n".join(rules)


def _buttons(m: _Measure) -> str:
    t = m.theme
    high = m.size("control")
    kinds = (
        _button(m, "primary", ink=t.on_accent, fill=t.accent, edge=t.accent)
        + _states("primary", ink=t.on_accent, fill=t.accent_hover, edge=t.accent_hover, line=t.ink)
        + _button(m, "secondary", ink=t.ink, fill=t.surface_raised, edge=t.hairline)
        + _states("secondary", ink=t.ink, fill=t.accent_soft, edge=t.accent, line=t.accent)
        + _button(m, "text", ink=t.accent, fill="transparent", edge="transparent")
        + _states("text", ink=t.accent, fill=t.accent_soft, edge=t.accent_soft, line=t.accent)
        + _button(m, "icon", ink=t.ink, fill="transparent", edge="transparent")
        + _states("icon", ink=t.ink, fill=t.accent_soft, edge=t.accent, line=t.accent)
        + _button(m, "caution", ink=t.caution, fill=t.surface_raised, edge=t.caution)
        + _states("caution", ink=t.caution, fill=t.caution_soft, edge=t.caution, line=t.caution)
        + _button(m, "icon-on-undo", ink=t.surface_raised, fill="transparent", edge="transparent")
        + _button(m, "on-undo", ink=t.surface_raised, fill="transparent", edge=t.control_line)
        + _states(
            "on-undo",
            ink=t.surface_raised,
            fill="transparent",
            edge=t.surface_raised,
            line=t.surface_raised,
        )
    )
    sizes = "".join(
        f'QPushButton[button_size="{name}"] {{ min-height: {m.size(token) - 2}px; }}'
        f'QPushButton[kind="icon"][button_size="{name}"],'
        f' QPushButton[kind="icon-on-undo"][button_size="{name}"]'
        f" {{ min-width: {m.size(token) - 2}px; max-width: {m.size(token) - 2}px; }}"
        for name, token in (("small", "control-small"), ("large", "control-large"))
    )
    return f"""
QPushButton {{ min-height: {high - 2}px; }}
{kinds}
QPushButton[kind="text"] {{ padding: 0 8px; }}
QPushButton[kind="text"][place="list"] {{ text-align: left; }}
QPushButton[kind="icon"], QPushButton[kind="icon-on-undo"] {{ padding: 0;
  min-width: {high - 2}px; max-width: {high - 2}px; }}
QPushButton[kind="primary"]:disabled, QPushButton[kind="secondary"]:disabled {{
  background: {t.surface_sunken}; color: {t.ink_muted}; border-color: {t.hairline}; }}
QPushButton[kind="icon-on-undo"]:hover {{ border-color: {t.control_line}; }}
QPushButton[kind="text"]:disabled {{ color: {t.ink_muted}; background: transparent; }}
{sizes}
QPushButton[kind="text"][button_size="line"] {{ min-height: {m.text_px(22)}px; padding: 0 4px;
  font-size: {m.text_px(13)}px; }}
{_segments(m)}"""


def _button(m: _Measure, kind: str, *, ink: str, fill: str, edge: str) -> str:
    return (
        f'QPushButton[kind="{kind}"] {{ color: {ink}; background: {fill};'
        f" border: 1px solid {edge}; border-radius: {Radius.CONTROL}px; padding: 0 14px;"
        f" font-weight: {600 if kind == 'primary' else 500};"
        f" font-size: {m.text_px(14)}px; outline: none; }}\n"
    )


def _states(kind: str, *, ink: str, fill: str, edge: str, line: str) -> str:
    """Rules for hover and pressed; the pressed line takes its px from the padding."""
    side = {"text": 7, "icon": -1}.get(kind, 13)
    padding = "0" if side < 0 else f"0 {side}px"
    return (
        f'QPushButton[kind="{kind}"]:hover {{ color: {ink}; background: {fill};'
        f" border-color: {edge}; }}\n"
        f'QPushButton[kind="{kind}"]:pressed {{ background: {fill}; border: 2px solid {line};'
        f" padding: {padding}; margin: 0; }}\n"
    )


def _segments(m: _Measure) -> str:
    t = m.theme
    return f"""
QPushButton[kind="segment"] {{ background: {t.surface_raised}; color: {t.ink};
  border: 1px solid {t.control_line}; border-left-width: 0; border-radius: 0; padding: 0 12px;
  font-size: {m.text_px(13)}px; font-weight: 500; outline: none;
  min-height: {m.size("control-small") - 2}px; }}
QPushButton[kind="segment"][place="first"], QPushButton[kind="segment"][place="only"] {{
  border-left-width: 1px; border-top-left-radius: 8px; border-bottom-left-radius: 8px; }}
QPushButton[kind="segment"][place="last"], QPushButton[kind="segment"][place="only"] {{
  border-top-right-radius: 8px; border-bottom-right-radius: 8px; }}
QPushButton[kind="segment"]:hover {{ background: {t.accent_soft}; }}
QPushButton[kind="segment"]:checked {{ background: {t.accent_soft}; color: {t.accent};
  font-weight: 600; }}
QPushButton[kind="disclosure"] {{ background: transparent; border: none; color: {t.ink};
  padding: 0 4px; text-align: left; font-weight: 600; font-size: {m.text_px(14)}px;
  outline: none; }}
QPushButton[kind="disclosure"]:hover {{ color: {t.accent}; }}"""


def _fields(m: _Measure) -> str:
    t = m.theme
    kinds = "QLineEdit, QComboBox, QAbstractSpinBox"
    high, side = m.size("control") - 2, m.text_px(16)
    arrow = m.image("chevron-down", "ink")
    shown = f'image: url("{arrow}");' if arrow else ""
    return f"""
{kinds}, QTextEdit, QPlainTextEdit {{ background: {t.surface_raised}; color: {t.ink};
  border: 1px solid {t.control_line}; border-radius: {Radius.CONTROL}px; padding: 0 10px;
  selection-background-color: {t.accent}; selection-color: {t.on_accent};
  placeholder-text-color: {t.ink_muted}; font-size: {m.text_px(14)}px; }}
QTextEdit, QPlainTextEdit {{ padding: 6px 8px; }}
{kinds} {{ min-height: {high}px; }}
{_each(kinds, ":hover")} {{ border-color: {t.ink}; }}
{_each(kinds, ":focus")} {{ border: 2px solid {t.focus}; padding: 0 9px;
  min-height: {high - 2}px; }}
QTextEdit:focus, QPlainTextEdit:focus {{ border: 2px solid {t.focus}; padding: 5px 7px; }}
{_each(kinds, ":disabled")} {{ background: {t.surface_sunken}; color: {t.ink_muted};
  border-color: {t.hairline}; }}
{_each(kinds, '[problem="true"]')} {{ border-color: {t.caution}; }}
{_each(kinds, '[quiet="true"]')} {{ border-color: {t.hairline}; background: transparent; }}
{_each(kinds, '[quiet="true"]:focus')} {{ border-color: {t.focus}; }}
QLineEdit[role="field"] {{ font-size: {m.text_px(15)}px; font-weight: 500; }}
QLineEdit[role="code"], QPlainTextEdit[role="code"] {{ {_font(m, "code")} }}
QComboBox::drop-down {{ border: none; width: {m.text_px(28)}px; }}
QComboBox::down-arrow {{ {shown} width: {side}px; height: {side}px; }}
QPushButton::menu-indicator {{ {shown} width: {side}px; height: {side}px;
  subcontrol-origin: padding; subcontrol-position: right center; right: 8px; }}
QComboBox QAbstractItemView {{ background: {t.surface_raised}; color: {t.ink};
  border: 1px solid {t.control_line}; selection-background-color: {t.accent_soft};
  selection-color: {t.accent}; outline: none; padding: 4px; }}
QAbstractSpinBox QLineEdit, QComboBox QLineEdit, QAbstractSpinBox QLineEdit:focus,
QComboBox QLineEdit:focus {{ border: none; background: transparent;
  padding: 0 8px; min-height: 0; }}
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button {{ width: 0; border: none; }}"""


def _mirrored(m: _Measure) -> str:
    """What style sheets leave at the left where lines are read from right to left.

    A field would show its text at the side of its first letter: a number at the left, and where
    nothing is typed yet, the cursor at the right.
    """
    if not is_mirrored():
        return ""
    return f"""
QFrame[kind="row-open"] {{ border-left: none; border-right: 3px solid {m.theme.accent}; }}
QFrame[kind="row"] {{ border-left: none; border-right: 3px solid transparent; }}
QLineEdit {{ qproperty-alignment: "AlignRight|AlignAbsolute|AlignVCenter"; }}
QLineEdit[role="code"] {{ qproperty-alignment: "AlignLeft|AlignAbsolute|AlignVCenter"; }}
QAbstractSpinBox QLineEdit {{ qproperty-alignment: "AlignHCenter|AlignVCenter"; }}
QPushButton[kind="disclosure"] {{ text-align: right; }}"""


def _each(kinds: str, state: str) -> str:
    return ", ".join(kind + state for kind in kinds.split(", "))


def _checks(m: _Measure) -> str:
    t = m.theme
    tick = m.image("check", "on-accent")
    shown = f'image: url("{tick}");' if tick else ""
    side = m.text_px(18)
    return f"""
QCheckBox, QRadioButton {{ spacing: 8px; background: transparent; outline: none;
  min-height: {max(24, side + 6)}px; }}
QCheckBox::indicator, QRadioButton::indicator {{ width: {side}px; height: {side}px;
  border: 1px solid {t.control_line}; background: {t.surface_raised}; }}
QCheckBox::indicator {{ border-radius: {Radius.CELL}px; }}
QRadioButton::indicator {{ border-radius: {side // 2 + 1}px; }}
QCheckBox::indicator:hover, QRadioButton::indicator:hover {{ border-color: {t.accent}; }}
QCheckBox::indicator:checked {{ background: {t.accent}; border-color: {t.accent}; {shown} }}
QRadioButton::indicator:checked {{ width: {side - 10}px; height: {side - 10}px;
  border: 6px solid {t.accent}; background: {t.on_accent}; }}
QCheckBox:disabled, QRadioButton:disabled {{ color: {t.ink_muted}; }}"""


def _menus(m: _Measure) -> str:
    t = m.theme
    return f"""
QMenuBar {{ background: {t.surface_raised}; color: {t.ink}; border: none; padding: 2px 0;
  font-size: {m.text_px(13)}px; }}
QMenuBar::item {{ background: transparent; padding: 3px 8px; border-radius: 4px; }}
QMenuBar::item:selected {{ background: {t.accent_soft}; color: {t.accent}; }}
QMenu {{ background: {t.surface_raised}; color: {t.ink}; border: 1px solid {t.control_line};
  padding: 4px; font-size: {m.text_px(14)}px; }}
QMenu::item {{ padding: 6px 24px 6px 16px; border-radius: 4px; }}
QMenu::icon, QMenu::indicator {{ left: 8px; }}
QMenu::item:selected {{ background: {t.accent_soft}; color: {t.accent}; }}
QMenu::item:disabled {{ color: {t.ink_muted}; }}
QMenu::separator {{ height: 1px; background: {t.hairline}; margin: 4px 8px; }}"""


def _lists(m: _Measure) -> str:
    t = m.theme
    return f"""
QAbstractItemView {{ background: {t.surface_raised}; color: {t.ink}; border: none;
  alternate-background-color: {t.surface}; selection-background-color: {t.accent_soft};
  selection-color: {t.ink}; gridline-color: {t.hairline}; outline: none; }}
QTableView, QTreeView, QListView {{ border: 1px solid {t.hairline}; border-radius: 8px; }}
QListView[kind="inside"], QListView[kind="inside"]:focus {{ border: none;
  border-radius: 10px; }}
QListView[kind="picker"], QListView[kind="picker"]:focus {{
  border: 1px solid {t.hairline}; border-radius: 8px; padding: 4px; }}
QListView[kind="picker"]::item {{ padding: 0 8px; border-radius: 4px; }}
QListView[kind="picker"]::item:selected {{ background: {t.accent_soft}; color: {t.ink}; }}
QTableView[kind="rows"] {{ padding: 1px; }}
QTableView[kind="rows"]::item {{ padding: 0 8px; }}
QTableView[kind="rows"]::item:selected {{ background: {t.accent_soft}; color: {t.ink}; }}
QHeaderView::section {{ background: {t.surface_raised}; color: {t.ink_muted}; border: none;
  border-bottom: 1px solid {t.hairline}; padding: 6px 8px; font-size: {m.text_px(12)}px;
  font-weight: 500; }}
QTableView[kind="rows"] QHeaderView::section {{ padding: 6px 11px; }}
QTableCornerButton::section {{ background: {t.surface_raised}; border: none; }}
QTabBar {{ background: transparent; }}"""


def _scrollbars(m: _Measure) -> str:
    t = m.theme
    return f"""
QScrollBar:vertical {{ background: transparent; width: 12px; margin: 0; }}
QScrollBar:horizontal {{ background: transparent; height: 12px; margin: 0; }}
QScrollBar::handle {{ background: {t.control_line}; border-radius: 3px; margin: 3px;
  min-height: 32px; min-width: 32px; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; border: none; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}"""
