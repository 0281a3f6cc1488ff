print("load", __name__)
name = "alpha"
from . import beta
from .beta import name as beta_name
from .sub import deep
