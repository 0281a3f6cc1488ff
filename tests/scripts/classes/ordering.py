import functools


class Version:
    def __init__(self, n):
        self.n = n

    def __lt__(self, other):
        if not isinstance(other, Version):
            return NotImplemented
        return self.n < other.n


print(Version(1) < Version(2), Version(1) > Version(2))  # expect: True False
try:
    Version(1) <= Version(2)
except TypeError as error:
    print(error)  # expect: '<=' not supported between instances of 'Version' and 'Version'
try:
    Version(1) < 5
except TypeError as error:
    print(error)  # expect: '<' not supported between instances of 'Version' and 'int'


@functools.total_ordering
class Full(Version):
    def __eq__(self, other):
        return self.n == other.n


print(Full(1) <= Full(1), Full(2) >= Full(3), Full(2) > Full(1))  # expect: True False True
