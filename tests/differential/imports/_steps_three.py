def fail():
    return {}["missing key"]
class C:
    value = fail()
