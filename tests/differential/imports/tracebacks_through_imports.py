# The frames of an error inside imported modules: only those of the program, each with its line.
import sys
def places(error):
    found, traceback = [], error.__traceback__
    while traceback:
        code = traceback.tb_frame.f_code
        found.append(f"{code.co_filename.rpartition('/')[2]}:{traceback.tb_lineno} in {code.co_name}")
        traceback = traceback.tb_next
    return found
def trying(text):
    try:
        exec(compile(text, "<text>", "exec"), {"__name__": "__main__"})
    except BaseException as error:
        print(text, "|", type(error).__name__, error if isinstance(error, KeyError) else type(error).__name__)
        for place in places(error): print("   ", place)
        if error.__context__: print("    while handling", type(error.__context__).__name__)
trying("import _steps_one")
trying("import _steps_one")
trying("import _steps_two")
trying("from _steps_three import C")
trying("import _missing_thing")
trying("import _missing_thing.deeper")
trying("from _pkg import missing")
trying("from _pkg import *\nnothing")
trying("import _pkg.missing")
trying("import _broken")
trying("import _pkg, _broken")
trying("try:\n    import _missing_thing\nexcept ImportError:\n    import _failing")
trying("def f():\n    from _pkg import missing\nf()")
trying("class C:\n    import _failing")
trying("[__import__('_failing') for _ in (1,)]")
trying("__import__('_failing')")
trying("__import__('_missing_thing')")
trying("from . import x")
