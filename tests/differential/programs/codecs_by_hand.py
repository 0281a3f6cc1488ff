# Encoders and decoders: JSON with streams, hooks and cycles; a binary tag-length-value format on memoryviews; both there and back.
import codecs
import functools
import io
import itertools
import math
import operator
from collections import OrderedDict, namedtuple

Point = namedtuple("Point", "x y")


class DecodeError(ValueError):
    def __init__(self, message, text, place):
        line = text.count("\n", 0, place) + 1
        column = place - text.rfind("\n", 0, place)
        super().__init__(f"{message}: line {line} column {column} (char {place})")
        self.near = text[max(0, place - 3):place + 3]

    def __reduce__(self): return type(self), self.args


@functools.singledispatch
def plain(value): raise TypeError(f"Object of type {type(value).__name__} has no encoding")
@plain.register
def _(value: complex): return {"__complex__": [value.real, value.imag]}
@plain.register(set)
@plain.register(frozenset)
def _(value): return {"__set__": sorted(value, key=repr)}
@plain.register(range)
def _(value): return [*value]
plain.register(bytes, operator.methodcaller("hex", " "))


class Encoder:
    escapes = {'"': '\\"', "\\": "\\\\"} | {chr(code): f"\\u{code:04x}" for code in range(32)} | dict(zip("\n\r\t\b\f", map("\\".__add__, "nrtbf")))

    def __init__(self, *, indent=None, sort=False, ascii_only=True):
        self.indent, self.sort, self.ascii_only, self.open = indent, sort, ascii_only, {}

    def text(self, value):
        def hard(char):
            code = ord(char)
            if code < 0x10000:
                return f"\\u{code:04x}"
            high, low = divmod(code - 0x10000, 0x400)
            return f"\\u{0xD800 + high:04x}\\u{0xDC00 + low:04x}"
        return '"' + "".join(self.escapes.get(c) or (hard(c) if self.ascii_only and not c.isascii() else c) for c in value) + '"'

    def pieces(self, value, level=0):
        match value:
            case None | True | False: yield {None: "null", True: "true", False: "false"}[value]
            case str(): yield self.text(value)
            case int(): yield int.__repr__(value)
            case float(): yield float.__repr__(value) if math.isfinite(value) else {math.inf: "Infinity", -math.inf: "-Infinity"}.get(value, "NaN")
            case list() | tuple() | dict():
                if id(value) in self.open:
                    raise ValueError(f"Circular reference detected: {' > '.join(self.open.values())}")
                self.open[id(value)] = type(value).__name__
                start, end = "{}" if isinstance(value, dict) else "[]"
                fresh = "\n" + " " * self.indent * (level + 1) if self.indent is not None else ""
                yield start
                items = sorted(value.items()) if self.sort and start == "{" else value.items() if start == "{" else value
                for number, item in enumerate(items):
                    yield ("," + (fresh or " ") if number else fresh)
                    if start == "{":
                        key, item = item
                        if not isinstance(key, str):
                            key = "".join(self.pieces(key))
                        yield self.text(key) + ": "
                    try:
                        yield from self.pieces(item, level + 1)
                    except (TypeError, ValueError) as error:
                        error.add_note(f"when encoding {type(value).__name__} item {number}")
                        raise
                if value and fresh:
                    yield "\n" + " " * self.indent * level
                yield end
                del self.open[id(value)]
            case _: yield from self.pieces(plain(value), level)

    def __call__(self, value): return "".join(self.pieces(value))


