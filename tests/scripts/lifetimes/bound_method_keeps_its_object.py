class Thing:
    def act(self):
        return "acted"

    def __del__(self):
        print("gone")


act = Thing().act
print(act())  # expect: acted
act = None  # expect: gone
print("end")  # expect: end
