"""Stays, the seams between them, and going from one to the next."""
