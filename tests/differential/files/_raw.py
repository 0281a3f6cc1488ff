# Raw files of a program's own that note what they are asked.
import io


class Source(io.RawIOBase):
    """Gives out one piece at a call; None is 'nothing now'."""

    def __init__(self, *pieces, log=True):
        self.pieces, self.log, self.asked = list(pieces), log, []

    def readable(self):
        return True

    def readinto(self, buffer):
        self.asked.append(len(buffer))
        if not self.pieces:
            return 0
        piece = self.pieces.pop(0)
        if piece is None:
            return None
        if len(piece) > len(buffer):
            self.pieces.insert(0, piece[len(buffer):])
            piece = piece[:len(buffer)]
        buffer[:len(piece)] = piece
        return len(piece)


class Sink(io.RawIOBase):
    """Takes at most `most` bytes at a call; None: it takes nothing now."""

    def __init__(self, most=None):
        self.most, self.taken = most, []

    def writable(self):
        return True

    def write(self, data):
        size = len(data)
        if self.most == 0:
            return None
        if self.most is not None:
            size = min(size, self.most)
        self.taken.append(bytes(data[:size]))
        return size


class Memory(io.RawIOBase):
    """A file that can be read, written and moved about in; every call is noted."""

    def __init__(self, data=b""):
        self.data, self.at, self.calls = bytearray(data), 0, []

    def readable(self): return True
    def writable(self): return True
    def seekable(self): return True

    def readinto(self, buffer):
        part = self.data[self.at:self.at + len(buffer)]
        buffer[:len(part)] = part
        self.calls.append(f"read {len(buffer)} at {self.at}")
        self.at += len(part)
        return len(part)

    def write(self, data):
        self.calls.append(f"write {bytes(data)} at {self.at}")
        self.data[self.at:self.at + len(data)] = data
        self.at += len(data)
        return len(data)

    def seek(self, offset, whence=0):
        self.calls.append(f"seek {offset} {whence}")
        self.at = offset + (0, self.at, len(self.data))[whence]
        return self.at

    def tell(self):
        self.calls.append("tell")
        return self.at

    def truncate(self, size=None):
        self.calls.append(f"truncate {size}")
        del self.data[self.at if size is None else size:]
        return len(self.data)

    def noted(self):
        calls, self.calls = self.calls, []
        return calls
