"""The least that could be called the same kind of program: a window, a plot, an open file."""

import sys

import pyqtgraph
from playhouse.sqlcipher_ext import SqlCipherDatabase
from PySide6.QtWidgets import QApplication, QMainWindow

from tests.bench.first_paint import wait_for

if __name__ == "__main__":
    program = QApplication([])
    database = SqlCipherDatabase(sys.argv[1], passphrase="")
    (count,) = database.execute_sql("SELECT count(*) FROM session").fetchone()
    window = QMainWindow()
    plot = pyqtgraph.PlotWidget()
    plot.plot([0, count], [0, count])
    window.setCentralWidget(plot)
    window.resize(1280, 800)
    window.show()
    wait_for(plot.viewport())
