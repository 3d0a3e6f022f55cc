"""Where the icons are once they were made, for what runs without Qt."""

from release.facts import ROOT

ICONS = ROOT / "build" / "made" / "icons"
PNG_SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
"""Sizes of the freedesktop icon theme that desktops ask for."""
