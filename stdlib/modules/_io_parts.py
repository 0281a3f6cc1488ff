"""Those parts of the module io that are seldom used."""
import _io


class BufferedRWPair(_io._BufferedIOBase):
    """A buffered file that reads from one raw file and writes to another."""
    __module__ = "_io"

    def __init__(self, reader, writer, buffer_size=_io.DEFAULT_BUFFER_SIZE, /):
        for raw, question in ((reader, "readable"), (writer, "writable")):
            if not getattr(raw, question)():
                raise _io.UnsupportedOperation(f"File or stream is not {question}.")
        self.__reader = _io.BufferedReader(reader, buffer_size)
        self.__writer = _io.BufferedWriter(writer, buffer_size)

    def __half(self, name):
        try:
            return object.__getattribute__(self, f"_BufferedRWPair__{name}")
        except AttributeError:
            raise ValueError("I/O operation on uninitialized object") from None

    def read(self, size=-1, /):
        return self.__half("reader").read(size)

    def peek(self, size=0, /):
        return self.__half("reader").peek(size)

    def read1(self, size=-1, /):
        return self.__half("reader").read1(size)

    def readinto(self, buffer, /):
        return self.__half("reader").readinto(buffer)

    def readinto1(self, buffer, /):
        return self.__half("reader").readinto1(buffer)

    def write(self, buffer, /):
        return self.__half("writer").write(buffer)

    def flush(self):
        return self.__half("writer").flush()

    def readable(self):
        return self.__half("reader").readable()

    def writable(self):
        return self.__half("writer").writable()

    def close(self):
        try:
            self.__half("writer").close()
        finally:
            self.__half("reader").close()

    def isatty(self):
        return self.__half("writer").isatty() or self.__half("reader").isatty()

    @property
    def closed(self):
        return self.__half("writer").closed


class IncrementalNewlineDecoder:
    """Reads every kind of line end as "\\n", piece by piece, after another decoder or none."""
    __module__ = "_io"

    def __init__(self, decoder, translate, errors="strict"):
        self.__decoder, self.__translate = decoder, bool(translate)
        self.__seen, self.__pending = 0, False
        self.errors = errors

    def decode(self, input, final=False):
        """The text of the next piece; a "\\r" at its end waits for what follows."""
        if not hasattr(self, "errors"):
            raise ValueError("IncrementalNewlineDecoder.__init__() not called")
        output = input if self.__decoder is None else self.__decoder.decode(input, bool(final))
        if not isinstance(output, str):
            raise TypeError(f"decoder should return a string result, not '{type(output).__name__}'")
        if self.__pending and (output or final):
            output = "\r" + output
            self.__pending = False
        if output.endswith("\r") and not final:
            output = output[:-1]
            self.__pending = True
        pairs = output.count("\r\n")
        returns = output.count("\r") - pairs
        feeds = output.count("\n") - pairs
        self.__seen |= (returns > 0) | (feeds > 0) << 1 | (pairs > 0) << 2
        if self.__translate:
            if pairs:
                output = output.replace("\r\n", "\n")
            if returns:
                output = output.replace("\r", "\n")
        return output

    def getstate(self):
        buffer, flag = (b"", 0) if self.__decoder is None else self.__decoder.getstate()
        return buffer, flag << 1 | self.__pending

    def setstate(self, state, /):
        if not isinstance(state, tuple):
            raise TypeError("state argument must be a tuple")
        buffer, flag = state
        self.__pending = bool(flag & 1)
        if self.__decoder is not None:
            self.__decoder.setstate((buffer, flag >> 1))

    def reset(self):
        self.__seen, self.__pending = 0, False
        if self.__decoder is not None:
            self.__decoder.reset()

    @property
    def newlines(self):
        """The line ends that were met: None, one, or a tuple of them."""
        met = tuple(end for bit, end in ((1, "\r"), (2, "\n"), (4, "\r\n")) if self.__seen & bit)
        return met if len(met) > 1 else met[0] if met else None
