"""macOS: what the app says of itself."""

import plistlib
from typing import Any

from release import facts

MINIMUM = "13.0"
"""Qt 6.11 runs on macOS 13 and later (Qt's list of supported platforms)."""

ENTITLEMENTS = facts.PACKAGING / "macos" / "entitlements.plist"
_UTI = f"{facts.APP_ID}.diary"


def info_plist() -> dict[str, Any]:
    """Return Info.plist: the version, the kind of document, sharp screens, no need of anything."""
    return {
        "CFBundleName": facts.NAME,
        "CFBundleDisplayName": facts.NAME,
        "CFBundleIdentifier": facts.APP_ID,
        "CFBundleExecutable": facts.COMMAND,
        "CFBundlePackageType": "APPL",
        "CFBundleShortVersionString": facts.version(),
        "CFBundleVersion": facts.version(),
        "CFBundleDevelopmentRegion": "en",
        "CFBundleLocalizations": ["en", "de", "es", "fr"],
        "LSApplicationCategoryType": "public.app-category.healthcare-fitness",
        "LSMinimumSystemVersion": MINIMUM,
        "NSHighResolutionCapable": True,
        "NSHumanReadableCopyright": f"{facts.NAME} contributors, {facts.LICENCE} licence",
        "NSPrincipalClass": "NSApplication",
        "NSRequiresAquaSystemAppearance": False,
        "CFBundleDocumentTypes": [_document()],
        "UTExportedTypeDeclarations": [_exported()],
    }


def _document() -> dict[str, Any]:
    return {
        "CFBundleTypeName": f"{facts.NAME} diary",
        "CFBundleTypeRole": "Viewer",
        "LSHandlerRank": "Owner",
        "LSItemContentTypes": [_UTI],
        "CFBundleTypeIconFile": "liftdesk.icns",
    }


def _exported() -> dict[str, Any]:
    return {
        "UTTypeIdentifier": _UTI,
        "UTTypeDescription": f"{facts.NAME} diary",
        "UTTypeConformsTo": ["public.data"],
        "UTTypeTagSpecification": {
            "public.filename-extension": [facts.COMMAND],
            "public.mime-type": [facts.MIME],
        },
    }


def entitlements() -> dict[str, Any]:
    """Return the entitlements that the app is signed with.

    Raises:
        plistlib.InvalidFileException: the file is no property list.
    """
    with ENTITLEMENTS.open("rb") as content:
        found: dict[str, Any] = plistlib.load(content)
    return found
