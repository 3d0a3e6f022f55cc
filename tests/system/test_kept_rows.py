"""What an import brought along last time is run in a row by the next start."""

import importlib
import os
import subprocess
import sys
from pathlib import Path

import pytest

import liftdesk
from liftdesk.system.compiled_file import CompiledFile
from liftdesk.system.kept_modules import KeptModules, keep_modules

ROOT = Path(__file__).parents[2]
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
def root(tmp_path):
    """The folder that has the small package."""
    (tmp_path / "root" / "liftdesk").mkdir(parents=True)
    return tmp_path / "root"


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


def test_where_python_counts_imports_there_are_no_rows(starts, monkeypatch):
    starts("first")
    monkeypatch.setitem(sys._xoptions, "importtime", True)
    assert starts("first") == ["third", "second", "first"]
    assert (starts.followed, starts.single) == ({}, [])
    starts("other")
    assert starts.rows == {"liftdesk.first": FIRST}


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


def test_ctrl_c_in_a_row_ends_the_start(starts, monkeypatch):
    starts("first")
    stop = compile("raise KeyboardInterrupt", "stop", "exec")
    monkeypatch.setattr(KeptModules, "code", lambda _kept, _name: stop)
    with pytest.raises(KeyboardInterrupt):
        starts("first")
    assert (starts.single, starts.kept._deep) == (["liftdesk.log"], 0)
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
