import functools
import weakref


class Document:
    def __init__(self, text):
        self.text = text

    @functools.cached_property
    def words(self):
        return self.text.split()


documents = weakref.WeakValueDictionary()


def open_document(name):
    try:
        return documents[name]
    except KeyError:
        return documents.setdefault(name, Document(name + " text"))


d = open_document("a")
print(d.words, open_document("a") is d, open_document("b").words, sorted(documents))
# expect: ['a', 'text'] True ['b', 'text'] ['a']
