"""Bytes as hexadecimal digits, in bytes."""

import codecs


def hex_encode(input, errors='strict'):
    assert errors == 'strict'
    return bytes(memoryview(input)).hex().encode(), len(input)


def hex_decode(input, errors='strict'):
    assert errors == 'strict'
    return bytes.fromhex(bytes(memoryview(input)).decode('ascii')), len(input)


class IncrementalEncoder(codecs.IncrementalEncoder):
    def encode(self, input, final=False):
        return hex_encode(input)[0]


class IncrementalDecoder(codecs.IncrementalDecoder):
    def decode(self, input, final=False):
        return hex_decode(input)[0]


def getregentry():
    return codecs.CodecInfo(name='hex', encode=hex_encode, decode=hex_decode, incrementalencoder=IncrementalEncoder,
                            incrementaldecoder=IncrementalDecoder, _is_text_encoding=False)
