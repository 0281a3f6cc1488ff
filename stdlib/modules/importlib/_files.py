"""The finder of modules in one folder, for programs that make one with loaders of their own."""
import _imp
from importlib._loading import absolute, spec_from_file_location


def default_details():
    return [(_imp.SourceFileLoader, [".py"])]


class FileFinder:
    """Finds modules in one folder, by the ends of the names of files."""

    def __init__(self, path, *loader_details):
        self._loaders = [(suffix, loader) for loader, suffixes in loader_details for suffix in suffixes]
        self.path = absolute(path) if path and path != "." else _imp.current_folder()

    def invalidate_caches(self):
        """Nothing is remembered about the folder."""

    def find_spec(self, fullname, target=None):
        """The spec of a module in the folder; a folder that may be a portion of a package has no loader."""
        base = f"{self.path}/{fullname.rpartition('.')[2]}"
        is_folder = _imp.kind_of_path(base) == "folder"
        places = [(base + "/__init__", [base])] if is_folder else []
        for place, folders in (*places, (base, None)):
            for suffix, loader in self._loaders:
                path = place + suffix
                if _imp.kind_of_path(path) == "file":
                    return spec_from_file_location(fullname, path, loader=loader(fullname, path),
                                                   submodule_search_locations=folders)
        if not is_folder:
            return None
        spec = _imp.ModuleSpec(fullname, None)
        spec.submodule_search_locations = [base]
        return spec

    @classmethod
    def path_hook(cls, *loader_details):
        """A function for sys.path_hooks that makes such finders."""
        def path_hook_for_FileFinder(path):
            if _imp.kind_of_path(path or ".") != "folder":
                raise ImportError("only directories are supported", path=path)
            return cls(path, *loader_details)
        return path_hook_for_FileFinder

    def __repr__(self):
        return f"FileFinder({self.path!r})"


FileFinder.__module__ = "_frozen_importlib_external"
