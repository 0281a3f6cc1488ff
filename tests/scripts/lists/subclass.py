class Stack(list):
    def push(self, item):
        self.append(item)

    def __len__(self):
        return 100


s = Stack([1, 2])
s.push(3)
print(s, len(s), s[0], type(s + [1]).__name__, type(s[:]).__name__, isinstance(s, list), s == [1, 2, 3])
# expect: [1, 2, 3] 100 1 list list True True
print(bool(Stack()), list(s), [*s])  # expect: True [1, 2, 3] [1, 2, 3]
