# What keeps a pattern, a match and a subject alive; cycles through them are collected.
import gc
import re
import weakref

class Text(str):
    pass

class Data(bytearray):
    pass

def died(name):
    return lambda reference: print(name, "died")

text = Text("hello world")
watch = weakref.ref(text, died("text"))
m = re.search("o (w)", text)
del text
print("the match holds it", m.string is watch())
del m
it = re.finditer("l", Text("hello"))
watch = weakref.ref(next(it).string, died("text of the iterator"))
print(next(it).span())
del it
p = re.compile("unique pattern")
watch = weakref.ref(p, died("pattern"))
m = p.match("unique pattern")
del p
re.purge()
print("purged")
del m
p = re.compile("another one")
watch = weakref.ref(p, died("remembered"))
del p
print("still remembered")
re.purge()
text = Text("cycle")
text.match = re.match("c", text)
watch = weakref.ref(text, died("cycle"))
del text
print("collecting", gc.collect() > 0)

class Noisy(str):
    def __del__(self):
        print("subject dropped")

def shout(m):
    print("in")
    return "x"

print(re.sub("a", shout, Noisy("ba")))
print(re.split("a", Noisy("ba")), re.findall("a", Noisy("ba")))
