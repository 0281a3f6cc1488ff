# A leak, found by lifetime.why(): images that were shown once are never freed. The answer is the way from a global to the
# image, one edge a line, with the edge that should be weak; with that one weak, the images die.
import weakref

import lifetime


class Image:
    def __init__(self, file):
        self.file = file
        self.pixels = [0] * 1000


class Viewer:
    def __init__(self, cache):
        self.cache = cache
        self.history = []

    def show(self, file):
        image = self.cache[file] = Image(file)
        self.history.append(file)
        return weakref.ref(image)


def look(viewer):
    shown = viewer.show("cat.jpg")
    image = shown()
    if image is None:
        print("the image is gone")
        return
    answer = lifetime.why(image)
    print(answer)
    print("to be weak:", answer.suspect.holder, answer.suspect.name)


print("with a dict as cache:")
viewer = Viewer({})
look(viewer)
print("with a weak dict as cache:")
viewer = Viewer(weakref.WeakValueDictionary())
look(viewer)
