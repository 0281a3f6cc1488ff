"""Punycode (RFC 3492): text as the letters of domain names."""

import codecs

BASE, LOWEST, HIGHEST, SKEW, DAMP, FIRST_BIAS, FIRST_CODE = 36, 1, 26, 38, 700, 72, 128
digits = b'abcdefghijklmnopqrstuvwxyz0123456789'


def _threshold(place, bias):
    return min(max(BASE * (place + 1) - bias, LOWEST), HIGHEST)


def _adapted(delta, first, count):
    delta = delta // DAMP if first else delta // 2
    delta += delta // count
    steps = 0
    while delta > (BASE - LOWEST) * HIGHEST // 2:
        delta //= BASE - LOWEST
        steps += BASE
    return steps + (BASE - LOWEST + 1) * delta // (delta + SKEW)


def _append_number(out, number, bias):
    place = 0
    while True:
        threshold = _threshold(place, bias)
        if number < threshold:
            out.append(digits[number])
            return
        out.append(digits[threshold + (number - threshold) % (BASE - threshold)])
        number = (number - threshold) // (BASE - threshold)
        place += 1


def punycode_encode(text):
    plain = bytes(ord(c) for c in text if ord(c) < 128)
    out = bytearray()
    handled, code, delta, bias = len(plain), FIRST_CODE, 0, FIRST_BIAS
    while handled < len(text):
        smallest = min(ord(c) for c in text if ord(c) >= code)
        delta += (smallest - code) * (handled + 1)
        code = smallest
        for c in text:
            if ord(c) < code:
                delta += 1
            elif ord(c) == code:
                _append_number(out, delta, bias)
                bias = _adapted(delta, handled == len(plain), handled + 1)
                delta = 0
                handled += 1
        delta += 1
        code += 1
    return plain + b'-' + bytes(out) if plain else bytes(out)


def punycode_decode(text, errors):
    if isinstance(text, str):
        text = text.encode('ascii')
    if isinstance(text, memoryview):
        text = bytes(text)
    at = text.rfind(b'-')
    plain, extended = (b'', text) if at < 0 else (text[:at], text[at + 1:])
    offset = at + 1
    try:
        result = list(str(plain, 'ascii', errors))
    except UnicodeDecodeError as error:
        raise UnicodeDecodeError('ascii', text, error.start, error.end, error.reason) from None
    code, place, bias, position = FIRST_CODE, -1, FIRST_BIAS, 0
    while position < len(extended):
        begin, delta, weight, step = position, 0, 1, 0
        while True:
            if position >= len(extended):
                if errors == 'strict':
                    raise UnicodeDecodeError('punycode', text, len(text), len(text) + 1,
                                             'incomplete punycode string')
                return ''.join(result)
            byte = extended[position]
            position += 1
            if 65 <= byte <= 90:
                digit = byte - 65
            elif 97 <= byte <= 122:
                digit = byte - 97
            elif 48 <= byte <= 57:
                digit = byte - 22
            elif errors == 'strict':
                raise UnicodeDecodeError('punycode', text, offset + position - 1, offset + position,
                                         f"Invalid extended code point '{byte}'")
            else:
                return ''.join(result)
            threshold = _threshold(step, bias)
            delta += digit * weight
            if digit < threshold:
                break
            weight *= BASE - threshold
            step += 1
        place += delta + 1
        code += place // (len(result) + 1)
        if code > 0x10FFFF:
            if errors == 'strict':
                raise UnicodeDecodeError('punycode', text, offset + begin, offset + position,
                                         f'Invalid character U+{code:x}')
            code = ord('?')
        place %= len(result) + 1
        result.insert(place, chr(code))
        bias = _adapted(delta, begin == 0, len(result))
    return ''.join(result)


class Codec(codecs.Codec):
    def encode(self, input, errors='strict'):
        return punycode_encode(input), len(input)

    def decode(self, input, errors='strict'):
        if errors not in ('strict', 'replace', 'ignore'):
            raise UnicodeError(f"Unsupported error handling: {errors}")
        return punycode_decode(input, errors), len(input)


class IncrementalEncoder(codecs.IncrementalEncoder):
    def encode(self, input, final=False):
        return punycode_encode(input)


class IncrementalDecoder(codecs.IncrementalDecoder):
    def decode(self, input, final=False):
        if self.errors not in ('strict', 'replace', 'ignore'):
            raise UnicodeError(f"Unsupported error handling: {self.errors}")
        return punycode_decode(input, self.errors)


class StreamWriter(Codec, codecs.StreamWriter):
    pass


class StreamReader(Codec, codecs.StreamReader):
    pass


def getregentry():
    return codecs.CodecInfo(name='punycode', encode=Codec().encode, decode=Codec().decode,
                            incrementalencoder=IncrementalEncoder, incrementaldecoder=IncrementalDecoder,
                            streamwriter=StreamWriter, streamreader=StreamReader)
