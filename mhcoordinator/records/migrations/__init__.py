"""The steps by which the records came to their present form."""
