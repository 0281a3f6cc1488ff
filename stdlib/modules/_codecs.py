"""The registry of codecs and error handlers, and the codecs' own functions."""

import sys
from _codecs_native import native_decode, native_encode

_search_path = []
_cache = {}
_error_handlers = {}


def _require_str(function, value):
    if not isinstance(value, str):
        shown = 'None' if value is None else type(value).__name__
        raise TypeError(f'{function} must be str, not {shown}')


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
        result = info[at](value, errors)
    except BaseException as error:
        error.add_note(f"{operation} with '{encoding}' codec failed")
        raise
    if not isinstance(result, tuple) or len(result) != 2:
        raise TypeError('encoder must return a tuple (object, integer)' if at == 0 else
                        'decoder must return a tuple (object,integer)')
    return result[0]


def _checked_names(function, encoding, errors):
    _require_str(f"{function}() argument 'encoding'", encoding)
    _require_str(f"{function}() argument 'errors'", errors)
    if '\0' in encoding or '\0' in errors:
        raise ValueError('embedded null character')


def encode(obj, encoding='utf-8', errors='strict'):
    """Encodes obj using the codec registered for encoding.

The default encoding is 'utf-8'.  errors may be given to set a
different error handling scheme.  Default is 'strict' meaning that encoding
errors raise a ValueError.  Other possible values are 'ignore', 'replace'
and 'backslashreplace' as well as any other name registered with
codecs.register_error that can handle ValueErrors."""
    _checked_names('encode', encoding, errors)
    return _carried_out(lookup(encoding), 0, 'encoding', obj, encoding, errors)


def decode(obj, encoding='utf-8', errors='strict'):
    """Decodes obj using the codec registered for encoding.

Default encoding is 'utf-8'.  errors may be given to set a
different error handling scheme.  Default is 'strict' meaning that encoding
errors raise a ValueError.  Other possible values are 'ignore', 'replace'
and 'backslashreplace' as well as any other name registered with
codecs.register_error that can handle ValueErrors."""
    _checked_names('decode', encoding, errors)
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


# --- error handlers

def register_error(errors, handler, /):
    """Register the specified error handler under the name errors.

handler must be a callable object, that
will be called with an exception instance containing
information about the location of the encoding/decoding
error and must return a (replacement, new position) tuple."""
    _require_str('register_error() argument 1', errors)
    if not callable(handler):
        raise TypeError('handler must be callable')
    _error_handlers[errors] = handler


def lookup_error(name, /):
    """lookup_error(errors) -> handler

Return the error handler for the specified error handling name or raise a
LookupError, if no handler exists under this name."""
    _require_str('lookup_error() argument', name)
    try:
        return _error_handlers[name]
    except KeyError:
        raise LookupError(f"unknown error handler name '{name}'") from None


def _unfit(error):
    return TypeError(f"don't know how to handle {type(error).__name__} in error callback")


def _wrong_part(error):
    start, end = max(error.start, 0), error.end
    size = len(error.object)
    if start >= size:
        start = max(size - 1, 0)
    end = min(max(end, 1), size)
    return start, end


def strict_errors(error, /):
    """Implements the 'strict' error handling, which raises a UnicodeError on coding errors."""
    if isinstance(error, BaseException):
        raise error
    raise TypeError('codec must pass exception instance')


def ignore_errors(error, /):
    """Implements the 'ignore' error handling, which ignores malformed data and continues."""
    if isinstance(error, (UnicodeEncodeError, UnicodeDecodeError, UnicodeTranslateError)):
        return '', error.end
    raise _unfit(error)


def replace_errors(error, /):
    """Implements the 'replace' error handling, which replaces malformed data with a replacement marker."""
    if isinstance(error, UnicodeDecodeError):
        return '\ufffd', error.end
    if isinstance(error, (UnicodeEncodeError, UnicodeTranslateError)):
        start, end = _wrong_part(error)
        return ('?' if isinstance(error, UnicodeEncodeError) else '\ufffd') * (end - start), end
    raise _unfit(error)


