"""At the table: the screen that everybody looks at, what is typed, and the end of a meeting."""
