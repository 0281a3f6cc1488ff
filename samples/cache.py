# A cache that never keeps anything alive: an entry lasts as long as somebody uses it.
import weakref


class Picture:
    def __init__(self, name):
        self.name = name
        self.pixels = [0] * 1000


class Gallery:
    def __init__(self):
        self.loaded = weakref.WeakValueDictionary()

    def show(self, name):
        picture = self.loaded.get(name)
        if picture is None:
            print(f"  loading {name}")
            picture = self.loaded[name] = Picture(name)
        else:
            print(f"  {name} is there already")
        return picture


gallery = Gallery()

print("two visitors, one picture:")
first = gallery.show("sunrise")
second = gallery.show("sunrise")
print("  the same object:", first is second)

print("one visitor leaves:")
del first
print("  still cached:", list(gallery.loaded))

print("the other leaves too:")
del second
print("  still cached:", list(gallery.loaded))

print("a late visitor:")
third = gallery.show("sunrise")
