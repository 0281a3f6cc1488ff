"""The codecs' own functions, one pair for each."""

from _codecs_handlers import _require_buffer, _require_errors, _require_str, lookup_error
from _codecs_native import native_decode, native_encode, warn_deprecated

__name__ = '_codecs'


def _pair(name, always_whole=False):
    function = name.replace('-', '_')

    def encode(str, errors=None, /):
        _require_str(f'{function}_encode() argument 1', str)
        _require_errors(f'{function}_encode', errors)
        return native_encode(name, str, errors or 'strict'), len(str)

    def decode(data, errors=None, final=False, /):
        if isinstance(data, str) and 'escape' in name:
            data = data.encode()
        _require_buffer(data)
        _require_errors(f'{function}_decode', errors)
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
    if not isinstance(data, str):
        _require_buffer(data)
    _require_errors('readbuffer_encode', errors)
    result = data.encode() if isinstance(data, str) else bytes(data)
    return result, len(result)


def escape_encode(data, errors=None, /):
    if not isinstance(data, bytes):
        shown = 'None' if data is None else type(data).__name__
        raise TypeError(f'escape_encode() argument 1 must be bytes, not {shown}')
    _require_errors('escape_encode', errors)
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
    _require_buffer(data)
    _require_errors('escape_decode', errors)
    data = bytes(data)
    out, at, size = bytearray(), 0, len(data)
    bad = None
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
            number = int(data[at - 1:end], 8)
            if number > 255 and bad is None:
                bad = f'invalid octal escape sequence \'\\{data[at - 1:end].decode()}\''
            out.append(number & 255)
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
            if bad is None:
                bad = f'invalid escape sequence \'\\{chr(byte)}\''
            out += b'\\%c' % byte
    if bad is not None:
        warn_deprecated(bad)
    return bytes(out), size


def charmap_build(map, /):
    _require_str('charmap_build() argument', map)
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
    _require_buffer(data)
    _require_errors('charmap_decode', errors)
    data = bytes(data)
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
    _require_str('charmap_encode() argument 1', str)
    _require_errors('charmap_encode', errors)

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
