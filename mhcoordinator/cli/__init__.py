"""The same services for IT staff, on the command line."""
