"""What this computer is set to, as Qt knows it on every system."""

from PySide6.QtCore import QLocale

from liftdesk.wording.regional import Computer, use_computer


def settle_region() -> None:
    """Write numbers and dates from now on as fits this computer, in whatever language is spoken."""
    system = QLocale.system()
    name = system.name()
    if "_" not in name:  # C: nobody set anything
        use_computer(Computer())
        return
    hours = system.timeFormat(QLocale.FormatType.ShortFormat).casefold()
    use_computer(
        Computer(
            locale=name,
            first_weekday=system.firstDayOfWeek().value - 1,
            is_half_day_clock="a" in hours,
        )
    )
