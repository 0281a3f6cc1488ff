# depth and most bound the picture, which says how many objects it leaves out; a chain of any length needs no stack.
import lifetime


class Link:
    def __init__(self, next):
        self.next = next


def chain(length):
    link = None
    for _ in range(length):
        link = Link(link)
    return link


def boxes(text):
    lines = text.splitlines()
    return sum(" [label=<<b>" in line for line in lines), [line.strip().split(",")[0] for line in lines if "more" in line]


links = chain(10)
print(boxes(lifetime.graph(links)))
print(boxes(lifetime.graph(links, depth=2)))
print(boxes(lifetime.graph(links, depth=100, most=4)))
print(boxes(lifetime.graph(links, depth=0)))
print(boxes(lifetime.graph(links, depth=-1, most=-1)))
links = chain(200_000)
print(boxes(lifetime.graph(links, depth=10**9, most=300_000)))
nested = []
for _ in range(100_000):
    nested = [nested]
print(boxes(lifetime.graph(nested, most=5)))
