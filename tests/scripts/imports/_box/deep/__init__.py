from ..lid import colour as outer_colour
from . import bottom
