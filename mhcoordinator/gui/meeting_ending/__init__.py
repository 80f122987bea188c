"""Closing a meeting: all that will be written, what is missing, and the next meeting."""
