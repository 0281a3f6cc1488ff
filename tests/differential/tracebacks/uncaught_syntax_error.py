# A SyntaxError in exec that nobody catches.
print("before")
exec("def f(:\n    pass")
