print("load", __name__)
value = 1
