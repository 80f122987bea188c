"""A contact noted in one go, from anywhere."""
