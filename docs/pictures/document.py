# Draws document.svg: a document with a tree of sections that know their parents weakly, a view that is notified by a bound
# method (a cycle that lives), and a view that was closed but is kept by that same kind of cycle.
import gc
import weakref

import lifetime


class Document:
    def __init__(self, title):
        self.title = title
        self.sections = []
        self.listeners = []


class Section:
    def __init__(self, heading, parent):
        self.heading = heading
        self.parent = weakref.ref(parent)
        self.sections = []
        parent.sections.append(self)


class View:
    def __init__(self, document, zoom):
        self.document = document
        self.zoom = zoom
        document.listeners.append(self.refresh)

    def refresh(self):
        pass


gc.disable()
report = Document("Report")
first = Section("Beginning", report)
Section("Aside", first)
window = View(report, 1.5)
closed = weakref.ref(View(Document("Draft"), 1.0))
lifetime.graph(report, closed, file="document.svg")
