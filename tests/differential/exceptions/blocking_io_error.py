# BlockingIOError.characters_written: set by the third argument, by assignment, missing otherwise.
error = BlockingIOError(11, "busy", 7)
print(error.characters_written, error.filename, error.args, error)
error = BlockingIOError(11, "busy")
try:
    error.characters_written
except AttributeError as problem:
    print(problem)
error.characters_written = 3
print(error.characters_written)
del error.characters_written
try:
    del error.characters_written
except AttributeError as problem:
    print(problem)
for value in ("x", 1.5, None):
    try:
        error.characters_written = value
    except (TypeError, ValueError) as problem:
        print(type(problem).__name__, problem)
print(BlockingIOError(11, "busy", "name").filename)
print(OSError(11, "busy", 7).filename, type(OSError(11, "busy", 7)).__name__)
print(OSError(11, "busy", 7).characters_written)
