# Difference: there is no bytecode. What would be bytes of a code object (co_code, co_linetable, co_exceptiontable,
# co_lnotab) is not there, and replace() refuses what has become part of the tree: constants, global names, flags.
# co_lines() and co_positions() count each expression and statement as one instruction.
def f(a):
    return len(a), 100


code = f.__code__
for name in ("co_code", "co_linetable", "co_exceptiontable", "co_lnotab"):
    print(name, hasattr(code, name))
try:
    code.co_code
except AttributeError as error:
    print(error)
for changes in ({"co_consts": (None, 200)}, {"co_names": ("repr",)}, {"co_flags": 0}, {"co_code": b""}):
    try:
        code.replace(**changes)
    except NotImplementedError as error:
        print(error)
print(list(code.co_lines()))
print(len(list(code.co_positions())))
