print("load", __name__)
from . import one
from .one import value
total = value + one.value
