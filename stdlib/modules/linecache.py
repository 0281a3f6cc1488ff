"""Lines of source files, kept once they have been read.

What is put into `cache` by hand is what tracebacks quote, too.
"""
import _traceback

__all__ = ["getline", "clearcache", "checkcache", "lazycache"]

# filename -> (size, time of change or None: it came from no file, lines, full name), or (getter of the text,)
cache = {}


def clearcache():
    """Clear the cache entirely."""
    cache.clear()


def getline(filename, lineno, module_globals=None):
    """Get a line for a Python source file from the cache; '' if there is none."""
    lines = getlines(filename, module_globals)
    if 1 <= lineno <= len(lines):
        return lines[lineno - 1]
    return ''


def getlines(filename, module_globals=None):
    """Get the lines for a Python source file from the cache; [] if it cannot be read."""
    if filename in cache and len(cache[filename]) != 1:
        return cache[filename][2]
    try:
        return updatecache(filename, module_globals)
    except MemoryError:
        clearcache()
        return []


def checkcache(filename=None):
    """Discard cache entries that are out of date."""
    for name in [*cache] if filename is None else [filename]:
        entry = cache.get(name)
        if entry is None or len(entry) == 1:
            continue
        size, time, _, full_name = entry
        if time is not None and _traceback.file_state(full_name) != (size, time):
            cache.pop(name, None)


def _is_made_up(filename):
    return not filename or (filename.startswith('<') and filename.endswith('>'))


def _lines_of(text):
    lines = text.splitlines(True)
    if lines and not lines[-1].endswith('\n'):
        lines[-1] += '\n'
    return lines


def updatecache(filename, module_globals=None):
    """Update a cache entry and return its list of lines; [] if there is nothing to be read."""
    if filename in cache and len(cache[filename]) != 1:
        cache.pop(filename, None)
    if _is_made_up(filename):
        return []
    full_name = filename
    state = _traceback.file_state(full_name)
    if state is None:
        if lazycache(filename, module_globals):
            try:
                text = cache[filename][0]()
            except (ImportError, OSError):
                text = None
            else:
                if text is None:
                    return []
                cache[filename] = (len(text), None, [line + '\n' for line in text.splitlines()], full_name)
                return cache[filename][2]
        if filename.startswith('/'):
            return []
        import sys
        for folder in sys.path:
            if isinstance(folder, str):
                full_name = f"{folder.rstrip('/')}/{filename}" if folder else filename
                state = _traceback.file_state(full_name)
                if state is not None:
                    break
        else:
            return []
    text = _traceback.file_text(full_name)
    if text is None:
        return []
    lines = _lines_of(text)
    cache[filename] = (*state, lines, full_name)
    return lines


def lazycache(filename, module_globals):
    """Seed the cache for filename with module_globals: whose loader will be asked when a line is."""
    if filename in cache:
        return len(cache[filename]) == 1
    if _is_made_up(filename) or not module_globals or '__name__' not in module_globals:
        return False
    spec = module_globals.get('__spec__')
    name = getattr(spec, 'name', None) or module_globals['__name__']
    loader = getattr(spec, 'loader', None) or module_globals.get('__loader__')
    get_source = getattr(loader, 'get_source', None)
    if not (name and get_source):
        return False

    def get_lines(name=name, *args, **kwargs):
        return get_source(name, *args, **kwargs)
    cache[filename] = (get_lines,)
    return True
