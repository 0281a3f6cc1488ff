class Name(str):
    def shout(self):
        return self.upper() + "!"


name = Name("ann")
print(name, repr(name), name.shout(), type(name.upper()), type(name[:]), name == "ann", hash(name) == hash("ann"))
# expect: ann 'ann' ANN! <class 'str'> <class 'str'> True True
print({name: 1}["ann"], isinstance(name, str), name + "e", type(name + "e"))
# expect: 1 True anne <class 'str'>
name.extra = 5
print(name.extra)  # expect: 5
