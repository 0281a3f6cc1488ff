# Difference: CPython's OrderedDict keeps a linked list of its keys beside the dict. A change made with dict's own methods
# passes the list by, and from then on the two disagree: iterating raises KeyError. Here the order of the entries of the
# dict is the order, so that there is nothing that could disagree.
from collections import OrderedDict

d = OrderedDict(a=1, b=2, c=3)
dict.__delitem__(d, "a")
print(d, list(d))
dict.pop(d, "b")
print(d)
dict.__setitem__(d, "z", 26)
d.move_to_end("z", last=False)
print(d, dict.popitem(d), d)
