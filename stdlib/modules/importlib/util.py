"""Finding specs without importing modules, and making modules step by step."""
import sys
import types

import _imp
from _imp import module_from_spec
from importlib import _absolute
from importlib._loading import decode_source, spec_from_file_location, spec_from_loader
from importlib.abc import Loader

spec_from_file_location.__module__ = spec_from_loader.__module__ = decode_source.__module__ = __name__


def resolve_name(name, package):
    """A name with dots in front made absolute."""
    if not name.startswith("."):
        return name
    if not package:
        raise ImportError(f"no package specified for {repr(name)} (required for relative module names)")
    level = len(name) - len(name.lstrip("."))
    return _absolute(name[level:], package, level)


def find_spec(name, package=None):
    """The spec of a module, or None if there is none; the packages around it are imported."""
    whole = resolve_name(name, package) if name.startswith(".") else name
    if whole in sys.modules:
        module = sys.modules[whole]
        if module is None:
            return None
        try:
            spec = module.__spec__
        except AttributeError:
            raise ValueError(f"{name}.__spec__ is not set") from None
        if spec is None:
            raise ValueError(f"{name}.__spec__ is None")
        return spec
    parent_name = whole.rpartition(".")[0]
    path = None
    if parent_name:
        parent = __import__(parent_name, fromlist=["__path__"])
        try:
            path = parent.__path__
        except AttributeError as error:
            raise ModuleNotFoundError(
                f"__path__ attribute not found on {parent_name!r} while trying to find {whole!r}", name=whole) from error
    return _imp.find_spec(whole, path)


def cache_from_source(path, debug_override=None, *, optimization=None):
    """Where the bytecode of a source file would be kept."""
    if debug_override is not None:
        if optimization is not None:
            raise TypeError("debug_override or optimization must be set to None")
        optimization = "" if debug_override else 1
    path = path.__fspath__() if hasattr(path, "__fspath__") else path
    head, slash, tail = path.rpartition("/")
    base, dot, rest = tail.rpartition(".")
    name = f"{base or rest}{dot}{sys.implementation.cache_tag}"
    if optimization is None:
        optimization = sys.flags.optimize or ""
    optimization = str(optimization)
    if optimization != "":
        if not optimization.isalnum():
            raise ValueError(f"{optimization!r} is not alphanumeric")
        name += f".opt-{optimization}"
    return f"{head}{slash}__pycache__/{name}.pyc"


def source_from_cache(path):
    """The source file whose bytecode would be kept there."""
    path = path.__fspath__() if hasattr(path, "__fspath__") else path
    head, _, leaf = path.rpartition("/")
    head, slash, folder = head.rpartition("/")
    if folder != "__pycache__":
        raise ValueError(f"__pycache__ not bottom-level directory in {path!r}")
    dots = leaf.count(".")
    if dots not in (2, 3):
        raise ValueError(f"expected only 2 or 3 dots in {leaf!r}")
    if dots == 3:
        optimization = leaf.rsplit(".", 2)[-2]
        if not optimization.startswith("opt-"):
            raise ValueError("optimization portion of filename does not start with 'opt-'")
        if not optimization[4:].isalnum():
            raise ValueError(f"optimization level {optimization[4:]!r} is not an alphanumeric value")
    return f"{head}{slash}{leaf.partition('.')[0]}.py"


class _LazyModule(types.ModuleType):
    """A module that runs when one of its attributes is first wanted."""

    def __getattribute__(self, name):
        spec = object.__getattribute__(self, "__spec__")
        state = spec.loader_state
        if object.__getattribute__(self, "__class__") is _LazyModule:
            if state["is_loading"] and name.startswith("__") and name.endswith("__"):
                return object.__getattribute__(self, name)
            state["is_loading"] = True
            own = object.__getattribute__(self, "__dict__")
            had, has = state["attributes"], dict(own)
            changed = {key: value for key, value in has.items() if key not in had or had[key] is not value}
            spec.loader.exec_module(self)
            whole = object.__getattribute__(self, "__name__")
            if whole in sys.modules and sys.modules[whole] is not self:
                raise ValueError(f"module object for {whole!r} substituted in sys.modules during a lazy load")
            # What the program assigned before it was loaded goes before what loading bound.
            own.update(changed)
            self.__class__ = types.ModuleType
        return getattr(self, name)

    def __delattr__(self, name):
        self.__getattribute__(name)
        delattr(self, name)


class LazyLoader(Loader):
    """A loader that puts off running a module until one of its attributes is wanted."""

    @staticmethod
    def __check_eager_loader(loader):
        if not hasattr(loader, "exec_module"):
            raise TypeError("loader must define exec_module()")

    @classmethod
    def factory(cls, loader):
        """A function that wraps what the loader makes."""
        cls.__check_eager_loader(loader)
        return lambda *args, **kwargs: cls(loader(*args, **kwargs))

    def __init__(self, loader):
        self.__check_eager_loader(loader)
        self.loader = loader

    def create_module(self, spec):
        return self.loader.create_module(spec)

    def exec_module(self, module):
        """Makes the module one that runs later."""
        module.__spec__.loader = self.loader
        module.__loader__ = self.loader
        module.__spec__.loader_state = {"attributes": module.__dict__.copy(), "is_loading": False}
        module.__class__ = _LazyModule
