# A variable that names the object itself is told when there is nothing else, and last among several chains; the suspect
# looks away from it.
import lifetime


class Node:
    def __init__(self, name):
        self.name = name


first, second = [], []


def outer():
    node = Node("n")
    print(lifetime.why(node))
    first.append(node)
    print(lifetime.why(node, paths=3))
    second.append([node])
    answer = lifetime.why(node, paths=3)
    print(answer)
    print(answer.suspect, [path.root for path in answer.paths], len(answer.paths[1]))
    inner(node)


def inner(argument):
    first.clear()
    second.clear()
    boxed = [argument]
    print(lifetime.why(boxed[0], paths=2))
    edge = lifetime.why(boxed[0]).edges[0]
    print(edge.kind, edge.file.endswith("why_locals_and_paths.py"), edge.line, edge.target)


outer()
for wrong in (lambda: lifetime.why(3), lambda: lifetime.why(int), lambda: lifetime.why([], paths=0)):
    try:
        wrong()
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
