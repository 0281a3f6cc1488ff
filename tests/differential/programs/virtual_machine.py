# An assembler and a stack machine with functions, run on several programs, with a cycle counter and faults.
class Fault(Exception):
    pass


def assemble(text):
    labels, code = {}, []
    for line in text.splitlines():
        line = line.split(";")[0].strip()
        if not line:
            continue
        if line.endswith(":"):
            labels[line[:-1]] = len(code)
        else:
            name, *arguments = line.split()
            code.append((name, *arguments))
    resolved = []
    for name, *arguments in code:
        resolved.append((name, [labels[a] if a in labels else int(a) for a in arguments]))
    return resolved


class Machine:
    def __init__(self, code, limit=100000):
        self.code, self.limit = code, limit
        self.stack, self.calls, self.memory, self.out = [], [], {}, []
        self.pc = self.cycles = 0

    def pop(self):
        if not self.stack:
            raise Fault("stack is empty")
        return self.stack.pop()

    def run(self):
        while True:
            if self.cycles >= self.limit:
                raise Fault("out of cycles")
            self.cycles += 1
            try:
                name, arguments = self.code[self.pc]
            except IndexError:
                raise Fault(f"no instruction at {self.pc}") from None
            self.pc += 1
            operation = getattr(self, "op_" + name, None)
            if operation is None:
                raise Fault(f"no such instruction: {name}")
            if operation(*arguments) == "halt":
                return self.out

    def op_push(self, n): self.stack.append(n)
    def op_dup(self): self.stack.append(self.stack[-1])
    def op_swap(self): self.stack[-1], self.stack[-2] = self.stack[-2], self.stack[-1]
    def op_add(self): self.stack.append(self.pop() + self.pop())
    def op_mul(self): self.stack.append(self.pop() * self.pop())
    def op_less(self): self.stack.append(int(self.pop() > self.pop()))
    def op_load(self, at): self.stack.append(self.memory.get(at, 0))
    def op_store(self, at): self.memory[at] = self.pop()
    def op_print(self): self.out.append(self.pop())
    def op_halt(self): return "halt"

    def op_sub(self):
        b, a = self.pop(), self.pop()
        self.stack.append(a - b)

    def op_jump(self, to): self.pc = to

    def op_unless(self, to):
        if not self.pop():
            self.pc = to

    def op_call(self, to):
        self.calls.append(self.pc)
        self.pc = to

    def op_return(self):
        if not self.calls:
            raise Fault("return without call")
        self.pc = self.calls.pop()


programs = {
    "factorial": """
        push 12
        call fact
        print
        halt
    fact:               ; n -> n!
        dup
        unless zero
        dup
        push 1
        sub
        call fact
        mul
        return
    zero:
        push 1
        add
        return
    """,
    "squares": """
    loop:
        load 0
        dup
        mul
        print
        load 0
        push 1
        add
        store 0
        load 0
        push 10
        less
        unless end
        jump loop
    end:
        halt
    """,
    "endless": "loop:\njump loop",
    "empty stack": "add",
    "runs off": "push 1",
    "unknown": "fly",
    "bad return": "return",
}
for name, text in programs.items():
    machine = Machine(assemble(text), 5000)
    try:
        print(name, machine.run(), machine.cycles)
    except Fault as fault:
        print(name, "fault:", fault, "after", machine.cycles)
    except TypeError as error:
        print(name, "bad operands")
try:
    assemble("jump nowhere")
except ValueError as error:
    print(error)
