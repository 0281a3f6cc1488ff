# Built-in functions given keywords they do not know: what they suggest.
calls = """"a".split(max_split=1)|max(1, 2, keys=3)|sorted([], keyy=1)|print(1, ends="")|open("x", mod="r")|sum([], strt=1)|bytes(sourc=b"")|[].sort(revers=1)|zip(stric=1)
round(1.5, ndigit=1)|pow(1, 2, modd=3)|compile("", "", "exec", flag=1)|eval("", locales={})|"".encode(encodin="x")|b"".decode(error="x")|(1).to_bytes(lengt=1)|min(1, 2, defalt=3)
__import__("sys", nam=1)|ImportError("x", nam="a")|property(fgett=1)|exec("", global=1)|{}.pop(defaul=1)|reversed(sequenc=1)|map(funcion=1)|range(stp=1)|slice(a=1)|list(iterabl=1)|len(x=1)
[].index(valu=1)|super(typ=1)|"".join(x=1)|memoryview(objec=b"")|object(x=1)|tuple(a=1)|set(a=1)|frozenset(a=1)|bool(x=1)|filter(function=1, iterable=2)|isinstance(obj=1, cls=2)|iter(object=1)|hash(a=1)
str(bytes=b"x")|"".format_map(mapping=1)|"".expandtabs(tabs=1)|"".splitlines(keepend=1)|b"".hex(separator=":")|bytearray(sorce=1)|int.from_bytes(b"", byteorde="big")|dict.fromkeys(iterable=1)"""
def f(first_name, second=2, /, *, keyword_only=3): pass
for text in calls.replace("\n", "|").split("|") + ["f(1, keyword_onl=2)", "f(1, secon=2)", "f(first_name=1)", "f(1, zzz=1)"]:
    try:
        print(text, "->", eval(text))
    except (TypeError, ValueError, SyntaxError) as error:
        print(text, "->", type(error).__name__, error)
