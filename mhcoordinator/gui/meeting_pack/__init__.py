"""The pack for the chair goes out, and the minutes come back."""
