# SyntaxError: attributes from one and two arguments, tuples of four to six, errors, str.
def show(error):
    print(error.args, error.msg, error.filename, error.lineno, error.offset, error.text, error.end_lineno,
          error.end_offset, error.print_file_and_line, str(error), repr(error), sep=" | ")


show(SyntaxError())
show(SyntaxError("msg"))
show(SyntaxError("msg", ("file.py", 3, 4, "text")))
show(SyntaxError("msg", ("file.py", 3, 4, "text", 5, 6)))
show(SyntaxError("msg", ["file.py", 3, 4, "text"]))
show(SyntaxError("msg", ("a/b/file.py", 3, 4, "text")))
show(SyntaxError("msg", (None, 3, 4, "text")))
show(SyntaxError("msg", ("file.py", None, 4, "text")))
show(SyntaxError("msg", (None, None, None, None)))
show(SyntaxError("msg", ("file.py", "three", 4, "text")))
show(SyntaxError(5, ("file.py", 3, 4, "text")))
show(SyntaxError("a", "b", "c"))
show(IndentationError("msg", ("f", 1, 2, "t")))
show(TabError("msg"))
for details in ((), ("f",), ("f", 1, 2), ("f", 1, 2, "t", 3), ("f", 1, 2, "t", 3, 4, 5), 7, "abcd", None):
    try:
        show(SyntaxError("msg", details))
    except (TypeError, ValueError) as problem:
        print(type(problem).__name__, problem)
error = SyntaxError("msg")
error.filename, error.lineno, error.msg = "other.py", 12, "changed"
show(error)
error.print_file_and_line = "x"
print(error.print_file_and_line)
error.__init__("second", ("g", 9, 8, "u"))
show(error)
