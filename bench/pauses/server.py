from clock import Clock, by_hand, objects


class Node:
    __slots__ = ("a", "b", "c", "d")

    def __init__(self):
        self.a = self.b = self.c = self.d = None


def session(is_cycle):
    root = Node()
    root.a, root.b, root.c = Node(), Node(), Node()
    if is_cycle:
        root.a.b = root
    return root


def run(requests, replaced_in, of):
    table = [session(i % 3 == 0) for i in range(objects // 4)]
    chance = 12345
    clock = Clock()
    for number in range(requests):
        chain = None
        for _ in range(20):
            node = Node()
            node.a = chain
            chain = node
        if number % 5 == 0:
            one, other = Node(), Node()
            one.a = other
            if not by_hand:
                other.a = one
        for i in range(replaced_in):
            if number % of == 0:
                chance = (chance * 1103515245 + 12345) & 0x7FFFFFFF
                place = chance % len(table)
                if by_hand:
                    table[place].a.b = None
                table[place] = session((number + i) % 3 == 0)
        clock.step()
    clock.report()


if __name__ == "__main__":
    run(objects // 4, 1, 4)
