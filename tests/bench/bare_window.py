"""The least that could be called the same kind of program: a window and an open file.

`python -m tests.bench.bare_window FILE [plot]`; with a plot it is what the program's own charts are
drawn by.
"""

import sys

from playhouse.sqlcipher_ext import SqlCipherDatabase
from PySide6.QtWidgets import QApplication, QMainWindow

from tests.bench.first_paint import wait_for

if __name__ == "__main__":
    program = QApplication([])
    database = SqlCipherDatabase(sys.argv[1], passphrase="")
    (count,) = database.execute_sql("SELECT count(*) FROM session").fetchone()
    window = watched = QMainWindow()
    if sys.argv[2:] == ["plot"]:
        import pyqtgraph

        plot = pyqtgraph.PlotWidget()
        plot.plot([0, count], [0, count])
        window.setCentralWidget(plot)
        watched = plot.viewport()
    window.resize(1280, 800)
    window.show()
    wait_for(watched)
