# lists changed while they are sorted: what they look like meanwhile, and the error afterwards
class Item:
    act = None

    def __init__(self, n):
        self.n = n

    def __lt__(self, other):
        if Item.act:
            Item.act()
        return self.n < other.n

    def __repr__(self):
        return f"I{self.n}"


def attempt(label, act, once=False, **options):
    global row
    row = [Item(n) for n in (3, 1, 2)]

    def run_once():
        if once:
            Item.act = None
        act()

    Item.act = run_once
    try:
        row.sort(**options)
        print(label, "sorted", row)
    except Exception as error:
        print(label, type(error).__name__, error, row)
    Item.act = None


attempt("look", lambda: print("  meanwhile", row, len(row)), True)
attempt("append", lambda: row.append(1))
attempt("append once", lambda: row.append(1), True)
attempt("append and pop", lambda: (row.append(1), row.pop()))
attempt("append and clear", lambda: (row.append(1), row.clear()))
attempt("append and del", lambda: (row.append(1), row.__delitem__(slice(None))))
attempt("clear", lambda: row.clear())
attempt("del slice", lambda: row.__delitem__(slice(None)))
attempt("assign empty", lambda: row.__setitem__(slice(None), []))
attempt("extend empty", lambda: row.extend([]))
attempt("extend", lambda: row.extend([5]), True)
attempt("insert", lambda: row.insert(0, 5), True)
attempt("sort again", lambda: row.sort())
attempt("sort twice", lambda: (row.append(2), row.append(1), row.sort(), row.clear()))
attempt("reverse", lambda: row.reverse())
attempt("init", lambda: row.__init__())
attempt("times", lambda: row.__imul__(0))
attempt("pop", lambda: row.pop())
attempt("by key", lambda: None, key=lambda i: row.append(i) or i.n)
attempt("key clears", lambda: None, key=lambda i: row.clear() or i.n)
attempt("key raises after append", lambda: None, key=lambda i: row.append(i) or 1 / 0)
attempt("compare raises after append", lambda: (row.append(1), 1 / 0))
