# An interpreter in the interpreter: a small machine with loops, compiled to closures.
def parse(source):
    stack, program = [], []
    for position, c in enumerate(source):
        if c in "+-<>.":
            if program and program[-1][0] == c and c != ".":
                program[-1][1] += 1
            else:
                program.append([c, 1])
        elif c == "[":
            stack.append((program, position))
            program = []
        elif c == "]":
            if not stack:
                raise SyntaxError(f"unmatched ] at {position}")
            body, (program, _) = program, stack.pop()
            program.append(["loop", body])
    if stack:
        raise SyntaxError(f"unmatched [ at {stack[-1][1]}")
    return program


class Tape:
    def __init__(self):
        self.cells, self.at, self.out, self.steps = [0], 0, [], 0

    def move(self, by):
        self.at += by
        if self.at < 0:
            raise IndexError("left of the tape")
        while self.at >= len(self.cells):
            self.cells.append(0)

    def add(self, by):
        self.cells[self.at] = (self.cells[self.at] + by) % 256


def compile_(program):
    parts = []
    for operation, argument in program:
        match operation:
            case "+" | "-":
                by = argument if operation == "+" else -argument
                parts.append(lambda tape, by=by: tape.add(by))
            case ">" | "<":
                by = argument if operation == ">" else -argument
                parts.append(lambda tape, by=by: tape.move(by))
            case ".":
                parts.append(lambda tape: tape.out.append(chr(tape.cells[tape.at])))
            case "loop":
                def loop(tape, body=compile_(argument)):
                    while tape.cells[tape.at]:
                        body(tape)
                parts.append(loop)

    def run(tape):
        for part in parts:
            tape.steps += 1
            part(tape)
    return run


def execute(source):
    tape = Tape()
    compile_(parse(source))(tape)
    return "".join(tape.out), tape.steps, tape.cells[:8]


hello = ("++++++++[>++++[>++>+++>+++>+<<<<-]>+>+>->>+[<]<-]>>.>---.+++++++..+++.>>.<-.<.+++.------.--------.>>+.>++.")
print(execute(hello))
print(execute("++>+++++[<+>-]++++++++[<++++++>-]<."))
print(execute("+++++[>+++++[>+++<-]<-]>>-.+.+."))
for bad in ("[+", "+]", "<", "[[]"):
    try:
        print(execute(bad))
    except (SyntaxError, IndexError) as error:
        print(type(error).__name__, error)
