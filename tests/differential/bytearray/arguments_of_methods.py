# Every method of bytearray with too few, too many, wrong and named arguments: the errors' texts.
array = bytearray(b"ab cd")
rows = [(), (1,), (b"a",), ("a",), (None,), (b"a", b"b"), (1, 2), (b"a", 1), (b"a", "x"), (b"a", b"b", b"c"), (1, 2, 3), (b"a", 0, 9), (b"a", None, None), (b"a", 1, 2, 3), ([],), ([1],), (1.5,), (-1,), (256,), (2**70,)]
skip = {"__class__", "__init_subclass__", "__subclasshook__", "__dir__", "__new__", "__sizeof__", "__reduce__", "__reduce_ex__", "__alloc__", "__getstate__", "__getattribute__", "__setattr__", "__delattr__", "__doc__", "__hash__", "__format__", "__str__", "__repr__", "__buffer__", "__release_buffer__"}
for name in sorted(set(dir(bytearray)) - skip):
    seen = {}
    for row in rows:
        array[:] = b"ab cd"
        try:
            result = getattr(array, name)(*row)
            text = "iterator" if name == "__iter__" else repr(result) if len(repr(result)) < 60 else "long"
            if array != b"ab cd": text += f" now {array!r}" if len(array) < 50 else " now long"
        except Exception as error: text = f"{type(error).__name__}: {error}"
        seen.setdefault(text, []).append(row)
    print(name)
    for text, given in seen.items(): print("   ", text, "<-", *given[:4])
for call in ("array.decode(encoding='ascii', errors='strict')", "array.decode(bad=1)", "array.split(sep=b' ', maxsplit=1)", "array.rsplit(maxsplit=0)", "array.split(b' ', sep=1)", "array.splitlines(keepends=True)", "array.expandtabs(tabsize=2)", "array.hex(sep='-', bytes_per_sep=2)", "array.hex(bytes_per_sep=2)", "array.translate(None, delete=b'a')", "array.translate(delete=b'a')", "array.append(item=1)", "array.insert(index=0, item=1)", "array.pop(index=0)", "array.extend(iterable_of_ints=b'')", "array.find(sub=b'a')", "array.replace(b'a', b'b', count=1)", "array.replace(old=b'a', new=b'b')", "array.center(width=9)", "array.strip(bytes=b'a')", "array.join(iterable=[])", "bytearray.fromhex(string='00')", "bytearray.fromhex('0')", "bytearray.fromhex(b'00')", "bytearray.fromhex('0g')", "bytearray.maketrans(frm=b'', to=b'')", "bytearray.maketrans(b'a', b'')", "array.hex('')", "array.hex('ab')", "array.hex('é')", "array.hex(b':', -2)", "array.hex(5)", "array.resize(3)", "array.__init__(1, 2)", "array.__init__('a')", "array.__init__(-1)", "array.__init__(b'', 'x')", "array.__init__('a', 'nope')", "array.__init__('é', 'ascii')", "array.__init__([300])", "array.__init__(['a'])", "array.__init__(1.5)", "array.__init__(None)", "array.__init__(2**63)", "bytearray.append(b'', 1)", "bytearray.append()", "bytearray.copy(1)", "array.clear(1)", "array.copy(1)", "array.reverse(1)"):
    array[:] = b"ab cd"
    try: print(call, "->", eval(call))
    except Exception as error: print(call, "->", type(error).__name__, error)
