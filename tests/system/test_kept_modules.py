"""Modules of a start that are kept together in one file."""

import importlib
import importlib.util
import inspect
import marshal
import os
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest

import liftdesk
from liftdesk.system.compiled_file import CompiledFile
from liftdesk.system.kept_modules import KeptModules, keep_modules

ROOT = Path(__file__).parents[2]
SOURCES = {
    "liftdesk/__init__.py": "",
    "liftdesk/one.py": "answer = 42",
    "liftdesk/in/__init__.py": "x = 1",
}


@pytest.fixture
def root(tmp_path):
    """A folder with a small package of the program's name."""
    for name, source in SOURCES.items():
        file = tmp_path / "root" / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(source, encoding="utf-8")
    return tmp_path / "root"


@pytest.fixture
def start(root, tmp_path):
    """Start a Python that imports something, and keeps what it imported."""

    file = str(tmp_path / "made" / "file.kept")

    def run(code="", *, ask="import liftdesk.one", writes=True):
        script = (
            "import sys\n"
            f"sys.path.insert(0, {str(ROOT)!r})\n"
            "from pathlib import Path\n"
            "from liftdesk.system.kept_modules import KeptModules, keep_modules\n"
            "for name in [name for name in sys.modules if name.startswith('liftdesk')]:\n"
            "    del sys.modules[name]\n"
            f"sys.path[0] = {str(root)!r}\n"
            f"kept = KeptModules(Path({file!r}), Path({str(root)!r}))\n"
            f"kept.begin()\n{ask}\nkeep_modules()\n{code}\n"
            "print(sorted(kept._taken))\n"
        )
        environment = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
        if not writes:
            environment["PYTHONDONTWRITEBYTECODE"] = "1"
        done = subprocess.run(
            [sys.executable, "-c", script],
            capture_output=True,
            text=True,
            env=environment,
            check=False,
        )
        assert done.returncode == 0, done.stderr
        return done.stdout.strip()

    return run


def test_what_one_start_imported_the_next_takes_from_the_file(start):
    assert start() == "[]"
    assert start() == "['liftdesk', 'liftdesk.one']"


def test_what_is_new_is_kept_beside_the_rest(start):
    start()
    both = "import liftdesk.one, importlib; importlib.import_module('liftdesk.in')"
    assert start(ask=both) == "['liftdesk', 'liftdesk.one']"
    assert start(ask=both) == "['liftdesk', 'liftdesk.in', 'liftdesk.one']"


def test_a_changed_source_is_read_anew_and_kept_anew(start, root):
    start()
    (root / "liftdesk" / "one.py").write_text("answer = 'another'", encoding="utf-8")
    said = "print(liftdesk.one.answer)"
    assert start(said) == "another\n['liftdesk']"
    assert start(said) == "another\n['liftdesk', 'liftdesk.one']"


def test_a_source_that_is_gone_cannot_be_imported(start, root):
    start()
    (root / "liftdesk" / "one.py").unlink()
    ask = "try:\n    import liftdesk.one\nexcept ModuleNotFoundError:\n    print('gone')"
    assert start(ask=ask) == "gone\n['liftdesk']"


def test_a_module_is_as_python_imports_it(start):
    said = (
        "import inspect, liftdesk.one as one, importlib\n"
        "inner = importlib.import_module('liftdesk.in')\n"
        "print([one.__name__, one.__package__, Path(one.__file__).name, Path(one.__cached__).name,"
        " Path(one.__spec__.origin).name, inspect.getsource(one), inner.__path__ == ["
        "str(Path(inner.__file__).parent)], one.__loader__.get_code('liftdesk.one').co_names])"
    )
    assert start(said).rpartition("\n")[0] == start(said).rpartition("\n")[0]


def test_nothing_is_written_where_python_was_told_to_write_nothing(start, tmp_path):
    start(writes=False)
    assert not (tmp_path / "made").exists()


def test_a_file_that_cannot_be_read_is_an_empty_one(start, tmp_path):
    start()
    (tmp_path / "made" / "file.kept").write_bytes(importlib.util.MAGIC_NUMBER + b"\xff\x00")
    assert start() == "[]"
    assert start() == "['liftdesk', 'liftdesk.one']"


