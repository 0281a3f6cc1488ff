# A discrete event simulation: a hand-made heap, generators as processes, statistics.
class Heap:
    def __init__(self):
        self.items = []
        self.order = 0

    def push(self, time, thing):
        self.order += 1
        items, i = self.items, len(self.items)
        items.append((time, self.order, thing))
        while i and items[i] < items[(i - 1) // 2]:
            items[i], items[(i - 1) // 2] = items[(i - 1) // 2], items[i]
            i = (i - 1) // 2

    def pop(self):
        items = self.items
        top, last = items[0], items.pop()
        if items:
            items[0], i = last, 0
            while True:
                child = 2 * i + 1
                if child + 1 < len(items) and items[child + 1] < items[child]:
                    child += 1
                if child >= len(items) or items[i] <= items[child]:
                    break
                items[i], items[child] = items[child], items[i]
                i = child
        return top

    def __bool__(self):
        return bool(self.items)


class Random:
    def __init__(self, seed):
        self.state = seed

    def below(self, n):
        self.state = (self.state * 6364136223846793005 + 1442695040888963407) & (2**64 - 1)
        return (self.state >> 33) % n


class World:
    def __init__(self):
        self.now, self.events, self.free, self.waiting, self.log = 0, Heap(), 2, [], []

    def start(self, process):
        self.events.push(self.now, process)

    def run(self):
        while self.events:
            self.now, _, process = self.events.pop()
            self.advance(process)

    def advance(self, process):
        try:
            request = next(process)
        except StopIteration as stop:
            self.log.append((self.now, stop.value))
            return
        if isinstance(request, int):
            self.events.push(self.now + request, process)
        elif request == "clerk":
            if self.free:
                self.free -= 1
                self.events.push(self.now, process)
            else:
                self.waiting.append(process)
        elif request == "done":
            if self.waiting:
                self.events.push(self.now, self.waiting.pop(0))
            else:
                self.free += 1
            self.events.push(self.now, process)


def customer(world, number, random):
    yield random.below(50)
    arrived = world.now
    yield "clerk"
    began = world.now
    yield 5 + random.below(10)
    yield "done"
    return number, arrived, began - arrived, world.now - began


world, random = World(), Random(2024)
for number in range(12):
    world.start(customer(world, number, random))
world.run()
for time, (number, arrived, waited, served) in world.log:
    print(f"{time:4}  customer {number:2} came at {arrived:2}, waited {waited:2}, was served for {served:2}")
waits = [entry[1][2] for entry in world.log]
print(f"longest {max(waits)}, average {sum(waits) / len(waits):.3f}, free clerks {world.free}")
