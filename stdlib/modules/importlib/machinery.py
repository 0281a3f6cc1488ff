"""Finders and loaders of modules, and the classes of what modules know about where they come from."""
from _imp import (BuiltinImporter, FrozenImporter, ModuleSpec, NamespaceLoader, PathFinder, SourceFileLoader)
from importlib._files import FileFinder

SOURCE_SUFFIXES = [".py"]
BYTECODE_SUFFIXES = DEBUG_BYTECODE_SUFFIXES = OPTIMIZED_BYTECODE_SUFFIXES = [".pyc"]
# There are no modules in C that a program could bring along.
EXTENSION_SUFFIXES = []


def all_suffixes():
    """The ends of the names of all files that modules may be in."""
    return SOURCE_SUFFIXES + BYTECODE_SUFFIXES + EXTENSION_SUFFIXES
