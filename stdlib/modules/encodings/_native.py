"""Codecs that the interpreter has itself, as objects of the registry."""

import codecs
import _codecs
from _codecs_native import native_decode, native_encode

# What the registry calls them, where that is not their own name.
_registered = {'latin-1': 'iso8859-1', 'unicode_escape': 'unicode-escape', 'raw_unicode_escape': 'raw-unicode-escape'}
_has_state = {'utf-8', 'utf-7', 'utf-16-le', 'utf-16-be', 'utf-32-le', 'utf-32-be', 'unicode_escape',
              'raw_unicode_escape'}


class _MarkedEncoder(codecs.IncrementalEncoder):
    """For encodings that begin with a mark: only the first piece has one."""

    def __init__(self, errors='strict'):
        super().__init__(errors)
        self._rest = None

    def encode(self, input, final=False):
        result = native_encode(self._rest or self._name, input, self.errors)
        self._rest = self._later
        return result

    def reset(self):
        super().reset()
        self._rest = None

    def getstate(self):
        return 0 if self._rest else 2

    def setstate(self, state):
        self._rest = None if state else self._later


class _SignatureEncoder(_MarkedEncoder):
    def getstate(self):
        return 0 if self._rest else 1


class _MarkedDecoder(codecs.BufferedIncrementalDecoder):
    """For encodings whose first bytes say in which order the others come."""

    def __init__(self, errors='strict'):
        super().__init__(errors)
        self._order = None

    def _buffer_decode(self, input, errors, final):
        if self._order is None:
            text, consumed, order = self._ex_decode(input, errors, 0, final)
            if order:
                self._order = order
            elif consumed >= self._width:
                raise UnicodeDecodeError(f'utf-{self._width * 8}', input, 0, self._width,
                                         'Stream does not start with BOM')
            return text, consumed
        return self._ex_decode(input, errors, self._order, final)[:2]

    def reset(self):
        super().reset()
        self._order = None

    def getstate(self):
        buffered = super().getstate()[0]
        if self._order is None:
            return buffered, 2
        return buffered, int((self._order < 0) != (codecs.BOM is codecs.BOM_LE))

    def setstate(self, state):
        super().setstate(state)
        flag = state[1]
        little = codecs.BOM is codecs.BOM_LE
        self._order = None if flag == 2 else (-1 if little else 1) if flag == 0 else (1 if little else -1)


class _SignatureDecoder(codecs.BufferedIncrementalDecoder):
    def __init__(self, errors='strict'):
        super().__init__(errors)
        self.first = 1

    def _buffer_decode(self, input, errors, final):
        if self.first:
            if len(input) < 3:
                if codecs.BOM_UTF8.startswith(input):
                    return '', 0
                self.first = 0
            else:
                self.first = 0
                if input[:3] == codecs.BOM_UTF8:
                    text, consumed = codecs.utf_8_decode(input[3:], errors, final)
                    return text, consumed + 3
        return codecs.utf_8_decode(input, errors, final)

    def reset(self):
        super().reset()
        self.first = 1

    def getstate(self):
        return super().getstate()[0], self.first

    def setstate(self, state):
        super().setstate(state)
        self.first = state[1]


def codec_info(name, module_name):
    def encode(input, errors='strict'):
        return native_encode(name, input, errors or 'strict'), len(input)

    def decode(input, errors='strict'):
        return native_decode(name, input, errors or 'strict', True)

    later = {'utf-16': 'utf-16-le', 'utf-32': 'utf-32-le', 'utf-8-sig': 'utf-8'}.get(name)
    if later:
        is_signature = name == 'utf-8-sig'

        class IncrementalEncoder(_SignatureEncoder if is_signature else _MarkedEncoder):
            _name, _later = name, later

        class IncrementalDecoder(_SignatureDecoder if is_signature else _MarkedDecoder):
            _width = int(name[4:6]) // 8 if not is_signature else 0
            _ex_decode = staticmethod({'utf-16': _codecs.utf_16_ex_decode,
                                       'utf-32': _codecs.utf_32_ex_decode}.get(name))
    else:
        class IncrementalEncoder(codecs.IncrementalEncoder):
            def encode(self, input, final=False):
                return native_encode(name, input, self.errors)

        if name in _has_state:
            class IncrementalDecoder(codecs.BufferedIncrementalDecoder):
                def _buffer_decode(self, input, errors, final):
                    return native_decode(name, input, errors, final)
        else:
            class IncrementalDecoder(codecs.IncrementalDecoder):
                def decode(self, input, final=False):
                    return native_decode(name, input, self.errors, True)[0]

    class Codec(codecs.Codec):
        def encode(self, input, errors='strict'):
            return encode(input, errors)

        def decode(self, input, errors='strict'):
            return native_decode(name, input, errors, False) if name in _has_state else decode(input, errors)

    if later:
        class StreamWriter(codecs.StreamWriter):
            def __init__(self, stream, errors='strict'):
                super().__init__(stream, errors)
                self._pieces = IncrementalEncoder(errors)

            def encode(self, input, errors='strict'):
                self._pieces.errors = errors
                return self._pieces.encode(input), len(input)

            def reset(self):
                super().reset()
                self._pieces.reset()

        class StreamReader(codecs.StreamReader):
            def __init__(self, stream, errors='strict'):
                super().__init__(stream, errors)
                self._pieces = IncrementalDecoder(errors)

            def decode(self, input, errors='strict'):
                return self._pieces._buffer_decode(input, errors, False)

            def reset(self):
                super().reset()
                self._pieces.reset()
    else:
        class StreamWriter(Codec, codecs.StreamWriter):
            pass

        class StreamReader(Codec, codecs.StreamReader):
            pass

    for made in (IncrementalEncoder, IncrementalDecoder, Codec, StreamWriter, StreamReader):
        made.__module__ = 'encodings.' + module_name
        made.__qualname__ = made.__name__
    return codecs.CodecInfo(name=_registered.get(name, name), encode=encode, decode=decode,
                            incrementalencoder=IncrementalEncoder, incrementaldecoder=IncrementalDecoder,
                            streamwriter=StreamWriter, streamreader=StreamReader)
