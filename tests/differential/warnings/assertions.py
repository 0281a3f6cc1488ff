# assert with a tuple, and warnings of what stands in a finally block, which is compiled twice.
import warnings

for text in ("assert (1, 'message')", "assert ()", "assert (x,)", "assert (x, 'm'), 'n'", "assert x, ('m',)", "assert [1]",
             "try:\n  pass\nfinally:\n  assert (1, 2)", "try:\n  pass\nexcept E:\n  assert (1, 2)",
             "def f():\n  try:\n    x\n  finally:\n    y is 1", "with a:\n  assert (1, 2)", "for x in y:\n  assert (x, 1)"):
    with warnings.catch_warnings(record=True) as log:
        warnings.simplefilter("always")
        compile(text, "code", "exec")
    print(repr(text), [(str(w.message), w.lineno) for w in log])
