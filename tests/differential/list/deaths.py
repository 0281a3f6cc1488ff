# when and in which order items of lists die: each way of removing, replacing and dropping
class Item:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print(f"  {self.name} dies", len(row) if row is not None else None)

    def __eq__(self, other):
        return isinstance(other, str) and self.name == other


def fresh(names="abcdef"):
    return [Item(name) for name in names]


row = None
for text in ("row.pop()", "row.pop(0)", "del row[1]", "row[0] = 1", "row[1:4] = []", "row[1:3] = [1, 2, 3, 4]",
             "del row[::2]", "del row[4:0:-2]", "row[::2] = [1, 2, 3]", "row.clear()", "row[:] = [0]", "row *= 0",
             "row.remove('c')", "row.__init__()", "row.__init__([1])", "del row[:]", "row.reverse()", "row.sort(key=lambda i: i.name, reverse=True)",
             "row = row[2:3]", "row += [row.pop(1)]", "row = [i for i in row if i.name > 'c']", "row.insert(0, row.pop())"):
    row = fresh()
    print(text)
    exec(text)
    print("  then", len(row))
    keep, row = row, None
    print("  rest")
    del keep
