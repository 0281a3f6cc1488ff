# An uncaught exception with a note at the end.
error = ValueError("v")
error.add_note("the note is last")
raise error
