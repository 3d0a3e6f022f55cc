"""What the development commands are asked for."""

import importlib.util
from pathlib import Path

import pytest

DEV = Path(__file__).parents[2] / "packaging" / "dev.py"


@pytest.fixture(scope="module")
def dev():
    spec = importlib.util.spec_from_file_location("dev", DEV)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize(
    "given",
    [[], ["tabs", "start"], ["--imports"], ["start", "--json", "out.json"], ["-h"]],
)
def test_what_follows_bench_is_for_the_measuring(dev, given):
    options = dev.asked(["bench", *given])
    assert (options.command, options.given) == ("bench", given)


def test_the_measuring_is_given_it(dev, monkeypatch):
    run = []
    monkeypatch.setattr(dev, "step", lambda _name, command, **_extra: run.append(command))
    dev.bench(["tabs", "--json", "out.json"])
    assert run[0][1:] == ["-m", "tests.bench", "tabs", "--json", "out.json"]


def test_trust_is_an_option_of_the_tests_alone(dev, capsys):
    assert dev.asked(["test", "--trust"]).trust
    assert not dev.asked(["test"]).trust
    with pytest.raises(SystemExit):
        dev.asked(["lock", "--trust"])
    assert "--trust" in capsys.readouterr().err


@pytest.mark.parametrize("given", [[], ["tomorrow"]])
def test_an_unknown_command_is_refused(dev, given, capsys):
    with pytest.raises(SystemExit):
        dev.asked(given)
    assert "COMMAND" in capsys.readouterr().err
