"""The Caesar cipher that is its own inverse."""

import codecs

_letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'
rot13_map = str.maketrans(_letters + _letters.lower(), _letters[13:] + _letters[:13] + (_letters[13:] + _letters[:13]).lower())


def _turned(input, errors='strict'):
    return str.translate(input, rot13_map), len(input)


class IncrementalEncoder(codecs.IncrementalEncoder):
    def encode(self, input, final=False):
        return str.translate(input, rot13_map)


class IncrementalDecoder(codecs.IncrementalDecoder):
    def decode(self, input, final=False):
        return str.translate(input, rot13_map)


def getregentry():
    return codecs.CodecInfo(name='rot-13', encode=_turned, decode=_turned, incrementalencoder=IncrementalEncoder,
                            incrementaldecoder=IncrementalDecoder, _is_text_encoding=False)
