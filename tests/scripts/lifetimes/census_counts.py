import gc
import lifetime


class Image:
    pass


class Empty:
    __slots__ = ()


before = lifetime.census()
images = [Image() for i in range(100)]
after = lifetime.census()
print(after[Image][0], before[Image][0], Image in before, Image in after)
# expect: 100 0 False True
difference = after - before
print(difference[Image] == after[Image], difference["Image"][0], difference["list"][0])
# expect: True 100 1
# The list owns its table.
print(difference[list][1] >= 100 * 8, list(difference)[0][0], len(difference))
# expect: True Image 2
print(difference.objects, difference.bytes == sum(row[2] for row in difference))
# expect: 101 True

# What has gone is below zero; a census is no object that another one counts.
empties = [Empty() for i in range(3)]
images.clear()
last = lifetime.census()
gone = last.diff(after, by="count", most=1)
print([row[:2] for row in gone], gone[Empty][0], gone[Image][0])
# expect: [('Image', -100)] 3 -100
print(str(gone).splitlines()[0], "|", str(gone).splitlines()[1].split()[0])
# expect:    objects          bytes  class | -100
print(str(gone).splitlines()[-1].split(maxsplit=2)[2])
# expect: in all, with 2 more classes
censuses = tuple(lifetime.census() for i in range(5))
print((lifetime.census() - censuses[4]).objects <= 1, lifetime.Census in lifetime.census())
# expect: True False

print(len(str(lifetime.census(most=3)).splitlines()))
# expect: 5
for wrong in [lambda: lifetime.census(by="name"), lambda: lifetime.census(most=-1), lambda: last - 3, lambda: last[3]]:
    try:
        wrong()
    except (TypeError, ValueError) as error:
        print(error)
# expect: by must be 'bytes' or 'count'
# expect: most must not be negative
# expect: unsupported operand type(s) for -: 'lifetime.Census' and 'int'
# expect: a census is asked by class, or by name
