from .sub import leaf
1 / 0
