# Classes with __buffer__ and __release_buffer__: when they are asked, with which flags, and when they are told of the end.
class Page:
    def __init__(self, data):
        self.data = bytearray(data)

    def __buffer__(self, flags):
        print("  buffer", flags, type(flags).__name__)
        return memoryview(self.data)

    def __release_buffer__(self, view):
        print("  release", type(view).__name__, view.tobytes())


page = Page(b"hello")
whole = memoryview(page)
print(type(whole.obj).__name__, whole.tolist(), whole.readonly, whole.format)
part = whole[1:3]
whole.release()
print("the whole is released, the part is not:", part.tobytes())
part.release()
print("both are")
for ask in (bytes, bytearray, lambda p: b"".join([p, b"!"]), b"say hello".find, lambda p: str(p, "ascii"), lambda p: b"x" + p,
            lambda p: bytearray(b"x") + p, lambda p: p in b"hello", int.from_bytes, lambda p: b"ab".replace(b"a", p),
            lambda p: b"%b|%s" % (p, p), b"hello you".startswith, lambda p: b"hollow".strip(p), b"hellohello".count,
            lambda p: b"a hello b".split(p), lambda p: b"a hello b".partition(p)[::2], lambda p: b"hello".removeprefix(p),
            lambda p: bytes.maketrans(p, p)[104], lambda p: b"hello" == p, lambda p: memoryview(b"hello") == p, float, int):
    try:
        print(ask(page))
    except Exception as error:
        print(type(error).__name__, str(error).partition(" at 0x")[0])
target = bytearray(b"123")
target[1:2] = page
target += page
target.extend(page)
print(target)
with memoryview(page) as view:
    view[0] = ord("J")
    try:
        page.data.append(1)
    except BufferError as error:
        print(error)
print(page.data)
iterator = iter(memoryview(page))
print(next(iterator))
del iterator
