# str's own namespace, documentation names and call errors of its methods.
def t(function, *arguments, **keywords):
    try:
        result = function(*arguments, **keywords)
        print(ascii(result) if isinstance(result, str) else repr(result))
    except Exception as error:
        print(type(error).__name__, ascii(str(error)))


print([n for n in sorted(dir(str))])
print(str.__base__, str.__mro__, str.__name__, str.__qualname__, str.__module__, str.__itemsize__, bool(str.__flags__ & (1 << 28)))
for name in sorted(n for n in dir(str) if not n.startswith("_")):
    m = getattr("a", name)
    print(name, m.__name__, m.__qualname__, type(m).__name__, type(getattr(str, name)).__name__, getattr(getattr(str, name), "__objclass__", None), m.__text_signature__)
for name in sorted(n for n in dir(str) if not n.startswith("_")):
    t(getattr("a", name), 1, 2, 3, 4, 5)
    t(getattr("a", name), wrong=1)
    t(getattr(str, name), 5)
