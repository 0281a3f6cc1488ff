# Runs statements, each in a fresh namespace, and prints what becomes of them, without the folder's own path.
import sys
folder = sys.path[0]
def clean(text): return str(text).replace(folder, "<folder>")
def attempt(text, space=None, **names):
    for statement in text.strip().splitlines():
        statement = statement.strip()
        local = space if space is not None else {"__name__": "__main__", **names}
        try:
            exec(statement, local)
            bound = sorted(name for name in local if not name.startswith("__")) if space is None else []
            print(statement, "-> binds", bound)
        except BaseException as error:
            print(statement, "->", f"{type(error).__name__}: {clean(error)}")
            if isinstance(error, ImportError):
                print("    ", error.name, clean(error.path), error.name_from, clean(error.msg) == clean(error))
