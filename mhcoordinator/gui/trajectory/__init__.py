"""The picture of a trajectory on the screen."""
