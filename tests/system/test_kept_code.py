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


def test_a_script_that_tells_of_functions_runs_when_it_is_asked_for_something(
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


PLAIN = "import PySide6.QtCore\n"
KEPT = """
import sys
from pathlib import Path
from liftdesk.system.kept_code import kept_code
sys.dont_write_bytecode = False
with kept_code(Path({file!r})):
    import PySide6.QtCore
parts = ["errorhandler", "layout", "parser", "lib.tool", "lib.enum_sig", "lib.pyi_generator"]
modules = [sys.modules[f"shibokensupport.signature.{{part}}"] for part in parts]
assert all("__getattr__" in vars(one) for one in modules)
"""
SAYS = """
from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QApplication, QWidget
from PySide6.support.signature import get_signature
app = QApplication([])
for wrong in (
    lambda: QApplication.setStyle(1.5),
    lambda: QWidget().setFixedSize("wide"),
    lambda: QPoint("left", 3),
    lambda: QWidget(1, 2, 3),
    lambda: QObject().setObjectName(),
    lambda: QWidget().nothing,
):
    try:
        wrong()
    except Exception as error:
        print(type(error).__name__, error)
print(get_signature(QWidget.setFixedSize), get_signature(QPoint))
print(QWidget.resize.__doc__)
"""


def test_pyside_says_of_its_functions_what_it_always_says(file):
    said = [
        subprocess.run(
            [sys.executable, "-c", begin + SAYS],
            cwd=ROOT,
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for begin in (PLAIN, KEPT.format(file=str(file)), KEPT.format(file=str(file)))
    ]
    assert file.stat().st_size > 40_000
    assert said[0] == said[1] == said[2]
    assert said[0].count("Supported signatures") > 2


FEATURE = """
from __feature__ import snake_case
from PySide6.QtCore import QObject
one = QObject()
one.set_object_name("one")
print(one.object_name())
"""


def test_its_other_spelling_can_still_be_asked_for_where_its_import_is_put_back(file):
    code = (
        KEPT.format(file=str(file))
        + "import builtins\nbuiltins.__import__ = builtins.__feature_import__\n"
        + f"exec({FEATURE!r}, {{'__name__': 'one_that_asks'}})\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert (done.stdout, done.returncode) == ("one\n", 0), done.stderr


def test_nothing_of_pyside_stays_in_the_way(file):
    code = (
        "import builtins, sys\nfrom pathlib import Path\n"
        "from liftdesk.system.kept_code import kept_code\n"
        "before = builtins.compile, builtins.__import__\n"
        f"with kept_code(Path({str(file)!r})):\n    import PySide6.QtCore\n"
        "assert (builtins.compile, builtins.__import__) == before\n"
        "import colorsys, linecache\nassert not linecache.cache, 'no source was read'\n"
        "feature = sys.modules['shibokensupport.feature']\n"
        "assert feature.feature_imported.__module__ == 'shibokensupport.feature'\n"
        "from PySide6.support.signature.lib import enum_sig, pyi_generator\n"
        "assert '__getattr__' in vars(enum_sig)\nassert not hasattr(enum_sig, '__wrapped__')\n"
        "assert '__getattr__' in vars(enum_sig), 'not run for what every module may have'\n"
        "assert callable(pyi_generator.generate_pyi)\n"
        "assert callable(enum_sig.HintingEnumerator)\n"
        "assert '__getattr__' not in vars(enum_sig)\nassert not hasattr(enum_sig, 'nothing')\n"
    )
    subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=True)
