# Globals of a program's own kind of dict: what they answer for names they do not hold comes before the built-ins.
class Answering(dict):
    def __missing__(self, key):
        if key == "len":
            raise KeyError(key)
        if key == "bad":
            raise ValueError(key)
        return f"<{key}>"


function = eval("lambda: (abc, len([1]), print)", Answering())
print(function(), function())  # expect: ('<abc>', 1, '<print>') ('<abc>', 1, '<print>')
try:
    eval("lambda: bad", Answering())()
except ValueError as error:
    print(repr(error))  # expect: ValueError('bad')
names = Answering()
exec("found = other\ndef f(): return found, third", names)
print(names["found"], names["f"]())  # expect: <other> ('<other>', '<third>')
code = compile("max", "", "eval")
print(eval(code, {}), eval(code, Answering()), eval(code, {"max": 1}), eval(code))
# expect: <built-in function max> <max> 1 <built-in function max>
