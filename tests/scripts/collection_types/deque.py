import collections
d = collections.deque([1, 2, 3], maxlen=4)
d.append(4)
d.append(5)
d.appendleft(0)
print(d, len(d), d[0], d[-1])  # expect: deque([0, 2, 3, 4], maxlen=4) 4 0 4
d.rotate(1)
print(d, d.pop(), d.popleft(), list(d))  # expect: deque([0, 2], maxlen=4) 3 4 [0, 2]
d.extend("ab")
d.extendleft("xy")
print(d, d.count("a"), "x" in d, d.maxlen)  # expect: deque(['y', 'x', 0, 2], maxlen=4) 0 True 4
d.clear()
try:
    d.pop()
except IndexError as error:
    print(error)  # expect: pop from an empty deque
