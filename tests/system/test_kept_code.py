"""Scripts inside PySide6 that are compiled once."""

import builtins
import importlib.util
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest

from liftdesk.system.kept_code import kept_code

ROOT = Path(__file__).parents[2]
NAME = "shibokensupport/some.py"


@pytest.fixture
def file(tmp_path):
    return tmp_path / "kept" / "code.scripts"


@pytest.fixture(autouse=True)
def may_write(monkeypatch):
    monkeypatch.setattr(sys, "dont_write_bytecode", False)


@pytest.fixture
def compiled(monkeypatch):
    """The names of what is really compiled."""
    names, compile_it = [], compile

    def watched(source, filename, mode, *rest, **more):
        names.append(filename)
        return compile_it(source, filename, mode, *rest, **more)

    monkeypatch.setattr(builtins, "compile", watched)
    return names


def run(file, source, name=NAME):
    found = {}
    with kept_code(file):
        exec(compile(source, name, "exec"), found)  # noqa: S102 - what is tested
    return found["answer"]


def test_a_script_is_compiled_once(file, compiled):
    assert [run(file, b"answer = 42") for _ in range(3)] == [42, 42, 42]
    assert compiled == [NAME]


def test_another_source_is_compiled_anew(file, compiled):
    assert [run(file, b"answer = %d" % n) for n in (1, 2, 1)] == [1, 2, 1]
    assert compiled == [NAME, NAME]


def test_nothing_else_is_kept(file, compiled):
    for source, name in (("answer = 1", NAME), (b"answer = 1", "elsewhere.py")):
        assert run(file, source, name) == run(file, source, name) == 1
    assert compiled == [NAME, NAME, "elsewhere.py", "elsewhere.py"]
    assert not file.exists()


STUBS = "shibokensupport/signature/lib/enum_sig.py"
STUBS_MODULE = "shibokensupport.signature.lib.enum_sig"


def test_a_script_that_writes_type_stubs_runs_when_it_is_asked_for_something(
    file, compiled, monkeypatch
):
    module = ModuleType("a_writer_of_stubs")
    monkeypatch.setitem(sys.modules, STUBS_MODULE, module)
    with kept_code(file):
        exec(compile(b"answer = 42", STUBS, "exec"), vars(module))  # noqa: S102 - what is tested
    assert not hasattr(module, "__wrapped__")
    assert "answer" not in vars(module)
    assert module.answer == 42
    assert "__getattr__" not in vars(module)
    with pytest.raises(AttributeError, match="nothing"):
        module.nothing  # noqa: B018 - asked for
    assert not file.exists()


def test_a_script_that_has_nothing_of_what_is_asked_says_so(file, monkeypatch):
    module = ModuleType("a_writer_of_stubs")
    monkeypatch.setitem(sys.modules, STUBS_MODULE, module)
    with kept_code(file):
        exec(compile(b"answer = 42", STUBS, "exec"), vars(module))  # noqa: S102 - what is tested
    with pytest.raises(AttributeError, match=r"'a_writer_of_stubs' .* 'nothing'"):
        module.nothing  # noqa: B018 - asked for
    assert module.answer == 42


def test_a_script_whose_module_did_not_stay_is_let_go(file, monkeypatch):
    monkeypatch.delitem(sys.modules, STUBS_MODULE, raising=False)
    with kept_code(file):
        exec(compile(b"answer = 42", STUBS, "exec"), {})  # noqa: S102 - what is tested
    assert STUBS_MODULE not in sys.modules


def test_compiling_is_as_before_afterwards(file):
    before = builtins.compile
    with pytest.raises(SyntaxError):
        run(file, b"answer =")
    assert builtins.compile is before


@pytest.mark.parametrize(
    "content",
    [b"", b"\x00" * 40, importlib.util.MAGIC_NUMBER, importlib.util.MAGIC_NUMBER + b"i\x01\0\0\0"],
)
def test_a_file_that_cannot_be_read_is_written_anew(file, content, compiled):
    file.parent.mkdir()
    file.write_bytes(content)
    assert [run(file, b"answer = 42") for _ in range(2)] == [42, 42]
    assert compiled == [NAME]


def test_where_nothing_may_be_written_nothing_is(file, monkeypatch):
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    assert run(file, b"answer = 42") == 42
    assert not file.exists()


def test_a_folder_that_cannot_be_made_is_no_matter(tmp_path):
    (tmp_path / "file").write_text("no folder")
    assert run(tmp_path / "file" / "code.scripts", b"answer = 42") == 42


def test_pyside_takes_its_scripts_from_there(file):
    code = (
        "import sys\nfrom pathlib import Path\nfrom liftdesk.system.kept_code import kept_code\n"
        "sys.dont_write_bytecode = False\n"
        f"with kept_code(Path({str(file)!r})):\n    import PySide6.QtCore\n"
        "from PySide6.QtWidgets import QApplication\n"
        "try:\n    QApplication.setStyle(1.5)\nexcept TypeError as error:\n    print(error)\n"
    )
    said = [
        subprocess.run(
            [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True
        ).stdout
        for _ in range(2)
    ]
    assert file.stat().st_size > 40_000
    assert said[0] == said[1]
    assert "Supported signatures" in said[0]


def test_nothing_of_pyside_stays_in_the_way(file):
    code = (
        "import builtins, sys\nfrom pathlib import Path\n"
        "from liftdesk.system.kept_code import kept_code\n"
        "before = builtins.compile, builtins.__import__\n"
        f"with kept_code(Path({str(file)!r})):\n    import PySide6.QtCore\n"
        "assert (builtins.compile, builtins.__import__) == before\n"
        "import colorsys, linecache\nassert colorsys.__file__ not in linecache.cache\n"
        "from PySide6.support.signature.lib import enum_sig, pyi_generator\n"
        "assert '__getattr__' in vars(enum_sig)\nassert not hasattr(enum_sig, '__wrapped__')\n"
        "assert '__getattr__' in vars(enum_sig), 'not run for what every module may have'\n"
        "assert callable(pyi_generator.generate_pyi)\n"
        "assert callable(enum_sig.HintingEnumerator)\n"
        "assert '__getattr__' not in vars(enum_sig)\nassert not hasattr(enum_sig, 'nothing')\n"
    )
    subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=True)
