# Two state machines: a vending machine made of methods, and a traffic light made of a coroutine.
class Machine:
    prices = {"tea": 120, "coffee": 150, "water": 80}

    def __init__(self):
        self.state, self.money, self.choice, self.trace = self.idle, 0, None, []

    def feed(self, *events):
        for event in events:
            before = self.state.__name__
            self.state = self.state(event) or self.state
            self.trace.append((before, event, self.state.__name__))

    def idle(self, event):
        if isinstance(event, int):
            self.money += event
            return self.paying
        if event in self.prices:
            self.choice = event
            return self.paying

    def paying(self, event):
        match event:
            case int(coin):
                self.money += coin
            case "cancel":
                return self.give_back()
            case str(name) if name in self.prices:
                self.choice = name
            case _:
                raise ValueError(f"unknown event {event!r}")
        if self.choice and self.money >= self.prices[self.choice]:
            print(f"  serving {self.choice}")
            self.money -= self.prices[self.choice]
            return self.give_back()

    def give_back(self):
        coins = []
        for coin in (100, 50, 20, 10):
            n, self.money = divmod(self.money, coin)
            coins += [coin] * n
        print("  returning", coins)
        self.choice = None
        return self.idle


machine = Machine()
machine.feed("tea", 100, 50, 20, "cancel", "water", 10, 100, "cancel")
for entry in machine.trace:
    print(entry)
try:
    machine.feed(50, "soup")
except ValueError as error:
    print(error, machine.state.__name__, machine.money)


def light():
    print("light on")
    try:
        while True:
            for colour, seconds in (("red", 3), ("green", 2), ("yellow", 1)):
                while seconds > 0:
                    command = yield colour, seconds
                    if command == "skip":
                        break
                    seconds -= command or 1
    except KeyError as fault:
        while True:
            if (yield "blinking", fault.args[0]) == "off":
                return "switched off"
    finally:
        print("light off")


it = light()
print(next(it), [it.send(c) for c in (None, None, None, "skip", None, 2, None)])
print(it.throw(KeyError("lamp")), next(it))
try:
    it.send("off")
except StopIteration as stop:
    print(stop.value)
