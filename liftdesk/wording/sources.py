"""Where imported entries come from, by name."""

from liftdesk.system.texts import translate

NAMES = {
    "activity_archive": "Activities",
    "alpha_progression": "Alpha Progression",
    "apple_health": "Apple Health",
    "bearable": "Bearable",
    "daylio": "Daylio",
    "fit": "FIT",
    "fitbod": "Fitbod",
    "fitdown": "Fitdown",
    "fitnotes": "FitNotes",
    "fitnotes_ios": "FitNotes 2",
    "flexify": "Flexify",
    "gpx": "GPX",
    "gym_tracker": "Gym Tracker",
    "hevy": "Hevy",
    "imoodjournal": "iMoodJournal",
    "jefit": "Jefit",
    "liftlog": "LiftLog",
    "liftlog_json": "LiftLog",
    "liftosaur": "Liftosaur",
    "liftosaur_text": "Liftosaur",
    "lyfta": "Lyfta",
    "ox": "Ox",
    "pixels": "Pixels",
    "quick_lines": "Quick lines",
    "state_of_mind": "Health Auto Export",
    "strong": "Strong",
    "stronglifts": "StrongLifts",
    "table": "Table",
    "tcx": "TCX",
    "track_and_graph": "Track & Graph",
    "weightxreps": "weightxreps",
    "wger": "wger",
}
"""Apps by the name their format has in the program; but for kinds of files, which are said in the
language, names are the same in every one."""


def app_name(format_name: str) -> str:
    """Return what an app or a kind of file is called: "Strong", "LiftDesk", "FIT"."""
    if format_name.startswith("liftdesk"):
        return "LiftDesk"
    kinds = {
        "activity_archive": translate("Import", "Activities"),
        "quick_lines": translate("Import", "Quick lines"),
        "table": translate("Import", "Table"),
    }
    return kinds.get(format_name) or NAMES.get(format_name) or format_name.replace("_", " ")


def source_text(format_name: str) -> str:
    """Return what a file was recognised as: "Read as an export of Strong."."""
    own = translate("Import", "Read as an export of LiftDesk itself.")
    others = {
        **dict.fromkeys(("liftdesk", "liftdesk_csv", "liftdesk_zip", "liftdesk_xlsx"), own),
        "liftdesk_file": translate("Import", "Read as a data file or backup of LiftDesk."),
        "fit": translate("Import", "Read as an activity of a watch (FIT)."),
        "tcx": translate("Import", "Read as activities of a training app (TCX)."),
        "gpx": translate("Import", "Read as tracks (GPX)."),
        "activity_archive": translate("Import", "Read as an archive of activities."),
        "quick_lines": translate("Import", "Read as quick lines under dates."),
        "table": translate("Import", "Read by what its columns hold."),
    }
    return others.get(format_name) or translate("Import", "Read as an export of {app}.").format(
        app=NAMES.get(format_name, format_name)
    )
