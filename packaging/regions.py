"""Renews resources/regions from the CLDR data in Babel: run as `uv run --with babel==2.19.0 ...`.

A table for each language that a translation may come in, with what its territories write
otherwise. Babel is needed by this file alone; the program reads the tables.
"""

import json
import re
import shutil
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import babel
from babel import Locale, UnknownLocaleError
from babel.localedata import locale_identifiers

TABLES = Path(__file__).resolve().parent.parent / "resources" / "regions"
LANGUAGES = [
    "bg",
    "ca",
    "cs",
    "da",
    "de",
    "el",
    "en",
    "es",
    "et",
    "fi",
    "fr",
    "hr",
    "hu",
    "is",
    "it",
    "lt",
    "lv",
    "nb",
    "nl",
    "pl",
    "pt",
    "ro",
    "ru",
    "sk",
    "sl",
    "sv",
    "tr",
    "uk",
]
SKELETONS = {
    "day": "MMMEd",
    "dated": "yMMMd",
    "date": "MMMMd",
    "short_date": "MMMd",
    "month": "yMMMM",
    "short_month": "yMMM",
    "dated_day": "yMMMEd",
    "day_of_month": "Ed",
    "numeric": "yMd",
}
WHOLE = {"long_day": "full", "long_date": "long"}
SIGNS = {
    "EEEE": "{weekday}",
    "cccc": "{weekday_alone}",
    "EEE": "{short_weekday}",
    "E": "{short_weekday}",
    "ccc": "{short_weekday_alone}",
    "MMMM": "{month}",
    "LLLL": "{month_alone}",
    "MMM": "{short_month}",
    "LLL": "{short_month_alone}",
    "MM": "{mm}",
    "M": "{m}",
    "L": "{m}",
    "dd": "{dd}",
    "d": "{day}",
    "y": "{year}",
    "HH": "{hour:02}",
    "H": "{hour}",
    "hh": "{half_hour:02}",
    "h": "{half_hour}",
    "mm": "{minute:02}",
    "a": "{half}",
}
FIRST_OF_MONTH = {"fr": "1er", "it": "1º"}
"""Written so by these languages' own rules of style; CLDR's patterns cannot say it."""

LEAST_GROUPED = {
    **dict.fromkeys(("bg", "es", "et", "hu", "it", "lv", "pl", "pt_PT", "sl"), 5),
    **dict.fromkeys(("es_MX", "es_US"), 4),
}
"""Digits of the shortest number that is grouped, where not 4: CLDR's minimumGroupingDigits plus 3,
which Babel leaves out."""


def template(pattern: str, *, is_clock: bool = False) -> str:
    """Return a CLDR pattern as a template for `str.format`."""
    parts = re.findall(r"'([^']*)'|([A-Za-z])(\2*)|([^A-Za-z']+)", pattern)
    said = []
    for quoted, letter, more, rest in parts:
        if letter:
            name = letter + more
            said.append(SIGNS[name if is_clock or name != "mm" else "MM"])
        else:
            said.append(quoted or rest)
    return "".join(said).replace("\u202f", "\u00a0")


def named(names: Mapping[int, str]) -> list[str]:
    """Return CLDR's names by number, from the first; Babel's weekdays begin with Monday."""
    return [names[number] for number in sorted(names)]


def table(locale: Locale) -> dict[str, object]:
    """Return what the program needs to know of one locale."""
    number, forms = _forms(locale)
    symbols, halves = locale.number_symbols["latn"], locale.day_periods["format"]["abbreviated"]
    lists = locale.list_patterns["standard"]
    found = {
        **_names(locale),
        "day_number": number,
        "forms": forms,
        "clock": template(locale.time_formats["short"].pattern, is_clock=True),
        "halves": [
            halves["am"].replace("\u202f", "\u00a0"),
            halves["pm"].replace("\u202f", "\u00a0"),
        ],
        "decimal": symbols["decimal"],
        "group": symbols["group"],
        "least_grouped": LEAST_GROUPED.get(str(locale), LEAST_GROUPED.get(locale.language, 4)),
        "percent": locale.percent_formats[None].pattern.replace("#,##0", "{n}"),
        "and": [
            lists[name].replace("{0}", "").replace("{1}", "") for name in ("2", "middle", "end")
        ],
    }
    if locale.language in FIRST_OF_MONTH:
        found["first_of_month"] = FIRST_OF_MONTH[locale.language]
    if locale.language == "en":
        _in_house_english(locale, found)
    return found


