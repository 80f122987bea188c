"""English words for every value that the domain can name, one module per subject."""
