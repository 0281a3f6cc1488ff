tool = "an attribute"
from . import other
from .other import other
