"""What a Linux desktop is told of the program: the menu, the software centre, the kind of file."""

from xml.sax.saxutils import escape

from release import facts

MENU_WORDS = {
    "": ("Training diary", facts.SUMMARY),
    "de": ("Trainingstagebuch", "Ruhiges Trainings- und Stimmungstagebuch"),
    "es": ("Diario de entrenamiento", "Diario tranquilo de entrenamiento y ánimo"),
    "fr": ("Journal d’entraînement", "Journal paisible d’entraînement et d’humeur"),
}
"""What kind of program it is, and its summary, in each language; the first is English."""

PICTURES = {
    "today": "Today: the session with its reasons, and how you are",
    "history": "History: find, edit and take back anything",
    "charts": "Charts: strength and mood as ranges on one time axis",
    "safety": "Safety: help first, then signs to stop",
}
"""Screenshots in packaging/pictures and what they show; shown once there is a homepage for them."""

_COLOURS = {"light": "#E0ECEF", "dark": "#1D3740"}


def desktop_file() -> str:
    """Return `org.liftdesk.LiftDesk.desktop`."""
    lines = ["[Desktop Entry]", "Type=Application", f"Name={facts.NAME}"]
    for language, (kind, summary) in MENU_WORDS.items():
        mark = f"[{language}]" if language else ""
        lines += [f"GenericName{mark}={kind}", f"Comment{mark}={summary}"]
    lines += [
        f"Exec={facts.COMMAND} %F",
        f"Icon={facts.APP_ID}",
        "Terminal=false",
        "Categories=Utility;",
        "Keywords=training;strength;weights;lifting;workout;log;mood;diary;",
        f"MimeType={facts.MIME};",
        f"StartupWMClass={facts.COMMAND}",
        "StartupNotify=true",
    ]
    return "\n".join(lines) + "\n"


def mime_file() -> str:
    """Return the description of the kind of file for the shared MIME database.

    A plain diary is an SQLite file that says so at byte 68 (`application_id`); an encrypted one is
    noise, so its name alone tells.
    """
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<mime-info xmlns="http://www.freedesktop.org/standards/shared-mime-info">
  <mime-type type="{facts.MIME}">
    <comment>{facts.NAME} diary</comment>
    <comment xml:lang="de">{facts.NAME}-Tagebuch</comment>
    <comment xml:lang="es">Diario de {facts.NAME}</comment>
    <comment xml:lang="fr">Journal {facts.NAME}</comment>
    <icon name="{facts.APP_ID}"/>
    <glob pattern="*.{facts.COMMAND}"/>
  </mime-type>
</mime-info>
"""


def metainfo() -> str:
    """Return the AppStream description, with what the changelog tells of each release."""
    summaries = "".join(
        f'  <summary xml:lang="{language}">{escape(words[1])}</summary>\n'
        for language, words in MENU_WORDS.items()
        if language
    )
    colours = "".join(
        f'    <color type="primary" scheme_preference="{scheme}">{colour}</color>\n'
        for scheme, colour in _COLOURS.items()
    )
    told = "".join(f"    <p>{escape(text)}</p>\n" for text in facts.DESCRIPTION)
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<component type="desktop-application">
  <id>{facts.APP_ID}</id>
  <metadata_license>CC0-1.0</metadata_license>
  <project_license>{facts.LICENCE}</project_license>
  <name>{facts.NAME}</name>
  <developer_name>{facts.NAME} contributors</developer_name>
  <summary>{escape(facts.SUMMARY)}</summary>
{summaries}  <description>
{told}  </description>
  <launchable type="desktop-id">{facts.APP_ID}.desktop</launchable>
  <categories>
    <category>Utility</category>
  </categories>
{_addresses()}  <branding>
{colours}  </branding>
  <provides>
    <binary>{facts.COMMAND}</binary>
    <mediatype>{facts.MIME}</mediatype>
  </provides>
  <content_rating type="oars-1.1"/>
  <releases>
{_releases()}  </releases>
</component>
"""


def _addresses() -> str:
    """Return homepage and pictures, nothing while there is no homepage."""
    if not facts.HOMEPAGE:
        return ""
    pictures = "".join(
        f"    <screenshot{' type=' + chr(34) + 'default' + chr(34) if name == 'today' else ''}>\n"
        f"      <image>{facts.HOMEPAGE}/pictures/{name}.png</image>\n"
        f"      <caption>{escape(words)}</caption>\n    </screenshot>\n"
        for name, words in PICTURES.items()
    )
    home = f'  <url type="homepage">{escape(facts.HOMEPAGE)}</url>\n'
    return f"{home}  <screenshots>\n{pictures}  </screenshots>\n"


def _releases() -> str:
    found = []
    for one in facts.releases():
        kind = "stable" if one.is_out else "development"
        points = "".join(f"          <li>{escape(line)}</li>\n" for line in one.lines)
        found.append(
            f'    <release version="{one.version}" date="{one.date}" type="{kind}">\n'
            f"      <description>\n        <ul>\n{points}        </ul>\n      </description>\n"
            "    </release>\n"
        )
    return "".join(found)


def man_page() -> str:
    """Return the manual page, `liftdesk(1)`."""
    text = (facts.PACKAGING / "linux" / "liftdesk.1.in").read_text(encoding="utf-8")
    return text.replace("@VERSION@", facts.version()).replace("@DAY@", facts.epoch_day())
