# flags: --lifetimes
import gc

gc.disable()


class Counted:
    pass


class Cyclic:
    def __init__(self):
        self.me = self


class Held:
    pass


for i in range(10):
    Counted()
for i in range(5):
    Cyclic()
gc.collect()
Cyclic()
held = Held(), Held()
print("end")
# expect: end
# expect stderr: class         born   by count  by collector  alive at exit  freed by exit
# expect stderr: Counted         10         10             0              0              0
# expect stderr: Cyclic           6          0             5              1              1
# expect stderr: Held             2          0             0              2              2
