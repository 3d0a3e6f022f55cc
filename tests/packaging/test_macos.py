"""macOS: what the app says of itself, and what it asks for."""

import plistlib
import shutil
import subprocess

import pytest
from release import facts, macos


def test_the_plist_is_one():
    written = plistlib.dumps(macos.info_plist())
    assert plistlib.loads(written) == macos.info_plist()


def test_it_says_what_the_app_is():
    plist = macos.info_plist()
    assert plist["CFBundleIdentifier"] == facts.APP_ID
    assert plist["CFBundleShortVersionString"] == facts.version()
    assert plist["LSMinimumSystemVersion"] == "13.0"
    assert plist["NSHighResolutionCapable"] is True
    assert "de" in plist["CFBundleLocalizations"]


def test_it_opens_its_own_kind_of_file_and_changes_none():
    plist = macos.info_plist()
    (document,), (kind,) = plist["CFBundleDocumentTypes"], plist["UTExportedTypeDeclarations"]
    assert document["LSItemContentTypes"] == [kind["UTTypeIdentifier"]]
    assert document["CFBundleTypeRole"] == "Viewer"
    assert kind["UTTypeTagSpecification"]["public.filename-extension"] == ["liftdesk"]


def test_it_asks_for_nothing_of_a_network_or_of_the_computer():
    keys = {*macos.entitlements(), *macos.info_plist()}
    assert not [key for key in keys if "network" in key or "UsageDescription" in key]
    assert not [key for key in keys if "device" in key or "automation" in key]


@pytest.mark.skipif(not shutil.which("plutil"), reason="no plutil here")
def test_apples_own_reader_agrees():
    command = ["plutil", "-lint", str(macos.ENTITLEMENTS)]
    assert subprocess.run(command, check=False).returncode == 0


def test_the_image_keeps_links_and_signs_for_this_computer_at_least():
    script = (facts.PACKAGING / "macos" / "make_dmg.sh").read_text(encoding="utf-8")
    assert "ditto" in script
    assert '--sign "${LIFTDESK_SIGN_AS:--}"' in script
    command = ["/bin/sh", "-n", str(facts.PACKAGING / "macos" / "make_dmg.sh")]
    if shutil.which("sh"):
        assert subprocess.run(command, check=False).returncode == 0
