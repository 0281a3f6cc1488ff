"""Importing by name, and running modules anew."""
import sys

import _imp
from importlib import _loading

__all__ = ["__import__", "import_module", "invalidate_caches", "reload"]

__import__ = __import__
_reloading = {}


def invalidate_caches():
    """Finders that remember something forget it; those of the interpreter itself look at folders each time."""
    for finder in sys.meta_path:
        if hasattr(finder, "invalidate_caches"):
            finder.invalidate_caches()


def _check(name, package, level):
    if not isinstance(name, str):
        raise TypeError(f"module name must be str, not {type(name)}")
    if level > 0:
        if not isinstance(package, str):
            raise TypeError("__package__ not set to a string")
        if not package:
            raise ImportError("attempted relative import with no known parent package")
    elif not name:
        raise ValueError("Empty module name")


def _absolute(name, package, level):
    parts = package.rsplit(".", level - 1)
    if len(parts) < level:
        raise ImportError("attempted relative import beyond top-level package")
    return f"{parts[0]}.{name}" if name else parts[0]


def import_module(name, package=None):
    """Import a module; a name that begins with dots is relative to `package`. Gives the module itself, not the package
    in front of it."""
    level = 0
    if name.startswith("."):
        if not package:
            raise TypeError(f"the 'package' argument is required to perform a relative import for {name!r}")
        level = len(name) - len(name.lstrip("."))
    name = name[level:]
    _check(name, package, level)
    if level:
        name = _absolute(name, package, level)
    # As an import with a list does, which gives the last module.
    return __import__(name, fromlist=("__name__",))


def reload(module):
    """Run a module again in the namespace it has, which keeps the names that are not bound anew."""
    try:
        name = module.__spec__.name
    except AttributeError:
        try:
            name = module.__name__
        except AttributeError:
            raise TypeError("reload() argument must be a module") from None
    if sys.modules.get(name) is not module:
        raise ImportError(f"module {name} not in sys.modules", name=name)
    if name in _reloading:
        return _reloading[name]
    _reloading[name] = module
    try:
        parent = name.rpartition(".")[0]
        path = None
        if parent:
            if parent not in sys.modules:
                raise ImportError(f"parent {parent!r} not in sys.modules", name=parent) from None
            path = sys.modules[parent].__path__
        spec = module.__spec__ = _imp.find_spec(name, path, module)
        if spec is None:
            raise ModuleNotFoundError(f"spec not found for the module {name!r}", name=name)
        _loading.exec_in(spec, module)
        return sys.modules[name]
    finally:
        del _reloading[name]
