"""The registry of error handlers and those that the interpreter has itself."""

import sys
from _codecs_native import character_name, error_part, is_bytes_like

__name__ = '_codecs'

_error_handlers = {}


def _require_str(function, value):
    if not isinstance(value, str):
        shown = 'None' if value is None else type(value).__name__
        raise TypeError(f'{function} must be str, not {shown}')


def _require_errors(function, value):
    if value is not None and not isinstance(value, str):
        raise TypeError(f'{function}() argument 2 must be str or None, not {type(value).__name__}')


def _require_buffer(value):
    if not is_bytes_like(value):
        raise TypeError(f"a bytes-like object is required, not '{type(value).__name__}'")


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


# What an error handler is for, and the part of the object that it stands for: by type, as fields are read.
def _part_for(kinds, error):
    if not issubclass(type(error), kinds):
        raise TypeError(f"don't know how to handle {type(error).__name__} in error callback")
    return error_part(error)


def _check_size(start, end, maker):
    if end < start:
        raise SystemError(f'Negative size passed to Py{maker}')


_any_kind = (UnicodeEncodeError, UnicodeDecodeError, UnicodeTranslateError)


def strict_errors(error, /):
    """Implements the 'strict' error handling, which raises a UnicodeError on coding errors."""
    if issubclass(type(error), BaseException):
        raise error
    raise TypeError('codec must pass exception instance')


def ignore_errors(error, /):
    """Implements the 'ignore' error handling, which ignores malformed data and continues."""
    return '', _part_for(_any_kind, error)[2]


def replace_errors(error, /):
    """Implements the 'replace' error handling, which replaces malformed data with a replacement marker."""
    object, start, end = _part_for(_any_kind, error)
    if isinstance(object, bytes):
        return '\ufffd', end
    _check_size(start, end, 'Unicode_New')
    return ('?' if issubclass(type(error), UnicodeEncodeError) else '\ufffd') * (end - start), end


def xmlcharrefreplace_errors(error, /):
    """Implements the 'xmlcharrefreplace' error handling, which replaces an unencodable character with the appropriate XML character reference."""
    object, start, end = _part_for(UnicodeEncodeError, error)
    return ''.join(f'&#{ord(c)};' for c in object[start:end]), end


def _escaped(c):
    number = ord(c)
    return f'\\x{number:02x}' if number < 0x100 else f'\\u{number:04x}' if number < 0x10000 else f'\\U{number:08x}'


def backslashreplace_errors(error, /):
    """Implements the 'backslashreplace' error handling, which replaces malformed data with a backslashed escape sequence."""
    object, start, end = _part_for(_any_kind, error)
    if isinstance(object, bytes):
        _check_size(start, end, 'Unicode_New')
        return ''.join(f'\\x{byte:02x}' for byte in object[start:end]), end
    return ''.join(map(_escaped, object[start:end])), end


def _named(c):
    name = character_name(c)
    return f'\\N{{{name}}}' if name else _escaped(c)


def namereplace_errors(error, /):
    """Implements the 'namereplace' error handling, which replaces an unencodable character with a \\N{...} escape sequence."""
    object, start, end = _part_for(UnicodeEncodeError, error)
    return ''.join(map(_named, object[start:end])), max(start, end)


def _surrogateescape(error, /):
    object, start, end = _part_for((UnicodeEncodeError, UnicodeDecodeError), error)
    if isinstance(object, str):
        _check_size(start, end, 'Bytes_FromStringAndSize')
        part = object[start:end]
        if any(not '\udc80' <= c <= '\udcff' for c in part):
            raise error
        return bytes(ord(c) - 0xDC00 for c in part), end
    part = ''
    for byte in object[start:min(end, start + 4)]:
        if byte < 128:
            break
        part += chr(0xDC00 + byte)
    if not part:
        raise error
    return part, start + len(part)


_surrogate_forms = {'utf8': 'utf-8', 'cp65001': 'utf-8'}
for _width in ('16', '32'):
    _native = 'le' if sys.byteorder == 'little' else 'be'
    for _order in ('le', 'be', ''):
        _surrogate_forms[f'utf{_width}{_order}'] = f'utf-{_width}-{_order or _native}'


def _surrogatepass(error, /):
    object, start, end = _part_for((UnicodeEncodeError, UnicodeDecodeError), error)
    form = _surrogate_forms.get(error.encoding.lower().replace('-', '').replace('_', ''))
    if form is None:
        raise error
    if isinstance(object, str):
        _check_size(start, end, 'Bytes_FromStringAndSize')
        part = object[start:end]
        if any(not '\ud800' <= c <= '\udfff' for c in part):
            raise error
        return part.encode(form, 'surrogatepass'), end
    size = 3 if form == 'utf-8' else int(form[4:6]) // 8
    try:
        character = object[start:start + size].decode(form, 'surrogatepass')
    except UnicodeDecodeError:
        raise error from None
    if len(character) != 1 or not '\ud800' <= character <= '\udfff':
        raise error
    return character, start + size


_error_handlers.update({
    'strict': strict_errors, 'ignore': ignore_errors, 'replace': replace_errors,
    'xmlcharrefreplace': xmlcharrefreplace_errors, 'backslashreplace': backslashreplace_errors,
    'namereplace': namereplace_errors, 'surrogateescape': _surrogateescape, 'surrogatepass': _surrogatepass,
})
