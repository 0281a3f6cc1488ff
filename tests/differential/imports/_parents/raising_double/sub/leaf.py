from .. import sub
print("leaf", __name__, sub.__name__)
