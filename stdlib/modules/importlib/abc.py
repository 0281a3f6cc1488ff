"""What finders and loaders are expected to have, as classes to derive from."""
import abc

import _imp
from importlib import _loading, machinery

__all__ = ["Loader", "MetaPathFinder", "PathEntryFinder", "ResourceLoader", "InspectLoader", "ExecutionLoader",
           "FileLoader", "SourceLoader"]


class Loader(metaclass=abc.ABCMeta):
    """Makes modules and runs them."""

    def create_module(self, spec):
        """None: a module is made as usual. exec_module() then runs it."""
        return None

    def load_module(self, fullname):
        """Makes and runs a module, as loaders did before there were specs."""
        if not hasattr(self, "exec_module"):
            raise ImportError
        return _loading.load_module(self, fullname)


class MetaPathFinder(metaclass=abc.ABCMeta):
    """Stands on sys.meta_path; find_spec(name, path, target) gives a spec or None."""

    def invalidate_caches(self):
        """Forgets what it remembers."""


class PathEntryFinder(metaclass=abc.ABCMeta):
    """Searches one entry of sys.path; find_spec(name, target) gives a spec or None."""

    def invalidate_caches(self):
        """Forgets what it remembers."""


class ResourceLoader(Loader):
    """Also gives the bytes of files."""

    @abc.abstractmethod
    def get_data(self, path):
        """The bytes of a file."""
        raise OSError


class InspectLoader(Loader):
    """Also gives the code and the source of modules."""

    def is_package(self, fullname):
        """Whether the module is a package."""
        raise ImportError

    def get_code(self, fullname):
        """The code object, or None for a module that has none."""
        source = self.get_source(fullname)
        return None if source is None else self.source_to_code(source)

    @abc.abstractmethod
    def get_source(self, fullname):
        """The text, or None for a module that has none."""
        raise ImportError

    @staticmethod
    def source_to_code(data, path="<string>"):
        """The code object of a text."""
        return compile(data, path, "exec", dont_inherit=True)

    def exec_module(self, module):
        """Runs the module."""
        return _loading.exec_module(self, module)

    def load_module(self, fullname):
        """Makes and runs a module."""
        return _loading.load_module(self, fullname)


class ExecutionLoader(InspectLoader):
    """Also knows which file a module is in."""

    @abc.abstractmethod
    def get_filename(self, fullname):
        """The path of the module's file."""
        raise ImportError

    def get_code(self, fullname):
        """The code object, which knows its file."""
        source = self.get_source(fullname)
        if source is None:
            return None
        try:
            path = self.get_filename(fullname)
        except ImportError:
            return self.source_to_code(source)
        return self.source_to_code(source, path)


class FileLoader(ResourceLoader, ExecutionLoader):
    """Loads one module from one file."""

    def __init__(self, fullname, path):
        self.name = fullname
        self.path = path

    def __eq__(self, other):
        return self.__class__ == other.__class__ and self.__dict__ == other.__dict__

    def __hash__(self):
        return hash(self.name) ^ hash(self.path)

    def load_module(self, fullname=None):
        """Makes and runs the module."""
        return _loading.load_module(self, _own_name(self, fullname))

    def get_filename(self, fullname=None):
        """The path of the file."""
        _own_name(self, fullname)
        return self.path

    def get_data(self, path):
        """The bytes of a file."""
        return _loading.get_data(self, path)


def _own_name(loader, fullname):
    if fullname is not None and fullname != loader.name:
        raise ImportError(f"loader for {loader.name} cannot handle {fullname}", name=fullname)
    return loader.name


class SourceLoader(ResourceLoader, ExecutionLoader):
    """Loads modules from source, wherever get_data() has it from."""

    def path_mtime(self, path):
        """When the source was written."""
        if self.path_stats.__func__ is SourceLoader.path_stats:
            raise OSError
        return int(self.path_stats(path)["mtime"])

    def path_stats(self, path):
        """When the source was written, in a dict, which may also hold its size."""
        if self.path_mtime.__func__ is SourceLoader.path_mtime:
            raise OSError
        return {"mtime": self.path_mtime(path)}

    def set_data(self, path, data):
        """Bytecode is not kept."""

    def is_package(self, fullname):
        """A package's file is named __init__."""
        leaf = self.get_filename(fullname).rpartition("/")[2].rsplit(".", 1)[0]
        return leaf == "__init__" and fullname.rpartition(".")[2] != "__init__"

    def get_source(self, fullname):
        """The text of the module."""
        return _loading.get_source(self, fullname)

    def source_to_code(self, data, path, *, _optimize=-1):
        """The code object of a text."""
        return _loading.source_to_code(self, data, path, _optimize)

    def get_code(self, fullname):
        """The code object of the module."""
        return _loading.get_code(self, fullname)


for _type in (machinery.BuiltinImporter, machinery.FrozenImporter, machinery.PathFinder):
    MetaPathFinder.register(_type)
PathEntryFinder.register(machinery.FileFinder)
for _type in (machinery.BuiltinImporter, machinery.FrozenImporter):
    InspectLoader.register(_type)
for _base in (FileLoader, SourceLoader):
    _base.register(machinery.SourceFileLoader)
InspectLoader.register(machinery.NamespaceLoader)
del _type, _base
