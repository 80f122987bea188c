"""The plan of the client on paper: in which words, and how it looks."""
