"""Casework for the regional care coordinator for victims of human trafficking."""

__version__ = "0.1.0"
