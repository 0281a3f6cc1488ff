error = FileNotFoundError(2, "No such file or directory", "name.txt")
print(error, error.errno, error.strerror, error.filename, error.args)
# expect: [Errno 2] No such file or directory: 'name.txt' 2 No such file or directory name.txt (2, 'No such file or directory')
print(type(OSError(2, "x")).__name__, type(OSError(13, "x")).__name__, OSError("only text"), OSError(1, "a"))
# expect: FileNotFoundError PermissionError only text [Errno 1] a
