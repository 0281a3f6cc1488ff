import gc


class Thing:
    def __del__(self):
        print("del")


class A:
    thing = Thing()


A.thing = None  # expect: del
print("replaced")  # expect: replaced
A.other = Thing()
del A.other  # expect: del
print("deleted")  # expect: deleted
A.last = Thing()
del A
gc.collect()  # expect: del
print("class collected")  # expect: class collected
