# __buffer__ and __release_buffer__ of the built-in types, and memoryview._from_flags.
import inspect
def t(function, *arguments):
    try:
        result = function(*arguments)
        print((result.tolist(), result.readonly, type(result.obj).__name__) if isinstance(result, memoryview) else result)
    except Exception as error:
        print(type(error).__name__, error)


array, view = bytearray(b"abc"), memoryview(bytearray(b"xyz"))
for owner in (b"abc", array, view, view[::2], view.toreadonly()):
    for flags in (0, 1, 4, 24, 284, 285, -1):
        t(owner.__buffer__, flags)
    t(owner.__buffer__, "x"); t(owner.__buffer__, 1.5); t(owner.__buffer__, None)
print([hasattr(owner, "__release_buffer__") for owner in (b"", array, view)])
taken = array.__buffer__(0)
t(array.append, 1)
t(bytearray(b"abc").__release_buffer__, taken)
t(array.__release_buffer__, b"abc")
print(array.__release_buffer__(taken))
t(array.__release_buffer__, taken)
t(taken.tolist)
t(array.append, 1)
inner = view.__buffer__(0)
print(inner.obj is view, memoryview(view).obj is view.obj)
t(view.release)
inner.release()
view.release()
t(view.__buffer__, 0)
t(memoryview._from_flags, b"abc", 0); t(memoryview._from_flags, b"abc", 1); t(memoryview._from_flags, bytearray(b"a"), 1); t(memoryview._from_flags, 5, 0); t(memoryview._from_flags, b"a")
class Named(bytearray): pass
t(Named(b"named").__buffer__, 0); print(type(memoryview(Named(b"q")).obj).__name__, [name for name in dir(Named) if "buffer" in name])
