def f(:
    pass

# expect stderr:   File "syntax_error.py", line 1
# expect stderr:     def f(:
# expect stderr:           ^
# expect stderr: SyntaxError: invalid syntax
# expect error: SyntaxError: invalid syntax
