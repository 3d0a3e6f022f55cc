"""The list of all parts is whole, and the same each time."""

import json
import sys
from pathlib import Path

import pytest
from release import facts, parts, sbom

ENVIRONMENT = Path(sys.prefix)
LISTED = facts.artefact(".cdx.json")


@pytest.fixture
def bill(small_bundle):
    return sbom.bill(parts.shipped(ENVIRONMENT), small_bundle)


def test_it_is_cyclonedx(bill):
    assert (bill["bomFormat"], bill["specVersion"]) == ("CycloneDX", "1.5")
    assert bill["serialNumber"].startswith("urn:uuid:")
    refs = [one["bom-ref"] for one in bill["components"]]
    assert len(refs) == len(set(refs))
    assert set(bill["dependencies"][0]["dependsOn"]) == set(refs)


def test_each_package_of_the_lock_is_in_it_once(bill):
    packages = [one for one in bill["components"] if one["type"] == "library"]
    assert {one["name"] for one in packages} == {part.name for part in parts.locked()}
    assert len(packages) == len({one["name"] for one in packages})
    for one in packages:
        assert one["purl"] == f"pkg:pypi/{one['name']}@{one['version']}"
        assert all(len(found["content"]) == 64 for found in one["hashes"])
        assert one["licenses"][0]["expression"]


def test_native_files_are_in_it_with_their_library(bill):
    native = {one["name"]: one for one in bill["components"] if one["type"] == "file"}
    assert set(native) == {"liftdesk", "_internal/python3.11/lib-dynload/math.so"}
    assert native["_internal/python3.11/lib-dynload/math.so"]["group"] == "Python"


def test_it_is_the_same_each_time(bill, small_bundle, tmp_path):
    for name in ("one", "two"):
        sbom.write(tmp_path / name, sbom.bill(parts.shipped(ENVIRONMENT), small_bundle))
    assert (tmp_path / "one").read_bytes() == (tmp_path / "two").read_bytes()
    assert json.loads((tmp_path / "one").read_text(encoding="utf-8")) == bill


def test_what_it_does_not_name_is_found(bill, small_bundle):
    modules = {"liftdesk.app", "json", "numpy.linalg", "PySide6.QtCore", "openpyxl"}
    assert sbom.faults(bill, small_bundle, modules, ENVIRONMENT) == []
    (found,) = sbom.faults(bill, small_bundle, modules | {"hypothesis.core"}, ENVIRONMENT)
    assert "hypothesis" in found
    (small_bundle / "liftdesk").write_bytes(b"\x7fELF other")
    (found,) = sbom.faults(bill, small_bundle, modules, ENVIRONMENT)
    assert found.startswith("liftdesk is not in the list")


def test_an_environment_of_another_lock_is_refused(monkeypatch):
    other = [parts.Part("numpy", "0.1", ())]
    monkeypatch.setattr(parts, "locked", lambda: other)
    with pytest.raises(ValueError, match="lock"):
        parts.shipped(ENVIRONMENT)


@pytest.mark.skipif(not (LISTED.exists() and facts.BUNDLE.is_dir()), reason="no bundle was built")
def test_the_built_bundle_has_nothing_that_is_not_listed():
    bill = json.loads(LISTED.read_text(encoding="utf-8"))
    modules = sbom.modules_of(facts.ROOT / "build" / "liftdesk")
    assert sbom.faults(bill, facts.BUNDLE, modules, ENVIRONMENT) == []
