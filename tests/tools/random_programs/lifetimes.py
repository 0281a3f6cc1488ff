"""Objects that die: which, when, in which order, and who is told.

The cyclic collector runs only where the program calls collect(), and what it causes is told sorted, since the order
within one collected cycle is nobody's promise. Objects hash by their number, so the order of sets is no accident. At
the end everything is let go by hand: the end of a program is another matter.
"""
import random

HEAD = '''\
import gc, sys, weakref
gc.disable()
told = None
def log(*things):
    text = " ".join(thing if type(thing) is str else repr(thing) for thing in things)
    if told is None:
        print(text)
    else:
        told.append(text)
def collect():
    global told
    told = []
    gc.collect()
    texts, told = sorted(told), None
    print("collected", *texts, sep="\\n    ")
saved, refs, finalizers, number = {}, {}, [], 0
values, keys, members = weakref.WeakValueDictionary(), weakref.WeakKeyDictionary(), weakref.WeakSet()
class Base:
    __slots__ = ("__weakref__", "number")
    def __init__(self, *held):
        global number
        number += 1
        self.number = number
        self.hold(*held)
    def hold(self, *held):
        pass
    def __repr__(self):
        return f"{type(self).__name__}{self.number}"
    def __hash__(self):
        return self.number
    def __eq__(self, other):
        return self is other
    def __add__(self, other):
        return Plain(self)
    def __call__(self, *arguments):
        return arguments[-1] if arguments else self
    def __enter__(self):
        return self
    def __exit__(self, kind, error, traceback):
        log("exit", self, kind)
        return self.number % 3 == 0
    def __del__(self):
        log("del", self)
class Plain(Base):
    def hold(self, *held):
        self.__dict__.update(zip("xyz", held))
    def method(self):
        return self
class Slots(Base):
    __slots__ = ("x", "y", "z")
    def hold(self, *held):
        for name, value in zip("xyz", held):
            setattr(self, name, value)
    def __iadd__(self, other):
        self.x = other
        return self
class Listed(list):
    __slots__ = ("number", "__weakref__", "x")
    __init__, __repr__, __hash__, __eq__, __del__ = Base.__init__, Base.__repr__, Base.__hash__, Base.__eq__, Base.__del__
    hold = lambda self, *held: self.extend(held)
class Mapped(dict):
    __init__, __repr__, __hash__, __eq__, __del__ = Base.__init__, Base.__repr__, Base.__hash__, Base.__eq__, Base.__del__
    hold = lambda self, *held: self.update(zip("xyz", held))
class Saver(Plain):
    def __del__(self):
        log("saved", self)
        saved[self.number] = self
class Changer(Plain):
    def __del__(self):
        log("changes", self, sorted(vars(self)))
        self.__dict__.pop("x", None)
        self.y = Plain()
class Failing(Slots):
    def __del__(self):
        log("fails", self)
        raise ValueError("in __del__")
class Looker(Plain):
    def __init__(self, *held):
        super().__init__(*held)
        self.own = weakref.ref(self, told_by("own"))
    def __del__(self):
        log("looks", self, self.own() is self)
class Trouble(Exception):
    def __del__(self):
        log("del trouble", len(self.args))
def told_by(name):
    return lambda ref: log("callback", name, ref() is None)
def fail(name):
    def failing(ref):
        log("failing", name)
        raise KeyError(name)
    return failing
def stream(*held):
    try:
        for each in held:
            yield each
        each = yield Plain()
    finally:
        log("stream ends")
        Plain(held)
def pair(first, second=None, *rest, key=None, **others):
    return first, second
def show():
    log("values", [(name, values[name]) for name in values], "keys", sorted(map(repr, keys)),
        "members", sorted(map(repr, members)), "refs", {name: ref() is None for name, ref in refs.items()})
def attempt(function, *arguments):
    try:
        result = function(*arguments)
        log("gave", type(result).__name__)
        del result
    except Exception as error:
        log("raised", type(error).__name__)
        error.__traceback__ = None if number % 2 else error.__traceback__
a = b = c = d = e = None
'''
TAIL = '''\
a = None
b = None
c = None
d = None
e = None
log("end")
show()
for finalizer in finalizers:
    finalizer.detach()
finalizers.clear()
for name in list(refs):
    del refs[name]
collect()
while saved:
    del saved[min(saved)]
collect()
show()
'''
NAMES = ["a", "b", "c", "d", "e"]
CLASSES = ["Plain", "Slots", "Listed", "Mapped", "Saver", "Changer", "Failing", "Looker", "Plain", "Slots"]
ATTRIBUTES = ["x", "y", "z"]


