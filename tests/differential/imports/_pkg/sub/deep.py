print("load", __name__)
from .. import beta
from ..beta import name
from . import __name__ as package_name
import _pkg.beta as absolute
