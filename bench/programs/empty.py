# Start and end of the interpreter, and nothing between.
