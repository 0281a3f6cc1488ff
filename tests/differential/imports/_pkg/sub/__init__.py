print("init", __name__)
from .. import value as outer_value
