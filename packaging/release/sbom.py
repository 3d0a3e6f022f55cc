"""The list of all parts (software bill of materials), as CycloneDX 1.5 in JSON."""

import ast
import json
import sys
import uuid
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from release import archive, facts, libraries, parts

Json = dict[str, Any]


def bill(shipped: list[parts.Part], bundle: Path) -> Json:
    """Return the list: packages with version, purl, hashes and licence; native files by SHA-256."""
    packages = [_package(part) for part in shipped]
    natives = [_native(native) for native in libraries.natives(bundle)]
    root = {
        "type": "application",
        "bom-ref": facts.COMMAND,
        "name": facts.NAME,
        "version": facts.version(),
        "licenses": [{"license": {"id": facts.LICENCE}}],
    }
    listed = [_python(), *packages, *natives]
    content = json.dumps(listed, sort_keys=True)
    return {
        "$schema": "http://cyclonedx.org/schema/bom-1.5.schema.json",
        "bomFormat": "CycloneDX",
        "specVersion": "1.5",
        "serialNumber": uuid.uuid5(uuid.NAMESPACE_OID, content).urn,
        "version": 1,
        "metadata": {
            "timestamp": datetime.fromtimestamp(facts.EPOCH, UTC).isoformat(),
            "component": root,
        },
        "components": listed,
        "dependencies": [
            {"ref": facts.COMMAND, "dependsOn": [one["bom-ref"] for one in listed]},
        ],
    }


def _python() -> Json:
    version = ".".join(str(number) for number in sys.version_info[:3])
    return {
        "type": "platform",
        "bom-ref": "python",
        "name": "Python",
        "version": version,
        "licenses": [{"license": {"id": "PSF-2.0"}}],
    }


def _package(part: parts.Part) -> Json:
    purl = f"pkg:pypi/{part.name}@{part.version}"
    return {
        "type": "library",
        "bom-ref": purl,
        "name": part.name,
        "version": part.version,
        "purl": purl,
        "hashes": [{"alg": "SHA-256", "content": content} for content in part.hashes],
        "licenses": [_licence(part.licence)],
    }


def _native(native: libraries.Native) -> Json:
    library = native.library
    return {
        "type": "file",
        "bom-ref": f"file:{native.inside}",
        "name": native.inside,
        "group": library.name if library else "unknown",
        "hashes": [{"alg": "SHA-256", "content": archive.sha256(native.path)}],
        "licenses": [_licence(library.licence if library else "NOASSERTION")],
        **({"description": f"inside: {library.inside}"} if library and library.inside else {}),
    }


def _licence(expression: str) -> Json:
    return {"expression": expression}


def write(target: Path, content: Json) -> None:
    """Write the list."""
    text = json.dumps(content, indent=1, sort_keys=True, ensure_ascii=False)
    target.write_text(text + "\n", encoding="utf-8")


def faults(content: Json, bundle: Path, modules: set[str], environment: Path) -> list[str]:
    """Return what a bundle has that the list does not: native files, and Python packages."""
    listed = {one["name"]: one for one in content["components"]}
    wrong = []
    for native in libraries.natives(bundle):
        entry = listed.get(native.inside)
        if entry is None or entry["hashes"][0]["content"] != archive.sha256(native.path):
            wrong.append(f"{native.inside} is not in the list of parts as it is in the bundle")
    owners = _owners(environment)
    own = {"liftdesk", *sys.stdlib_module_names, "entry", "_pyinstaller_hooks_contrib"}
    for module in sorted(modules):
        top = module.split(".", maxsplit=1)[0]
        if top in own or top.startswith(("pyi", "_pyi", "_sysconfigdata")):
            continue
        if owners.get(top) not in listed:
            wrong.append(f"The module {top} is of no package in the list of parts")
    return list(dict.fromkeys(wrong))


def _owners(environment: Path) -> dict[str, str]:
    """Return which package brings each module at the top."""
    found = {}
    for name, package in parts.installed(environment).items():
        for file in package.files or ():
            top = file.parts[0].split(".", maxsplit=1)[0]
            if file.suffix in {".py", ".so", ".pyd"}:
                found[top] = name if top != "PySide6" else "pyside6-essentials"
    return found


def modules_of(build: Path) -> set[str]:
    """Return the names of the modules that PyInstaller put into the program, from its own notes."""
    notes = ast.literal_eval((build / "PYZ-00.toc").read_text(encoding="utf-8"))
    return {name for name, _, kind in notes[1] if kind == "PYMODULE"}
