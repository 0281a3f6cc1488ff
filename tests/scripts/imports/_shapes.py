"""Shapes to import."""
print("loading _shapes as", __name__)
sides = 4
_hidden = "hidden"


def area(w, h):
    return w * h


class Square:
    pass
