"""What loaders and finders of files do that is not asked of them often. The engine calls these functions by name."""
import sys
import types

import _imp


def invalidate_caches():
    """Has every finder that was made for an entry of sys.path look anew."""
    for path, finder in list(sys.path_importer_cache.items()):
        if finder is None or not path.startswith("/"):
            del sys.path_importer_cache[path]
        elif hasattr(finder, "invalidate_caches"):
            finder.invalidate_caches()


def path_hook(path):
    """The finder of a folder."""
    from importlib._files import FileFinder, default_details
    if not isinstance(path, str):
        raise TypeError(f"path must be str, not {type(path).__name__}")
    if _imp.kind_of_path(path or ".") != "folder":
        raise ImportError("only directories are supported", path=path)
    return FileFinder(path, *default_details())


# Loaders of files

def get_data(loader, path):
    with open(str(path), "rb") as file:
        return file.read()


def get_source(loader, fullname):
    path = loader.get_filename(fullname)
    try:
        data = loader.get_data(path)
    except OSError as error:
        raise ImportError("source not available through get_data()", name=fullname) from error
    return decode_source(data)


def get_code(loader, fullname):
    path = loader.get_filename(fullname)
    return loader.source_to_code(loader.get_data(path), path)


def source_to_code(loader, data, path, optimize=-1):
    return compile(data, path, "exec", dont_inherit=True, optimize=optimize)


def path_stats(loader, path):
    return {"mtime": 0, "size": len(loader.get_data(path))}


def exec_module(loader, module):
    code = loader.get_code(module.__name__)
    if code is None:
        raise ImportError(f"cannot load module {module.__name__!r} when get_code() returns None")
    exec(code, module.__dict__)


def load_module(loader, fullname):
    """As programs loaded modules before specs."""
    if fullname is None:
        fullname = loader.name
    spec = spec_from_loader(fullname, loader)
    if fullname in sys.modules:
        module = sys.modules[fullname]
        exec_in(spec, module)
        return sys.modules[fullname]
    module = _imp.module_from_spec(spec)
    spec._initializing = True
    try:
        sys.modules[fullname] = module
        try:
            spec.loader.exec_module(module)
        except:
            sys.modules.pop(fullname, None)
            raise
        module = sys.modules.pop(fullname)
        sys.modules[fullname] = module
    finally:
        spec._initializing = False
    return module


def empty_code(loader):
    return compile("", "<string>", "exec", dont_inherit=True)


def exec_in(spec, module):
    """Runs a module that exists already, as a new spec says."""
    name = spec.name
    if sys.modules.get(name) is not module:
        raise ImportError(f"module {name!r} not in sys.modules", name=name)
    try:
        if spec.loader is None and spec.submodule_search_locations is None:
            raise ImportError("missing loader", name=name)
        _imp.take_attributes(spec, module)
        if hasattr(spec.loader, "exec_module"):
            spec.loader.exec_module(module)
        elif spec.loader is not None:
            spec.loader.load_module(name)
    finally:
        module = sys.modules.pop(spec.name)
        sys.modules[spec.name] = module
    return module


# Specs

def absolute(path):
    """As seen from the root; nothing else is made of it."""
    path = str(path)
    if path.startswith("/"):
        return path
    here = _imp.current_folder()
    path = path.removeprefix("./")
    return f"{here}/{path}" if path not in ("", ".") else here


_to_be_found = object()


def spec_from_loader(name, loader, *, origin=None, is_package=None):
    """The spec of a module, with what its loader knows of it."""
    if origin is None:
        origin = getattr(loader, "_ORIGIN", None)
    if not origin and hasattr(loader, "get_filename"):
        if is_package is None:
            return spec_from_file_location(name, loader=loader)
        return spec_from_file_location(name, loader=loader, submodule_search_locations=[] if is_package else None)
    if is_package is None:
        is_package = False
        if hasattr(loader, "is_package"):
            try:
                is_package = loader.is_package(name)
            except ImportError:
                is_package = None
    return _imp.ModuleSpec(name, loader, origin=origin, is_package=is_package)


def spec_from_file_location(name, location=None, *, loader=None, submodule_search_locations=_to_be_found):
    """The spec of a module in a file that may be anywhere; None: nobody loads such files."""
    if location is None:
        location = "<unknown>"
        if hasattr(loader, "get_filename"):
            try:
                location = loader.get_filename(name)
            except ImportError:
                pass
    else:
        if hasattr(location, "__fspath__"):
            location = type(location).__fspath__(location)
        elif not isinstance(location, (str, bytes)):
            raise TypeError(f"expected str, bytes or os.PathLike object, not {type(location).__name__}")
        try:
            location = absolute(location)
        except OSError:
            pass
    if loader is None:
        if not location.endswith(".py"):
            return None
        loader = _imp.SourceFileLoader(name, location)
    spec = _imp.ModuleSpec(name, loader, origin=location)
    spec._set_fileattr = True
    if submodule_search_locations is _to_be_found:
        if hasattr(loader, "is_package"):
            try:
                is_package = loader.is_package(name)
            except ImportError:
                pass
            else:
                if is_package:
                    spec.submodule_search_locations = []
    else:
        spec.submodule_search_locations = submodule_search_locations
    if spec.submodule_search_locations == [] and location:
        spec.submodule_search_locations.append(location.rpartition("/")[0])
    return spec


# Source text

def _named_encoding(line):
    """The encoding that a comment names, or None."""
    before, hash, comment = line.partition(b"#")
    if before.strip(b" \t\f") or not hash:
        return None
    at = comment.find(b"coding")
    rest = comment[at + len(b"coding"):] if at >= 0 else b""
    if rest[:1] not in (b":", b"="):
        return None
    name = ""
    for letter in rest[1:].lstrip(b" \t").decode("latin-1"):
        if not (letter.isalnum() or letter in "-_."):
            break
        name += letter
    return name or None


def decode_source(data):
    """The text of a program, with all line ends alike."""
    data = bytes(data)
    if data.startswith(b"\xef\xbb\xbf"):
        encoding = "utf-8-sig"
    else:
        lines = data.split(b"\n", 2)
        encoding = _named_encoding(lines[0])
        if encoding is None and len(lines) > 1 and not lines[0].partition(b"#")[0].strip():
            encoding = _named_encoding(lines[1])
        encoding = encoding or "utf-8"
    # A "\r" at the very end might still be followed by its "\n", and is not given out.
    return data.decode(encoding).removesuffix("\r").replace("\r\n", "\n").replace("\r", "\n")
