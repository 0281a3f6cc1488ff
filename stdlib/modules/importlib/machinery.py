"""The classes of what modules know about where they come from."""
from _imp import BuiltinImporter, FrozenImporter, ModuleSpec, NamespaceLoader, SourceFileLoader

__all__ = ["BuiltinImporter", "FrozenImporter", "ModuleSpec", "NamespaceLoader", "SOURCE_SUFFIXES", "SourceFileLoader",
           "all_suffixes"]

SOURCE_SUFFIXES = [".py"]


def all_suffixes():
    return SOURCE_SUFFIXES[:]
