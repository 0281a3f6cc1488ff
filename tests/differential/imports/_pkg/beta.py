print("load", __name__)
name = "beta"