def test_a_start_with_nothing_new_leaves_the_file_alone(start, tmp_path):
    start()
    before = (tmp_path / "made" / "file.kept").stat().st_ino
    start()
    assert (tmp_path / "made" / "file.kept").stat().st_ino == before


def test_another_pythons_code_is_not_taken(tmp_path):
    source = ROOT / "liftdesk" / "app.py"
    then = source.stat()
    fields = (int(then.st_mtime), then.st_size)
    whole = b"".join(number.to_bytes(4, "little") for number in fields)
    magic = importlib.util.MAGIC_NUMBER
    heads = {magic + bytes(4): True, b"\0\0\r\n" + bytes(4): False, magic + b"\1\0\0\0": False}
    for head, is_taken in heads.items():
        file = tmp_path / "file.kept"
        code = marshal.dumps(compile("", "app.py", "exec"))
        CompiledFile(file).add({"liftdesk.app": ("liftdesk/app.py", head + whole + code)})
        kept = KeptModules(file, ROOT)
        assert (kept.find_spec("liftdesk.app") is not None) is is_taken
        kept.end()


def test_a_bundle_goes_without(monkeypatch, tmp_path):
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    before = list(sys.meta_path)
    KeptModules(tmp_path / "file.kept").begin()
    keep_modules()
    assert sys.meta_path == before


def test_the_program_begins_with_it():
    from liftdesk import __main__

    assert "KeptModules(then=sources.keep).begin()" in inspect.getsource(__main__.main)


@pytest.fixture
def passing(root, tmp_path, monkeypatch):
    """Import a passing module of this program's package, from a folder of its own, and keep it.

    Returns what was imported, and whether it was taken from the file.
    """
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    monkeypatch.setattr(liftdesk, "__path__", [*liftdesk.__path__, str(root / "liftdesk")])

    def run(name="liftdesk.one"):
        kept = KeptModules(tmp_path / "made" / "file.kept", root)
        kept.begin()
        importlib.invalidate_caches()
        try:
            module = importlib.import_module(name)
        finally:
            keep_modules()
            sys.modules.pop(name, None)
        return module, name in kept._taken

    return run


def test_a_module_is_taken_from_the_file_once_it_is_there(passing):
    found = [passing() for _ in range(3)]
    assert [module.answer for module, _ in found] == [42, 42, 42]
    assert [is_taken for _, is_taken in found] == [False, True, True]
    loader = found[-1][0].__loader__
    assert loader.get_code("liftdesk.one").co_names == ("answer",)
    assert not any(isinstance(one, KeptModules) for one in sys.meta_path)


def test_code_that_cannot_be_read_is_compiled_from_the_source(passing, tmp_path):
    passing()
    file = tmp_path / "made" / "file.kept"
    whole = file.read_bytes()
    kept = CompiledFile(file)
    *_, start, size, _ = kept.places["liftdesk.one"]
    kept.close()
    before = whole[: len(whole) - size]
    assert start == 0
    for damaged in (marshal.dumps(("no code",)), b"\xff", b""):
        file.write_bytes(before + damaged)
        module, is_taken = passing()
        assert (module.answer, is_taken) == (42, True)


@pytest.mark.parametrize("part", ["__file__", "__cached__"])
def test_a_module_without_a_source_or_compiled_file_is_not_kept(passing, root, tmp_path, part):
    name = "liftdesk.one"
    bare = ModuleType(name)
    vars(bare).update(
        __file__=str(root / "liftdesk" / "one.py"), __cached__=str(root / "nothing.pyc")
    )
    kept = KeptModules(tmp_path / "file.kept", root)
    sys.modules[name] = bare
    try:
        assert kept._compiled(name) is None
        setattr(bare, part, None)
        assert kept._compiled(name) is None
    finally:
        del sys.modules[name]


def test_a_source_that_changed_or_went_is_not_taken(passing, root):
    passing()
    source = root / "liftdesk" / "one.py"
    source.write_text("answer = 'another'", encoding="utf-8")
    module, is_taken = passing()
    assert (module.answer, is_taken) == ("another", False)
    source.unlink()
    with pytest.raises(ModuleNotFoundError):
        passing()