class Writer:
    def __init__(self, seed):
        self.chance = random.Random(seed)
        self.lines = []
        self.count = 0
        self.in_loop = self.in_function = self.in_generator = False

    def write(self, level, text):
        self.lines.append("    " * level + text)

    def name(self):
        return self.chance.choice(NAMES)

    def fresh(self, depth=0):
        held = ", ".join(self.value(depth + 1) for _ in range(self.chance.choice([0, 0, 1, 2])))
        return f"{self.chance.choice(CLASSES)}({held})"

    def value(self, depth=0):
        chance, name = self.chance, self.name()
        if depth > 2:
            return name
        inner = lambda: self.value(depth + 1)
        return chance.choice([
            lambda: name, lambda: name, lambda: name, lambda: self.fresh(depth), lambda: self.fresh(depth),
            lambda: self.fresh(depth),
            lambda: f"[{inner()}, {inner()}]", lambda: f"({inner()}, {inner()})", lambda: f"{{'x': {inner()}, 1: {inner()}}}",
            lambda: f"{{{self.fresh(2)}, {self.fresh(2)}}}", lambda: f"[{inner()} for i in range({chance.randrange(4)})]",
            lambda: f"[i for i in [{inner()}, {inner()}] if i]", lambda: f"(lambda: {name})", lambda: f"(lambda q={inner()}: q)",
            lambda: f"(lambda q: {inner()})({inner()})", lambda: f"stream({inner()}, {inner()})",
            lambda: f"({name} or {inner()})", lambda: f"({inner()} if {inner()} else {inner()})",
            lambda: f"({name} := {inner()})", lambda: f"pair({inner()}, {inner()})[{chance.randrange(2)}]",
            lambda: f"pair(*[{inner()}, {inner()}], **{{'key': {inner()}, 'other': {inner()}}})",
            lambda: f"({self.fresh(2)} + {self.fresh(2)})", lambda: f"{self.fresh(2)}({inner()})",
            lambda: f"getattr({inner()}, '{chance.choice(ATTRIBUTES)}', {inner()})", lambda: f"{self.fresh(2)}.hold",
            lambda: f"list({{{self.fresh(2)}: {inner()}}}.values())", lambda: f"[*{{{self.fresh(2)}}}, {inner()}][{chance.randrange(2)}]",
            lambda: f"next(stream({inner()}))", lambda: f"dict(x={inner()}, y={inner()})", lambda: f"Trouble({inner()})",
            lambda: f"[{inner()}, {inner()}, {inner()}][1:]", lambda: f"weakref.ref({self.fresh(2)}, told_by('{self.count}'))",
            lambda: f"sorted([{self.fresh(2)}, {self.fresh(2)}], key=hash)", lambda: f"reversed([{inner()}, {inner()}])",
            lambda: f"(x for x in [{inner()}, {inner()}])", lambda: f"map(pair, [{inner()}], [{inner()}])",
            lambda: f"weakref.WeakMethod(Plain({name}).method)() or {inner()}",
        ])()

    def statement(self, level, depth):
        self.count += 1
        simple = [self.assign] * 5 + [self.change] * 5 + [self.forget] * 3 + [self.refer] * 6 + [self.ask] * 2 + [self.jump, self.put]
        compound = [self.loop, self.attempt, self.attempt, self.manage, self.choose, self.define, self.walk, self.match]
        self.chance.choice(simple if depth > 2 else simple + compound)(level, depth)

    def block(self, level, depth, **surroundings):
        before = {name: getattr(self, name) for name in surroundings}
        vars(self).update(surroundings)
        for _ in range(self.chance.randrange(1, 5)):
            self.statement(level, depth)
        vars(self).update(before)

    def guarded(self, level, text, is_named=True):
        """A statement that may not fit what its names hold."""
        self.write(level, "try:")
        self.write(level + 1, text)
        self.write(level, f"except Exception{self.chance.choice(['', '', ' as ' + self.name()]) if is_named else ''}:")
        self.write(level + 1, f'log("unfit", {self.count})')

    def assign(self, level, depth):
        one, other = self.chance.sample(NAMES, 2)
        self.write(level, self.chance.choice([
            f"{self.name()} = {self.value()}", f"{self.name()} = {self.value()}", f"{self.name()} = {self.name()} = {self.value()}",
            f"{one}, {other} = {self.value()}, {self.value()}", f"{one}, *{other} = [{self.value()}, {self.value()}]",
            f"a, b = b, a", f"a, b, c = c, a, {self.value()}", self.value()]))

    def change(self, level, depth):
        name, attribute = self.name(), self.chance.choice(ATTRIBUTES)
        self.guarded(level, self.chance.choice([
            f"{name}.{attribute} = {self.value()}", f"{name}.{attribute} = {name}", f"{name}.{attribute} = {self.name()}",
            f"del {name}.{attribute}", f"{name}.{attribute}, {self.name()}.x = {self.name()}.x, {name}.{attribute}",
            f"{name}[0] = {self.value()}", f"{name}['x'] = {self.value()}", f"{name}.append({self.value()})", f"{name}.append({name})",
            f"{name}[1:] = [{self.value()}, {self.value()}]", f"del {name}[0]", f"{name} += [{self.value()}]", f"{name} += {self.value()}",
            f"{name}.x += {self.value()}", f"{name}[0] += {self.value()}", f"{name} *= 2", f"{name}.clear()", f"{name}.pop()",
            f"{name}.update({{'x': {self.value()}}})", f"{name} |= {{'y': {self.value()}}}", f"{name}.popitem()", f"{name}.setdefault('z', {self.value()})",
            f"{name}.__dict__ = {{'x': {self.value()}}}", f"{name}.__dict__.clear()", f"{name}.__class__ = {self.chance.choice(CLASSES)}",
            f"{name}.insert(0, {self.value()})", f"{name}.reverse()", f"{name}.hold({self.value()}, {self.value()})", f"{name}[:] = []",
            f"next({name})", f"{name}.close()", f"{name}.throw(Trouble({self.value()}))", f"{name}.send({self.value()})", f"{name}()",
            f"{name} = {name}({self.value()})", f"{name}.__del__ = None", f"{name} = list({name})", f"{name} = dict({name})", f"{name}.__init__({self.value()})",
            f"{name}.__context__ = {self.value()}", f"{name} = {name}.__traceback__", f"{name} = {name}.gi_frame", f"{name} = {name}.tb_frame",
            f"{name} = {name}.f_locals", f"{name} = {name} + {self.value()}", f"{name} = copy_of({name})", f"{name} = {name}.args",
        ]))

    def forget(self, level, depth):
        name = self.name()
        self.write(level, self.chance.choice([f"{name} = None", f"{name} = None", f"del {name}; {name} = None", f"a = b = None", "collect()",
                                              "collect()", "saved.clear()" if self.chance.randrange(2) else "saved.popitem() if len(saved) == 1 else 0"]))

    def refer(self, level, depth):
        # Where CPython's module is written in Python, the frames in its tracebacks hold what they were given: nothing may
        # die there that lives no longer here.
        name, key = self.name(), self.chance.choice("pqrst")
        self.guarded(level, self.chance.choice([
            f"refs['{key}'] = weakref.ref({name})", f"refs['{key}'] = weakref.ref({name}, told_by('{key}{self.count}'))",
            f"refs['{key}'] = weakref.ref({self.fresh()}, told_by('{key}{self.count}'))", f"refs['{key}'] = weakref.ref({name}, fail('{key}{self.count}'))",
            f"refs['{key}'] = weakref.WeakMethod({name}.hold, told_by('method {key}'))", f"refs.pop('{key}')", f"{name} = refs['{key}']()",
            f"{self.name()}.z = weakref.ref({name}, told_by('held {self.count}'))", f"{self.name()} = weakref.proxy({name}, told_by('proxy {self.count}'))",
            f"values['{key}'] = {name}", f"values['{key}'] = {self.fresh()}", f"{name} = values['{key}']", f"del values['{key}']", f"{name} = values.pop('{key}')",
            f"values.update({key}={name})", f"values.setdefault('{key}', {name})", f"values[{self.fresh(2)}] = {self.fresh(2)}",
            f"keys[{name}] = {self.count}", f"keys[{self.fresh()}] = Plain()", f"del keys[{name}]",
            f"members.add({name})", f"members.add({self.fresh()})", f"members.discard({name})", f"members |= {{{self.fresh()}, {self.fresh()}}}",
            f"finalizers.append(weakref.finalize({name}, log, 'finalized {self.count}'))", f"finalizers.append(weakref.finalize({self.fresh()}, log, 'finalized {self.count}'))",
            f"finalizers.append(weakref.finalize({name}, told_by('finalize'), lambda held={self.name()}: None))", "finalizers.pop().detach()", "finalizers.pop()()",
            f"log(weakref.getweakrefcount({name}), len(weakref.getweakrefs({name})))", f"{name} = weakref.ref({name})", f"{name} = {name}()",
        ]), is_named=False)

    def ask(self, level, depth):
        self.write(level, self.chance.choice(["show()", f"log(type({self.value()}).__name__)", f"log({self.count}, type({self.name()}).__name__)"]))

    def put(self, level, depth):
        self.guarded(level, self.chance.choice([f"saved[min(saved)].x = {self.value()}", f"{self.name()} = saved.pop(min(saved))"]))

    def jump(self, level, depth):
        ways = [f"raise Trouble({self.value()})", f"raise Trouble({self.count}) from Trouble({self.value()})"]
        if self.in_loop:
            ways += ["break", "continue"]
        if self.in_function:
            ways += [f"return {self.value()}", f"return {self.name()}"]
        if self.in_generator:
            ways += [f"{self.name()} = yield {self.value()}", f"yield {self.name()}", f"yield from stream({self.value()})"]
        if level == 0:
            return self.forget(level, depth)
        self.write(level, self.chance.choice(ways))

    def loop(self, level, depth):
        items = self.chance.choice([f"[{self.value()}, {self.value()}]", f"({self.fresh()}, {self.fresh()})", f"stream({self.value()}, {self.value()})",
                                    f"{{'x': {self.value()}}}.values()", f"list(members)", f"list(values.values())", f"{{{self.fresh()}, {self.fresh()}}}"])
        self.write(level, f"for {self.name()} in {items}:")
        self.block(level + 1, depth + 1, in_loop=True)

    def walk(self, level, depth):
        """Over weak containers, whose entries may die meanwhile. (What is added or taken away makes it fail.)"""
        name = self.name()
        self.write(level, "try:")
        self.write(level + 1, f"for {name} in {self.chance.choice(['members', 'values.values()', 'values', 'keys', 'values.items()', 'keys.items()', 'keys.values()'])}:")
        self.write(level + 2, f"log('met', {name})")
        self.block(level + 2, depth + 2, in_loop=True)
        self.write(level, "except RuntimeError as error:")
        self.write(level + 1, "log(error.args[0] if error.args else 0)")

    def attempt(self, level, depth):
        self.write(level, "try:")
        self.block(level + 1, depth + 1)
        kind = self.chance.randrange(4)
        if kind:
            self.write(level, f"except Exception{self.chance.choice(['', ' as ' + self.name()])}:")
            self.block(level + 1, depth + 1)
        if kind != 1:
            self.write(level, "finally:")
            self.write(level + 1, f'log("finally", {self.count})')
            if self.chance.randrange(2):
                self.block(level + 1, depth + 1)
        if level == 0 and kind == 0:
            self.write(level, "")

    def manage(self, level, depth):
        self.guarded_block(level, f"with Plain({self.value()}){self.chance.choice(['', ' as ' + self.name(), ', Slots() as ' + self.name()])}:", depth)

    def guarded_block(self, level, head, depth):
        self.write(level, "try:")
        self.write(level + 1, head)
        self.block(level + 2, depth + 2)
        self.write(level, "except Exception:")
        self.write(level + 1, f'log("caught", {self.count})')

    def choose(self, level, depth):
        self.write(level, f"if {self.value()}:")
        self.block(level + 1, depth + 1)
        if self.chance.randrange(2):
            self.write(level, "else:")
            self.block(level + 1, depth + 1)

    def match(self, level, depth):
        self.write(level, f"match {self.name()}:")
        for pattern in self.chance.sample(["[a, b]", "[a, *b]", "{'x': c}", "Plain(x=d)", "Slots() as e", "None", "[[a], _]"], 2) + ["_"]:
            self.write(level + 1, f"case {pattern}:")
            self.block(level + 2, depth + 2)

    def define(self, level, depth):
        kind = self.chance.randrange(5)
        name = f"inner_{self.count}"
        if kind == 0 and self.in_function is False:
            self.write(level, f"class {name.title()}(Plain):")
            self.write(level + 1, f"held = {self.value()}")
            self.guarded(level, f"{self.name()} = {name.title()}({self.value()})")
            self.write(level, f"del {name.title()}")
            return
        arguments = self.chance.sample(NAMES, self.chance.randrange(3))
        self.write(level, f"def {name}({', '.join(arguments)}):")
        free = [each for each in NAMES if each not in arguments]
        self.write(level + 1, f"{'nonlocal' if self.in_function else 'global'} {', '.join(free)}")
        if kind < 3:
            self.write(level + 1, f"yield {self.value()}")
        self.block(level + 1, depth + 2, in_loop=False, in_function=True, in_generator=kind < 3)
        given = "".join(", " + self.value() for _ in arguments)
        self.write(level, self.chance.choice([f"attempt({name}{given})", f"attempt({name}{given})", f"{self.name()} = {name}", f"attempt({name}{given}); {name} = None"]))

    def function(self, number):
        self.write(0, f"def plain_{number}({', '.join(self.chance.sample(NAMES, 5)[:3])}):")
        names = [each for each in NAMES if each not in self.lines[-1]]
        self.write(1, f"{' = '.join(names)} = None")
        self.write(1, "members = globals()['members']")
        generator = self.chance.randrange(3) == 0
        if generator:
            self.write(1, f"yield {self.value()}")
        for _ in range(3):
            self.block(1, 0, in_function=True, in_generator=generator)
        for _ in range(2):
            given = ", ".join(self.value() for _ in range(3))
            call = f"plain_{number}({given})"
            self.write(0, f"attempt(lambda: {'list(' + call + ')' if generator else call})")
            if generator:
                self.guarded(0, f"{self.name()} = {call}; attempt(next, {self.name()})")


def program(seed):
    writer = Writer(seed)
    for number in range(3):
        writer.function(number)
        writer.write(0, f"def main_{number}():")
        writer.write(1, "global a, b, c, d, e, members")
        writer.block(1, 0)
        writer.block(1, 0)
        writer.write(0, f"attempt(main_{number})")
    return HEAD + "\n".join(writer.lines) + "\n" + TAIL
