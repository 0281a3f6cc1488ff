print("loading _box")
from . import lid
from .lid import colour
__all__ = ["lid", "size"]
size = 10
