"""The registry of codecs; their error handlers and functions live in _codecs_handlers and _codecs_functions."""

from _codecs_functions import (
    ascii_decode, ascii_encode, charmap_build, charmap_decode, charmap_encode, escape_decode, escape_encode,
    latin_1_decode, latin_1_encode, raw_unicode_escape_decode, raw_unicode_escape_encode, readbuffer_encode,
    unicode_escape_decode, unicode_escape_encode, utf_16_be_decode, utf_16_be_encode, utf_16_decode, utf_16_encode,
    utf_16_ex_decode, utf_16_le_decode, utf_16_le_encode, utf_32_be_decode, utf_32_be_encode, utf_32_decode,
    utf_32_encode, utf_32_ex_decode, utf_32_le_decode, utf_32_le_encode, utf_7_decode, utf_7_encode, utf_8_decode,
    utf_8_encode)
from _codecs_handlers import _error_handlers, _require_str, lookup_error, register_error

# A codec is called without the name of a handler where none was given.
class _NotGiven:
    def __repr__(self):
        return "'strict'"


_not_given = _NotGiven()
_search_path = []
_cache = {}


def _normalized(name):
    words, word = [], ''
    for c in name:
        if c.isascii() and (c.isalnum() or c == '.'):
            word += c.lower()
        elif word:
            words.append(word)
            word = ''
    return '_'.join(words + [word] if word else words)


# --- codecs

def register(search_function, /):
    """Register a codec search function.

Search functions are expected to take one argument, the encoding name in
all lower case letters, and either return None, or a tuple of functions
(encoder, decoder, stream_reader, stream_writer) (or a CodecInfo object)."""
    if not callable(search_function):
        raise TypeError('argument must be callable')
    _search_path.append(search_function)


def unregister(search_function, /):
    """Unregister a codec search function and clear the registry's cache.

If the search function is not registered, do nothing."""
    if search_function in _search_path:
        _search_path.remove(search_function)
        _cache.clear()


def lookup(encoding, /):
    """Looks up a codec tuple in the Python codec registry and returns a CodecInfo object."""
    _require_str('lookup() argument', encoding)
    if '\0' in encoding:
        raise ValueError('embedded null character')
    encoding.encode()
    name = _normalized(encoding)
    info = _cache.get(name)
    if info is not None:
        return info
    from encodings import search_function
    for search in [search_function, *_search_path]:
        info = search(name)
        if info is None:
            continue
        if not isinstance(info, tuple) or len(info) != 4:
            raise TypeError('codec search functions must return 4-tuples')
        _cache[name] = info
        return info
    raise LookupError(f'unknown encoding: {encoding}')


def _carried_out(info, at, operation, value, encoding, errors):
    try:
        result = info[at](value) if errors is None else info[at](value, errors)
    except BaseException as error:
        error.add_note(f"{operation} with '{encoding}' codec failed")
        raise
    if not isinstance(result, tuple) or len(result) != 2:
        raise TypeError('encoder must return a tuple (object, integer)' if at == 0 else
                        'decoder must return a tuple (object,integer)')
    return result[0]


def _checked_names(function, encoding, errors):
    _require_str(f"{function}() argument 'encoding'", encoding)
    if errors is not _not_given:
        _require_str(f"{function}() argument 'errors'", errors)
    if '\0' in encoding or errors is not _not_given and '\0' in errors:
        raise ValueError('embedded null character')
    return None if errors is _not_given else errors


def encode(obj, encoding='utf-8', errors=_not_given):
    """Encodes obj using the codec registered for encoding.

The default encoding is 'utf-8'.  errors may be given to set a
different error handling scheme.  Default is 'strict' meaning that encoding
errors raise a ValueError.  Other possible values are 'ignore', 'replace'
and 'backslashreplace' as well as any other name registered with
codecs.register_error that can handle ValueErrors."""
    errors = _checked_names('encode', encoding, errors)
    return _carried_out(lookup(encoding), 0, 'encoding', obj, encoding, errors)


def decode(obj, encoding='utf-8', errors=_not_given):
    """Decodes obj using the codec registered for encoding.

Default encoding is 'utf-8'.  errors may be given to set a
different error handling scheme.  Default is 'strict' meaning that encoding
errors raise a ValueError.  Other possible values are 'ignore', 'replace'
and 'backslashreplace' as well as any other name registered with
codecs.register_error that can handle ValueErrors."""
    errors = _checked_names('decode', encoding, errors)
    return _carried_out(lookup(encoding), 1, 'decoding', obj, encoding, errors)


# What str.encode() and bytes.decode() ask for an encoding that they do not know themselves.
def _text_codec(encoding, function):
    info = lookup(encoding)
    if not getattr(info, '_is_text_encoding', True):
        raise LookupError(f"'{encoding}' is not a text encoding; use codecs.{function}() to handle arbitrary codecs")
    return info


def _encode_text(text, encoding, errors):
    info = _text_codec(encoding, 'encode')
    result = _carried_out(info, 0, 'encoding', text, encoding, errors)
    if isinstance(result, bytearray):
        return bytes(result)
    if not isinstance(result, bytes):
        raise TypeError(f"'{encoding}' encoder returned '{type(result).__name__}' instead of 'bytes'; "
                        'use codecs.encode() to encode to arbitrary types')
    return result


def _decode_text(data, encoding, errors):
    info = _text_codec(encoding, 'decode')
    result = _carried_out(info, 1, 'decoding', data, encoding, errors)
    if not isinstance(result, str):
        raise TypeError(f"'{encoding}' decoder returned '{type(result).__name__}' instead of 'str'; "
                        'use codecs.decode() to decode to arbitrary types')
    return result
