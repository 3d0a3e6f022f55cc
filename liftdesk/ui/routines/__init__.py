"""Routines and days: a page inside Today."""
