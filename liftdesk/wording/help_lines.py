"""Crisis lines in words: what a number is for, how it is reached, what it rests on."""

from liftdesk.domain.safety.care import Cause
from liftdesk.domain.safety.crisis_lines import Country, CrisisLine, Way
from liftdesk.system.texts import translate


def directory_words() -> str:
    """Return what the directory for all other countries is."""
    return translate("HelpLines", "Helplines by country")


def danger_words(cause: Cause | None = None) -> str:
    """Return what the emergency number is for; `cause` is why the crisis card shows it."""
    if cause is not None and cause.is_about_thoughts:
        return translate(
            "HelpLines", "If you are in danger right now, or might act on these thoughts"
        )
    if cause is not None:
        return translate("HelpLines", "If you are in danger right now")
    return translate("HelpLines", "In danger right now")


def line_words(line: CrisisLine, *, is_on_card: bool = False) -> tuple[str, str]:
    """Return whom a line reaches and when, and its number, with "Text" before one to write to."""
    hours = translate("Content", line.hours)
    words = translate("HelpLines", "{service} \N{MIDDLE DOT} {hours}")
    number = line.number
    if line.way is Way.TEXT:
        number = translate("HelpLines", "Text {number}").format(number=number)
        if is_on_card:
            words = translate("HelpLines", "If writing is easier: {service}, {hours}")
    elif is_on_card:
        words = translate("HelpLines", "To talk to someone: {service}, {hours}")
    return words.format(service=translate("Content", line.service), hours=hours), number


def footnote_text(country: Country | None, elsewhere: str) -> str:
    """Return what the numbers rest on, and where to look elsewhere.

    A source that merely lists a number must not read as a check with the service.
    """
    if country is None:
        return translate(
            "HelpLines",
            "LiftDesk lists no line for this country. In danger right now: call your local "
            "emergency number, 112 in the EU.",
        )
    rest = translate("HelpLines", "Elsewhere: {address}").format(address=elsewhere)
    if country.checked:
        known = translate("HelpLines", "Last checked {month}.").format(month=country.checked)
        return f"{known} {rest}"
    sources = dict.fromkeys(translate("Content", line.source) for line in country.lines)
    known = translate(
        "HelpLines",
        "Last checked {month} in: {sources}. Not yet confirmed with the service itself.",
    ).format(month=country.listed, sources="; ".join(sources))
    return f"{known} {rest}"
