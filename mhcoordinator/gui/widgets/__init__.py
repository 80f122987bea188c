"""Small parts that windows and panels are made of; one widget a file."""
