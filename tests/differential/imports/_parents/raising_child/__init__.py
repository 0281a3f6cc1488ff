from . import child
1 / 0
