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
        CompiledFile(file).add({"liftdesk.app": ("liftdesk/app.py", head + whole)})
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


def test_code_that_is_none_is_compiled_from_the_source(passing, root, tmp_path):
    passing()
    file = tmp_path / "made" / "file.kept"
    for damaged in (marshal.dumps("no code"), b"\xff", b""):
        kept = CompiledFile(file)
        inside, head, _, _ = kept.places["liftdesk.one"]
        kept.add({"liftdesk.one": (inside, head + damaged)})
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


CHAIN = {
    "first": "from liftdesk import log\nfrom liftdesk.second import word\nlog.ran.append('first')",
    "second": "from liftdesk import log\nfrom liftdesk.part.third import word\n"
    "log.ran.append('second')",
    "part/__init__": "",
    "part/third": "from liftdesk import log\nword = 'kept'\nlog.ran.append('third')",
    "other": "from liftdesk import log\nimport liftdesk.second\nlog.ran.append('other')",
    "log": "ran = []",
}
FIRST = ("liftdesk.log", "liftdesk.part", "liftdesk.part.third", "liftdesk.second")


class Starts:
    """Starts that import from a small package of their own, each with what the last one kept."""

    def __init__(self, folder, root):
        self._file, self._root, self.kept = folder / "made" / "file.kept", root, None

    def write(self, name, source):
        """Write a module of the package."""
        file = self._root / "liftdesk" / f"{name}.py"
        file.parent.mkdir(exist_ok=True)
        file.write_text(source, encoding="utf-8")

    def __call__(self, *names):
        """Import modules; return what was run, and in which order."""
        kept = self.kept = KeptModules(self._file, self._root)
        self.followed = {}
        whole, single = kept._run_row, kept._runs
        kept._run_row = lambda name: self.followed.setdefault(name, whole(name))
        self.single = []
        kept._runs = lambda name, origin: self.single.append(name) or single(name, origin)
        kept.begin()
        importlib.invalidate_caches()
        before = set(sys.modules)
        try:
            for name in names:
                importlib.import_module(f"liftdesk.{name}")
            self.modules = {one: sys.modules[one] for one in set(sys.modules) - before}
            return list(sys.modules["liftdesk.log"].ran)
        finally:
            keep_modules()
            for one in {n for n in set(sys.modules) - before if n.startswith("liftdesk.")}:
                del sys.modules[one]
                vars(liftdesk).pop(one.removeprefix("liftdesk."), None)

    @property
    def rows(self):
        """What is kept of rows now."""
        file = CompiledFile(self._file)
        rows = dict(file.rows)
        file.close()
        return rows


@pytest.fixture
def starts(root, tmp_path, monkeypatch):
    """Starts over `CHAIN`."""
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    monkeypatch.setattr(liftdesk, "__path__", [*liftdesk.__path__, str(root / "liftdesk")])
    starts = Starts(tmp_path, root)
    for name, source in CHAIN.items():
        starts.write(name, source)
    return starts


def test_a_row_is_run_in_the_order_in_which_it_was_done(starts):
    assert starts("first") == ["third", "second", "first"]
    assert (starts.rows, starts.single) == ({"liftdesk.first": FIRST}, [])
    assert starts("first") == ["third", "second", "first"]
    assert starts.single == list(FIRST)
    assert starts.followed == {"liftdesk.first": True}


def test_what_a_row_ran_is_as_python_imports_it(starts):
    starts("first")
    usual = starts.modules
    starts("first")
    for name in FIRST:
        mine, theirs = starts.modules[name], usual[name]
        for part in ("__name__", "__file__", "__package__", "__doc__"):
            assert getattr(mine, part) == getattr(theirs, part), (name, part)
        assert list(getattr(mine, "__path__", ())) == list(getattr(theirs, "__path__", ()))
        assert mine.__spec__.parent == theirs.__spec__.parent
        assert mine.__spec__.cached == theirs.__spec__.cached
        assert mine.__loader__ is mine.__spec__.loader
        assert mine.__loader__.get_source(name) == theirs.__loader__.get_source(name)
        assert set(vars(theirs)) - set(vars(mine)) == {"__cached__"}
    assert starts.modules["liftdesk.part"].third is starts.modules["liftdesk.part.third"]


