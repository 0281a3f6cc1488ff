print(..., NotImplemented, type(...).__name__, repr(Ellipsis), ... is Ellipsis, bool(...))
# expect: Ellipsis NotImplemented ellipsis Ellipsis True True
def f(): ...
print(f())  # expect: None
