# Facts about objects, kept apart from the objects: a WeakKeyDictionary forgets them when the object goes.
import weakref


def remember(function):
    known = weakref.WeakKeyDictionary()

    def wrapper(thing):
        if thing not in known:
            known[thing] = function(thing)
        return known[thing]

    wrapper.known = known
    return wrapper


class Book:
    def __init__(self, title, text):
        self.title, self.text = title, text


@remember
def count_words(book):
    print(f"  counting the words of {book.title!r}")
    return len(book.text.split())


short = Book("Haiku", "an old silent pond a frog jumps into the pond splash silence again")
long = Book("Nonsense", "and so on " * 1000)

print(count_words(short))
print(count_words(short))
print(count_words(long))
print("remembered:", len(count_words.known))

del long
print("remembered:", len(count_words.known))
