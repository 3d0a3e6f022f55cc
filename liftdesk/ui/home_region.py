"""The region of a window: the language of its texts, and what the computer is set to."""

from PySide6.QtCore import QLocale

from liftdesk.wording.regional import region_of, use_region, with_system_choices


def settle_region(language: str = "") -> None:
    """Write numbers and dates from now on as fits a language ("" is English) and this computer.

    The first weekday is the computer's own setting, so is the clock of 12 or 24 hours where the
    computer speaks the same language; elsewhere the clock is that of the language.
    """
    system = QLocale.system()
    region = region_of(language, system.name())
    if region.territory:
        speaks_so = system.name().partition("_")[0] == region.language
        hours = system.timeFormat(QLocale.FormatType.ShortFormat).casefold()
        region = with_system_choices(
            region,
            first_weekday=system.firstDayOfWeek().value - 1,
            is_half_day_clock="a" in hours if speaks_so else None,
        )
    use_region(region)
