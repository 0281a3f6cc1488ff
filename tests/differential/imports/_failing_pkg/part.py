print("load", __name__)