class Decoder:
    def __init__(self, *, hook=None, pairs=dict, number=float):
        self.hook, self.pairs, self.number = hook, pairs, number

    def __call__(self, text):
        self.source = text
        value, place = self.value(self.skip(0))
        if (place := self.skip(place)) != len(text):
            raise DecodeError("Extra data", text, place)
        return value

    def skip(self, place):
        while self.source[place:place + 1] in {" ", "\n", "\t", "\r"}:
            place += 1
        return place

    def value(self, place):
        text = self.source
        match text[place:place + 1]:
            case "-" if text.startswith("-Infinity", place): return -math.inf, place + 9
            case '"': return self.string(place + 1)
            case "{" | "[" as start: return self.group(place, start)
            case "-" | "0" | "1" | "2" | "3" | "4" | "5" | "6" | "7" | "8" | "9":
                end = place + 1
                while text[end:end + 1] and text[end] in "0123456789+-.eE":
                    end += 1
                word = text[place:end]
                try:
                    return (int(word) if word.lstrip("-").isdigit() else self.number(word)), end
                except ValueError as error:
                    raise DecodeError(f"Bad number {word!r}", text, place) from error
        for word, value in {"null": None, "true": True, "false": False, "NaN": math.nan, "Infinity": math.inf}.items():
            if text.startswith(word, place):
                return value, place + len(word)
        raise DecodeError("Expecting value", text, place)

    def string(self, place):
        begin, parts = place - 1, []
        while (char := self.source[place:place + 1]) != '"':
            if not char:
                raise DecodeError("Unterminated string", self.source, begin)
            if char == "\\":
                escape = self.source[place + 1:place + 2]
                if escape == "u":
                    try:
                        char = chr(int(self.source[place + 2:place + 6], 16))
                    except ValueError:
                        raise DecodeError("Invalid \\uXXXX escape", self.source, place) from None
                    place += 4
                else:
                    char = dict(zip('nrtbf"\\/', '\n\r\t\b\f"\\/')).get(escape) or self.fail(f"Invalid \\escape {escape!r}", place)
                place += 1
            elif ord(char) < 32:
                self.fail("Control character", place)
            parts.append(char)
            place += 1
        return "".join(parts).encode("utf-16", "surrogatepass").decode("utf-16", "surrogatepass" if parts else "strict"), place + 1

    def fail(self, message, place): raise DecodeError(message, self.source, place)

    def group(self, place, start):
        items, end, opened = [], "]}"[start == "{"], place
        place = self.skip(place + 1)
        while self.source[place:place + 1] != end:
            if items:
                if self.source[place:place + 1] != ",":
                    raise DecodeError(f"Expecting ',' or {end!r} for {start!r} at {opened}", self.source, place)
                place = self.skip(place + 1)
            item, place = self.value(place)
            place = self.skip(place)
            if start == "{":
                if not isinstance(item, str) or self.source[place:place + 1] != ":":
                    raise DecodeError("Expecting property name with ':'", self.source, place)
                key = item
                item, place = self.value(self.skip(place + 1))
                item, place = (key, item), self.skip(place)
            items.append(item)
        if start == "[":
            return items, place + 1
        made = self.pairs(items)
        return (self.hook(made) if self.hook else made), place + 1


def revive(made):
    match made:
        case {"__complex__": [real, imag], **rest} if not rest: return complex(real, imag)
        case {"__set__": [*items]}: return set(items)
    return made


