class Thing:
    def __del__(self):
        print("thing gone")


class Owner:
    def __init__(self):
        self.thing = Thing()

    def __del__(self):
        print("owner gone")


o = Owner()
kept = o.__dict__
del o  # expect: owner gone
print("the dictionary lives:", list(kept))  # expect: the dictionary lives: ['thing']
kept.clear()  # expect: thing gone
print("end")  # expect: end
