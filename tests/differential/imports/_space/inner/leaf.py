where = "inner"
from .. import mod
from ..mod import where as outer