def xmlcharrefreplace_errors(error, /):
    """Implements the 'xmlcharrefreplace' error handling, which replaces an unencodable character with the appropriate XML character reference."""
    if isinstance(error, UnicodeEncodeError):
        start, end = _wrong_part(error)
        return ''.join(f'&#{ord(c)};' for c in error.object[start:end]), end
    raise _unfit(error)


def _escaped(c):
    number = ord(c)
    return f'\\x{number:02x}' if number < 0x100 else f'\\u{number:04x}' if number < 0x10000 else f'\\U{number:08x}'


def backslashreplace_errors(error, /):
    """Implements the 'backslashreplace' error handling, which replaces malformed data with a backslashed escape sequence."""
    if isinstance(error, UnicodeDecodeError):
        start, end = _wrong_part(error)
        return ''.join(f'\\x{byte:02x}' for byte in error.object[start:end]), end
    if isinstance(error, (UnicodeEncodeError, UnicodeTranslateError)):
        start, end = _wrong_part(error)
        return ''.join(map(_escaped, error.object[start:end])), end
    raise _unfit(error)


def namereplace_errors(error, /):
    """Implements the 'namereplace' error handling, which replaces an unencodable character with a \\N{...} escape sequence."""
    if isinstance(error, UnicodeEncodeError):
        start, end = _wrong_part(error)
        return ''.join(c.encode('ascii', 'namereplace').decode('ascii') if not c.isascii() else _named(c)
                       for c in error.object[start:end]), end
    raise _unfit(error)


def _named(c):
    from _codecs_native import character_name
    name = character_name(c)
    return f'\\N{{{name}}}' if name else _escaped(c)


def _surrogateescape(error, /):
    if isinstance(error, UnicodeEncodeError):
        part = error.object[error.start:error.end]
        if any(not '\udc80' <= c <= '\udcff' for c in part):
            raise error
        return bytes(ord(c) - 0xDC00 for c in part), error.end
    if isinstance(error, UnicodeDecodeError):
        part = ''
        for byte in error.object[error.start:min(error.end, error.start + 4)]:
            if byte < 128:
                break
            part += chr(0xDC00 + byte)
        if not part:
            raise error
        return part, error.start + len(part)
    raise _unfit(error)


_surrogate_forms = {'utf8': 'utf-8', 'cp65001': 'utf-8'}
for _width in ('16', '32'):
    _native = 'le' if sys.byteorder == 'little' else 'be'
    for _order in ('le', 'be', ''):
        _surrogate_forms[f'utf{_width}{_order}'] = f'utf-{_width}-{_order or _native}'


def _surrogatepass(error, /):
    if not isinstance(error, (UnicodeEncodeError, UnicodeDecodeError)):
        raise _unfit(error)
    form = _surrogate_forms.get(error.encoding.lower().replace('-', '').replace('_', ''))
    if form is None:
        raise error
    if isinstance(error, UnicodeEncodeError):
        part = error.object[error.start:error.end]
        if any(not '\ud800' <= c <= '\udfff' for c in part):
            raise error
        return part.encode(form, 'surrogatepass'), error.end
    size = 3 if form == 'utf-8' else int(form[4:6]) // 8
    try:
        character = error.object[error.start:error.start + size].decode(form, 'surrogatepass')
    except UnicodeDecodeError:
        raise error from None
    if len(character) != 1 or not '\ud800' <= character <= '\udfff':
        raise error
    return character, error.start + size


_error_handlers.update({
    'strict': strict_errors, 'ignore': ignore_errors, 'replace': replace_errors,
    'xmlcharrefreplace': xmlcharrefreplace_errors, 'backslashreplace': backslashreplace_errors,
    'namereplace': namereplace_errors, 'surrogateescape': _surrogateescape, 'surrogatepass': _surrogatepass,
})


