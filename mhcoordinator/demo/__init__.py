"""Twelve fictitious cases, and a vault with them to try the program on."""