def test_a_row_with_a_changed_part_is_not_run_and_kept_anew(starts):
    starts("first")
    starts.write("second", "from liftdesk import log\nword = 'anew'\nlog.ran.append('anew')")
    assert starts("first") == ["anew", "first"]
    assert (starts.followed, starts.single) == ({"liftdesk.first": False}, [])
    assert starts.rows == {"liftdesk.first": ("liftdesk.log", "liftdesk.second")}
    assert starts("first") == ["anew", "first"]
    assert starts.single == ["liftdesk.log", "liftdesk.second"]


def test_a_row_with_a_part_that_is_gone_is_not_run(starts, root):
    starts("first")
    (root / "liftdesk" / "part" / "third.py").unlink()
    with pytest.raises(ModuleNotFoundError, match="third"):
        starts("first")
    assert starts.single == []


def test_what_another_start_needed_besides_is_added_once(starts, tmp_path):
    assert starts("second", "first", "other") == ["third", "second", "first", "other"]
    assert starts.rows == {"liftdesk.second": FIRST[:-1]}
    assert starts("first") == ["third", "second", "first"]
    assert starts.rows["liftdesk.first"] == FIRST
    assert starts("second", "first") == ["third", "second", "first"]
    assert starts.rows["liftdesk.first"] == FIRST  # what was there already may be needed again
    before = starts._file.stat().st_ino
    starts("first")
    assert starts._file.stat().st_ino == before


def test_more_of_a_row_goes_behind_what_was_there_before_it(starts):
    starts("part.third", "first")
    assert starts.rows["liftdesk.first"] == ("liftdesk.second",)
    starts("first")
    assert starts.rows["liftdesk.first"] == FIRST


def test_one_that_cannot_be_run_says_so_as_python_does(starts):
    starts("first")
    (starts._root / "liftdesk" / "part" / "third.py").write_text(
        "raise RuntimeError('not today')\n", encoding="utf-8"
    )
    with pytest.raises(RuntimeError, match="not today"):
        starts("first")
    starts.write("part/third", "import nothing_of_that_name")
    for _ in range(2):
        with pytest.raises(ModuleNotFoundError, match="nothing_of_that_name"):
            starts("first")
    assert "liftdesk.part.third" not in sys.modules


def test_a_part_that_fails_in_a_row_fails_as_python_has_it(starts, monkeypatch):
    starts("first")
    monkeypatch.setattr(KeptModules, "code", lambda _kept, name: compile("1 / 0", name, "exec"))
    with pytest.raises(ZeroDivisionError):
        starts("first")
    assert starts.single == ["liftdesk.log"]
    assert "liftdesk.log" not in sys.modules


def test_a_part_without_code_is_left_to_python(starts, monkeypatch):
    starts("first")
    monkeypatch.setattr(KeptModules, "code", lambda _kept, _name: None)
    assert starts("first") == ["third", "second", "first"]
    assert starts.single == ["liftdesk.log"]


def test_what_a_package_imports_by_itself_is_left_to_it(starts):
    starts.write("part/__init__", "from liftdesk.part import inner\nword = inner.word")
    starts.write("part/inner", "word = 'inner'")
    starts.write("second", "from liftdesk import log\nfrom liftdesk.part import word")
    for _ in range(3):
        assert starts("first") == ["first"]
    row = ("liftdesk.log", "liftdesk.part.inner", "liftdesk.part", "liftdesk.second")
    assert starts.rows == {"liftdesk.first": row}
    assert starts.followed == {"liftdesk.first": True}
    assert starts.modules["liftdesk.part"].inner is starts.modules["liftdesk.part.inner"]


def test_a_start_of_the_program_runs_all_its_rows(tmp_path):
    """As a second start does: nothing is kept anew, whatever packages import by themselves."""
    file = str(tmp_path / "file.kept")
    script = (
        "import sys\nfrom pathlib import Path\n"
        "from liftdesk.system.kept_modules import KeptModules\n"
        f"kept = KeptModules(Path({file!r}))\nkept.begin()\n"
        "import liftdesk.app, liftdesk.ui.program, liftdesk.ui.today.today_page\n"
        "print(len(kept._fresh_rows), len(kept._missed()) < 20)\nkept.end()"
    )
    environment = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
    said = [
        subprocess.run(
            [sys.executable, "-c", script],
            capture_output=True,
            text=True,
            env=environment,
            check=True,
            cwd=ROOT,
        ).stdout.split()
        for _ in range(2)
    ]
    assert [int(first) > 0 for first, _ in said] == [True, False]
    assert said[1] == ["0", "True"]
