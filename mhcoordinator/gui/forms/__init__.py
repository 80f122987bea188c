"""Forms compiled from ui/*.ui by packaging/hatch_build.py; only this file is written by hand."""
