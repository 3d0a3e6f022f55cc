"""Words that are painted beside a chart have their room, as words in labels have."""

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetricsF

from liftdesk.domain.training.exercises import Pattern
from liftdesk.ui.charts.gutter import PlacedGutter
from liftdesk.ui.charts.marks import Label
from liftdesk.wording.kinds import pattern_text
from tests.support.language_states import spoken


@pytest.mark.parametrize("percent", [100, 200])
@pytest.mark.parametrize("language", ["en", "de", "es", "fr"])
def test_the_name_of_every_movement_fits_beside_its_row(look, qtbot, language, percent):
    with spoken(language, percent):
        names = [pattern_text(pattern) for pattern in Pattern]
        gutter = PlacedGutter(
            tuple(Label(sign="", text=name, tone="ink-muted") for name in names), lambda _at: 0.0
        )
        qtbot.addWidget(gutter)
        wide = gutter.width() - 4
        metrics = QFontMetricsF(look.font("chart"))
        for name in names:
            room = QRectF(0, 0, wide, 1000)
            box = metrics.boundingRect(room, Qt.TextFlag.TextWordWrap.value, name)
            assert box.width() <= wide, name
            assert box.height() <= 2 * look.text_px(13) + 2, name
