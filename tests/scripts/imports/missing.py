for source in ("import nowhere", "import nowhere.at_all", "from nowhere import x", "import sys.nothing", "from _shapes import nothing",
               "from . import x", "import _shapes.sides"):
    try:
        exec(source, {"__name__": "__main__", "__package__": None})
    except ImportError as error:
        print(type(error).__name__, str(error).split(" (")[0], error.name)
# expect: ModuleNotFoundError No module named 'nowhere' nowhere
# expect: ModuleNotFoundError No module named 'nowhere' nowhere
# expect: ModuleNotFoundError No module named 'nowhere' nowhere
# expect: ModuleNotFoundError No module named 'sys.nothing'; 'sys' is not a package sys.nothing
# expect: loading _shapes as _shapes
# expect: ImportError cannot import name 'nothing' from '_shapes' _shapes
# expect: ImportError attempted relative import with no known parent package None
# expect: ModuleNotFoundError No module named '_shapes.sides'; '_shapes' is not a package _shapes.sides
