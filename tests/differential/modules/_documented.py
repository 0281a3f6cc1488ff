"""What the module says of itself.

    Second paragraph.
"""
x: int = 5
y: "later"
