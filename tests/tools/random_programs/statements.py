"""Nested control flow: what runs, in which order, and what comes out of it."""
import random

HEAD = '''\
import sys
def log(*things):
    print(*[repr(thing) for thing in things])
def seen(thing):
    log("seen", thing)
    return thing
class Manager:
    def __init__(self, name, suppresses):
        self.name, self.suppresses = name, suppresses
    def __enter__(self):
        log("enter", self.name)
        return self.name
    def __exit__(self, kind, error, traceback):
        log("exit", self.name, error)
        return self.suppresses
def describe(error):
    text = f"{type(error).__name__}: {error}"
    if error.__cause__ is not None:
        text += " from " + describe(error.__cause__)
    elif error.__context__ is not None:
        text += " after " + describe(error.__context__) + str(error.__suppress_context__)
    entry, lines = error.__traceback__, []
    while entry:
        lines.append(entry.tb_lineno)
        entry = entry.tb_next
    return text + str(lines)
a = b = c = depth = 0
'''
TAIL = '''\
def attempt(what, function, *arguments):
    try:
        log(what, function(*arguments))
    except Exception as error:
        print(what, "raised", describe(error))
for argument in (0, 1, "s", [1], None):
    for function in (plain, other):
        depth = 0
        attempt("called", function, argument)
    depth = 0
    generator = stream(argument)
    attempt("next", next, generator)
    attempt("send", generator.send, 5)
    attempt("throw", generator.throw, KeyError("thrown"))
    attempt("rest", list, generator)
    attempt("close", generator.close)
'''
NAMES = ["a", "b", "c"]
CLASSES = ["ValueError", "KeyError", "TypeError", "ZeroDivisionError", "(ValueError, KeyError)", "LookupError"]
PATTERNS = ["0", "1 | 2", "int(a)", "str() as b", "[a, *b]", "{1: c}", "(x, y) if x == y", "None", "[[a], _]"]