def pack(value):
    """Tag, length, body; lengths in seven-bit groups."""
    match value:
        case bool() | None: return {None: b"N\0", True: b"T\0", False: b"F\0"}[value]
        case int(): tag, body = b"i", value.to_bytes(value.bit_length() // 8 + 1, "big", signed=True)
        case str(): tag, body = b"s", value.encode("utf-8", "surrogateescape")
        case bytes() | bytearray() | memoryview(): tag, body = b"b", bytes(value)
        case float(): tag, body = b"f", value.hex().encode()
        case dict(): tag, body = b"d", b"".join(map(pack, itertools.chain.from_iterable(value.items())))
        case [*items]: tag, body = b"l", b"".join(pack(item) for item in items)
        case _: raise TypeError(f"cannot pack {value!r}")
    size, groups = len(body), bytearray()
    while size > 127:
        groups.append(size & 127 | 128)
        size >>= 7
    return b"".join([tag, groups, bytes([size]), body])


def unpack(view):
    def one(view):
        if len(view) < 2:
            raise EOFError(f"{len(view)} bytes left")
        tag, size, place = chr(view[0]), 0, 1
        while True:
            size |= (view[place] & 127) << 7 * (place - 1)
            place += 1
            if view[place - 1] < 128:
                break
        body = view[place:place + size]
        if len(body) < size:
            raise EOFError(f"{tag} wants {size} bytes, has {len(body)}")
        return {"N": lambda b: None, "T": lambda b: True, "F": lambda b: False, "i": lambda b: int.from_bytes(b, signed=True),
                "s": lambda b: str(b, "utf-8", "surrogateescape"), "b": bytes, "f": lambda b: float.fromhex(str(b, "ascii")),
                "l": lambda b: [*many(b)], "d": lambda b: dict(itertools.batched(many(b), 2))}[tag](body), view[place + size:]

    def many(view):
        while view:
            value, view = one(view)
            yield value
    with memoryview(view) as whole:
        result, rest = one(whole)
        if rest:
            raise ValueError(f"{rest.nbytes} bytes too many: {rest[:4].hex(':')}")
        return result


samples = [[1, -2.5, "a\"b\\\n\x01é😀\ud800"], {"k": [], "e": {}, "n": None, 3: True, 2.5: (1,)}, {1j, 2}, [range(3), b"\x00\xff"], Point(1, [2]),
           [math.inf, -math.inf, 1e300, 5e-324, 10 ** 30], OrderedDict(b=frozenset("x"), a=-0.0)]
for sample in samples:
    text = Encoder()(sample)
    back = Decoder(hook=revive)(text)
    print(text, ascii(back), Encoder()(back) == text)
print(Encoder(indent=2, sort=True)({"b": [1, {"z": []}], "a": {"y": "é"}}), ascii(Encoder(ascii_only=False)("é😀\x7f")))
loop = {"a": [1]}
loop["a"].append((loop,))
for bad in (loop, [1, {"x": object}], {(1, 2): 3}, [{"k": {3: 1, "a": 2}}]):
    try:
        print(Encoder(sort=True)(bad))
    except Exception as error:
        print(f"{type(error).__name__}: {error} {getattr(error, '__notes__', [])}")
for text in ("", "[1,\n 2", "[1 2]", '{"a" 1}', "{1: 2}", '"abc', '"\\x"', '"\\u12g4"', "01x", "-", "1.2.3", "tru", "[1],", '"\t"', '[,1]', '{"a":}', "1e5", "-0", '[1,]', '{"a":1,"a":2}'):
    try:
        print(repr(text), "->", Decoder(pairs=OrderedDict, number=lambda word: ("number", float(word)))(text))
    except DecodeError as error:
        print(repr(text), "->", error, repr(error.near), repr(error.__cause__))
for value in [0, -1, 127, 128, -128, 2 ** 64, True, None, "é\udc80", b"\0" * 130, 0.1, -math.inf, {"a": [1, (2, "x")], 3: {}}, bytearray(b"xy"), memoryview(b"abcdef")[::2]]:
    data = pack(value)
    print(data if len(data) < 30 else (len(data), data[:4]), ascii(unpack(data))[:40], codecs.encode(data[:3], "hex"))
for data in (b"", b"i", b"i\x05ab", b"l\x02i\x01", b"N\0x", b"q\0", b"s\x01\x80", b"s\x02\xc3\xa9", b"f\x01z", b"i\xff", [1, 2], "text", b"d\x02N\0", b"d\x06l\0l\0"):
    try:
        print(data, "->", ascii(unpack(data)))
    except Exception as error:
        print(data, "->", type(error).__name__, error)
for bad in ({1}, [object], 1j):
    try:
        pack(bad)
    except TypeError as error:
        print(error)
stream = io.StringIO()
stream.writelines(Encoder(indent=1).pieces({"one": [1, 2], "two": None}))
print(stream.getvalue().splitlines(), stream.tell())
