"""What the handbook calls a thing in a language is what stands on the screen in that language."""

import re
from collections import defaultdict

import pytest

_STRONG = re.compile(r"\*\*(.+?)\*\*")
_WAY = re.compile(r"`([^`]+? > [^`]+?)`")


def bare(words):
    """Return a text without the sign before its key's letter."""
    return words.replace("&", "")


@pytest.fixture(scope="module", params=["de", "fr", "es"])
def spoken_words(request, texts):
    """The messages of a language's handbook, and what each text of the program is in it."""
    found, chapters = defaultdict(set), []
    for message in texts.messages(texts.ts_file(request.param)):
        if message.context.startswith("handbook/"):
            chapters.append(message)
        else:
            found[bare(message.source)] |= {bare(words) for words in message.words}
    return chapters, found


def test_every_word_of_the_screen_is_named_as_it_stands_there(spoken_words):
    chapters, words = spoken_words
    wrong = []
    for message in chapters:
        wanted = [words[name] for name in _STRONG.findall(message.source)]
        named = _STRONG.findall(message.words[0])
        is_any = set().union(*wanted)
        if len(named) != len(wanted) or not is_any.issuperset(named):
            wrong.append((message.context, [name for name in named if name not in is_any]))
    assert wrong == []


def test_every_way_through_the_menus_is_named_as_it_stands_there(spoken_words):
    chapters, words = spoken_words
    wrong = []
    for message in chapters:
        ways = [way.split(" > ") for way in _WAY.findall(message.source)]
        named = [way.split(" > ") for way in _WAY.findall(message.words[0])]
        steps = {name for way in ways for step in way for name in words[step]}
        if [len(way) for way in named] != [len(way) for way in ways]:
            wrong.append((message.context, message.words[0]))
        wrong += [(message.context, step) for way in named for step in way if step not in steps]
    assert wrong == []
