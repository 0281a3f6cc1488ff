print("init", __name__)
value = 1
_private = 2