# --- the codecs' own functions

def _pair(name, always_whole=False):
    function = name.replace('-', '_')

    def encode(str, errors=None, /):
        _require_str(f'{function}_encode() argument 1', str)
        return native_encode(name, str, errors or 'strict'), len(str)

    def decode(data, errors=None, final=False, /):
        if isinstance(data, str) and 'escape' in name:
            data = data.encode()
        return native_decode(name, data, errors or 'strict', True if always_whole else final)

    for made, kind in ((encode, 'encode'), (decode, 'decode')):
        made.__name__ = made.__qualname__ = f'{function}_{kind}'
        made.__module__ = '_codecs'
    return encode, decode


utf_8_encode, utf_8_decode = _pair('utf-8')
utf_7_encode, utf_7_decode = _pair('utf-7')
ascii_encode, ascii_decode = _pair('ascii', True)
latin_1_encode, latin_1_decode = _pair('latin-1', True)
_utf_16_encode, utf_16_decode = _pair('utf-16')
utf_16_le_encode, utf_16_le_decode = _pair('utf-16-le')
utf_16_be_encode, utf_16_be_decode = _pair('utf-16-be')
_utf_32_encode, utf_32_decode = _pair('utf-32')
utf_32_le_encode, utf_32_le_decode = _pair('utf-32-le')
utf_32_be_encode, utf_32_be_decode = _pair('utf-32-be')
unicode_escape_encode, _unicode_escape_decode = _pair('unicode_escape')
raw_unicode_escape_encode, _raw_unicode_escape_decode = _pair('raw_unicode_escape')


def unicode_escape_decode(data, errors=None, final=True, /):
    return _unicode_escape_decode(data, errors, final)


def raw_unicode_escape_decode(data, errors=None, final=True, /):
    return _raw_unicode_escape_decode(data, errors, final)


def _with_order(width, marked, little, big):
    def encode(str, errors=None, byteorder=0, /):
        return (marked if byteorder == 0 else little if byteorder < 0 else big)(str, errors)
    encode.__name__ = encode.__qualname__ = f'utf_{width}_encode'
    return encode


utf_16_encode = _with_order(16, _utf_16_encode, utf_16_le_encode, utf_16_be_encode)
utf_32_encode = _with_order(32, _utf_32_encode, utf_32_le_encode, utf_32_be_encode)


