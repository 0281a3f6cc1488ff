# A Forth: words compiled to closures, a return stack, loops, words that make words, errors with notes of where they were.
import operator


class ForthError(Exception):
    pass


class Underflow(ForthError, IndexError):
    def __str__(self):
        return "stack underflow" + (f" in {self.args[0]}" if self.args else "")


class Stack(list):
    __slots__ = ("name", "deepest")

    def __init__(self, name):
        super().__init__()
        self.name, self.deepest = name, 0

    def pop(self, count=None):
        try:
            if count is None:
                return super().pop()
            if count > len(self):
                raise IndexError(count)
            taken, self[-count:] = self[-count:], []
            return taken
        except IndexError:
            raise Underflow(self.name) from None

    def push(self, *values):
        self += values
        self.deepest = max(self.deepest, len(self))


class Forth:
    binary = {"+": operator.add, "-": operator.sub, "*": operator.mul, "/": operator.floordiv, "mod": operator.mod,
              "=": operator.eq, "<": operator.lt, ">": operator.gt, "and": operator.and_, "or": operator.or_,
              "max": max, "min": min}

    def __init__(self):
        self.data, self.back = Stack("data"), Stack("return")
        self.words, self.memory, self.output = {}, [], []
        for name, function in self.binary.items():
            self.words[name] = lambda function=function: self.data.push(-function(*self.data.pop(2))
                                                                        if function in {operator.eq, operator.lt, operator.gt}
                                                                        else function(*self.data.pop(2)))
        for name in dir(self):
            if name.startswith("do_"):
                method = getattr(self, name)
                self.words[(method.__doc__ or name[3:]).strip()] = method

    def do_dup(self): self.data.push(self.data[-1] if self.data else self.data.pop())
    def do_drop(self): self.data.pop()
    def do_swap(self): self.data.push(*self.data.pop(2)[::-1])
    def do_over(self): a, b = self.data.pop(2); self.data.push(a, b, a)
    def do_rot(self): a, *rest = self.data.pop(3); self.data.push(*rest, a)
    def do_dot(self): "."; self.output.append(f"{self.data.pop()}")
    def do_emit(self): self.output.append(chr(self.data.pop()))
    def do_to(self): ">r"; self.back.push(self.data.pop())
    def do_from(self): "r>"; self.data.push(self.back.pop())
    def do_index(self): "i"; self.data.push(self.back[-1][0])
    def do_store(self): "!"; value, place = self.data.pop(2); self.memory[place] = value
    def do_fetch(self): "@"; self.data.push(self.memory[self.data.pop()])

    def compile(self, tokens, *ends):
        """A closure for the tokens up to one of the ends, and the end that was found."""
        parts = []
        for token in tokens:
            if token in ends:
                break
            if token == "if":
                yes, end = self.compile(tokens, "else", "then")
                no = self.compile(tokens, "then")[0] if end == "else" else (lambda: None)
                parts.append((token, lambda yes=yes, no=no: (yes if self.data.pop() else no)()))
            elif token == "do":
                body, _ = self.compile(tokens, "loop")

                def loop(body=body):
                    limit, start = self.data.pop(2)
                    for index in range(start, limit):
                        self.back.push([index])
                        try:
                            body()
                        finally:
                            self.back.pop()
                parts.append((token, loop))
            elif token == "begin":
                body, _ = self.compile(tokens, "until")

                def repeat(body=body):
                    while body() or not self.data.pop():
                        pass
                parts.append((token, repeat))
            elif token == "variable":
                self.memory.append(0)
                self.words[next(tokens)] = lambda place=len(self.memory) - 1: self.data.push(place)
            elif token == ":":
                name = next(tokens)
                self.words[name], _ = self.compile(tokens, ";")
            else:
                try:
                    number = int(token, 0)
                except ValueError:
                    parts.append((token, lambda token=token: self.call(token)))
                else:
                    parts.append((token, lambda number=number: self.data.push(number)))
        else:
            token = None
            if ends:
                raise ForthError(f"{' or '.join(ends)} is missing")

        def run():
            for name, part in parts:
                try:
                    part()
                except (ForthError, ArithmeticError) as error:
                    error.add_note(name)
                    raise
        return run, token

    def call(self, name):
        try:
            word = self.words[name]
        except KeyError as error:
            raise ForthError(f"{name} ?") from error
        word()

    def __call__(self, text):
        self.output.clear()
        try:
            self.compile(iter(text.split()))[0]()
        except (ForthError, ZeroDivisionError, RecursionError) as error:
            trail = " < ".join(getattr(error, "__notes__", ["-"])[:4])
            print(f"! {type(error).__name__}: {error} [{trail}] cause={error.__cause__!r} {error.__suppress_context__}")
            del self.data[:], self.back[:]
        else:
            print(" ".join(self.output), "ok", f"<{len(self.data)}>", *self.data)


forth = Forth()
for line in [
    "1 2 + 3 * .",
    ": square dup * ; 12 square . 0x10 square .",
    ": fact dup 2 < if drop 1 else dup 1 - fact * then ; 5 fact . 30 fact .",
    ": stars 0 do 42 emit loop ; 5 stars",
    ": table 4 1 do i i square . . loop ; table",
    "variable sum variable n : add sum @ + sum ! ; 10 0 do i add loop sum @ .",
    ": gcd begin swap over mod dup 0 = until drop ; 48 36 gcd .",
    "1 2 3 rot . . . 7 8 over . . .",
    "5 >r 6 r> . .", "1 2 3 < . . ", "+", ": broken 1 0 / ; : outer broken 2 ; outer", "1 if 2",
    "what", ": forgotten 1 2", "-7 2 / . -7 2 mod . 7 -2 mod .", "1 2 3", "dup", "drop drop drop drop drop",
    "1 0 = . 1 1 = . 6 3 and . 6 3 or . 6 3 max .",
    ": fib dup 2 < if else dup 1 - fib swap 2 - fib + then ; 15 fib .",
]:
    print(f"{line:<60}", end=" | ")
    forth(line)
print(forth.data.deepest, forth.back.deepest, forth.memory, forth.data.name, hasattr(forth.data, "__dict__"))
print(sorted(forth.words, key=lambda word: (len(word), word)))
