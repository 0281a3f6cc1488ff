class Thing:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("gone", self.name)


space = {"Thing": Thing}
exec("a = Thing('in exec')\nb = a", space)
del space["a"]
print("one name left")  # expect: one name left
del space["b"]  # expect: gone in exec
exec("t = Thing('again')", space)
space.clear()  # expect: gone again
print("end")  # expect: end
