"""What happened in the procedure, what holds now, and what must not be missed."""
