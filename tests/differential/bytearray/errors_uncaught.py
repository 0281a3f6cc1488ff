# Errors of bytearrays in chained tracebacks: where the carets stand for items, slices, methods, operators.
def first(a): return a[10]
def second(a): a[0] = 256
def third(a):
    a[1:2:1] = [1,
                "x"]
def fourth(a): del a[::0]
def fifth(a): return a + "text"
def sixth(a): a += 5
def seventh(a): return a.index(b"zz") + a.pop()
def eighth(a): a["k"] = 1; return a
def ninth(a): a[::2] = b"123456"
def tenth(a): return {a: 1}
def eleventh(a): return a % 5, a
def twelfth(a): return a.nothing
def thirteenth(a): return a < "a"
def fourteenth(a): return bytearray("text")
def fifteenth(a): a.extend("text")
def sixteenth(a): a.extend(n for n in (1, 2, 300))
def seventeenth(a): return a.join([b"x", "y"])
def eighteenth(a): return a.decode("ascii")
def nineteenth(a): a *= "x"
def twentieth(a):
    with memoryview(a): a.append(1)
from traceback import format_exception
for function in (first, second, third, fourth, fifth, sixth, seventh, eighth, ninth, tenth, eleventh, twelfth, thirteenth, fourteenth, fifteenth, sixteenth, seventeenth, eighteenth, nineteenth, twentieth):
    array = bytearray(b"abc\xff")
    try: print(function(array))
    except Exception as error:
        error.__traceback__ = error.__traceback__.tb_next
        print("".join(line.replace(__file__, "here") for line in format_exception(error)), end="")
    print(array)
a = bytearray(b"end"); print(a.apend if hasattr(a, "apend") else "none")
try: a.remove(1)
except ValueError: a.fromhex("zz").exted()