class Writer:
    def __init__(self, seed):
        self.chance = random.Random(seed)
        self.lines = []
        self.count = 0
        self.in_loop = self.in_function = self.in_generator = self.in_class = False

    def write(self, level, text):
        self.lines.append("    " * level + text)

    def inside(self, level, depth, **surroundings):
        """A block whose surroundings (in_loop, …) are others than those around it."""
        before = {name: getattr(self, name) for name in surroundings}
        vars(self).update(surroundings)
        self.block(level, depth)
        vars(self).update(before)

    def block(self, level, depth):
        for _ in range(self.chance.randrange(1, 4)):
            self.statement(level, depth)

    def name(self):
        return self.chance.choice(NAMES)

    def expression(self, depth=0):
        chance, name = self.chance, self.name()
        if depth > 2:
            return chance.choice([name, str(chance.randrange(-3, 10)), "'s'"])
        inner = lambda: self.expression(depth + 1)
        kind = chance.randrange(14)
        if kind < 4 or (self.in_class and kind in (9, 10)):
            return name
        if kind < 6:
            return str(chance.randrange(-3, 10))
        if kind == 6:
            return f"({inner()} {chance.choice('+-*')} {inner()})"
        if kind == 7:
            return f"({inner()} if {self.condition(depth + 1)} else {inner()})"
        if kind == 8:
            return f"[{inner()} for x in range({chance.randrange(4)}) if {self.condition(depth + 1)}]"
        if kind == 9:
            return f"({name} := {inner()})"
        if kind == 10:
            return f"(lambda x={name}: {inner()})()"
        if kind == 11:
            return f"helper({inner()})" if not self.in_helper else f"{{{inner()}: {inner()}}}"
        if kind == 12:
            return f"seen({inner()})"
        return f'f"{{{name}!r}}|{{{name}}}"'

    def condition(self, depth=0):
        chance, kind = self.chance, self.chance.randrange(7)
        if depth > 2 or kind < 3:
            return f"{self.name()} {chance.choice(['==', '!=', 'is', 'is not'])} {self.name()}"
        if kind < 5:
            return f"({self.condition(depth + 1)} {chance.choice(['and', 'or'])} {self.condition(depth + 1)})"
        return f"(not {self.condition(depth + 1)})" if kind == 5 else f"bool({self.expression(depth + 1)})"

    def statement(self, level, depth):
        self.count += 1
        simple = [self.assign, self.assign, self.show, self.show, self.augment, self.jump, self.jump, self.swap]
        compound = [self.choose, self.loop, self.repeat, self.attempt, self.attempt, self.manage, self.match, self.check,
                    self.define, self.body_of_class]
        self.chance.choice(simple if depth > 3 else simple + compound * 2)(level, depth)

    def assign(self, level, depth):
        self.write(level, f"{self.name()} = {self.expression()}")

    def show(self, level, depth):
        self.write(level, f"log({self.count}, {self.expression()})")

    def augment(self, level, depth):
        self.write(level, f"{self.name()} {self.chance.choice(['+=', '-=', '*='])} {self.expression()}")

    def swap(self, level, depth):
        self.write(level, self.chance.choice(["a, b = b, a", f"a, *b = {self.expression()}, c", f"del {self.name()}"]))

    def jump(self, level, depth):
        ways = [f"raise {self.chance.choice(CLASSES[:3])}({self.count})",
                f"raise KeyError({self.count}) from {self.chance.choice(['None', 'IndexError(0)'])}"]
        if self.in_loop:
            ways += ["break", "continue"]
        if self.in_function:
            ways.append(f"return {self.expression()}")
        if self.in_generator:
            ways += [f"{self.name()} = yield {self.expression()}", "yield from [7, 8]"]
        self.write(level, self.chance.choice(ways))

    def perhaps(self, level, depth, clause):
        if self.chance.randrange(3) == 0:
            self.write(level, clause)
            self.block(level + 1, depth + 1)

    def choose(self, level, depth):
        self.write(level, f"if {self.condition()}:")
        self.block(level + 1, depth + 1)
        self.perhaps(level, depth, "else:")

    def loop(self, level, depth):
        items = self.chance.choice(["range(3)", "[1, 2]", "(0, 5)", "'xy'", "{1: 2}"])
        self.write(level, f"for {self.name()} in {items}:")
        self.inside(level + 1, depth + 1, in_loop=True)
        self.perhaps(level, depth, "else:")

    def repeat(self, level, depth):
        counter = f"turns_{self.count}"
        self.write(level, f"{counter} = 0")
        self.write(level, f"while {counter} < {self.chance.randrange(1, 4)}:")
        self.write(level + 1, f"{counter} += 1")
        self.inside(level + 1, depth + 1, in_loop=True)
        self.perhaps(level, depth, "else:")

    def attempt(self, level, depth):
        self.write(level, "try:")
        self.block(level + 1, depth + 1)
        handlers = self.chance.randrange(3)
        for _ in range(handlers):
            self.write(level, f"except {self.chance.choice(CLASSES)}{self.chance.choice(['', ' as e', ' as a'])}:")
            self.write(level + 1, f"log({self.count}, sys.exception())")
            self.block(level + 1, depth + 1)
        if handlers:
            self.perhaps(level, depth, "else:")
        if not handlers or self.chance.randrange(2):
            self.write(level, "finally:")
            self.write(level + 1, f'log({self.count}, "finally")')
            self.block(level + 1, depth + 1)

    def manage(self, level, depth):
        first = f"Manager({self.count}, {self.chance.choice(['False', 'False', 'True'])})"
        self.write(level, f"with {first}{self.chance.choice(['', ' as a', ', Manager(0, False) as b'])}:")
        self.block(level + 1, depth + 1)

    def match(self, level, depth):
        self.write(level, f"match {self.expression()}:")
        for pattern in self.chance.sample(PATTERNS, self.chance.randrange(1, 4)) + ["_"]:
            self.write(level + 1, f"case {pattern}:")
            self.block(level + 2, depth + 1)

    def check(self, level, depth):
        self.write(level, f"assert {self.condition()}, {self.count}")

    def define(self, level, depth):
        if not self.in_function:
            return self.show(level, depth)
        name, is_generator = f"inner_{self.count}", self.chance.randrange(2) == 1
        self.write(level, f"def {name}():")
        self.write(level + 1, f"nonlocal {self.name()}")
        if is_generator:
            self.write(level + 1, f"yield {self.expression()}")
        self.inside(level + 1, depth + 2, in_loop=False, in_generator=is_generator)
        self.write(level, f"log({self.count}, {'list' if is_generator else ''}({name}()))")

    def body_of_class(self, level, depth):
        self.write(level, f"class Body_{self.count}:")
        self.inside(level + 1, depth + 2, in_loop=False, in_function=False, in_generator=False, in_class=True)
        self.write(level + 1, f'log({self.count}, sorted(name for name in locals() if name[0] != "_"))')

    def function(self, name, is_generator):
        self.in_helper = name == "helper"
        self.write(0, f"def {name}(a, b=1, c=2):")
        self.write(1, "global depth")
        self.write(1, "if (depth := depth + 1) > 60: return 0")
        if is_generator:
            self.write(1, "yield a")
        for _ in range(3):
            self.inside(1, 0, in_function=True, in_generator=is_generator)


def program(seed):
    writer = Writer(seed)
    writer.function("helper", False)
    writer.function("plain", False)
    writer.function("other", False)
    writer.function("stream", True)
    return HEAD + "\n".join(writer.lines) + "\n" + TAIL
