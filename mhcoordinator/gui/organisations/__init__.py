"""The directory of organisations and the people in them."""
