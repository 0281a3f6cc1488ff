# The shortest tour: an object, a weak reference to it, and the moment it dies.
import weakref


class Spider:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print(f"{self.name} lets go of the thread")


spider = Spider("Webster")
thread = weakref.ref(spider)  # looks at the spider, and does not hold it

print("hello,", thread().name)
del spider  # the last reference goes, and the spider goes with it, in this very line
print("anyone there?", thread())
