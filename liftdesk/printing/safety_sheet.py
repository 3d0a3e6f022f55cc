"""What the Safety tab says on paper, for a wall or a wallet: one page as a rule, nothing private.

A person's own people and words stand on it only where they are handed over.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from liftdesk.domain.safety.crisis_lines import Country
from liftdesk.domain.safety.guidance import Guidance, Statement, StopSigns
from liftdesk.domain.safety.own_people import Contact
from liftdesk.printing.flow import Block, Flow, folded
from liftdesk.printing.ink import saving_ink
from liftdesk.printing.options import STANDARD, PlanOptions
from liftdesk.printing.plan_painter import words_width
from liftdesk.printing.report_layout import Place, paragraph, rule
from liftdesk.printing.sheets import (
    LARGE_POINTS,
    Box,
    Face,
    Frame,
    Page,
    Sheet,
    Style,
)
from liftdesk.system.texts import translate
from liftdesk.wording.help_lines import danger_words, directory_words, footnote_text, line_words

_PADDING = 4.0
"""Millimetres inside a frame."""
_BULLET = "\N{BULLET}"
_LEAST_SHARE, _MOST_SHARE = 0.3, 0.55
"""How much of a line the numbers have, by the longest of them."""
_BESIDE = 5.0


@dataclass(frozen=True, slots=True, kw_only=True)
class SafetyWords:
    """What stands on the sheet.

    `country` is whose lines are printed, None where none is listed; `elsewhere` the address of a
    directory. `people` and `helps` are the person's own, and empty unless they are to be printed.
    """

    country: Country | None
    elsewhere: str
    guidance: Guidance
    people: Sequence[Contact] = ()
    helps: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Type:
    """The styles, millimetres between lines that belong together, and between blocks."""

    title: Style
    heading: Style
    number: Style
    strong: Style
    body: Style
    quiet: Style
    note: Style
    gap: float
    apart: float


def _small(points: float, *, gap: float, apart: float) -> _Type:
    """Return the type of a sheet whose body has so many points."""
    return _Type(
        title=Style(size=points * 2, face=Face.SERIF, is_bold=True),
        heading=Style(size=points * 1.3, face=Face.SERIF, is_bold=True),
        number=Style(size=points * 1.4, is_bold=True, least=10),
        strong=Style(size=points, is_bold=True),
        body=Style(size=points),
        quiet=Style(size=points, is_muted=True),
        note=Style(size=points * 0.8, is_muted=True),
        gap=gap,
        apart=apart,
    )


_SMALL = (
    _small(11.0, gap=1.6, apart=5.4),
    _small(10.0, gap=1.4, apart=5.0),
    _small(9.2, gap=1.0, apart=3.4),
)
_BIG = _Type(
    title=Style(size=24, face=Face.SERIF, is_bold=True, least=16),
    heading=Style(size=18, face=Face.SERIF, is_bold=True, least=16),
    number=Style(size=20, is_bold=True, least=LARGE_POINTS),
    strong=Style(size=LARGE_POINTS, is_bold=True, least=LARGE_POINTS),
    body=Style(size=LARGE_POINTS, least=LARGE_POINTS),
    quiet=Style(size=LARGE_POINTS, least=LARGE_POINTS),
    note=Style(size=LARGE_POINTS, least=LARGE_POINTS),
    gap=2.2,
    apart=5.0,
)
_LARGE = (
    _BIG,
    replace(_BIG, gap=1.2, apart=3.4),
    replace(
        _BIG,
        title=replace(_BIG.title, size=20),
        heading=replace(_BIG.heading, size=16),
        number=replace(_BIG.number, size=17),
        gap=0.8,
        apart=2.6,
    ),
)


def safety_sheet(words: SafetyWords, *, options: PlanOptions = STANDARD) -> Sheet:
    """Lay out help first, then what is the person's own, then signs to stop and the guidelines.

    Everything is smaller or stands closer where that saves a page.
    """
    kinds = _LARGE if options.is_large else _SMALL
    pages = min((_laid_out(words, kind, options) for kind in kinds), key=len)
    if options.saves_ink:
        pages = [saving_ink(page) for page in pages]
    title = translate("SafetyPage", "Safety")
    return Sheet(title=title, paper=options.paper, pages=tuple(pages))


def _laid_out(words: SafetyWords, kind: _Type, options: PlanOptions) -> list[Page]:
    parts = _Parts(words=words, kind=kind)
    flow = Flow(options=options, apart=kind.apart)
    flow.put(parts.head)
    flow.put(parts.help)
    for number, block in enumerate(parts.people()):
        flow.put(block, apart=0.0 if number else None)
    for number, block in enumerate(parts.helps()):
        flow.put(block, apart=kind.gap / 2 if number else None)
    if options.is_large:
        for block in parts.guidance():
            flow.put(block)
    else:
        flow.put_columns(parts.guidance())
    flow.put(parts.sources)
    return flow.pages


@dataclass(frozen=True, slots=True, kw_only=True)
class _Parts:
    """The blocks of the sheet."""

    words: SafetyWords
    kind: _Type

    def head(self, page: Page, place: Place) -> float:
        """Put the title, and that a doctor's advice comes first."""
        left, top, wide = place
        top = paragraph(page, place, translate("SafetyPage", "Safety"), self.kind.title) + 1.0
        doctor = translate(
            "SafetyPage",
            "General information. Your doctor\N{RIGHT SINGLE QUOTATION MARK}s advice comes first.",
        )
        return paragraph(page, (left, top, wide), doctor, self.kind.quiet)

    def help(self, page: Page, place: Place) -> float:
        """Put the numbers of the country in a frame."""
        left, top, wide = place
        inside = wide - 2 * _PADDING
        x = left + _PADDING
        title = translate("HelpCard", "If you need to talk to someone")
        low = paragraph(page, (x, top + _PADDING - 1, inside), title, self.kind.heading) + 1.5
        for number, row in enumerate(self._numbers()):
            if number:
                rule(page, low, x, x + inside)
            low = self._line(page, (x, low, inside), row)
        low += 2.0
        note = footnote_text(self.words.country, self.words.elsewhere)
        low = paragraph(page, (x, low, inside), note, self.kind.note) + _PADDING
        frame = Box(left, top, wide, low - top)
        page.frames.append(Frame(box=frame, pen=0.4, radius=2.5))
        return low

    def people(self) -> list[Block]:
        """Return each of the person's own people, the first below a heading."""
        people = enumerate(self.words.people)
        return [self._person(one, is_first=number == 0) for number, one in people]

    def helps(self) -> list[Block]:
        """Return each line of the person's own words, the first below a heading."""
        written = [line.strip() for line in self.words.helps.splitlines() if line.strip()]
        return [self._helps(line, is_first=n == 0) for n, line in enumerate(written)]

    def guidance(self) -> list[Block]:
        """Return the signs to stop at, and each guideline."""
        guidance = self.words.guidance
        return [
            self._stop(guidance.stop_signs),
            *(self._statement(one) for one in guidance.guidelines),
        ]

    def sources(self, page: Page, place: Place) -> float:
        """Put what all of it rests on."""
        guidance = self.words.guidance
        named = (guidance.stop_signs.source, *(one.source for one in guidance.guidelines))
        each = "; ".join(dict.fromkeys(translate("Content", one) for one in named))
        said = translate("Content", "Source: {source}").format(source=each)
        left, top, wide = place
        rule(page, top, left, left + wide)
        return paragraph(page, (left, top + 1.2, wide), said, self.kind.note)

    def _numbers(self) -> list[tuple[str, str]]:
        country = self.words.country
        if country is None:
            return [(directory_words(), self.words.elsewhere)]
        return [(danger_words(), country.emergency), *map(line_words, country.lines)]

    def _line(self, page: Page, place: Place, row: tuple[str, str]) -> float:
        """Put a number, and what it is for beside it."""
        left, top, wide = place
        split = self._split(wide)
        top += self.kind.gap
        words, number = row
        number = folded(number, self.kind.number, split - _BESIDE)
        high = paragraph(page, (left, top, split - _BESIDE), number, self.kind.number)
        # What a number is for stands on the number's line, though its letters are smaller.
        drop = (self.kind.number.size - self.kind.body.size) * 25.4 / 72
        right = (left + split, top + drop, wide - split)
        words = folded(words, self.kind.body, wide - split)
        return max(high, paragraph(page, right, words, self.kind.body)) + self.kind.gap

    def _split(self, wide: float) -> float:
        """Return where the words beside the numbers begin, the same in every list."""
        numbers = [number for _words, number in self._numbers()]
        numbers += [one.number for one in self.words.people]
        longest = max(words_width(number, self.kind.number) for number in numbers) + _BESIDE
        return max(wide * _LEAST_SHARE, min(longest, wide * _MOST_SHARE))

    def _person(self, one: Contact, *, is_first: bool) -> Block:
        def put(page: Page, place: Place) -> float:
            left, top, wide = place
            if is_first:
                top = paragraph(page, place, self._own_title(), self.kind.heading) + 1.0
            else:
                rule(page, top, left, left + wide)
            return self._line(page, (left, top, wide), (_who(one), one.number))

        return put

    def _own_title(self) -> str:
        return translate("PeopleCard", "My people and my plan")

    def _helps(self, line: str, *, is_first: bool) -> Block:
        def put(page: Page, place: Place) -> float:
            left, top, wide = place
            if is_first and not self.words.people:
                top = paragraph(page, place, self._own_title(), self.kind.heading) + 1.0
            if is_first:
                said = translate("PeopleCard", "What helps me")
                top = paragraph(page, (left, top, wide), said, self.kind.quiet) + 0.6
            words = folded(line, self.kind.body, wide)
            return paragraph(page, (left, top, wide), words, self.kind.body)

        return put

    def _stop(self, signs: StopSigns) -> Block:
        def put(page: Page, place: Place) -> float:
            left, top, wide = place
            title = translate("StopCard", "Stop and rest if you notice")
            top = paragraph(page, place, title, self.kind.heading) + 1.2
            indent = self.kind.body.size * 0.4
            for sign in signs.signs:
                page.write(
                    Box(left, top, indent, self.kind.body.size * 0.42), _BULLET, self.kind.strong
                )
                row = (left + indent, top, wide - indent)
                top = paragraph(page, row, translate("Content", sign), self.kind.body) + 0.9
            top = self._call(page, (left, top + 1.0, wide), translate("Content", signs.again))
            soreness = translate("Content", signs.soreness)
            return paragraph(page, (left, top + 2.0, wide), soreness, self.kind.quiet)

        return put

    def _call(self, page: Page, place: Place, again: str) -> float:
        left, top, wide = place
        country = self.words.country
        number = "" if country is None else country.emergency
        number = number or translate("StopCard", "your emergency number")
        call = translate("StopCard", "Not gone in a few minutes: call {number}.")
        x, inside = left + 3.0, wide - 6.0
        low = paragraph(page, (x, top + 2.0, inside), call.format(number=number), self.kind.strong)
        low = paragraph(page, (x, low + 0.6, inside), again, self.kind.body) + 2.2
        page.frames.append(Frame(box=Box(left, top, wide, low - top), pen=0.3, radius=2.0))
        return low

    def _statement(self, one: Statement) -> Block:
        def put(page: Page, place: Place) -> float:
            left, top, wide = place
            title = translate("Content", one.title)
            top = paragraph(page, place, title, self.kind.strong) + 0.5
            return paragraph(
                page, (left, top, wide), translate("Content", one.text), self.kind.body
            )

        return put


def _who(one: Contact) -> str:
    if not one.about:
        return one.name
    return translate("PeopleCard", "{name}, {about}").format(name=one.name, about=one.about)
