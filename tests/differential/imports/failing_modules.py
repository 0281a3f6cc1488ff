# A module that fails while loading leaves sys.modules, is loaded anew next time, and what it imported stays.
import sys
def trying(name):
    try:
        __import__(name)
    except BaseException as error:
        traceback, places = error.__traceback__, []
        while traceback:
            places.append(f"{traceback.tb_frame.f_code.co_filename.rpartition('/')[2]}:{traceback.tb_lineno}:{traceback.tb_frame.f_code.co_name}")
            traceback = traceback.tb_next
        print(name, type(error).__name__, str(error).replace(sys.path[0], "<folder>"), places)
for name in ("_failing", "_failing", "_failing_pkg", "_failing_pkg.part", "_failing_pkg", "_broken", "_lonely"):
    trying(name)
    print([m for m in sys.modules if m.startswith(("_failing", "_broken", "_lonely"))])
try:
    import _broken
except SyntaxError as error:
    print(error.msg, error.filename.rpartition("/")[2], error.lineno, error.offset, error.text, error.end_lineno, error.end_offset)
try:
    from _failing_pkg import part
except RuntimeError as error:
    print(error, error.__context__, error.__cause__)
try:
    try:
        1 / 0
    except ZeroDivisionError:
        import _failing
except ValueError as error:
    print(repr(error), repr(error.__context__))
