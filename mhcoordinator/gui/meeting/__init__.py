"""Case meetings: the list of them, preparing one, and printing a copy for each at the table."""
