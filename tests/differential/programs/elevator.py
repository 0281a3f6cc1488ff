# An elevator as a state machine: states are objects, transitions a table filled by a descriptor, guards are matched.
import collections
import functools


class Transition:
    """A method that is allowed in some states only; the class's table is written when the name is set."""

    def __init__(self, *sources, target=None):
        self.sources, self.target = sources, target

    def __call__(self, function):
        self.function = function
        functools.update_wrapper(self, function)
        return self

    def __set_name__(self, owner, name):
        self.name = name
        for source in self.sources:
            owner.table.setdefault(source, {})[name] = self.target

    def __get__(self, machine, owner=None):
        if machine is None:
            return self
        if machine.state not in self.sources:
            allowed = ", ".join(sorted(machine.table.get(machine.state, {}))) or "nothing"
            raise Forbidden(f"{self.name!r} in state {machine.state!r} (allowed: {allowed})", machine.state)

        def bound(*arguments, **keywords):
            result = self.function(machine, *arguments, **keywords)
            machine.enter(self.target or machine.state, via=self.name)
            return result
        return bound


class Forbidden(RuntimeError):
    def __init__(self, message, state):
        super().__init__(message)
        self.state = state


class Elevator:
    table: dict = {}
    _trace: "list[tuple]"

    def __init__(self, floors, /, start=0, *, capacity=3):
        self.floors, self.floor, self.capacity = range(floors), start, capacity
        self.state, self._trace, self.wanted = "idle", [], collections.deque()
        self.inside = 0

    def enter(self, state, *, via):
        self._trace.append((self.state, via, state))
        self.state = state
        if hook := getattr(self, f"on_{state}", None):
            hook()

    def on_moving(self):
        print(f"    [whirr at {self.floor}]")

    @Transition("idle", "stopped", target="moving")
    def call(self, floor):
        """Ask for a floor."""
        if floor not in self.floors:
            raise IndexError(f"no floor {floor} in {self.floors}")
        self.wanted.append(floor)
        return len(self.wanted)

    @Transition("moving")
    def step(self):
        target = self.wanted[0]
        self.floor += (target > self.floor) - (target < self.floor)
        return self.floor == target

    @Transition("moving", target="stopped")
    def stop(self):
        return self.wanted.popleft()

    @Transition("stopped", target="stopped")
    def load(self, people):
        match people:
            case bool():
                raise TypeError("people are counted")
            case int(n) if self.inside + n > self.capacity:
                raise OverflowError(f"{self.inside}+{n} > {self.capacity}")
            case int(n) | [int(n)]:
                self.inside += n
            case {"in": arriving, "out": leaving, **rest}:
                self.inside += arriving - leaving
                if rest:
                    print("    not understood:", rest)
            case str() as text:
                raise ValueError(f"invalid people: {text!r}")
            case _:
                return NotImplemented
        return self.inside

    @Transition("stopped", "idle", target="idle")
    def rest(self):
        pass


lift = Elevator(6, start=1, capacity=4)
script = """
load 1
call 3
call 4
step
step
stop
load 2
load 3
load [1]
load {'in':1,'out':2,'dog':1}
load 'many'
load True
load None
call 9
call 0
step
rest
step
step
stop
rest
fly
"""
for line in script.split("\n"):
    match line.split(maxsplit=1):
        case []:
            continue
        case [verb]:
            arguments = ()
        case [verb, text]:
            arguments = eval(text),
    try:
        result = getattr(lift, verb)(*arguments)
    except (Forbidden, LookupError, ArithmeticError) as error:
        print(f"{line:<12} {type(error).__name__}: {error}", getattr(error, "state", "-"))
    except Exception as error:
        print(f"{line:<12} {type(error).__mro__[1].__name__}/{error!r}")
    else:
        print(f"{line:<12} -> {result!r:>14} {lift.state}@{lift.floor} {list(lift.wanted)}")
for number, (before, via, after) in enumerate(lift._trace):
    print(f"{number:02}: {before:>8} --{via:-^8}-> {after}")
for state, moves in sorted(Elevator.table.items()):
    print(state, moves)
print(Elevator.call.__name__, Elevator.call.__doc__, Elevator.call.__qualname__, Elevator.__annotations__)
print(collections.Counter(after for *_, after in lift._trace).most_common())
