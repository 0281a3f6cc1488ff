"""Files of every kind: streams of text and bytes, in memory or on disk."""
import abc

import _io
from _io import (DEFAULT_BUFFER_SIZE, BlockingIOError, BufferedRandom, BufferedReader, BufferedWriter, BytesIO, FileIO,
                 StringIO, TextIOWrapper, UnsupportedOperation, open, open_code, text_encoding)

from _io_parts import BufferedRWPair, IncrementalNewlineDecoder

__all__ = ["BlockingIOError", "open", "open_code", "IOBase", "RawIOBase", "FileIO", "BytesIO", "StringIO",
           "BufferedIOBase", "BufferedReader", "BufferedWriter", "BufferedRWPair", "BufferedRandom", "TextIOBase", "TextIOWrapper",
           "UnsupportedOperation", "IncrementalNewlineDecoder", "SEEK_SET", "SEEK_CUR", "SEEK_END", "DEFAULT_BUFFER_SIZE", "text_encoding"]

SEEK_SET, SEEK_CUR, SEEK_END = 0, 1, 2


class IOBase(_io._IOBase, metaclass=abc.ABCMeta):
    """The base of all files."""


class RawIOBase(_io._RawIOBase, IOBase):
    """The base of files of bytes without a buffer."""


class BufferedIOBase(_io._BufferedIOBase, IOBase):
    """The base of files of bytes with a buffer."""


class TextIOBase(_io._TextIOBase, IOBase):
    """The base of files of text."""


RawIOBase.register(FileIO)
for _type in (BytesIO, BufferedReader, BufferedWriter, BufferedRandom, BufferedRWPair):
    BufferedIOBase.register(_type)
for _type in (StringIO, TextIOWrapper):
    TextIOBase.register(_type)
del _type
