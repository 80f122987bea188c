"""Geometry of the drawings, computed once for the screen and for paper."""
