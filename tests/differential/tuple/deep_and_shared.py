# tuples that share, nest and repeat their items: identities kept, copies avoided, deaths of the last holder, recursion through lists
class Item:
    def __init__(self, name):
        self.name = name

    def __repr__(self):
        return self.name

    def __del__(self):
        print("gone", self.name)

nothing = ()
a = Item("a")
pair = (a, a)
print(pair, pair[0] is pair[1], pair * 2, (pair,) * 2, pair + pair == pair * 2, tuple(pair) is pair, pair[:] is pair, pair[0:2] is pair)
print(pair + () is pair, () + pair is pair, pair * 1 is pair, 1 * pair is pair, pair * 0 is nothing, pair[::1] is pair, pair[::-1] is pair)
del a
pair = pair[1:]
print("still", pair)
pair = pair[1:]
print("empty", pair, pair is nothing)

class Row(tuple):
    pass

row = Row((Item("r"), 1))
print(type(row[:]), type(row * 1), type(row + ()), type(() + row), row[:] is row, tuple(row) == row, type(tuple(row)), Row(row) is row)
half = row[:1]
del row
print("half", half)
del half
nest = Item("nested")
for depth in range(5):
    nest = (nest, depth)
print(nest)
while isinstance(nest, tuple):
    nest, depth = nest
    print(depth, end=" ")
print(nest)
del nest
deep = ()
for _ in range(100000):
    deep = (deep,)
print(len(deep))
del deep
print("deep one dropped")
holder = []
loop = (1, holder, Item("loop"))
holder.append(loop)
print(loop, holder)
holder.clear()
loop = None
print("unlooped")

def temporary(name):
    return Item(name), Item(name.upper())

print(temporary("x")[0])
first, _ = temporary("y")
print("kept", first)
_ = None
print((temporary("z"), Item("w"))[1])
(first, second), third = temporary("p"), temporary("q")[0]
print(first, second, third)
first, second, third = third, first, second
print(first, second, third)
del second
first = third = None
print(sum(((Item("s"),), (1,)), ())[1])
grown = (Item("i"),)
other = grown
grown += (Item("j"),)
print(grown, other, grown is other)
grown = grown[::-1]
other = None
print("end", grown)
grown = ()
