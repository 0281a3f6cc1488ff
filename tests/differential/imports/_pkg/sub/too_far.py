print("load", __name__)
from ..beta import name as beta_name
from ... import nothing
