far = True
print("load", __name__)