def _with_known_order(width, marked, little, big, marks):
    def decode(data, errors=None, byteorder=0, final=False, /):
        if byteorder == 0:
            text, consumed = marked(data, errors, final)
            start = bytes(data[:width // 8])
            return text, consumed, marks.get(start, 0) if consumed >= width // 8 else 0
        return *(little if byteorder < 0 else big)(data, errors, final), byteorder
    decode.__name__ = decode.__qualname__ = f'utf_{width}_ex_decode'
    return decode


utf_16_ex_decode = _with_known_order(16, utf_16_decode, utf_16_le_decode, utf_16_be_decode,
                                     {b'\xff\xfe': -1, b'\xfe\xff': 1})
utf_32_ex_decode = _with_known_order(32, utf_32_decode, utf_32_le_decode, utf_32_be_decode,
                                     {b'\xff\xfe\0\0': -1, b'\0\0\xfe\xff': 1})


def readbuffer_encode(data, errors=None, /):
    result = data.encode() if isinstance(data, str) else bytes(memoryview(data))
    return result, len(result)


def escape_encode(data, errors=None, /):
    if not isinstance(data, bytes):
        raise TypeError(f"escape_encode() argument 1 must be bytes, not {type(data).__name__}")
    out = bytearray()
    for byte in data:
        if byte in b"'\\":
            out += b'\\%c' % byte
        elif byte in b'\t\n\r':
            out += {9: b'\\t', 10: b'\\n', 13: b'\\r'}[byte]
        else:
            out += b'%c' % byte if 32 <= byte < 127 else b'\\x%02x' % byte
    return bytes(out), len(data)


_simple_escapes = {ord(c): ord(v) for c, v in zip("\\'\"abfnrtv", "\\'\"\a\b\f\n\r\t\v")}


def escape_decode(data, errors=None, /):
    if isinstance(data, str):
        data = data.encode()
    data = bytes(data)
    out, at, size = bytearray(), 0, len(data)
    while at < size:
        byte = data[at]
        at += 1
        if byte != 92:
            out.append(byte)
            continue
        if at == size:
            raise ValueError('Trailing \\ in string')
        byte = data[at]
        at += 1
        if byte == 10:
            continue
        if byte in _simple_escapes:
            out.append(_simple_escapes[byte])
        elif byte in b'01234567':
            end = at
            while end < size and end < at + 2 and data[end] in b'01234567':
                end += 1
            out.append(int(data[at - 1:end], 8) & 255)
            at = end
        elif byte == ord('x'):
            digits = data[at:at + 2]
            if len(digits) == 2 and all(c in b'0123456789abcdefABCDEF' for c in digits):
                out.append(int(digits, 16))
                at += 2
                continue
            if errors in (None, 'strict'):
                raise ValueError(f'invalid \\x escape at position {at - 2}')
            if errors == 'replace':
                out += b'?'
            elif errors != 'ignore':
                raise ValueError(f'decoding error; unknown error handling code: {errors}')
            if digits[:1] and digits[0] in b'0123456789abcdefABCDEF':
                at += 1
        else:
            out += b'\\%c' % byte
    return bytes(out), size


# --- tables of programs

def charmap_build(map, /):
    return {ord(c): at for at, c in enumerate(map) if c != '\ufffe'}


def _handled(error, errors, size, result):
    replacement, at = lookup_error(errors)(error)
    if at < 0:
        at += size
    if not 0 <= at <= size:
        raise IndexError(f'position {at} from error handler out of bounds')
    return replacement, at


def charmap_decode(data, errors=None, mapping=None, /):
    if mapping is None:
        return native_decode('latin-1', data, errors or 'strict', True)
    data = bytes(memoryview(data))
    out, at, size = [], 0, len(data)
    while at < size:
        byte = data[at]
        try:
            found = mapping[byte]
        except LookupError:
            found = None
        if isinstance(found, int):
            if not 0 <= found < 0x110000:
                raise TypeError('character mapping must be in range(0x110000)')
            found = chr(found)
        if found is not None and not isinstance(found, str):
            raise TypeError('character mapping must return integer, None or str')
        if found is None or found == '\ufffe':
            error = UnicodeDecodeError('charmap', data, at, at + 1, 'character maps to <undefined>')
            found, at = _handled(error, errors or 'strict', size, str)
        else:
            at += 1
        out.append(found)
    return ''.join(out), size


def charmap_encode(str, errors=None, mapping=None, /):
    if mapping is None:
        return native_encode('latin-1', str, errors or 'strict'), len(str)

    def coded(c):
        try:
            found = mapping[ord(c)]
        except LookupError:
            return None
        if isinstance(found, int):
            if not 0 <= found < 256:
                raise TypeError('character mapping must be in range(256)')
            return bytes((found,))
        if found is not None and not isinstance(found, bytes):
            raise TypeError(f'character mapping must return integer, bytes or None, not {type(found).__name__}')
        return found

    out, at, size = [], 0, len(str)
    while at < size:
        found = coded(str[at])
        if found is not None:
            out.append(found)
            at += 1
            continue
        end = at + 1
        while end < size and coded(str[end]) is None:
            end += 1
        error = UnicodeEncodeError('charmap', str, at, end, 'character maps to <undefined>')
        found, at = _handled(error, errors or 'strict', size, bytes)
        if isinstance(found, bytes):
            out.append(found)
            continue
        for c in found:
            byte = coded(c)
            if byte is None:
                raise error
            out.append(byte)
    return b''.join(out), size
