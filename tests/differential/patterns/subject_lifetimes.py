# When the subject and what patterns take from it die.
class Loud:
    def __init__(self, name): self.name = name
    def __del__(self): print("del", self.name)
    def __eq__(self, other): return False
def run():
    match Loud("subject"):
        case 1: print("no")
        case Loud(name=n): print("matched", n)
    print("after")
    match [Loud("a"), Loud("b")]:
        case [x, y] if False: pass
        case [p, *q]: print("bound", len(q))
    print("leaving")
run()
match Loud("no case"):
    case 1: pass
print("fell through")
match (Loud("t1"), Loud("t2")):
    case (first, _): print("first kept")
print("then")
del first
def failing():
    match Loud("failing"):
        case Loud(name=1): pass
        case Loud() if 1 / 0: pass
try: failing()
except ZeroDivisionError: print("caught")
print("end")
