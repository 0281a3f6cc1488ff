"""Standard "encodings" Package: finds the codecs that come with the interpreter."""

import codecs
from _codecs_native import native_name
from . import aliases

_cache = {}
_modules = {'punycode', 'rot_13', 'hex_codec'}


class CodecRegistryError(LookupError, SystemError):
    pass


def normalize_encoding(encoding):
    """Normalize an encoding name: runs of characters that are no letters, digits or dots become one underscore."""
    if isinstance(encoding, bytes):
        encoding = str(encoding, 'ascii')
    words, gap = [], False
    for c in encoding:
        if c.isalnum() or c == '.':
            if gap and words:
                words.append('_')
            if c.isascii():
                words.append(c)
            gap = False
        else:
            gap = True
    return ''.join(words)


def _made_of_native(name, module_name):
    from . import _native
    return _native.codec_info(name, module_name)


def search_function(encoding):
    if encoding in _cache:
        return _cache[encoding]
    wanted = normalize_encoding(encoding)
    known = aliases.aliases.get(wanted) or aliases.aliases.get(wanted.replace('.', '_'))
    info = None
    for name in ([known, wanted] if known else [wanted]):
        if not name or '.' in name:
            continue
        native = native_name(name)
        if native:
            info = _made_of_native(native, name)
        elif name in _modules:
            module = __import__('encodings.' + name, fromlist=['getregentry'])
            info = module.getregentry()
        if info:
            break
    _cache[encoding] = info
    return info
