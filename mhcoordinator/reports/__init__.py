"""A frozen view in, PDF bytes out. Knows no database and no window."""
