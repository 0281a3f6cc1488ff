import _box.lid
value = _box.lid.colour.upper()
