"""The client's plan on the page of a case."""