def _forms(locale: Locale) -> tuple[str, dict[str, str]]:
    """Return how the day of a month is numbered, "{n}." or "{n}", and the templates of dates."""
    forms = {
        name: template(locale.datetime_skeletons[one].pattern) for name, one in SKELETONS.items()
    }
    forms |= {name: template(locale.date_formats[one].pattern) for name, one in WHOLE.items()}
    number = "{n}"
    dotted = [form for form in forms.values() if "{day}" in form]
    if all(
        "{day}." in form for name, form in forms.items() if name != "numeric" and form in dotted
    ):
        number = "{n}."
        forms = {
            name: form if name == "numeric" else form.replace("{day}.", "{day}")
            for name, form in forms.items()
        }
    forms["numeric"] = forms["numeric"].replace("{day}", "{d}")
    return number, forms


def _names(locale: Locale) -> dict[str, list[str]]:
    """Return the names of months and days, within a date and standing alone."""
    return {
        "months": named(locale.months["format"]["wide"]),
        "months_alone": named(locale.months["stand-alone"]["wide"]),
        "short_months": named(locale.months["format"]["abbreviated"]),
        "short_months_alone": named(locale.months["stand-alone"]["abbreviated"]),
        "weekdays": named(locale.days["format"]["wide"]),
        "weekdays_alone": named(locale.days["stand-alone"]["wide"]),
        "short_weekdays": named(locale.days["format"]["abbreviated"]),
        "short_weekdays_alone": named(locale.days["stand-alone"]["abbreviated"]),
        "narrow_weekdays": named(locale.days["stand-alone"]["narrow"]),
    }


def _in_house_english(locale: Locale, found: dict[str, Any]) -> None:
    """Write days as the design does: "Thu 19 Nov", "Thursday 19 November 2026", "7 Sep"."""
    forms = found["forms"]
    forms["day_of_month"] = "{short_weekday} {day}"
    if forms["date"].startswith("{day}"):
        for name in ("day", "dated_day", "long_day"):
            forms[name] = forms[name].replace(", ", " ")
    months = Locale.parse("en").months["format"]["abbreviated"]
    found["short_months"] = found["short_months_alone"] = named(months)
    found["halves"] = [
        half.upper() if locale.territory == "US" else half for half in found["halves"]
    ]


def base(language: str) -> dict[str, object]:
    """Return the table of a language whose territory nobody knows.

    English is that of Europe, with dates in numbers that cannot be taken for another day.
    """
    if language != "en":
        return table(Locale.parse(language))
    found = table(Locale.parse("en_GB"))
    found["forms"]["numeric"] = "{year}-{mm}-{dd}"
    return found


def main() -> None:
    """Write every table, and the licence of the data."""
    for language in LANGUAGES:
        found = base(language)
        others = {}
        for name in sorted(locale_identifiers()):
            parts = name.split("_")
            if not re.fullmatch(f"{language}_[A-Z]{{2}}", name):
                continue
            try:
                own = table(Locale.parse(name))
            except (UnknownLocaleError, KeyError, ValueError):
                continue
            unlike = {key: value for key, value in own.items() if value != found[key]}
            if "forms" in unlike:
                pairs = own["forms"].items()
                unlike["forms"] = {k: v for k, v in pairs if v != found["forms"][k]}
            if unlike:
                others[parts[1]] = unlike
        found["territories"] = others
        text = json.dumps(found, ensure_ascii=False, indent=1)
        (TABLES / f"{language}.json").write_text(text + "\n", encoding="utf-8")
    licence = Path(babel.__file__).parent / "locale-data" / "LICENSE.unicode"
    shutil.copy(licence, TABLES.parent / "licences" / "Unicode-CLDR.txt")


if __name__ == "__main__":
    main()
